import type { ConsiderationId } from '../domain/consideration.ts';
import type { ReligiousCharacter } from '../domain/religious-character.ts';
import {
  DECISION_LABELS,
  GROWTH_LABELS,
  IMPORTANCE_LABELS,
  KEEP_LABELS,
  LOCAL_BOARD_LABELS,
  REACH_LABELS,
  VALUE_LABELS,
} from '../matching/answer-labels.ts';
import {
  type ChosenValue,
  type CompleteAnswers,
  DELEGATED_DECISIONS,
  type Decider,
  IMPORTANCES,
} from '../matching/answers.ts';
import { counted, inKm, listed, sentenceCase } from '../matching/wording.ts';
import { NO_PREFERENCE, openWish, type Wish, wish } from './wish.ts';

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
    wish('Local or wider', REACH_LABELS[geography.reach], 'geography.reach'),
    wish(
      'Same local authority',
      geography.sameAuthority === 'prefer' ? 'preferred' : NO_PREFERENCE,
      'geography.sameAuthority',
    ),
    wish('Phases in the trust', MIX_WORDS[geography.phaseMix], 'geography.phaseMix'),
  ];
}

function sizeWishes(size: CompleteAnswers['size']): readonly Wish[] {
  return [
    wish(
      'Number of schools',
      `from ${size.fromSchools} to ${counted(size.toSchools, 'school', 'schools')}`,
      'size.fromSchools',
      'size.toSchools',
    ),
    wish('Growth', GROWTH_LABELS[size.growth], 'size.growth'),
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
    const say = decider === 'not-known' ? openWish : wish;
    return named.length === 0 ? [] : [say(label, sentenceCase(listed(named)), 'governance.decisions')];
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
