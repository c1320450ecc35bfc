import { PHASE_LABELS, PHASES } from '../../../domain/phase.ts';
import type { OurSchool } from '../../../matching/our-school.ts';
import { counted, inKm, listed } from '../../../matching/wording.ts';
import { cx } from '../../../ui/cx.ts';
import { type Area, AreaNames, Areas } from '../../../ui/map/areas.tsx';
import { frameAround, type GridPlace, type MapFrame } from '../../../ui/map/frame.ts';
import mapStyles from '../../../ui/map/map.module.css';
import styles from '../../../ui/map/map-figure.module.css';
import { HomeMark, MapMark } from '../../../ui/map/marks.tsx';
import { ScaleBar } from '../../../ui/map/scale-bar.tsx';
import { useWidth } from '../../../ui/use-width.ts';
import type { TrustDetail } from '../../../worker/protocol.ts';
import { MapCaption } from '../../map-caption.tsx';
import { PHASE_SHAPES, PHASE_TONES } from '../../phase-marks.ts';
import { useWorkerAnswer } from '../../worker-hooks.ts';

const WIDEST = 800;
const TALLEST = 520;

const OUTLINES = { idle: 'follow', waiting: 'follow', done: 'drawn', failed: 'failed' } as const;

type TrustMapProps = {
  readonly trustName: string;
  readonly schools: TrustDetail['schools'];
  /** Null while no school of ours is chosen. */
  readonly ours: OurSchool | null;
};

/** The trust's schools and ours on the National Grid, inside the outlines of the local authorities. The table lists the same schools. */
export function TrustMap({ trustName, schools, ours }: TrustMapProps) {
  const { ref, width } = useWidth<HTMLElement>(WIDEST);
  const boundaries = useWorkerAnswer('boundaries', {});
  const places = [...schools.map(({ position }) => position), ...(ours === null ? [] : [ours.position])];
  const frame = frameAround(places, width, Math.min(TALLEST, width * 0.75));
  return (
    <figure ref={ref} className={cx(styles.figure)}>
      <svg
        role="img"
        aria-label={describeMap(trustName, schools, ours)}
        className={cx(mapStyles.map)}
        width={frame.widthPx}
        height={frame.heightPx}
        viewBox={`0 0 ${frame.widthPx} ${frame.heightPx}`}
      >
        {boundaries.kind === 'done' && <Outlines areas={boundaries.answer} schools={schools} frame={frame} />}
        <Schools schools={schools} frame={frame} />
        {ours !== null && <Ours school={ours} frame={frame} />}
        <ScaleBar frame={frame} />
      </svg>
      <MapCaption
        home={ours !== null}
        phases={new Set(schools.map(({ phase }) => phase))}
        toneOf={(phase) => PHASE_TONES[phase]}
        outlines={OUTLINES[boundaries.kind]}
      />
    </figure>
  );
}

type OutlinesProps = {
  readonly areas: readonly Area[];
  readonly schools: TrustDetail['schools'];
  readonly frame: MapFrame;
};

/** Every authority's outline; those with schools of the trust are tinted and named. */
function Outlines({ areas, schools, frame }: OutlinesProps) {
  const named = new Set(schools.map(({ laCode }) => laCode));
  return (
    <>
      <g transform={frame.transform}>
        <Areas areas={areas} tinted={named} />
      </g>
      <AreaNames areas={areas.filter(({ code }) => named.has(code))} frame={frame} />
    </>
  );
}

function describeMap(trustName: string, schools: TrustDetail['schools'], ours: OurSchool | null): string {
  const byPhase = PHASES.flatMap((phase) => {
    const count = schools.filter((school) => school.phase === phase).length;
    return count === 0
      ? []
      : [counted(count, `${PHASE_LABELS[phase]} school`, `${PHASE_LABELS[phase]} schools`)];
  });
  const authorities = [...new Set(schools.map(({ authority }) => authority))];
  const nearest = Math.min(...schools.flatMap(({ distanceKm }) => distanceKm ?? []));
  const fromUs =
    ours === null || !Number.isFinite(nearest) ? '' : ` The nearest is ${inKm(nearest)} from ${ours.name}.`;
  return `Map of ${trustName}: ${listed(byPhase)} in ${listed(authorities)}.${fromUs} The table lists every school.`;
}

function at(frame: MapFrame, { eastingM, northingM }: GridPlace) {
  const [x, y] = frame.project(eastingM, northingM);
  return `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
}

function Schools({ schools, frame }: { readonly schools: TrustDetail['schools']; readonly frame: MapFrame }) {
  return schools.map((school) => (
    <g key={school.urn} transform={at(frame, school.position)}>
      <title>{school.name}</title>
      <MapMark shape={PHASE_SHAPES[school.phase]} tone={PHASE_TONES[school.phase]} />
    </g>
  ));
}

/** Pixels that a letter of the label takes, on the wide side. */
const LETTER_PX = 7.6;
const LABEL_GAP_PX = 16;

function Ours({ school, frame }: { readonly school: OurSchool; readonly frame: MapFrame }) {
  const [x] = frame.project(school.position.eastingM, school.position.northingM);
  const needed = LABEL_GAP_PX + school.name.length * LETTER_PX;
  const side = x + needed <= frame.widthPx ? 'right' : x >= needed ? 'left' : null;
  return (
    <g transform={at(frame, school.position)}>
      <HomeMark />
      {side !== null && (
        <text
          x={side === 'right' ? LABEL_GAP_PX : -LABEL_GAP_PX}
          y="5"
          textAnchor={side === 'right' ? 'start' : 'end'}
          className={cx(mapStyles.placeName)}
        >
          {school.name}
        </text>
      )}
    </g>
  );
}
