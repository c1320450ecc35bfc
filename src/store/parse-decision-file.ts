import { err, ok, type Result } from '../domain/result.ts';
import { DECISION_FILE_KIND, DECISION_FILE_VERSION, type DecisionFile } from './decision-file.ts';
import type { DecisionFileError, FileNotice } from './decision-file-error.ts';
import { decisionFileSchema } from './decision-file-schema.ts';
import {
  dropUnknownIds,
  isJsonObject,
  type Json,
  type JsonObject,
  type KnownIds,
} from './drop-unknown-ids.ts';
import { faultsOf } from './faults-of.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { migrate } from './migrations/migrate.ts';
import { readJson } from './read-json.ts';
import { setRight } from './set-right.ts';

/** Far above any real decision file; a larger text is refused unread. */
export const LARGEST_FILE_CHARACTERS = 2_000_000;

export type ParsedDecisionFile = { readonly file: DecisionFile; readonly notices: readonly FileNotice[] };

function readText(text: string): Result<Json, DecisionFileError> {
  const json = readJson(text, LARGEST_FILE_CHARACTERS);
  if (json.ok) return json;
  return json.error.kind === 'too-deep'
    ? err({ kind: 'not-a-decision-file', found: 'it is nested too deeply' })
    : err(json.error);
}

function readEnvelope(json: Json): Result<{ json: JsonObject; version: number }, DecisionFileError> {
  if (!isJsonObject(json)) return err({ kind: 'not-a-decision-file', found: 'it holds no named values' });
  if (json.kind !== DECISION_FILE_KIND) {
    return err({
      kind: 'not-a-decision-file',
      found: `it does not say that it is a “${DECISION_FILE_KIND}”`,
    });
  }
  const version = json.version;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return err({ kind: 'damaged', faults: [{ path: 'version', expected: 'a whole number from 1' }] });
  }
  return version > DECISION_FILE_VERSION ? err({ kind: 'newer-version', version }) : ok({ json, version });
}

function checkAgainstSchema(json: Json): Result<DecisionFile, DecisionFileError> {
  const parsed = decisionFileSchema.safeParse(json);
  return parsed.success ? ok(parsed.data) : err({ kind: 'damaged', faults: faultsOf(parsed.error) });
}

/**
 * Reads the text of a decision file, from the browser's storage or from a file that anybody may have made: nothing in it is
 * believed before it has been checked. Older versions are migrated; unknown ids are left out and
 * contradictions set right, each with a notice; anything else that is wrong refuses the whole file and names the place.
 */
export function parseDecisionFile(
  text: string,
  known: KnownIds,
): Result<ParsedDecisionFile, DecisionFileError> {
  const json = readText(text);
  if (!json.ok) return json;
  const envelope = readEnvelope(json.value);
  if (!envelope.ok) return envelope;
  const { version } = envelope.value;
  const cleaned = dropUnknownIds(migrate(envelope.value.json, version, MIGRATIONS), known);
  const file = checkAgainstSchema(cleaned.json);
  if (!file.ok) return file;
  const migrated: readonly FileNotice[] =
    version < DECISION_FILE_VERSION ? [{ kind: 'migrated', fromVersion: version }] : [];
  const mended = setRight(file.value);
  return ok({ file: mended.file, notices: [...migrated, ...cleaned.notices, ...mended.notices] });
}
