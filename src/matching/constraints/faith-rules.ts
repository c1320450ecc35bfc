import { type IsoDate, parseIsoDate } from '../../domain/iso-date.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import type { ReligiousCharacter } from '../../domain/religious-character.ts';
import type { SchoolType } from '../../domain/school-type.ts';
import type { SourceRef } from '../../domain/source-ref.ts';
import type { CandidateProfile } from '../candidate-profile.ts';
import { inPercent, noneOfItsSchools } from '../wording.ts';

/** Our school, as the rules tell schools apart. */
export type FaithGroup =
  | 'catholic'
  | 'church-of-england'
  | 'joint-with-catholic'
  | 'joint'
  | 'other-faith'
  | 'not-recorded'
  | 'none';

/** The trust, as the rules tell trusts apart. */
export const FAITH_MIXES = [
  'mostly-catholic',
  'mostly-other-faith',
  'with-church-of-england',
  'without-church-of-england',
] as const;
export type FaithMix = (typeof FAITH_MIXES)[number];

/** What a rule's sentence may use. */
export type FaithFacts = { readonly profile: CandidateProfile; readonly type: SchoolType };

/**
 * How many academies of the rule's groups sit in such a trust, of all of these groups in a multi-academy trust of two schools or more;
 * judged by the trust's other schools (Ofsted, 31 August 2025; recounted in tests/replay).
 */
export type FaithCount = { readonly inSuchTrusts: number; readonly of: number };

/** One row of the table: who it is about, what follows, in which words, and on what ground. */
export type FaithRule = {
  readonly id: string;
  readonly schools: readonly FaithGroup[];
  readonly trusts: readonly FaithMix[];
  readonly state: 'pass' | 'unknown' | 'fail';
  /** Whose agreement counts: our own religious authorities', or that of the diocese whose trust it is. */
  readonly asks: 'our-authorities' | 'the-trusts-diocese' | 'the-trusts-authority';
  readonly sentence: (facts: FaithFacts) => string;
  readonly sources: readonly SourceRef[];
  readonly seen: FaithCount;
};

function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date.ok) throw new Error(`not a date: ${text}`);
  return date.value;
}

const PARTNERSHIPS: SourceRef = {
  publisher: 'Department for Education',
  title: 'Trust Partnerships, section 2.5',
  asOf: day('2021-10-01'),
};
const MODEL_ARTICLES: SourceRef = {
  publisher: 'Church of England and Department for Education',
  title: 'Model articles of association for trusts with Church of England schools',
  asOf: day('2023-09-01'),
};
const REGISTER: SourceRef = REGISTER_SOURCES.schools;

/**
 * What faith allows, row by row; the first row that names both our school's group and the trust's mix counts. "Unknown" means: only
 * the religious authority can say. A recorded consent lifts every "unknown" and every "fail"; a recorded refusal fails.
 */
