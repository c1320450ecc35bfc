import type { SchoolRecord } from '../../src/domain/school.ts';
import type { Candidate } from '../../src/domain/trust.ts';
import type { DraftAnswers } from '../../src/matching/answers.ts';
import { CRITERIA } from '../../src/matching/criteria/index.ts';
import type { Criterion, Description, ScoreOrRange } from '../../src/matching/define-criterion.ts';
import type { Enquiry } from '../../src/matching/enquiry.ts';
import { gatherTable } from '../../src/matching/gather.ts';
import type { RecordedEntry } from '../../src/matching/recorded.ts';
import { aSchool } from './a-school.ts';
import { aCandidate, aUid } from './a-trust.ts';
import { aRankInput, someAnswers } from './some-answers.ts';

/** One of the product's criteria. */
export function theCriterion(id: string): Criterion {
  const criterion = CRITERIA.find((one) => one.id === id);
  if (criterion === undefined) throw new Error(`no criterion ${id}`);
  return criterion;
}

/** A school's wishes: a made-up school that differs so, with the answers given. */
export function anEnquiry(school: Partial<SchoolRecord> = {}, draft: DraftAnswers = {}): Enquiry {
  const ours = aSchool(school);
  return { school: ours, answers: someAnswers(draft, ours) };
}

/** What a criterion says of one trust. */
export type OnACriterion = Description & { readonly score: ScoreOrRange };

/** What a criterion finds about the trust with UID 1 that runs these schools. */
export function onACriterion(
  id: string,
  schools: readonly Partial<SchoolRecord>[],
  given: {
    readonly school?: Partial<SchoolRecord>;
    readonly draft?: DraftAnswers;
    readonly entries?: readonly RecordedEntry[];
    readonly others?: readonly Candidate[];
  } = {},
): OnACriterion {
  const { school = {}, draft = {}, entries = [], others = [] } = given;
  const { enquiry, pairings } = gatherTable(
    aRankInput([aCandidate('1', schools), ...others], {
      school: aSchool(school),
      draft,
      recorded: { [aUid('1')]: entries },
    }),
  );
  const pairing = pairings.find(({ profile }) => profile.trust.uid === '1');
  if (pairing === undefined) throw new Error('no trust 1');
  const criterion = theCriterion(id);
  return { ...criterion.describe(pairing), score: criterion.scorer(enquiry)(pairing) };
}
