import type { ConsiderationId } from '../domain/consideration.ts';
import { PHASE_LABELS } from '../domain/phase.ts';
import type { ReligiousCharacter } from '../domain/religious-character.ts';
import {
  DECISION_LABELS,
  IMPORTANCE_LABELS,
  KEEP_LABELS,
  LOCAL_BOARD_LABELS,
  RIGHT_LABELS,
  VALUE_LABELS,
} from '../matching/answer-labels.ts';
import {
  type ChosenValue,
  type CompleteAnswers,
  DELEGATED_DECISIONS,
  type Decider,
  IMPORTANCES,
  RIGHT_IDS,
} from '../matching/answers.ts';
import type { AnswerPath } from '../matching/defaults-used.ts';
import { counted, inKm, listed, sentenceCase } from '../matching/wording.ts';

/** One wish in words. `paths` are the answers behind it, so that a default can be named as one. */
export type Wish = { readonly label: string; readonly text: string; readonly paths: readonly AnswerPath[] };

const NO_PREFERENCE = 'no preference';

/** What the school asked for, consideration by consideration, in the words of the report. Open answers say so; none is left out. */
export function describeWishes(
  answers: CompleteAnswers,
  character: ReligiousCharacter,
): Readonly<Record<ConsiderationId, readonly Wish[]>> {
  return {
    vision: visionWishes(answers.vision),
    geography: geographyWishes(answers.geography),
    size: sizeWishes(answers.size),
    faith: faithWishes(answers.faith, character),
    governance: governanceWishes(answers.governance),
    finance: financeWishes(answers.finance),
  };
}

function wish(label: string, text: string, ...paths: readonly AnswerPath[]): Wish {
  return { label, text, paths };
}

function nameOfValue(value: ChosenValue): string {
  return value.kind === 'listed' ? VALUE_LABELS[value.id] : `“${value.words}”`;
}

function visionWishes(vision: CompleteAnswers['vision']): readonly Wish[] {
  const byImportance = IMPORTANCES.toReversed().flatMap((importance) => {
    const named = vision.values.filter((value) => value.importance === importance).map(nameOfValue);
    return named.length === 0 ? [] : [`${IMPORTANCE_LABELS[importance]}: ${listed(named)}`];
  });
  const kept = vision.keep.map((id) => KEEP_LABELS[id]);
  return [
    wish(
      'Values',
      byImportance.length === 0 ? 'none chosen' : sentenceCase(byImportance.join('; ')),
      'vision.values',
    ),
    wish('Must stay yours', kept.length === 0 ? 'nothing named' : sentenceCase(listed(kept)), 'vision.keep'),
  ];
}

const REACH_WORDS = {
  local: 'a trust whose schools are close together',
  wider: 'a trust that works across a wider area',
  either: NO_PREFERENCE,
} as const;

const MIX_WORDS = {
  'own-phase': 'only schools of your phase',
  'primary-and-secondary': 'primary and secondary schools together',
  'with-special': 'special schools among them',
  either: NO_PREFERENCE,
} as const;

function geographyWishes(geography: CompleteAnswers['geography']): readonly Wish[] {
  const { comfortableKm, tooFarKm } = geography;
  return [
    wish(
      'Distance',
      `comfortable up to ${inKm(comfortableKm)}, too far from ${inKm(tooFarKm)} (straight line)`,
      'geography.comfortableKm',
      'geography.tooFarKm',
    ),
    wish('Local or wider', REACH_WORDS[geography.reach], 'geography.reach'),
    wish(
      'Same local authority',
      geography.sameAuthority === 'prefer' ? 'preferred' : NO_PREFERENCE,
      'geography.sameAuthority',
    ),
    wish('Phases in the trust', MIX_WORDS[geography.phaseMix], 'geography.phaseMix'),
  ];
}

const GROWTH_WORDS = {
  growing: 'small and growing',
  settled: 'settled',
  either: NO_PREFERENCE,
} as const;

function sizeWishes(size: CompleteAnswers['size']): readonly Wish[] {
  return [
    wish(
      'Number of schools',
      `from ${size.fromSchools} to ${counted(size.toSchools, 'school', 'schools')}`,
      'size.fromSchools',
      'size.toSchools',
    ),
    wish('Growth', GROWTH_WORDS[size.growth], 'size.growth'),
    wish(
      'Your voice',
      size.voice === 'strong' ? 'your pupils should be a large share of the trust' : NO_PREFERENCE,
      'size.voice',
    ),
  ];
}

function faithWishes(faith: CompleteAnswers['faith'], character: ReligiousCharacter): readonly Wish[] {
  if (character.kind === 'of') {
    return [wish('Schools of your character', 'the more of them in the trust, the closer')];
  }
  const share = faith.churchSharePct;
  const text = share >= 100 ? 'any share suits' : `suits up to ${share}% of the trust’s schools`;
  return [wish('Church schools in the trust', text, 'faith.churchSharePct')];
}

function governanceWishes(governance: CompleteAnswers['governance']): readonly Wish[] {
  const decidedBy = (decider: Decider | 'not-known') =>
    DELEGATED_DECISIONS.filter((id) => governance.decisions[id] === decider).map((id) => DECISION_LABELS[id]);
  const wishFor = (label: string, decider: Decider | 'not-known') => {
    const named = decidedBy(decider);
    return named.length === 0 ? [] : [wish(label, sentenceCase(listed(named)), 'governance.decisions')];
  };
  const needs = governance.localBoard.map((id) => LOCAL_BOARD_LABELS[id]);
  return [
    ...wishFor('The school should decide', 'school'),
    ...wishFor('The local board should decide', 'local-board'),
    ...wishFor('The trust may decide', 'trust'),
    ...wishFor('Who should decide is still open', 'not-known'),
    wish(
      'A local board that',
      needs.length === 0 ? 'nothing asked for' : listed(needs),
      'governance.localBoard',
    ),
  ];
}

function financeWishes(finance: CompleteAnswers['finance']): readonly Wish[] {
  return [
    wish(
      'Central contribution',
      `acceptable up to ${finance.acceptablePct}% of general annual grant, too much from ${finance.tooMuchPct}%`,
      'finance.acceptablePct',
      'finance.tooMuchPct',
    ),
    wish(
      'Pooling of grant',
      finance.pooling === 'keep-own' ? 'your grant should stay yours' : NO_PREFERENCE,
      'finance.pooling',
    ),
    wish(
      'Your reserves',
      finance.reserves === 'stay-ours' ? 'should stay yours' : NO_PREFERENCE,
      'finance.reserves',
    ),
    wish(
      'Money for buildings',
      finance.capital === 'formula' ? 'by formula rather than by bids' : NO_PREFERENCE,
      'finance.capital',
    ),
  ];
}

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

/** Whose rights bear on the choice, with what the school answered; those answered "no" are left out, unknown ones are not. */
export function describeRights(rights: CompleteAnswers['rights']): readonly Wish[] {
  const named = RIGHT_IDS.flatMap((id) => {
    const held = rights.held[id];
    if (held === 'no') return [];
    return [
      wish(sentenceCase(RIGHT_LABELS[id]), held === 'yes' ? 'has a say' : 'not known yet', 'rights.held'),
    ];
  });
  return rights.other.trim() === '' ? named : [...named, wish('Others', rights.other.trim(), 'rights.other')];
}