export const FAITH_RULES: readonly FaithRule[] = [
  {
    id: 'catholic-among-catholics',
    schools: ['catholic', 'joint-with-catholic'],
    trusts: ['mostly-catholic'],
    state: 'unknown',
    asks: 'our-authorities',
    sentence: ({ profile }) =>
      `Most of its schools are Catholic (${profile.catholicSchools} of ${profile.schoolCount}). A Catholic school needs its diocese’s agreement before it seeks a trust.`,
    sources: [PARTNERSHIPS, REGISTER],
    seen: { inSuchTrusts: 1033, of: 1041 },
  },
  {
    id: 'catholic-elsewhere',
    schools: ['catholic'],
    trusts: ['mostly-other-faith', 'with-church-of-england', 'without-church-of-england'],
    state: 'fail',
    asks: 'our-authorities',
    sentence: ({ profile }) =>
      `${portion(profile.catholicSchools, profile)} Catholic. Catholic schools join trusts of Catholic schools unless their diocese agrees to another.`,
    sources: [PARTNERSHIPS, REGISTER],
    seen: { inSuchTrusts: 3, of: 1031 },
  },
  {
    id: 'others-among-catholics',
    schools: ['church-of-england', 'joint', 'other-faith', 'none'],
    trusts: ['mostly-catholic'],
    state: 'fail',
    asks: 'the-trusts-diocese',
    sentence: ({ profile }) =>
      `Most of its schools are Catholic (${profile.catholicSchools} of ${profile.schoolCount}). Such trusts are for Catholic schools unless the diocese agrees.`,
    sources: [PARTNERSHIPS, REGISTER],
    seen: { inSuchTrusts: 0, of: 9514 },
  },
  {
    id: 'church-of-england-with-others-of-its-kind',
    schools: ['church-of-england'],
    trusts: ['with-church-of-england'],
    state: 'unknown',
    asks: 'our-authorities',
    sentence: ({ profile, type }) =>
      `${portion(profile.churchOfEnglandSchools, profile)} Church of England. ${consentByType(type)}`,
    sources: [PARTNERSHIPS, MODEL_ARTICLES, REGISTER],
    seen: { inSuchTrusts: 1791, of: 1836 },
  },
  {
    id: 'church-of-england-alone',
    schools: ['church-of-england'],
    trusts: ['mostly-other-faith', 'without-church-of-england'],
    state: 'unknown',
    asks: 'our-authorities',
    sentence: ({ profile, type }) =>
      `${noneOfItsSchools(profile.schoolCount)} Church of England, which is unusual: ask before anything else. ${consentByType(type)}`,
    sources: [PARTNERSHIPS, MODEL_ARTICLES, REGISTER],
    seen: { inSuchTrusts: 45, of: 1836 },
  },
  {
    id: 'other-faith-anywhere',
    schools: ['joint', 'joint-with-catholic', 'other-faith'],
    trusts: ['mostly-other-faith', 'with-church-of-england', 'without-church-of-england'],
    state: 'unknown',
    asks: 'our-authorities',
    sentence: () =>
      'A school with a religious character needs the consent of its religious authority before it enters a partnership.',
    sources: [PARTNERSHIPS],
    seen: { inSuchTrusts: 125, of: 130 },
  },
  {
    id: 'character-not-recorded',
    schools: ['not-recorded'],
    trusts: ['mostly-catholic', 'mostly-other-faith', 'with-church-of-england', 'without-church-of-england'],
    state: 'unknown',
    asks: 'our-authorities',
    sentence: ({ profile }) =>
      `The register does not say which church your school belongs to. ${portion(profile.churchSchools, profile)} church schools.`,
    sources: [PARTNERSHIPS, REGISTER],
    seen: { inSuchTrusts: 9, of: 9 },
  },
  {
    id: 'no-character-among-another-faith',
    schools: ['none'],
    trusts: ['mostly-other-faith'],
    state: 'unknown',
    asks: 'the-trusts-authority',
    sentence: ({ profile }) =>
      `${portion(profile.otherFaithSchools, profile)} of a faith that is not Christian; few schools without a religious character are in such a trust. Ask before anything else.`,
    sources: [REGISTER],
    seen: { inSuchTrusts: 22, of: 7558 },
  },
  {
    id: 'no-character-anywhere',
    schools: ['none'],
    trusts: ['with-church-of-england', 'without-church-of-england'],
    state: 'pass',
    asks: 'our-authorities',
    sentence: () => 'Your school has no religious character, so no religious authority has to agree.',
    sources: [REGISTER],
    seen: { inSuchTrusts: 7536, of: 7558 },
  },
];

/** Which row of the table's first column a school belongs to. */
export function faithGroupOf(character: ReligiousCharacter): FaithGroup {
  if (character.kind === 'none') return 'none';
  if (character.kind === 'not-recorded') return character.christian ? 'not-recorded' : 'none';
  const { denominations } = character;
  if (denominations.length > 1) return denominations.includes('catholic') ? 'joint-with-catholic' : 'joint';
  if (denominations[0] === 'catholic') return 'catholic';
  return denominations[0] === 'church-of-england' ? 'church-of-england' : 'other-faith';
}

/** Which column a trust belongs to. "Mostly" is more than half of its schools, joint schools not counted as Catholic. */
export function faithMixOf(profile: CandidateProfile): FaithMix {
  if (profile.catholicSchools * 2 > profile.schoolCount) return 'mostly-catholic';
  if (profile.otherFaithSchools * 2 > profile.schoolCount) return 'mostly-other-faith';
  return profile.churchOfEnglandSchools > 0 ? 'with-church-of-england' : 'without-church-of-england';
}

/** The row that counts; the table covers every pair (tests/invariants). */
export function faithRuleFor(group: FaithGroup, mix: FaithMix): FaithRule {
  const rule = FAITH_RULES.find(({ schools, trusts }) => schools.includes(group) && trusts.includes(mix));
  if (rule === undefined) throw new RangeError(`no faith rule for ${group} and ${mix}`);
  return rule;
}

function portion(schools: number, { schoolCount }: CandidateProfile): string {
  if (schools === 0) return noneOfItsSchools(schoolCount);
  if (schoolCount === 1) return 'Its one school is';
  return `${schools} of its ${schoolCount} schools (${inPercent(schools / schoolCount)}) ${schools === 1 ? 'is' : 'are'}`;
}

function consentByType(type: SchoolType): string {
  if (type === 'Voluntary Aided School') {
    return 'A voluntary aided school normally needs a trust in which church schools are the majority, and its diocese’s agreement before it seeks one.';
  }
  if (type === 'Voluntary Controlled School') {
    return 'A voluntary controlled school may join a mixed trust where its diocese’s policy allows it; the diocese must agree before you seek one.';
  }
  return 'A Church of England school needs its diocese’s agreement before it seeks a trust.';
}
