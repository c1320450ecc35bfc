import type { LocalAuthority } from '../../src/domain/local-authority.ts';
import type { Candidate } from '../../src/domain/trust.ts';
import type { CompleteAnswers, DraftAnswers } from '../../src/matching/answers.ts';
import { buildCandidateIndex } from '../../src/matching/candidate-index.ts';
import { completeAnswers } from '../../src/matching/defaults.ts';
import type { RankInput } from '../../src/matching/gather.ts';
import type { OurSchool } from '../../src/matching/our-school.ts';
import type { RecordedAnswer, RecordedEntry } from '../../src/matching/recorded.ts';
import { aDate, aSchool } from './a-school.ts';

const SOME_AUTHORITIES: readonly LocalAuthority[] = [
  { code: '999', gss: 'E09999999', name: 'Madeupshire', region: 'East Midlands' },
  { code: '998', gss: 'E09999998', name: 'Elsewhere', region: 'South West' },
];

/** Answers of a made-up primary school: the draft, and defaults for the rest. */
export function someAnswers(draft: DraftAnswers = {}, school: OurSchool = aSchool()): CompleteAnswers {
  return completeAnswers(draft, school);
}

/** Something that a made-up school found out. */
export function anEntry(
  about: string,
  answer: RecordedAnswer,
  differs: Partial<RecordedEntry> = {},
): RecordedEntry {
  return {
    about,
    answer,
    status: 'document-seen',
    source: 'A made-up scheme of delegation',
    by: 'Chair',
    on: aDate('2025-10-01'),
    note: '',
    ...differs,
  };
}

/** What a ranking needs, for these candidates. */
export function aRankInput(
  candidates: readonly Candidate[],
  differs: Partial<Omit<RankInput, 'candidates'>> & { readonly draft?: DraftAnswers } = {},
): RankInput {
  const { draft, ...input } = differs;
  const school = input.school ?? aSchool();
  return {
    school,
    candidates: buildCandidateIndex(candidates, SOME_AUTHORITIES),
    answers: completeAnswers(draft ?? {}, school),
    recorded: {},
    asOf: aDate('2025-08-31'),
    ...input,
  };
}
