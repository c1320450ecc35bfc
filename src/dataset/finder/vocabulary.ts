import { type Distances, LONGEST_PATTERN, Pattern } from './edit-distance.ts';
import { soundKey } from './sound-key.ts';

/** A word of the vocabulary that comes close to one that was typed. */
export type NearWord = {
  readonly id: number;
  /** Slips between what was typed and the whole word, or, when `begins`, the nearest beginning of it. */
  readonly slips: number;
  readonly begins: boolean;
};

/** Every distinct word of an index with its number, for exact, beginning, misspelt and sounding-alike look-up. Fixed once built. */
export class Vocabulary {
  readonly words: readonly string[];
  readonly #idOf: ReadonlyMap<string, number>;
  readonly #sorted: readonly string[];
  readonly #codes: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #letters: Int32Array;
  readonly #ofLength: readonly Uint32Array[];
  readonly #sounds: Float64Array;
  readonly #pattern = new Pattern();
  readonly #distances: Distances = { whole: 0, beginning: 0 };

  /** Takes over the numbers given: 0 to `idOf.size - 1`, in insertion order. */
  constructor(idOf: ReadonlyMap<string, number>) {
    this.#idOf = idOf;
    this.words = [...idOf.keys()];
    this.#sorted = this.words.toSorted();
    this.#starts = new Uint32Array(this.words.length + 1);
    this.words.forEach((word, id) => {
      this.#starts[id + 1] = (this.#starts[id] as number) + word.length;
    });
    this.#codes = new Uint8Array(this.#starts[this.words.length] as number);
    this.#letters = new Int32Array(this.words.length);
    this.words.forEach((word, id) => {
      this.#spell(word, id);
    });
    this.#ofLength = groupByLength(this.words);
    this.#sounds = Float64Array.from(this.words, soundKey);
  }

  #spell(word: string, id: number): void {
    const start = this.#starts[id] as number;
    for (let i = 0; i < word.length; i++) this.#codes[start + i] = word.charCodeAt(i);
    this.#letters[id] = letterSet(word);
  }

  /** The number of exactly this word. */
  idOf(word: string): number | undefined {
    return this.#idOf.get(word);
  }

  /** Numbers of the words that begin with `text` and go on. */
  beginningWith(text: string): number[] {
    const ids: number[] = [];
    for (let at = firstFrom(this.#sorted, text); at < this.#sorted.length; at++) {
      const word = this.#sorted[at] as string;
      if (!word.startsWith(text)) break;
      const id = this.#idOf.get(word);
      if (id !== undefined && word.length > text.length) ids.push(id);
    }
    return ids;
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
    const longest = unfinished ? this.#ofLength.length - 1 : word.length + mostSlips;
    for (let length = Math.max(1, word.length - mostSlips); length <= longest; length++) {
      const ids = this.#ofLength[length];
      if (ids !== undefined) this.#compare(ids, letters, mostSlips, unfinished, near);
    }
    return near;
  }

  #compare(
    ids: Uint32Array,
    letters: number,
    mostSlips: number,
    unfinished: boolean,
    near: NearWord[],
  ): void {
    for (const id of ids) {
      const theirs = this.#letters[id] as number;
      if (countBits(letters & ~theirs) > mostSlips) continue;
      if (!unfinished && countBits(theirs & ~letters) > mostSlips) continue;
      this.#pattern.measure(
        this.#codes,
        this.#starts[id] as number,
        this.#starts[id + 1] as number,
        this.#distances,
      );
      const { whole, beginning } = this.#distances;
      if (whole > 0 && whole <= mostSlips) near.push({ id, slips: whole, begins: false });
      else if (unfinished && beginning > 0 && beginning <= mostSlips)
        near.push({ id, slips: beginning, begins: true });
    }
  }

  /** Slips between `word` and the word numbered `id`. */
  slipsTo(word: string, id: number): number {
    this.#pattern.set(word);
    this.#pattern.measure(
      this.#codes,
      this.#starts[id] as number,
      this.#starts[id + 1] as number,
      this.#distances,
    );
    return this.#distances.whole;
  }
}

/** One bit for each letter that a word holds; digits share the bits past z. */
function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    set |= 1 << (code > 96 ? code - 97 : 26 + (code % 6));
  }
  return set;
}

function countBits(set: number): number {
  let bits = set - ((set >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function firstFrom(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function groupByLength(words: readonly string[]): readonly Uint32Array[] {
  const groups: number[][] = [];
  words.forEach((word, id) => {
    for (let length = groups.length; length <= word.length; length++) groups.push([]);
    groups[word.length]?.push(id);
  });
  return groups.map((ids) => Uint32Array.from(ids));
}
