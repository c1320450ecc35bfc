import { cx } from '../cx.ts';
import { type MapFrame, scaleBarKm } from './frame.ts';
import styles from './map.module.css';
import type { Box } from './text-box.ts';

const FROM_LEFT_PX = 12;
const FROM_FOOT_PX = 14;

/** A round distance drawn to scale in the lower left corner. */
export function ScaleBar({ frame }: { readonly frame: MapFrame }) {
  const km = scaleBarKm(frame);
  const length = barPx(frame);
  return (
    <g transform={`translate(${FROM_LEFT_PX} ${frame.heightPx - FROM_FOOT_PX})`}>
      <path d={`M0,-6 v6 h${length} v-6`} className={cx(styles.scale)} />
      <text x={length / 2} y="-6" textAnchor="middle" className={cx(styles.scaleText)}>
        {km} km
      </text>
    </g>
  );
}

function barPx(frame: MapFrame): number {
  return scaleBarKm(frame) / frame.kmPerPx;
}

/** Half of what the figure over the bar takes at most, and how high it stands. */
const FIGURE_PX = 26;
const FIGURE_HEIGHT_PX = 24;

/** Where the bar and its figure lie. */
export function scaleBarBox(frame: MapFrame): Box {
  const middle = FROM_LEFT_PX + barPx(frame) / 2;
  const half = Math.max(barPx(frame) / 2, FIGURE_PX) + 2;
  const foot = frame.heightPx - FROM_FOOT_PX;
  return { left: middle - half, right: middle + half, top: foot - FIGURE_HEIGHT_PX, bottom: foot + 4 };
}
