import { err, ok, type Result } from '../domain/result.ts';
import type { Json } from './drop-unknown-ids.ts';
import { type JsonFault, locateJsonFault } from './locate-json-fault.ts';

/** Why a text could not be read as JSON. */
type JsonTextError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly characters: number; readonly limit: number }
  | { readonly kind: 'too-deep' }
  | ({ readonly kind: 'not-json' } & JsonFault);

/** Deeper than any file of ours; a deeper one is refused, so that no walk over it can run out of stack. */
const DEEPEST_NESTING = 40;

const POISONED_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

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

/** Reads a text that anybody may have written: of bounded length and depth, without keys that reach an object's prototype. */
export function readJson(given: string, largestCharacters: number): Result<Json, JsonTextError> {
  const text = given.replace(/^\uFEFF/, '');
  if (text.trim() === '') return err({ kind: 'empty' });
  if (text.length > largestCharacters) {
    return err({ kind: 'too-large', characters: text.length, limit: largestCharacters });
  }
  if (nestsTooDeep(text)) return err({ kind: 'too-deep' });
  const fault = locateJsonFault(text);
  if (fault !== null) return err({ kind: 'not-json', ...fault });
  return ok(
    JSON.parse(text, (key, value: Json) => (POISONED_KEYS.includes(key) ? undefined : value)) as Json,
  );
}
