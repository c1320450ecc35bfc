import { type Distances, LONGEST_PATTERN, Pattern } from './edit-distance.ts';
import { countBits, letterSet } from './letter-set.ts';
import { soundKey } from './sound-key.ts';

/** A word of the vocabulary that comes close to one that was typed. */
export type NearWord = {
  readonly id: number;
  /** Slips between what was typed and the whole word, or, when `begins`, the nearest beginning of it. */
  readonly slips: number;
  readonly begins: boolean;
};

/** Numbers put in groups: those of group g are `ids` from `start[g]` up to `start[g + 1]`. */
type Groups = { readonly ids: Uint32Array; readonly start: Uint32Array };

/** Every distinct word of an index with its number, for exact, beginning, misspelt and sounding-alike look-up. Fixed once built. */
export class Vocabulary {
  readonly words: readonly string[];
  readonly #idOf: ReadonlyMap<string, number>;
  readonly #codes: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #letters: Int32Array;
  readonly #sounds: Float64Array;
  readonly #byLength: Groups;
  readonly #byFirstLetter: Groups;
  readonly #pattern = new Pattern();
  readonly #distances: Distances = { whole: 0, beginning: 0 };

  /** Takes over the words and their numbers, which are their positions. */
  constructor(words: readonly string[], idOf: ReadonlyMap<string, number>) {
    this.words = words;
    this.#idOf = idOf;
    this.#letters = new Int32Array(words.length);
    this.#sounds = new Float64Array(words.length);
    this.#starts = new Uint32Array(words.length + 1);
    let letters = 0;
    for (let id = 0; id < words.length; id++) letters += (words[id] as string).length;
    this.#codes = new Uint8Array(letters);
    for (let id = 0; id < words.length; id++) this.#spell(words[id] as string, id);
    this.#byLength = group(words, (word) => word.length);
    this.#byFirstLetter = group(words, (word) => word.charCodeAt(0));
  }

  #spell(word: string, id: number): void {
    const start = this.#starts[id] as number;
    for (let i = 0; i < word.length; i++) this.#codes[start + i] = word.charCodeAt(i);
    this.#starts[id + 1] = start + word.length;
    this.#letters[id] = letterSet(word);
    this.#sounds[id] = soundKey(word);
  }

  /** The number of exactly this word. */
  idOf(word: string): number | undefined {
    return this.#idOf.get(word);
  }

  /** Numbers of the words that begin with `text` and go on; `text` is not empty. */
  beginningWith(text: string): number[] {
    const { ids, start } = this.#byFirstLetter;
    const found: number[] = [];
    const first = text.charCodeAt(0);
    const end = first + 1 < start.length ? (start[first + 1] as number) : 0;
    for (let at = end === 0 ? 0 : (start[first] as number); at < end; at++) {
      const id = ids[at] as number;
      const word = this.words[id] as string;
      if (word.length > text.length && word.startsWith(text)) found.push(id);
    }
    return found;
  }

  /** Numbers of the words that sound like `word`. */
  soundingLike(word: string): number[] {
    const key = soundKey(word);
    const ids: number[] = [];
    for (let id = 0; id < this.#sounds.length; id++) if (this.#sounds[id] === key) ids.push(id);
    return ids;
  }

  /** Words within `mostSlips` of `word`; with `unfinished`, also those that begin like it. Never the word itself. */
  near(word: string, mostSlips: number, unfinished: boolean): NearWord[] {
    const near: NearWord[] = [];
    if (word.length > LONGEST_PATTERN || mostSlips === 0) return near;
    this.#pattern.set(word);
    const letters = letterSet(word);
    const { ids, start } = this.#byLength;
    const lengths = start.length - 1;
    const from = Math.min(Math.max(1, word.length - mostSlips), lengths);
    const to = unfinished ? lengths : Math.min(word.length + mostSlips + 1, lengths);
    for (let at = start[from] as number; at < (start[to] as number); at++) {
      const id = ids[at] as number;
      const theirs = this.#letters[id] as number;
      if (countBits(letters & ~theirs) > mostSlips) continue;
      if (!unfinished && countBits(theirs & ~letters) > mostSlips) continue;
      const { whole, beginning } = this.#measure(id);
      if (whole > 0 && whole <= mostSlips) near.push({ id, slips: whole, begins: false });
      else if (unfinished && beginning > 0 && beginning <= mostSlips) {
        near.push({ id, slips: beginning, begins: true });
      }
    }
    return near;
  }

  /** Slips between `word` and the word numbered `id`. */
  slipsTo(word: string, id: number): number {
    this.#pattern.set(word);
    return this.#measure(id).whole;
  }

  #measure(id: number): Distances {
    const end = this.#starts[id + 1] as number;
    this.#pattern.measure(this.#codes, this.#starts[id] as number, end, this.#distances);
    return this.#distances;
  }
}

function group(words: readonly string[], groupOf: (word: string) => number): Groups {
  const sizes: number[] = [];
  for (const word of words) {
    const own = groupOf(word);
    while (sizes.length <= own) sizes.push(0);
    sizes[own] = (sizes[own] as number) + 1;
  }
  const start = new Uint32Array(sizes.length + 1);
  sizes.forEach((size, own) => {
    start[own + 1] = (start[own] as number) + size;
  });
  const ids = new Uint32Array(words.length);
  const next = start.slice();
  words.forEach((word, id) => {
    const own = groupOf(word);
    const slot = next[own] as number;
    ids[slot] = id;
    next[own] = slot + 1;
  });
  return { ids, start };
}
