/** A box in pixels of a picture; `top` lies above `bottom`. */
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** True when the two have a point inside both; boxes that only touch have none. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The box of a mark around its middle. */
export function boxAround(x: number, y: number, halfPx: number): Box {
  return { left: x - halfPx, right: x + halfPx, top: y - halfPx, bottom: y + halfPx };
}

/** Widths of letters in parts of the font's size, as wide as the widest of their kind in the app's typeface at the weights of the map. */
const NARROW_EM = 0.37;
const WIDE_EM = 0.88;
const CAPITAL_EM = 0.75;
const OTHER_EM = 0.59;
/** What the style of areas' names puts between letters. */
const SPACED_EM = 0.04;

/** How wide a line of text is at most, in pixels: estimated by kinds of letters, so that it is the same everywhere and needs no screen. */
export function textWidthPx(text: string, sizePx: number, spaced: boolean): number {
  let em = 0;
  for (const letter of text) em += widthOf(letter) + (spaced ? SPACED_EM : 0);
  return em * sizePx;
}

function widthOf(letter: string): number {
  if (/[ijltfr.,:;'’()\- ]/.test(letter)) return NARROW_EM;
  if (/[mwMW]/.test(letter)) return WIDE_EM;
  return /[A-Z0-9&]/.test(letter) ? CAPITAL_EM : OTHER_EM;
}
