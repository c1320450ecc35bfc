/** Letters of a packed code; shorter codes are filled up on the right. */
const CODE_LETTERS = 8;
const INWARD_LETTERS = 3;
const BASE = 36;
const POWERS: readonly number[] = Array.from({ length: CODE_LETTERS + 1 }, (_, power) => BASE ** power);

/** From the smallest to just below the greatest packed code that begins alike. */
export type CodeRange = { readonly low: number; readonly high: number };

/**
 * A code of at most eight letters and digits as a number, such that codes which begin alike lie side by side; case does not matter,
 * what is past eight is cut. Below 0, which no range holds, for an empty code or one that begins with another sign.
 */
export function packCode(code: string): number {
  const packed = Number.parseInt(code.length > CODE_LETTERS ? code.slice(0, CODE_LETTERS) : code, BASE);
  return packed >= 0 ? packed * (POWERS[Math.max(0, CODE_LETTERS - code.length)] as number) : -1;
}

/** Range of the packed codes that begin with `beginning`; `beginning` is not empty. */
export function codesBeginning(beginning: string): CodeRange {
  const low = packCode(beginning);
  return { low, high: low + (POWERS[Math.max(0, CODE_LETTERS - beginning.length)] as number) };
}

/**
 * A full postcode, with or without its space, as a number, such that those of one outward code lie side by side: "LS1 …" does not lie
 * within "LS11 …". Below 0 for anything too short.
 */
export function packPostcode(postcode: string): number {
  const cut = postcode.length - INWARD_LETTERS;
  return cut < 2 ? -1 : packOutwardAnd(postcode.slice(0, cut), postcode.slice(cut));
}

function packOutwardAnd(outward: string, inward: string): number {
  const filled =
    inward === '' ? 0 : Number.parseInt(inward, BASE) * (POWERS[INWARD_LETTERS - inward.length] as number);
  return Number.parseInt(outward, BASE) * (POWERS[INWARD_LETTERS] as number) + filled;
}

/** Range of the packed postcodes with exactly this outward code and an inward code that begins with `inward` (may be empty). */
export function postcodesBeginning(outward: string, inward: string): CodeRange {
  const low = packOutwardAnd(outward, inward);
  return { low, high: low + (POWERS[INWARD_LETTERS - inward.length] as number) };
}
