/** Longest word that a {@link Pattern} compares; one bit of a 32-bit integer per letter. */
export const LONGEST_PATTERN = 32;

/** Distances of one text to a pattern: to the whole text, and to the nearest beginning of it. */
export type Distances = { whole: number; beginning: number };

/**
 * A word prepared for comparison with many others. Distance counts dropped, added and changed letters and swapped neighbours as one
 * slip each, no letter being touched twice (optimal string alignment). Bit-parallel after H. Hyyrö, "A bit-vector algorithm for
 * computing Levenshtein and Damerau edit distances", Nordic Journal of Computing 10 (2003).
 */
export class Pattern {
  readonly #letters = new Int32Array(128);
  #length = 0;
  #word = '';

  /** Takes `word` as the pattern; letters past {@link LONGEST_PATTERN} are left out. Only ASCII is compared. */
  set(word: string): void {
    for (let i = 0; i < this.#length; i++) this.#letters[this.#word.charCodeAt(i) & 127] = 0;
    this.#word = word;
    this.#length = Math.min(word.length, LONGEST_PATTERN);
    for (let i = 0; i < this.#length; i++) {
      const code = word.charCodeAt(i) & 127;
      this.#letters[code] = (this.#letters[code] as number) | (1 << i);
    }
  }

  /** Writes into `out` how far the pattern is from the text held by `codes` from `start` to `end`. */
  measure(codes: Uint8Array, start: number, end: number, out: Distances): void {
    const last = 1 << (this.#length - 1);
    let plus = -1;
    let minus = 0;
    let diagonal = 0;
    let before = 0;
    let distance = this.#length;
    let nearest = distance;
    for (let at = start; at < end; at++) {
      const equal = this.#letters[(codes[at] as number) & 127] as number;
      const swapped = ((~diagonal & equal) << 1) & before;
      diagonal = (((equal & plus) + plus) ^ plus) | equal | minus | swapped | 0;
      let up = minus | ~(diagonal | plus);
      const down = diagonal & plus;
      if ((up & last) !== 0) distance++;
      if ((down & last) !== 0) distance--;
      up = (up << 1) | 1;
      plus = (down << 1) | ~(diagonal | up);
      minus = up & diagonal;
      before = equal;
      if (distance < nearest) nearest = distance;
    }
    out.whole = this.#length === 0 ? end - start : distance;
    out.beginning = this.#length === 0 ? 0 : nearest;
  }
}

const ONE_PATTERN = new Pattern();
const ONE_TEXT = new Uint8Array(128);
const ONE_PAIR: Distances = { whole: 0, beginning: 0 };

/** Slips between two ASCII words of at most {@link LONGEST_PATTERN} letters; see {@link Pattern}. Symmetric; 0 only for equal words. */
export function slipsBetween(a: string, b: string): number {
  ONE_PATTERN.set(a);
  const end = Math.min(b.length, ONE_TEXT.length);
  for (let i = 0; i < end; i++) ONE_TEXT[i] = b.charCodeAt(i);
  ONE_PATTERN.measure(ONE_TEXT, 0, end, ONE_PAIR);
  return ONE_PAIR.whole;
}

/** True when the words are at most `most` slips apart; cheaper than {@link slipsBetween} where lengths settle it. */
export function isWithinSlips(a: string, b: string, most: number): boolean {
  return Math.abs(a.length - b.length) <= most && slipsBetween(a, b) <= most;
}
