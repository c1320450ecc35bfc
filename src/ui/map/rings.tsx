import { memo } from 'react';
import { cx } from '../cx.ts';
import { AtPlace } from './at-place.tsx';
import { type GridPlace, gridUnits } from './frame.ts';
import styles from './map.module.css';

/** A circle around a place, with what is written on it. */
export type Ring = { readonly km: number; readonly label: string };

type RingsProps = { readonly around: GridPlace; readonly rings: readonly Ring[] };

const topOf = ({ eastingM, northingM }: GridPlace, { km }: Ring): GridPlace => ({
  eastingM,
  northingM: northingM + km * 1000,
});

/** Distance rings in grid units. */
export const Rings = memo(function Rings({ around, rings }: RingsProps) {
  const [x, y] = gridUnits(around.eastingM, around.northingM);
  return rings.map((ring) => {
    const top = topOf(around, ring);
    const radius = y - gridUnits(top.eastingM, top.northingM)[1];
    return <circle key={ring.km} cx={x} cy={y} r={radius} className={cx(styles.ring)} />;
  });
});

/** What is written at the top of each ring; drawn above whatever else lies there. */
export const RingLabels = memo(function RingLabels({ around, rings }: RingsProps) {
  return rings.map((ring) => (
    <AtPlace key={ring.km} place={topOf(around, ring)}>
      <text y="-4" textAnchor="middle" className={cx(styles.scaleText)}>
        {ring.label}
      </text>
    </AtPlace>
  ));
});
