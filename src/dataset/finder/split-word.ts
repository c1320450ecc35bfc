import { SLIP_COST } from './slip-cost.ts';

/** What a word's letters are judged by; every chance is a natural logarithm. */
export type PartChances = {
  /** Chance of a word that the index holds, undefined for any other. */
  readonly known: (part: string) => number | undefined;
  /** Chance of a word that may be misspelt or, at the end of a query, unfinished; undefined when nothing comes near. */
  readonly unsure: (part: string, atEnd: boolean) => number | undefined;
};

const SHORT_PARTS: ReadonlySet<string> = new Set([
  'st',
  'ce',
  'rc',
  'va',
  'vc',
  'of',
  'co',
  'op',
  'by',
  'le',
  'on',
  'in',
]);
const LONGEST_PART = 14;
const SHORTEST_UNSURE = 3;
const MOST_UNSURE_TRIES = 12;

type Cut = { readonly chance: number; readonly parts: readonly string[] };

/**
 * Cuts a word into the likeliest run of words that the index holds ("stmarys" into "st" and "marys"), one of which may be misspelt
 * unless `sureOnly`. Undefined when there is no such run of two or more.
 */
export function splitWord(
  word: string,
  chances: PartChances,
  sureOnly: boolean,
): readonly string[] | undefined {
  const suffixHolds = sureSuffixes(word, chances);
  const sure: (Cut | undefined)[] = [{ chance: 0, parts: [] }];
  const unsure: (Cut | undefined)[] = [];
  let tries = sureOnly ? 0 : MOST_UNSURE_TRIES;
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - LONGEST_PART); start < end; start++) {
      const part = word.slice(start, end);
      const known = part === word ? undefined : chanceOfKnown(part, chances);
      sure[end] = likelier(sure[end], sure[start], part, known);
      unsure[end] = likelier(unsure[end], unsure[start], part, known);
      const worthATry =
        tries > 0 &&
        sure[start] !== undefined &&
        suffixHolds[end] === true &&
        known === undefined &&
        part !== word;
      if (!worthATry || part.length < SHORTEST_UNSURE) continue;
      tries--;
      unsure[end] = likelier(unsure[end], sure[start], part, chances.unsure(part, end === word.length));
    }
  }
  const best = [sure[word.length], unsure[word.length]].filter((cut) => cut !== undefined);
  return best.toSorted((a, b) => b.chance - a.chance)[0]?.parts;
}

function chanceOfKnown(part: string, { known }: PartChances): number | undefined {
  return part.length < 3 && !SHORT_PARTS.has(part) ? undefined : known(part);
}

function likelier(
  held: Cut | undefined,
  before: Cut | undefined,
  part: string,
  chance: number | undefined,
): Cut | undefined {
  if (before === undefined || chance === undefined) return held;
  const total = before.chance + chance - (before.parts.length > 0 ? SLIP_COST.space : 0);
  return held === undefined || total > held.chance ? { chance: total, parts: [...before.parts, part] } : held;
}

/** For each position, whether the letters from there on can be cut into words that the index holds. */
function sureSuffixes(word: string, chances: PartChances): readonly boolean[] {
  const holds: boolean[] = [];
  holds[word.length] = true;
  for (let start = word.length - 1; start >= 0; start--) {
    holds[start] = false;
    for (let end = start + 1; end <= Math.min(word.length, start + LONGEST_PART); end++) {
      if (holds[end] === true && chanceOfKnown(word.slice(start, end), chances) !== undefined)
        holds[start] = true;
    }
  }
  return holds;
}
