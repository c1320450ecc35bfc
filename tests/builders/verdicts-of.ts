import type { SchoolRecord } from '../../src/domain/school.ts';
import type { Candidate } from '../../src/domain/trust.ts';
import type { DraftAnswers } from '../../src/matching/answers.ts';
import { gatherTable } from '../../src/matching/gather.ts';
import type { Verdict } from '../../src/matching/ranking.ts';
import type { RecordedEntry } from '../../src/matching/recorded.ts';
import { aRankInput } from './some-answers.ts';

/** Verdicts on one trust, by constraint. */
export function verdictsOf(
  candidate: Candidate,
  given: { school?: SchoolRecord; draft?: DraftAnswers; entries?: readonly RecordedEntry[] } = {},
): Readonly<Record<string, Verdict>> {
  const { entries, ...differs } = given;
  const recorded = { [candidate.trust.uid]: entries ?? [] };
  const { verdicts } = gatherTable(aRankInput([candidate], { ...differs, recorded }));
  return Object.fromEntries((verdicts[0] ?? []).map((verdict) => [verdict.constraintId, verdict]));
}
