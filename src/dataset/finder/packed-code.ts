/** Letters of a packed code; shorter codes are filled up on the right. */
const CODE_LETTERS = 8;
const OUTWARD_LETTERS = 4;
const INWARD_LETTERS = 3;
const BASE = 37;

/** From the smallest to just below the greatest packed code that begins alike. */
export type CodeRange = { readonly low: number; readonly high: number };

/** 1 to 36 for a letter of either case or a digit, 0 for anything else. */
function digitOf(code: number): number {
  if (code > 47 && code < 58) return code - 47;
  const small = code | 32;
  return small > 96 && small < 123 ? small - 86 : 0;
}

/**
 * A code of at most eight letters and digits as a number, such that codes which begin alike lie side by side; marks and spaces are
 * passed over, case does not matter, what is past eight is cut. 0 for an empty code, which no range holds.
 */
export function packCode(code: string): number {
  let packed = 0;
  let room = CODE_LETTERS;
  for (let i = 0; i < code.length && room > 0; i++) {
    const digit = digitOf(code.charCodeAt(i));
    if (digit === 0) continue;
    packed = packed * BASE + digit;
    room--;
  }
  return packed * BASE ** room;
}

/** Range of the packed codes that begin with `beginning`; `beginning` is not empty. */
export function codesBeginning(beginning: string): CodeRange {
  const low = packCode(beginning);
  return { low, high: low + BASE ** (CODE_LETTERS - Math.min(beginning.length, CODE_LETTERS)) };
}

/** Packs a full postcode with its outward code filled up to four, so that "LS1 …" and "LS11 …" do not begin alike. Empty gives 0. */
export function packPostcode(postcode: string): number {
  const end = postcode.trimEnd().length;
  const cut = end - INWARD_LETTERS;
  return cut < 2 ? 0 : packOutwardAnd(postcode.slice(0, cut), postcode.slice(cut, end));
}

function packOutwardAnd(outward: string, inward: string): number {
  return packCode(outward) + packCode(inward) / BASE ** OUTWARD_LETTERS;
}

/** Range of the packed postcodes with exactly this outward code and an inward code that begins with `inward` (may be empty). */
export function postcodesBeginning(outward: string, inward: string): CodeRange {
  const low = packOutwardAnd(outward, inward);
  return { low, high: low + BASE ** (CODE_LETTERS - OUTWARD_LETTERS - inward.length) };
}
