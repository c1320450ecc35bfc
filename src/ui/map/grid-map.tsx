import { type ReactNode, useId, useMemo } from 'react';
import { Button } from '../button.tsx';
import { cx } from '../cx.ts';
import { useWidth } from '../use-width.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { type Area, Areas } from './areas.tsx';
import { frameOf, type GridPlace, unitsPerPx, viewAround } from './frame.ts';
import styles from './map.module.css';
import { MapLabels, type NamedPlace } from './map-labels.tsx';
import type { Ring } from './rings.tsx';
import { ScaleBar } from './scale-bar.tsx';
import { MAP_MOVES, useMapView } from './use-map-view.ts';

const WIDEST = 1100;
const TALLEST = 620;

/** What is written on a map beside the names of its tinted areas. */
export type MapTexts = {
  readonly home: NamedPlace;
  readonly rings: readonly Ring[];
  /** The most important first. */
  readonly named: readonly NamedPlace[];
  /** Every place with a mark. */
  readonly marks: readonly GridPlace[];
};

type GridMapProps = {
  /** What is to be seen at first, and again on request. At least one place. */
  readonly places: readonly GridPlace[];
  /** A closer look, on request. */
  readonly closer: { readonly label: string; readonly places: readonly GridPlace[] };
  readonly areas: readonly Area[];
  /** Codes of areas that are tinted and named. */
  readonly tinted: ReadonlySet<string>;
  /** What the map shows, in words. */
  readonly label: string;
  /** Drawn in grid units above the areas. Keep it the same between renders, so that moving the map draws nothing anew. */
  readonly children: ReactNode;
  /** Written above that once a movement has ended, as far as there is room. Keep it the same between renders. */
  readonly texts: MapTexts;
};

/** A map on a plane grid that can be moved and zoomed by pointer, wheel, fingers, keys and buttons. Prints as it stands, as vectors. */
export function GridMap({ places, closer, areas, tinted, label, children, texts }: GridMapProps) {
  const { ref, width } = useWidth<HTMLDivElement>(WIDEST);
  const height = Math.round(Math.min(TALLEST, Math.max(width * 0.62, 300)));
  const home = useMemo(() => viewAround(places, width, height), [places, width, height]);
  const { view, isSettled, change, reset, handlers } = useMapView(home);
  const helpId = useId();
  const movable = {
    role: 'group',
    'aria-label': 'Map that can be moved',
    'aria-describedby': helpId,
    tabIndex: 0,
  };
  const frame = frameOf(view, width, height);
  const named = useMemo(() => areas.filter(({ code }) => tinted.has(code)), [areas, tinted]);
  return (
    <div ref={ref}>
      <div {...handlers} {...movable} className={cx(styles.frame)}>
        <svg
          role="img"
          aria-label={label}
          className={cx(styles.map)}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
        >
          <g transform={frame.transform} style={{ ['--unit' as string]: unitsPerPx(view).toPrecision(6) }}>
            <Areas areas={areas} tinted={tinted} />
            {children}
          </g>
          {isSettled && (
            <SettledTexts areas={named} view={view} width={width} height={height} texts={texts} />
          )}
          <ScaleBar frame={frame} />
        </svg>
      </div>
      <div data-print="hide" className={cx(styles.buttons)}>
        <Button look="secondary" small onClick={() => change(MAP_MOVES.in)}>
          Zoom in
        </Button>
        <Button look="secondary" small onClick={() => change(MAP_MOVES.out)}>
          Zoom out
        </Button>
        <Button look="secondary" small onClick={reset}>
          Show all
        </Button>
        <Button look="secondary" small onClick={() => change(() => viewAround(closer.places, width, height))}>
          {closer.label}
        </Button>
        {DIRECTIONS.map(({ id, arrow, words }) => (
          <Button key={id} look="secondary" small onClick={() => change(MAP_MOVES[id])}>
            <span aria-hidden="true">{arrow}</span>
            <VisuallyHidden>{words}</VisuallyHidden>
          </Button>
        ))}
      </div>
      <p id={helpId} data-print="hide" className={cx(styles.help)}>
        Drag to move. Once you have clicked or tabbed to the map, the wheel and the keys + and − zoom, the
        arrow keys move, and 0 shows all. Two fingers zoom on a touch screen.
      </p>
    </div>
  );
}

const DIRECTIONS = [
  { id: 'left', arrow: '←', words: 'Move left' },
  { id: 'right', arrow: '→', words: 'Move right' },
  { id: 'up', arrow: '↑', words: 'Move up' },
  { id: 'down', arrow: '↓', words: 'Move down' },
] as const;

/** On a narrower picture than this, only our own place is named unless it is seen closer than so many kilometres a pixel. */
const ROOMY_PX = 480;
const ROOMY_KM_PER_PX = 0.06;
const NONE_NAMED = [] as const;

type SettledTextsProps = {
  readonly areas: readonly Area[];
  readonly view: Parameters<typeof frameOf>[0];
  readonly width: number;
  readonly height: number;
  readonly texts: MapTexts;
};

function SettledTexts({ areas, view, width, height, texts }: SettledTextsProps) {
  const frame = useMemo(() => frameOf(view, width, height), [view, width, height]);
  const roomy = width >= ROOMY_PX || view.kmPerPx <= ROOMY_KM_PER_PX;
  return <MapLabels {...texts} named={roomy ? texts.named : NONE_NAMED} frame={frame} areas={areas} />;
}
