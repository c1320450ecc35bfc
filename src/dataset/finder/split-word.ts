import { SLIP_COST } from './slip-cost.ts';

/** What the parts of a word are judged by, on the scale of {@link SLIP_COST}. */
export type PartCosts = {
  /** Cost of a word that the index holds, lower for frequent ones; undefined for any other. */
  readonly known: (part: string) => number | undefined;
  /** Cost of a word that may be misspelt or, at the end of a query, unfinished; undefined when nothing comes near. */
  readonly unsure: (part: string, atEnd: boolean) => number | undefined;
};

/** A word cut into parts, with the cost of them all and of the spaces left out. */
export type Cut = { readonly cost: number; readonly parts: readonly string[] };

const SHORT_PARTS: ReadonlySet<string> = new Set('st ce rc va vc of co op by le la on in'.split(' '));
const LONGEST_PART = 14;
const SHORTEST_UNSURE = 3;
const MOST_UNSURE_TRIES = 12;

/**
 * Cuts a word into the cheapest run of words that the index holds ("stmarys" into "st" and "marys"), one of which may be misspelt
 * unless `sureOnly`. Undefined when there is no such run of two or more.
 */
export function splitWord(word: string, costs: PartCosts, sureOnly: boolean): Cut | undefined {
  const suffixHolds = sureSuffixes(word, costs);
  const sure: (Cut | undefined)[] = [{ cost: 0, parts: [] }];
  const unsure: (Cut | undefined)[] = [];
  let tries = sureOnly ? 0 : MOST_UNSURE_TRIES;
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - LONGEST_PART); start < end; start++) {
      const part = word.slice(start, end);
      if (part === word) continue;
      const known = costOfKnown(part, costs);
      sure[end] = cheaper(sure[end], sure[start], part, known);
      unsure[end] = cheaper(unsure[end], unsure[start], part, known);
      const mayBeUnsure = known === undefined && suffixHolds[end] === true && part.length >= SHORTEST_UNSURE;
      if (tries === 0 || !mayBeUnsure || sure[start] === undefined) continue;
      tries--;
      unsure[end] = cheaper(unsure[end], sure[start], part, costs.unsure(part, end === word.length));
    }
  }
  const cuts = [sure[word.length], unsure[word.length]].filter((cut) => cut !== undefined);
  return cuts.filter(({ parts }) => parts.length > 1).toSorted((a, b) => a.cost - b.cost)[0];
}

function costOfKnown(part: string, { known }: PartCosts): number | undefined {
  return part.length < 3 && !SHORT_PARTS.has(part) ? undefined : known(part);
}

type Held = Cut | undefined;

function cheaper(held: Held, before: Held, part: string, own: number | undefined): Held {
  if (before === undefined || own === undefined) return held;
  const cost = before.cost + own + (before.parts.length > 0 ? SLIP_COST.space : 0);
  return held === undefined || cost < held.cost ? { cost, parts: [...before.parts, part] } : held;
}

/** For each position, whether the letters from there on can be cut into words that the index holds. */
function sureSuffixes(word: string, costs: PartCosts): readonly boolean[] {
  const holds: boolean[] = [];
  holds[word.length] = true;
  for (let start = word.length - 1; start >= 0; start--) {
    holds[start] = false;
    for (let end = start + 1; end <= Math.min(word.length, start + LONGEST_PART); end++) {
      if (holds[end] === true && costOfKnown(word.slice(start, end), costs) !== undefined)
        holds[start] = true;
    }
  }
  return holds;
}
