import { type Box, boxesOverlap, textWidthPx } from './text-box.ts';

/** How a name is written: our own place, a place beside it, an area, or a distance. */
export type LabelLook = 'own' | 'place' | 'area' | 'distance';

/** Where a text may stand: a point of its base line's middle height, in pixels of the picture, and which end of the text lies there. */
export type Spot = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };

/** A text with the spots where it may stand, best first. */
export type Label = {
  readonly key: string;
  readonly text: string;
  readonly look: LabelLook;
  readonly spots: readonly Spot[];
};

/** A text that has room, at one of its spots, with the box that it takes. */
export type PlacedLabel = Omit<Label, 'spots'> & { readonly spot: Spot; readonly box: Box };

type Ground = {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Boxes that no text may touch: of the marks and of the scale bar. */
  readonly kept: readonly Box[];
};

/**
 * Texts that can be read: in the order given, each takes the first of its spots where it lies inside the picture and touches no text
 * placed before it and nothing that is kept free. One without such a spot is left out. The same input gives the same map.
 */
export function placeLabels(labels: readonly Label[], ground: Ground): readonly PlacedLabel[] {
  const taken: Box[] = [...ground.kept];
  return labels.flatMap((label): PlacedLabel[] => {
    const { key, text, look } = label;
    for (const spot of label.spots) {
      const box = boxAt(label, spot);
      if (!isInside(box, ground) || taken.some((other) => boxesOverlap(box, other))) continue;
      taken.push(box);
      return [{ key, text, look, spot, box }];
    }
    return [];
  });
}

/** Font size in pixels, as in the style sheet, and the halo around the letters. */
const SIZE_PX = { own: 14, place: 12, area: 13, distance: 12 } as const satisfies Record<LabelLook, number>;
const HALO_PX = 2;
/** Height of a line in parts of the font's size, from the top of its capitals to the bottom of its tails. */
const LINE_EM = 1.15;

function boxAt({ text, look }: Label, { x, y, anchor }: Spot): Box {
  const width = textWidthPx(text, SIZE_PX[look], look === 'area');
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const half = (SIZE_PX[look] * LINE_EM) / 2;
  return {
    left: left - HALO_PX,
    right: left + width + HALO_PX,
    top: y - half - HALO_PX,
    bottom: y + half + HALO_PX,
  };
}

function isInside({ left, right, top, bottom }: Box, { widthPx, heightPx }: Ground): boolean {
  return left >= 0 && right <= widthPx && top >= 0 && bottom <= heightPx;
}

/** Spots around a mark whose edge is so many pixels from its middle: right, left, below, above, then right and left a little higher and lower, then the four corners, near and a little farther. */
export function spotsBeside(x: number, y: number, gapPx: number): readonly Spot[] {
  const row = gapPx + 7;
  const [slant, half] = [gapPx * 0.6, row / 2];
  return [
    { x: x + gapPx, y, anchor: 'start' },
    { x: x - gapPx, y, anchor: 'end' },
    { x, y: y + row, anchor: 'middle' },
    { x, y: y - row, anchor: 'middle' },
    ...[-half, half].flatMap((down): readonly Spot[] => [
      { x: x + gapPx, y: y + down, anchor: 'start' },
      { x: x - gapPx, y: y + down, anchor: 'end' },
    ]),
    ...[row, row + 8].flatMap((away): readonly Spot[] => [
      { x: x + slant, y: y - away, anchor: 'start' },
      { x: x + slant, y: y + away, anchor: 'start' },
      { x: x - slant, y: y - away, anchor: 'end' },
      { x: x - slant, y: y + away, anchor: 'end' },
    ]),
  ];
}

/** Spots on a circle: at its top, then where it is next easiest to look. */
export function spotsOnCircle(x: number, y: number, radiusPx: number): readonly Spot[] {
  const eighths = [2, 6, 3, 1, 5, 7, 4, 0];
  return eighths.map((eighth) => ({
    x: x + radiusPx * Math.cos((eighth * Math.PI) / 4),
    y: y - radiusPx * Math.sin((eighth * Math.PI) / 4),
    anchor: 'middle' as const,
  }));
}
