import type { SchoolRecord } from '../../src/domain/school.ts';
import type { DraftAnswers } from '../../src/matching/answers.ts';
import type { RankInput } from '../../src/matching/gather.ts';
import type { RecordedAnswer } from '../../src/matching/recorded.ts';
import { aDate, aPlace, ofFaith } from '../builders/a-school.ts';
import { aCandidate } from '../builders/a-trust.ts';
import { anEntry, aRankInput } from '../builders/some-answers.ts';

type Schools = readonly Partial<SchoolRecord>[];

const LATELY = { openedOn: aDate('2024-09-01') };

/** One sentence of the worked examples and what it means; the numbers in it come in the order they stand. */
type Phrase = {
  readonly pattern: RegExp;
  readonly schools?: (numbers: readonly number[]) => Schools;
  readonly draft?: (numbers: readonly number[]) => DraftAnswers;
  readonly recorded?: (numbers: readonly number[]) => readonly [about: string, answer: RecordedAnswer];
};

const times = (count: number, differs: Partial<SchoolRecord> = {}): Schools =>
  Array.from({ length: count }, () => differs);
const some = (
  count: number,
  of: number,
  are: Partial<SchoolRecord>,
  others: Partial<SchoolRecord>,
): Schools => [...times(count, are), ...times(of - count, others)];
const at = (numbers: readonly number[], index: number): number => numbers[index] ?? Number.NaN;

const PHRASES: readonly Phrase[] = [
  { pattern: /^nearest school (N) km away$/, schools: ([km]) => [{ position: aPlace(km) }] },
  {
    pattern: /^nearest three schools (N) and (N) and (N) km away$/,
    schools: (kms) => [...kms, 500].map((km) => ({ position: aPlace(km) })),
  },
  { pattern: /^nearest three schools (N) km away$/, schools: ([km]) => [{ position: aPlace(km) }] },
  { pattern: /^comfortable (N) km$/, draft: ([comfortableKm = 0]) => ({ geography: { comfortableKm } }) },
  { pattern: /^too far (N) km$/, draft: ([tooFarKm = 0]) => ({ geography: { tooFarKm } }) },
  {
    pattern: /^(N) schools of our phase within 10 km$/,
    schools: ([count = 0]) => [
      ...times(count, { position: aPlace(10) }),
      { position: aPlace(10.1) },
      { phase: 'secondary', position: aPlace(1) },
    ],
  },
  {
    pattern: /^(N) of (N) schools in our authority$/,
    schools: (of) => some(at(of, 0), at(of, 1), {}, { laCode: '998' }),
  },
  {
    pattern: /^(N) of (N) schools of our phase$/,
    schools: (of) => some(at(of, 0), at(of, 1), {}, { phase: 'secondary' }),
  },
  {
    pattern: /^(N) schools with our age range$/,
    schools: ([count = 0]) => [...times(count, { lowestAge: 3 }), { lowestAge: 7 }, { phase: 'special' }],
  },
  {
    pattern: /^(N) of (N) schools of our phase has about as many pupils$/,
    schools: (of) => some(at(of, 0), at(of, 1), { pupils: 350 }, { pupils: 351 }),
  },
  {
    pattern: /^deprivation (N) steps? apart on average$/,
    schools: ([apart = 0]) =>
      apart === 1.5 ? [{ idaciQuintile: 4 }, { idaciQuintile: 1 }] : [{ idaciQuintile: apart === 1 ? 2 : 5 }],
  },
  {
    pattern: /^school that takes our leavers (N) km away$/,
    schools: ([km]) => [
      { phase: 'secondary', lowestAge: 11, highestAge: 18, position: aPlace(km) },
      { position: aPlace(1) },
    ],
  },
  { pattern: /^(N) schools$/, schools: ([count = 0]) => times(count) },
  {
    pattern: /^preferred (N) to (N)$/,
    draft: ([fromSchools = 0, toSchools = 0]) => ({ size: { fromSchools, toSchools } }),
  },
  {
    pattern: /^(N) schools? joined lately$/,
    schools: ([count = 0]) => [...times(count, LATELY), {}, { ...LATELY, type: 'Free School' }],
  },
  { pattern: /^growing preferred$/, draft: () => ({ size: { growth: 'growing' } }) },
  { pattern: /^settled preferred$/, draft: () => ({ size: { growth: 'settled' } }) },
  {
    pattern: /^(N) schools? of our authority joined lately$/,
    schools: ([count = 0]) => [...times(count, LATELY), { ...LATELY, laCode: '998' }],
  },
  {
    pattern: /^our 210 pupils with (N) of the trust$/,
    schools: ([pupils = 0]) => [{ pupils }],
    draft: () => ({ size: { voice: 'strong' } }),
  },
  {
    pattern: /^schools (N) km from their middle$/,
    schools: ([km = 0]) => [{ position: aPlace(-km) }, { position: aPlace(km) }],
  },
  { pattern: /^local preferred$/, draft: () => ({ geography: { reach: 'local' } }) },
  { pattern: /^wider preferred$/, draft: () => ({ geography: { reach: 'wider' } }) },
  {
    pattern: /^(N) of (N) schools are church schools$/,
    schools: (of) => some(at(of, 0), at(of, 1), { character: ofFaith('church-of-england') }, {}),
  },
  { pattern: /^at most (N)% suits$/, draft: ([churchSharePct = 0]) => ({ faith: { churchSharePct } }) },
  {
    pattern: /^contribution of (N)%$/,
    recorded: ([value = 0]) => ['central-contribution', { kind: 'percent', value }],
  },
  { pattern: /^acceptable (N)%$/, draft: ([acceptablePct = 0]) => ({ finance: { acceptablePct } }) },
  { pattern: /^too much (N)%$/, draft: ([tooMuchPct = 0]) => ({ finance: { tooMuchPct } }) },
  {
    pattern: /^reserves of (N)%$/,
    recorded: ([value = 0]) => ['financial-standing', { kind: 'percent', value }],
  },
  {
    pattern: /^(N) schools and (N) pupils$/,
    schools: ([schools = 0, pupils = 0]) => times(schools, { pupils: pupils / schools }),
    draft: () => ({ finance: { capital: 'formula' } }),
  },
];

