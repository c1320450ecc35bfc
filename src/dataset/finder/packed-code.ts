/** Letters of a packed code; shorter codes are filled up on the right. */
const CODE_LETTERS = 8;
const OUTWARD_LETTERS = 4;
const BASE = 37;

/** From the smallest to just below the greatest packed code that begins alike. */
export type CodeRange = { readonly low: number; readonly high: number };

function digitOf(code: number): number {
  return code > 96 ? code - 86 : code - 47;
}

/**
 * A code of at most eight small letters and digits as a number, such that codes which begin alike lie side by side; longer ones are
 * cut. An empty code is 0, which no range holds.
 */
export function packCode(code: string): number {
  let packed = 0;
  for (let i = 0; i < CODE_LETTERS; i++)
    packed = packed * BASE + (i < code.length ? digitOf(code.charCodeAt(i)) : 0);
  return packed;
}

/** Range of the packed codes that begin with `beginning`; `beginning` is not empty. */
export function codesBeginning(beginning: string): CodeRange {
  const low = packCode(beginning);
  return { low, high: low + BASE ** (CODE_LETTERS - Math.min(beginning.length, CODE_LETTERS)) };
}

/** Packs a postcode with its outward code filled up to four, so that "LS1 …" and "LS11 …" do not begin alike. Unreadable gives 0. */
export function packPostcode(postcode: string): number {
  const parts = /^([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})$/i.exec(postcode.trim());
  if (parts?.[1] === undefined || parts[2] === undefined) return 0;
  return packOutwardAnd(parts[1], parts[2]);
}

function packOutwardAnd(outward: string, inward: string): number {
  let packed = packCode(outward.toLowerCase());
  let place = BASE ** (CODE_LETTERS - OUTWARD_LETTERS - 1);
  for (const letter of inward.toLowerCase()) {
    packed += digitOf(letter.charCodeAt(0)) * place;
    place /= BASE;
  }
  return packed;
}

/** Range of the packed postcodes with exactly this outward code and an inward code that begins with `inward` (may be empty). */
export function postcodesBeginning(outward: string, inward: string): CodeRange {
  const low = packOutwardAnd(outward, inward);
  return { low, high: low + BASE ** (CODE_LETTERS - OUTWARD_LETTERS - inward.length) };
}
