import { memo } from 'react';
import { cx } from '../cx.ts';
import { type GridPlace, gridUnits, type MapFrame } from './frame.ts';
import { type Label, spotsOnCircle } from './labels.ts';
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

/** What each ring is called, somewhere on it, best at its top. */
export function ringLabels(around: GridPlace, rings: readonly Ring[], frame: MapFrame): readonly Label[] {
  const [x, y] = frame.project(around.eastingM, around.northingM);
  return rings.map(({ km, label }) => ({
    key: `ring ${km}`,
    text: label,
    look: 'distance',
    spots: spotsOnCircle(x, y, km / frame.kmPerPx),
  }));
}