/** Builds the made-up trust, wishes and records that a row of criterion-scores.csv describes; unknown words are an error. */
export function situationOf(text: string): RankInput {
  let schools: Schools = [{}];
  let draft: DraftAnswers = {};
  const entries = [];
  for (const part of text.split('; ')) {
    const { phrase, numbers } = readPhrase(part);
    schools = phrase.schools?.(numbers) ?? schools;
    draft = mergeDrafts(draft, phrase.draft?.(numbers) ?? {});
    const recorded = phrase.recorded?.(numbers);
    if (recorded !== undefined) entries.push(anEntry(...recorded));
  }
  const candidate = aCandidate('1', schools);
  return aRankInput([candidate], { draft, recorded: { [candidate.trust.uid]: entries } });
}

function readPhrase(part: string): { readonly phrase: Phrase; readonly numbers: readonly number[] } {
  for (const phrase of PHRASES) {
    const match = new RegExp(phrase.pattern.source.replaceAll('(N)', String.raw`(-?[\d.]+)`)).exec(part);
    if (match !== null) return { phrase, numbers: match.slice(1).map(Number) };
  }
  throw new Error(`the worked examples do not know "${part}"`);
}

function mergeDrafts(a: DraftAnswers, b: DraftAnswers): DraftAnswers {
  return {
    ...a,
    ...b,
    geography: { ...a.geography, ...b.geography },
    size: { ...a.size, ...b.size },
    finance: { ...a.finance, ...b.finance },
  };
}
