import { memo, useMemo } from 'react';
import type { OurSchool } from '../../matching/our-school.ts';
import { counted, inKm, listed } from '../../matching/wording.ts';
import { cx } from '../../ui/cx.ts';
import { AtPlace } from '../../ui/map/at-place.tsx';
import { GridMap, type MapTexts } from '../../ui/map/grid-map.tsx';
import styles from '../../ui/map/map-figure.module.css';
import { HomeMark, LetteredMark } from '../../ui/map/marks.tsx';
import { Rings } from '../../ui/map/rings.tsx';
import { MapCaption } from '../map-caption.tsx';
import { PHASE_SHAPES } from '../phase-marks.ts';
import { useWorkerAnswer } from '../worker-hooks.ts';
import { type MapTrust, nearestOf, RING_KM } from './map-trust.ts';

const ASK = {} as const;
const NO_AREAS = [] as const;
const NO_RINGS = [] as const;
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
  const texts = useMemo(
    (): MapTexts => ({
      home: { key: 'ours', name: ours.name, place: home },
      rings: withRings ? RINGS : NO_RINGS,
      named: nearestFirst(trusts),
      marks: trusts.flatMap(({ schools }) => schools.map(({ position }) => position)),
    }),
    [trusts, home, ours.name, withRings],
  );
  return (
    <figure className={cx(styles.figure)}>
      <GridMap
        places={places}
        closer={{ label: 'Show the nearest', places: near }}
        areas={boundaries.kind === 'done' ? boundaries.answer : NO_AREAS}
        tinted={tinted}
        label={describeMap(trusts, ours)}
        texts={texts}
      >
        {withRings && <Rings around={home} rings={RINGS} />}
        <Schools trusts={trusts} />
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

/** Those of each trust's schools that are named as far as there is room. */
function nearestFirst(trusts: readonly MapTrust[]): MapTexts['named'] {
  return trusts
    .flatMap((trust) => nearestOf(trust))
    .toSorted((a, b) => a.distanceKm - b.distanceKm)
    .map(({ urn, name, position }) => ({ key: urn, name, place: position }));
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
