import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import { type GridPlace, gridUnits } from './frame.ts';
import styles from './map.module.css';

/** Draws its children, in pixels, at a place of a scaled group: a change of scale reaches them as one variable, without drawing them anew. */
export function AtPlace({ place, children }: { readonly place: GridPlace; readonly children: ReactNode }) {
  const [x, y] = gridUnits(place.eastingM, place.northingM);
  return (
    <g
      className={cx(styles.fixed)}
      style={{ ['--x' as string]: `${x.toFixed(2)}px`, ['--y' as string]: `${y.toFixed(2)}px` }}
    >
      {children}
    </g>
  );
}
