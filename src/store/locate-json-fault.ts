/** Where a text stops being JSON. Lines and columns count from 1. `truncated`: it was right so far and simply ends. */
export type JsonFault = { readonly line: number; readonly column: number; readonly truncated: boolean };

type Expecting = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close' | 'end';

type Walk = { readonly at: number; readonly expecting: Expecting; readonly open: readonly ('{' | '[')[] };

/** A fault at `at`; `atEnd` when the text ends within a token that was right so far. */
type Stopped = { readonly stoppedAt: number; readonly atEnd: boolean };

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const NUMBER_CUT_OFF = /-?(?:(?:0|[1-9]\d*)(?:\.|(?:\.\d+)?[eE][+-]?))?$/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const ESCAPE_CUT_OFF = /\\(?:u[\da-fA-F]{0,3})?$/y;
const PLAIN_CHARACTERS = /[ !#-[\]-\uffff]+/y;
const SPACES = /[ \t\r\n]+/y;
const WORDS = ['true', 'false', 'null'] as const;

function lengthOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? null : found[0].length;
}

/** The index after the string that opens at `from`, or where it goes wrong. */
function afterString(text: string, from: number): number | Stopped {
  let at = from + 1;
  while (text[at] !== '"') {
    const length = lengthOf(PLAIN_CHARACTERS, text, at) ?? lengthOf(ESCAPE, text, at);
    if (length === null) {
      return {
        stoppedAt: at,
        atEnd: at >= text.length || lengthOf(ESCAPE_CUT_OFF, text, at) !== null,
      };
    }
    at += length;
  }
  return at + 1;
}

function afterScalar(text: string, at: number): number | Stopped {
  if (text[at] === '"') return afterString(text, at);
  const word = WORDS.find((candidate) => text.startsWith(candidate, at));
  const length = word?.length ?? lengthOf(NUMBER, text, at);
  const cutOff = lengthOf(NUMBER_CUT_OFF, text, at) !== null;
  if (length !== null && !cutOff) return at + length;
  const rest = text.slice(at, at + 5);
  return { stoppedAt: at, atEnd: cutOff || WORDS.some((candidate) => candidate.startsWith(rest)) };
}

const afterValue = (open: Walk['open']): Expecting => (open.length === 0 ? 'end' : 'comma-or-close');

function closes(char: string, { expecting, open }: Walk): boolean {
  const inside = open.at(-1);
  return (
    expecting.endsWith('close') && ((char === '}' && inside === '{') || (char === ']' && inside === '['))
  );
}

/** Past the next token, or where it is wrong. */
function step(text: string, walk: Walk): Walk | Stopped {
  const { at, expecting, open } = walk;
  const char = text[at] as string;
  if (closes(char, walk)) {
    const left = open.slice(0, -1);
    return { at: at + 1, expecting: afterValue(left), open: left };
  }
  if (expecting === 'comma-or-close' && char === ',') {
    return { at: at + 1, expecting: open.at(-1) === '{' ? 'key' : 'value', open };
  }
  if (expecting === 'colon' && char === ':') return { at: at + 1, expecting: 'value', open };
  if (expecting.startsWith('key') && char === '"') {
    const after = afterString(text, at);
    return typeof after === 'number' ? { at: after, expecting: 'colon', open } : after;
  }
  if (!expecting.startsWith('value')) return { stoppedAt: at, atEnd: false };
  if (char === '{') return { at: at + 1, expecting: 'key-or-close', open: [...open, char] };
  if (char === '[') return { at: at + 1, expecting: 'value-or-close', open: [...open, char] };
  const after = afterScalar(text, at);
  return typeof after === 'number' ? { at: after, expecting: afterValue(open), open } : after;
}

function fault(text: string, { stoppedAt, atEnd }: Stopped): JsonFault {
  const before = text.slice(0, stoppedAt);
  return {
    line: before.split('\n').length,
    column: stoppedAt - before.lastIndexOf('\n'),
    truncated: atEnd,
  };
}

/**
 * Finds the first place at which `text` is not JSON; null where it is. Browsers word their own messages differently and not all
 * of them name a place, so a text that `JSON.parse` refuses is walked once here.
 */
export function locateJsonFault(text: string): JsonFault | null {
  let walk: Walk = { at: 0, expecting: 'value', open: [] };
  for (;;) {
    walk = { ...walk, at: walk.at + (lengthOf(SPACES, text, walk.at) ?? 0) };
    if (walk.at >= text.length) break;
    const next = step(text, walk);
    if ('stoppedAt' in next) return fault(text, next);
    walk = next;
  }
  return walk.expecting === 'end' ? null : fault(text, { stoppedAt: text.length, atEnd: true });
}
