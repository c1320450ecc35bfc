import { memo } from 'react';
import { cx } from '../cx.ts';
import { gridUnits, type MapFrame } from './frame.ts';
import styles from './map.module.css';

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

type AreaNamesProps = {
  readonly areas: readonly Area[];
  readonly frame: MapFrame;
};

/** The name of each area in the middle of what is seen of it, in pixels of the frame; left out where too little is seen. */
export const AreaNames = memo(function AreaNames({ areas, frame }: AreaNamesProps) {
  return areas.map(({ code, name, rings }) => {
    const box = seenBox(rings, frame);
    if (box.right - box.left < name.length * LETTER_PX || box.bottom - box.top < LINE_PX) return null;
    return (
      <text
        key={code}
        x={(box.left + box.right) / 2}
        y={(box.top + box.bottom) / 2}
        textAnchor="middle"
        className={cx(styles.areaName)}
      >
        {name}
      </text>
    );
  });
});

/** Pixels that a letter takes, and a line with air around it. */
const LETTER_PX = 6;
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
