import { memo } from 'react';
import { cx } from '../cx.ts';
import { type Area, areaLabels } from './areas.tsx';
import type { GridPlace, MapFrame } from './frame.ts';
import { type Label, type LabelLook, placeLabels, spotsBeside } from './labels.ts';
import styles from './map.module.css';
import { HOME_MARK_PX, MARK_PX } from './marks.tsx';
import type { Ring } from './rings.tsx';
import { ringLabels } from './rings.tsx';
import { scaleBarBox } from './scale-bar.tsx';
import { boxAround } from './text-box.ts';

/** A place that is named where there is room. */
export type NamedPlace = { readonly key: string; readonly name: string; readonly place: GridPlace };

type MapLabelsProps = {
  readonly frame: MapFrame;
  /** Our own place, named before all others; null where there is none. */
  readonly home: NamedPlace | null;
  readonly rings: readonly Ring[];
  /** Places to be named, the most important first. */
  readonly named: readonly NamedPlace[];
  /** Every place with a mark, named or not. */
  readonly marks: readonly GridPlace[];
  /** Areas to be named, after all else. */
  readonly areas: readonly Area[];
};

/** All texts of a map, in pixels of its frame, none over another or over a mark. What has no room is left out. */
export const MapLabels = memo(function MapLabels(props: MapLabelsProps) {
  return placeLabels(labelsOf(props), groundOf(props)).map(({ key, text, look, spot }) => (
    <text
      key={key}
      x={spot.x}
      y={spot.y}
      dominantBaseline="central"
      textAnchor={spot.anchor}
      className={LOOKS[look]}
    >
      {text}
    </text>
  ));
});

const LOOKS: Readonly<Record<LabelLook, string>> = {
  own: cx(styles.placeName),
  place: cx(styles.placeName, styles.minor),
  area: cx(styles.areaName),
  distance: cx(styles.scaleText),
};

function labelsOf({ frame, home, rings, named, areas }: MapLabelsProps): readonly Label[] {
  const beside = ({ key, name, place }: NamedPlace, look: LabelLook, gapPx: number): Label => {
    const [x, y] = frame.project(place.eastingM, place.northingM);
    return { key, text: name, look, spots: spotsBeside(x, y, gapPx) };
  };
  return [
    ...(home === null ? [] : [beside(home, 'own', HOME_MARK_PX + GAP_PX)]),
    ...(home === null ? [] : ringLabels(home.place, rings, frame)),
    ...named.map((one) => beside(one, 'place', MARK_PX + GAP_PX)),
    ...areaLabels(areas, frame),
  ];
}

/** From the edge of a mark to its name. */
const GAP_PX = 4;

function groundOf({ frame, home, marks }: MapLabelsProps) {
  const around = ({ eastingM, northingM }: GridPlace, halfPx: number) => {
    const [x, y] = frame.project(eastingM, northingM);
    return boxAround(x, y, halfPx);
  };
  return {
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
    kept: [
      scaleBarBox(frame),
      ...(home === null ? [] : [around(home.place, HOME_MARK_PX)]),
      ...marks.map((place) => around(place, MARK_PX)),
    ],
  };
}
