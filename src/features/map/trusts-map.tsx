import { memo, useCallback, useMemo } from 'react';
import type { OurSchool } from '../../matching/our-school.ts';
import { counted, inKm, listed } from '../../matching/wording.ts';
import { cx } from '../../ui/cx.ts';
import { AtPlace } from '../../ui/map/at-place.tsx';
import type { MapFrame } from '../../ui/map/frame.ts';
import { GridMap } from '../../ui/map/grid-map.tsx';
import { LABEL_GAP_PX, placeLabels } from '../../ui/map/labels.ts';
import mapStyles from '../../ui/map/map.module.css';
import styles from '../../ui/map/map-figure.module.css';
import { HomeMark, LetteredMark } from '../../ui/map/marks.tsx';
import { RingLabels, Rings } from '../../ui/map/rings.tsx';
import { MapCaption } from '../map-caption.tsx';
import { PHASE_SHAPES } from '../phase-marks.ts';
import { useWorkerAnswer } from '../worker-hooks.ts';
import { type MapTrust, nearestOf, RING_KM } from './map-trust.ts';

const ASK = {} as const;
const NO_AREAS = [] as const;
const RINGS = RING_KM.map((km) => ({ km, label: inKm(km) }));

type TrustsMapProps = {
  readonly trusts: readonly MapTrust[];
  readonly ours: OurSchool;
  readonly withRings: boolean;
};

/** Schools of several trusts and ours inside the outlines of the authorities. The list below says the same. */
export function TrustsMap({ trusts, ours, withRings }: TrustsMapProps) {
  const boundaries = useWorkerAnswer('boundaries', ASK);
  const { eastingM, northingM } = ours.position;
  const home = useMemo(() => ({ eastingM, northingM }), [eastingM, northingM]);
  const places = useMemo(
    () => [home, ...trusts.flatMap(({ schools }) => schools.map(({ position }) => position))],
    [home, trusts],
  );
  const near = useMemo(
    () => [home, ...trusts.flatMap((trust) => nearestOf(trust).map(({ position }) => position))],
    [home, trusts],
  );
  const tinted = useMemo(
    () => new Set(trusts.flatMap(({ schools }) => schools.map(({ laCode }) => laCode))),
    [trusts],
  );
  const names = useCallback(
    (frame: MapFrame) => <Names trusts={trusts} home={home} ourName={ours.name} frame={frame} />,
    [trusts, home, ours.name],
  );
  return (
    <figure className={cx(styles.figure)}>
      <GridMap
        places={places}
        closer={{ label: 'Show the nearest', places: near }}
        areas={boundaries.kind === 'done' ? boundaries.answer : NO_AREAS}
        tinted={tinted}
        label={describeMap(trusts, ours)}
        names={names}
      >
        {withRings && <Rings around={home} rings={RINGS} />}
        <Schools trusts={trusts} />
        {withRings && <RingLabels around={home} rings={RINGS} />}
        <AtPlace place={home}>
          <HomeMark />
        </AtPlace>
      </GridMap>
      <MapCaption
        home
        phases={new Set(trusts.flatMap(({ schools }) => schools.map(({ phase }) => phase)))}
        toneOf={() => 'hollow-ink'}
        outlines={boundaries.kind === 'failed' ? 'failed' : 'drawn'}
      >
        {trusts.map(({ uid, name, letter, group }) => (
          <li key={uid}>
            <svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true" focusable="false">
              <LetteredMark shape="circle" letter={letter} group={group} />
            </svg>
            {name}
          </li>
        ))}
      </MapCaption>
    </figure>
  );
}

function describeMap(trusts: readonly MapTrust[], ours: OurSchool): string {
  if (trusts.length === 0) return `Map of ${ours.name}. No trust is switched on.`;
  const parts = trusts.map(({ letter, name, schools }) => {
    const [nearest] = schools;
    const near =
      nearest === undefined || nearest.distanceKm === null
        ? ''
        : `, the nearest ${inKm(nearest.distanceKm)} away`;
    return `${letter}, ${name}, ${counted(schools.length, 'school', 'schools')}${near}`;
  });
  return `Map around ${ours.name}: ${listed(parts)}. The list below names every school.`;
}

/** Far ones first, so that the nearest lie on top. */
const Schools = memo(function Schools({ trusts }: { readonly trusts: readonly MapTrust[] }) {
  return trusts.map(({ uid, letter, group, schools }) =>
    schools.toReversed().map((school) => (
      <AtPlace key={`${uid} ${school.urn}`} place={school.position}>
        <title>{`${school.name} (${letter})`}</title>
        <LetteredMark shape={PHASE_SHAPES[school.phase]} letter={letter} group={group} />
      </AtPlace>
    )),
  );
});

type NamesProps = {
  readonly trusts: readonly MapTrust[];
  readonly home: { readonly eastingM: number; readonly northingM: number };
  readonly ourName: string;
  readonly frame: MapFrame;
};

/** On a narrower picture than this, schools are named only when seen closer than so many kilometres a pixel. */
const ROOMY_PX = 480;
const ROOMY_KM_PER_PX = 0.06;

/** Our school's name, and those of each trust's nearest three as far as there is room. */
function Names({ trusts, home, ourName, frame }: NamesProps) {
  const roomy = frame.widthPx >= ROOMY_PX || frame.kmPerPx <= ROOMY_KM_PER_PX;
  const nearest = (roomy ? trusts : [])
    .flatMap((trust) => nearestOf(trust))
    .toSorted((a, b) => a.distanceKm - b.distanceKm)
    .map(({ urn, name, position }) => ({ key: urn as string, text: name, place: position }));
  const placed = placeLabels([{ key: 'ours', text: ourName, place: home, strong: true }, ...nearest], frame);
  return placed.map(({ key, text, place, side }) => {
    const [x, y] = frame.project(place.eastingM, place.northingM);
    return (
      <text
        key={key}
        x={side === 'right' ? x + LABEL_GAP_PX : x - LABEL_GAP_PX}
        y={y + 4.5}
        textAnchor={side === 'right' ? 'start' : 'end'}
        className={cx(mapStyles.placeName, key !== 'ours' && mapStyles.minor)}
      >
        {text}
      </text>
    );
  });
}
