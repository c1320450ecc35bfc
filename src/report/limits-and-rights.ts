import { PHASE_LABELS } from '../domain/phase.ts';
import { RIGHT_LABELS } from '../matching/answer-labels.ts';
import { type CompleteAnswers, RIGHT_IDS } from '../matching/answers.ts';
import { counted, inKm, listed, sentenceCase } from '../matching/wording.ts';
import { NO_PREFERENCE, openWish, type Wish, wish } from './wish.ts';

const AREA_WORDS = {
  anywhere: NO_PREFERENCE,
  'our-authority': 'a school of the trust in your local authority',
  'our-region': 'a school of the trust in your region',
} as const;

/** The limits that rule trusts out, in words; only those that the school set. Empty when it set none. */
export function describeLimits(limits: CompleteAnswers['limits']): readonly Wish[] {
  const phases = (ids: CompleteAnswers['limits']['mustHave']) => listed(ids.map((id) => PHASE_LABELS[id]));
  const { furthestKm, smallestSchools, largestSchools, mustHave, mustNotHave, area, noPooling } = limits;
  return [
    ...(furthestKm === 'no-limit'
      ? []
      : [wish('Furthest nearest school', inKm(furthestKm), 'limits.furthestKm')]),
    ...(smallestSchools === 'no-limit'
      ? []
      : [wish('Smallest trust', counted(smallestSchools, 'school', 'schools'), 'limits.smallestSchools')]),
    ...(largestSchools === 'no-limit'
      ? []
      : [wish('Largest trust', counted(largestSchools, 'school', 'schools'), 'limits.largestSchools')]),
    ...(mustHave.length === 0 ? [] : [wish('Must have schools of', phases(mustHave), 'limits.mustHave')]),
    ...(mustNotHave.length === 0
      ? []
      : [wish('Must not have schools of', phases(mustNotHave), 'limits.mustNotHave')]),
    ...(area === 'anywhere' ? [] : [wish('Area', AREA_WORDS[area], 'limits.area')]),
    ...(noPooling ? [wish('Pooling', 'the trust must not pool grant funding', 'limits.noPooling')] : []),
  ];
}

/** Whose rights bear on the choice, with what the school answered; those that nobody has settled are named as open. */
export function describeRights(rights: CompleteAnswers['rights']): readonly Wish[] {
  const named = RIGHT_IDS.map((id) => {
    const held = rights.held[id];
    const label = sentenceCase(RIGHT_LABELS[id]);
    if (held === 'not-known') return openWish(label, 'not known yet', 'rights.held');
    return wish(label, held === 'yes' ? 'has a say' : 'does not apply', 'rights.held');
  });
  return rights.other.trim() === '' ? named : [...named, wish('Others', rights.other.trim(), 'rights.other')];
}
