import type { Result } from '../domain/result.ts';
import type { DecisionFileError } from './decision-file-error.ts';
import type { ParsedDecisionFile } from './parse-decision-file.ts';

/** Reads a decision file against today's criteria. Loads the schema only now, so that the first screen does not carry it. */
export async function openDecisionText(text: string): Promise<Result<ParsedDecisionFile, DecisionFileError>> {
  const { parseDecisionFile } = await import('./parse-decision-file.ts');
  return parseDecisionFile(text, { criterionIds: null });
}
