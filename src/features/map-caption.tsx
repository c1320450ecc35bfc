import type { ReactNode } from 'react';
import { PHASE_LABELS, PHASES, type Phase } from '../domain/phase.ts';
import { cx } from '../ui/cx.ts';
import { Legend } from '../ui/legend.tsx';
import styles from '../ui/map/map-figure.module.css';
import { HomeMark, MapMark, type MarkTone } from '../ui/map/marks.tsx';
import { PHASE_SHAPES } from './phase-marks.ts';

const OUTLINES = {
  follow: 'Outlines of the local authorities follow.',
  drawn:
    'Outlines: local authorities, December 2024. Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right 2024.',
  failed: 'The outlines of the local authorities could not be loaded; the schools are in their places.',
} as const;

type MapCaptionProps = {
  /** Our school is on the map. */
  readonly home: boolean;
  /** Of the schools on the map, in any order. */
  readonly phases: ReadonlySet<Phase>;
  readonly toneOf: (phase: Phase) => MarkTone;
  readonly outlines: keyof typeof OUTLINES;
  /** Further entries of the legend, between our school and the phases. */
  readonly children?: ReactNode;
};

/** Under a map of schools: what its marks mean, and where its outlines come from. */
export function MapCaption({ home, phases, toneOf, outlines, children }: MapCaptionProps) {
  return (
    <figcaption>
      <Legend>
        {home && (
          <li>
            <svg width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">
              <HomeMark />
            </svg>
            your school
          </li>
        )}
        {children}
        {PHASES.filter((phase) => phases.has(phase)).map((phase) => (
          <li key={phase}>
            <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">
              <MapMark shape={PHASE_SHAPES[phase]} tone={toneOf(phase)} />
            </svg>
            {PHASE_LABELS[phase]}
          </li>
        ))}
      </Legend>
      <p className={cx(styles.note)}>{OUTLINES[outlines]}</p>
    </figcaption>
  );
}
