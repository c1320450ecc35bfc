import { PHASE_LABELS, PHASES } from '../../../domain/phase.ts';
import type { OurSchool } from '../../../matching/our-school.ts';
import { counted, inKm, listed } from '../../../matching/wording.ts';
import { cx } from '../../../ui/cx.ts';
import { Areas } from '../../../ui/map/areas.tsx';
import { frameAround, type GridPlace, type MapFrame } from '../../../ui/map/frame.ts';
import mapStyles from '../../../ui/map/map.module.css';
import styles from '../../../ui/map/map-figure.module.css';
import { MapLabels } from '../../../ui/map/map-labels.tsx';
import { HomeMark, MapMark } from '../../../ui/map/marks.tsx';
import { ScaleBar } from '../../../ui/map/scale-bar.tsx';
import { useWidth } from '../../../ui/use-width.ts';
import type { TrustDetail } from '../../../worker/protocol.ts';
import { MapCaption } from '../../map-caption.tsx';
import { PHASE_SHAPES, PHASE_TONES } from '../../phase-marks.ts';
import { useWorkerAnswer } from '../../worker-hooks.ts';

const WIDEST = 800;
const TALLEST = 520;
const NOTHING = [] as const;

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
  const areas = boundaries.kind === 'done' ? boundaries.answer : NOTHING;
  const tinted = new Set(schools.map(({ laCode }) => laCode));
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
        <g transform={frame.transform}>
          <Areas areas={areas} tinted={tinted} />
        </g>
        <Schools schools={schools} frame={frame} />
        {ours !== null && (
          <g transform={at(frame, ours.position)}>
            <HomeMark />
          </g>
        )}
        <MapLabels
          frame={frame}
          home={ours === null ? null : { key: 'ours', name: ours.name, place: ours.position }}
          rings={NOTHING}
          named={NOTHING}
          marks={schools.map(({ position }) => position)}
          areas={areas.filter(({ code }) => tinted.has(code))}
        />
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
