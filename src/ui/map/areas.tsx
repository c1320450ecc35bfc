import { memo } from 'react';
import { cx } from '../cx.ts';
import { gridUnits, type MapFrame } from './frame.ts';
import type { Label } from './labels.ts';
import styles from './map.module.css';
import { textWidthPx } from './text-box.ts';

/** A named area; its rings in grid metres. */
export type Area = {
  readonly code: string;
  readonly name: string;
  readonly rings: readonly (readonly (readonly [eastingM: number, northingM: number])[])[];
};

type AreasProps = {
  readonly areas: readonly Area[];
  /** Codes of the areas that are tinted. */
  readonly tinted: ReadonlySet<string>;
};

/** Outlines of areas in grid units, drawn once: a view moves the group that holds them. */
export const Areas = memo(function Areas({ areas, tinted }: AreasProps) {
  return areas.map(({ code, rings }) => (
    <path
      key={code}
      d={rings.map(pathOf).join('')}
      className={cx(styles.outline, tinted.has(code) && styles.tinted)}
    />
  ));
});

function pathOf(ring: Area['rings'][number]): string {
  const points = ring.map(([eastingM, northingM]) => gridUnits(eastingM, northingM));
  return `M${points.map(([x, y]) => `${Math.round(x)},${Math.round(y)}`).join('L')}z`;
}

/** The name of each area in the middle of what is seen of it, or a little above or below; none where too little is seen. */
export function areaLabels(areas: readonly Area[], frame: MapFrame): readonly Label[] {
  return areas.flatMap(({ code, name, rings }): Label[] => {
    const { left, right, top, bottom } = seenBox(rings, frame);
    const [width, height] = [right - left, bottom - top];
    if (width < textWidthPx(name, LETTERS_PX, true) || height < LINE_PX) return [];
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const spots = OFF_MIDDLE.map((off) => ({ x, y: y + off * height, anchor: 'middle' as const }));
    return [{ key: code, text: name, look: 'area', spots }];
  });
}

/** How far from the middle of an area its name may stand, in parts of the height seen. */
const OFF_MIDDLE = [0, -0.12, 0.12, -0.24, 0.24] as const;
/** Pixels of the letters, and of a line with air around it. */
const LETTERS_PX = 13;
const LINE_PX = 24;

function seenBox(rings: Area['rings'], { project, widthPx, heightPx }: MapFrame) {
  let [left, right, top, bottom] = [widthPx, 0, heightPx, 0];
  for (const ring of rings) {
    for (const [eastingM, northingM] of ring) {
      const [x, y] = project(eastingM, northingM);
      const [seenX, seenY] = [Math.min(Math.max(x, 0), widthPx), Math.min(Math.max(y, 0), heightPx)];
      left = Math.min(left, seenX);
      right = Math.max(right, seenX);
      top = Math.min(top, seenY);
      bottom = Math.max(bottom, seenY);
    }
  }
  return { left, right, top, bottom };
}
