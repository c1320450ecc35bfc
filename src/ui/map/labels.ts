import type { GridPlace, MapFrame } from './frame.ts';

/** A name that may be written beside a place. */
export type Label = {
  readonly key: string;
  readonly text: string;
  readonly place: GridPlace;
  /** Written larger than the others. */
  readonly strong?: true;
};

/** A name that has room, on one side of its place. */
export type PlacedLabel = Label & { readonly side: 'right' | 'left' };

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const LETTER_PX = 6.6;
const STRONG_LETTER_PX = 8;
const LINE_PX = 15;
/** From the middle of a mark to its name. */
export const LABEL_GAP_PX = 13;

/** Those names, in the order given, that cover no earlier one and lie inside the picture; to the right of their place, or to the left. */
export function placeLabels(labels: readonly Label[], frame: MapFrame): readonly PlacedLabel[] {
  const taken: Box[] = [];
  return labels.flatMap((label): PlacedLabel[] => {
    const [x, y] = frame.project(label.place.eastingM, label.place.northingM);
    for (const side of ['right', 'left'] as const) {
      const box = boxOf(label, x, y, side);
      if (!isInside(box, frame) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return [{ ...label, side }];
    }
    return [];
  });
}

function boxOf({ text, strong }: Label, x: number, y: number, side: PlacedLabel['side']): Box {
  const width = text.length * (strong === undefined ? LETTER_PX : STRONG_LETTER_PX);
  const left = side === 'right' ? x + LABEL_GAP_PX : x - LABEL_GAP_PX - width;
  return { left, right: left + width, top: y - LINE_PX / 2, bottom: y + LINE_PX / 2 };
}

function isInside({ left, right, top, bottom }: Box, { widthPx, heightPx }: MapFrame): boolean {
  return left >= 0 && right <= widthPx && top >= 0 && bottom <= heightPx;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
