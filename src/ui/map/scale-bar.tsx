import { cx } from '../cx.ts';
import { type MapFrame, scaleBarKm } from './frame.ts';
import styles from './map.module.css';

/** A round distance drawn to scale in the lower left corner. */
export function ScaleBar({ frame }: { readonly frame: MapFrame }) {
  const km = scaleBarKm(frame);
  const length = km / frame.kmPerPx;
  return (
    <g transform={`translate(12 ${frame.heightPx - 14})`}>
      <path d={`M0,-6 v6 h${length} v-6`} className={cx(styles.scale)} />
      <text x={length / 2} y="-6" textAnchor="middle" className={cx(styles.scaleText)}>
        {km} km
      </text>
    </g>
  );
}
