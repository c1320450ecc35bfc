import { cx } from '../../../ui/cx.ts';
import type { AuthorityShape } from '../../../worker/protocol.ts';
import type { MapFrame } from './map-frame.ts';
import styles from './trust-map.module.css';

type AuthorityOutlinesProps = {
  readonly shapes: readonly AuthorityShape[];
  readonly frame: MapFrame;
  /** Codes of the authorities whose names are written on the map. */
  readonly named: ReadonlySet<string>;
};

/** Outlines of the authorities that the picture touches; those with schools of the trust are tinted and named. */
export function AuthorityOutlines({ shapes, frame, named }: AuthorityOutlinesProps) {
  const drawn = shapes
    .map((shape) => ({ shape, rings: shape.rings.map((ring) => ring.map(([e, n]) => frame.project(e, n))) }))
    .filter(({ rings }) => rings.some((ring) => touches(ring, frame)));
  return (
    <>
      {drawn.map(({ shape, rings }) => (
        <path
          key={shape.code}
          d={rings.map(pathOf).join('')}
          className={cx(styles.outline, named.has(shape.code) && styles.home)}
        />
      ))}
      {drawn
        .filter(({ shape }) => named.has(shape.code))
        .map(({ shape, rings }) => (
          <AuthorityName key={shape.code} name={shape.name} rings={rings} frame={frame} />
        ))}
    </>
  );
}

type Point = readonly [x: number, y: number];

function pathOf(ring: readonly Point[]): string {
  return `M${ring.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}z`;
}

function touches(ring: readonly Point[], { widthPx, heightPx }: MapFrame): boolean {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return (
    Math.max(...xs) >= 0 && Math.min(...xs) <= widthPx && Math.max(...ys) >= 0 && Math.min(...ys) <= heightPx
  );
}

type AuthorityNameProps = {
  readonly name: string;
  readonly rings: readonly (readonly Point[])[];
  readonly frame: MapFrame;
};

/** The name in the middle of what is seen of the authority; left out where too little of it is seen. */
function AuthorityName({ name, rings, frame }: AuthorityNameProps) {
  const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most);
  const points = rings.flat().map(([x, y]) => [clamp(x, frame.widthPx), clamp(y, frame.heightPx)] as const);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (right - left < name.length * 6 || bottom - top < 24) return null;
  return (
    <text x={(left + right) / 2} y={(top + bottom) / 2} textAnchor="middle" className={cx(styles.authority)}>
      {name}
    </text>
  );
}
