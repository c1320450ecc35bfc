import { err, ok, type Result } from '../domain/result.ts';
import { DECISION_FILE_KIND, DECISION_FILE_VERSION, type DecisionFile } from './decision-file.ts';
import type { DecisionFileError, FileFault, FileNotice } from './decision-file-error.ts';
import { decisionFileSchema } from './decision-file-schema.ts';
import {
  dropUnknownIds,
  isJsonObject,
  type Json,
  type JsonObject,
  type KnownIds,
} from './drop-unknown-ids.ts';
import { expectedOf } from './expected-of.ts';
import { locateJsonFault } from './locate-json-fault.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { migrate } from './migrations/migrate.ts';

/** Far above any real decision file; a larger text is refused unread. */
export const LARGEST_FILE_CHARACTERS = 2_000_000;

/** Deeper than any decision file; a deeper one is refused, so that no walk over it can run out of stack. */
const DEEPEST_NESTING = 40;

const POISONED_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export type ParsedDecisionFile = { readonly file: DecisionFile; readonly notices: readonly FileNotice[] };

function nestsTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\\' && inString) at += 1;
    else if (char === '"') inString = !inString;
    else if (!inString && (char === '{' || char === '[')) depth += 1;
    else if (!inString && (char === '}' || char === ']')) depth -= 1;
    if (depth > DEEPEST_NESTING) return true;
  }
  return false;
}

function readJson(given: string): Result<Json, DecisionFileError> {
  const text = given.replace(/^\uFEFF/, '');
  if (text.trim() === '') return err({ kind: 'empty' });
  if (text.length > LARGEST_FILE_CHARACTERS) {
    return err({ kind: 'too-large', characters: text.length, limit: LARGEST_FILE_CHARACTERS });
  }
  if (nestsTooDeep(text)) return err({ kind: 'not-a-decision-file', found: 'it is nested too deeply' });
  const fault = locateJsonFault(text);
  if (fault !== null) return err({ kind: 'not-json', ...fault });
  return ok(
    JSON.parse(text, (key, value: Json) => (POISONED_KEYS.includes(key) ? undefined : value)) as Json,
  );
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
  if (parsed.success) return ok(parsed.data);
  const faults = parsed.error.issues.map(
    (issue): FileFault => ({ path: issue.path.map(String).join('.'), expected: expectedOf(issue) }),
  );
  const [first, ...rest] = faults;
  if (first === undefined) throw new Error('the schema refused a decision file without saying why');
  return err({ kind: 'damaged', faults: [first, ...rest.slice(0, 4)] });
}

/**
 * Reads the text of a decision file, from the browser's storage or from a file that anybody may have made: nothing in it is
 * believed before it has been checked. Older versions are migrated; unknown ids are left out with a notice; anything else
 * that is wrong refuses the whole file and names the place.
 */
export function parseDecisionFile(
  text: string,
  known: KnownIds,
): Result<ParsedDecisionFile, DecisionFileError> {
  const json = readJson(text);
  if (!json.ok) return json;
  const envelope = readEnvelope(json.value);
  if (!envelope.ok) return envelope;
  const { version } = envelope.value;
  const cleaned = dropUnknownIds(migrate(envelope.value.json, version, MIGRATIONS), known);
  const file = checkAgainstSchema(cleaned.json);
  if (!file.ok) return file;
  const migrated: readonly FileNotice[] =
    version < DECISION_FILE_VERSION ? [{ kind: 'migrated', fromVersion: version }] : [];
  return ok({ file: file.value, notices: [...migrated, ...cleaned.notices] });
}
