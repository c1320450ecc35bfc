import { memo } from 'react';
import { cx } from '../cx.ts';
import { AtPlace } from './at-place.tsx';
import { type GridPlace, gridUnits } from './frame.ts';
import styles from './map.module.css';

/** A circle around a place, with what is written on it. */
export type Ring = { readonly km: number; readonly label: string };

/** Distance rings in grid units, each labelled at its top. */
export const Rings = memo(function Rings({
  around,
  rings,
}: {
  readonly around: GridPlace;
  readonly rings: readonly Ring[];
}) {
  const [x, y] = gridUnits(around.eastingM, around.northingM);
  return rings.map(({ km, label }) => {
    const top = { eastingM: around.eastingM, northingM: around.northingM + km * 1000 };
    return (
      <g key={km}>
        <circle cx={x} cy={y} r={y - gridUnits(top.eastingM, top.northingM)[1]} className={cx(styles.ring)} />
        <AtPlace place={top}>
          <text y="-4" textAnchor="middle" className={cx(styles.scaleText)}>
            {label}
          </text>
        </AtPlace>
      </g>
    );
  });
});
