import type { Result } from '../domain/result.ts';
import type { DecisionFileError } from './decision-file-error.ts';
import type { ParsedDecisionFile } from './parse-decision-file.ts';

/** Reads a decision file against today's criteria. Loads them and the schema only now, so that the first screen does not carry them. */
export async function openDecisionText(text: string): Promise<Result<ParsedDecisionFile, DecisionFileError>> {
  const [{ parseDecisionFile }, { CRITERIA }] = await Promise.all([
    import('./parse-decision-file.ts'),
    import('../matching/criteria/index.ts'),
  ]);
  return parseDecisionFile(text, { criterionIds: CRITERIA.map(({ id }) => id) });
}
