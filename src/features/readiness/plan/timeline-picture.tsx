import { useId } from 'react';
import { formatDate } from '../../../domain/iso-date.ts';
import type { Plan } from '../../../readiness/plan.ts';
import { type Timeline, type TimelinePoint, timelineOf } from '../../../readiness/timeline.ts';
import { cx } from '../../../ui/cx.ts';
import { markerLevels } from './marker-levels.ts';
import { monthLabels } from './month-labels.ts';
import styles from './timeline-picture.module.css';

const RADIUS = 11;
const LEVEL = 28;
const BAR = 16;
const SCALE = 30;
/** Room at both ends for half a marker, as a share of the width. */
const EDGE = 0.04;

const x = (at: number) => `${((EDGE + at * (1 - 2 * EDGE)) * 100).toFixed(2)}%`;
const width = (from: number, to: number) => `${((to - from) * (1 - 2 * EDGE) * 100).toFixed(2)}%`;

/** The plan along one line. The table beneath it says the same, with the same numbers. */
export function TimelinePicture({ plan }: { readonly plan: Plan }) {
  const timeline = timelineOf(plan);
  const levels = markerLevels(timeline.points.map(({ at }) => at));
  const top = (Math.max(...levels, 0) + 1) * LEVEL + 4;
  return (
    <figure className={cx(styles.figure)}>
      <svg
        role="img"
        aria-label={inWords(timeline)}
        className={cx(styles.picture)}
        width="100%"
        height={top + BAR + SCALE}
      >
        <Line timeline={timeline} top={top} />
        {timeline.points.map((point, index) => (
          <Marker
            key={point.id}
            point={point}
            number={index + 1}
            y={top - RADIUS - 4 - (levels[index] ?? 0) * LEVEL}
            top={top}
          />
        ))}
      </svg>
      <Legend timeline={timeline} />
    </figure>
  );
}

function inWords({ from, to, points }: Timeline): string {
  const listed = points.map(({ label, date }, at) => `${at + 1}, ${label}, ${formatDate(date)}`);
  return `A line from ${formatDate(from)} to ${formatDate(to)}. ${listed.join('. ')}. The table below says the same.`;
}

function Line({ timeline, top }: { readonly timeline: Timeline; readonly top: number }) {
  const { term, closed, months } = timeline;
  const hatching = useId();
  const named = new Map(monthLabels(months.map(({ at }) => at)).map(({ index, anchor }) => [index, anchor]));
  return (
    <>
      <defs>
        <pattern id={hatching} width="5" height="5" patternUnits="userSpaceOnUse">
          <path d="M0 5 L5 0" className={cx(styles.hatch)} />
        </pattern>
      </defs>
      <line className={cx(styles.axis)} x1={x(0)} x2={x(1)} y1={top + BAR / 2} y2={top + BAR / 2} />
      <rect
        className={cx(styles.term)}
        x={x(term.from)}
        width={width(term.from, term.to)}
        y={top}
        height={BAR}
      />
      {closed.map(({ label, from, to }) => (
        <rect
          key={`${label} ${from}`}
          x={x(from)}
          width={width(from, to)}
          y={top}
          height={BAR}
          fill={`url(#${hatching})`}
        />
      ))}
      {months.map(({ label, at }, index) => (
        <g key={label}>
          <line className={cx(styles.axis)} x1={x(at)} x2={x(at)} y1={top + BAR} y2={top + BAR + 5} />
          {named.has(index) && (
            <text className={cx(styles.month)} x={x(at)} y={top + BAR + 21} textAnchor={named.get(index)}>
              {shortMonth(label)}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

/** "September 2026" as "Sep 2026". */
function shortMonth(label: string): string {
  return label.replace(/^(\p{L}{3})\p{L}*/u, '$1');
}

type MarkerProps = {
  readonly point: TimelinePoint;
  readonly number: number;
  readonly y: number;
  readonly top: number;
};

function Marker({ point: { at, part }, number, y, top }: MarkerProps) {
  return (
    <>
      <line className={cx(styles.stem)} x1={x(at)} x2={x(at)} y1={y} y2={top} />
      <MarkerShape part={part} x={x(at)} y={y} />
      <text
        className={cx(styles.number, part === 'joining' && styles.joiningNumber)}
        x={x(at)}
        y={y}
        dy="0.36em"
        textAnchor="middle"
      >
        {number}
      </text>
    </>
  );
}

type MarkerShapeProps = { readonly part: TimelinePoint['part']; readonly x: string; readonly y: number };

function MarkerShape({ part, x: across, y }: MarkerShapeProps) {
  return part === 'partnership' ? (
    <circle className={cx(styles.marker)} cx={across} cy={y} r={RADIUS} />
  ) : (
    <rect
      className={cx(styles.joining)}
      x={across}
      y={y - RADIUS}
      width={2 * RADIUS}
      height={2 * RADIUS}
      transform={`translate(${-RADIUS} 0)`}
    />
  );
}

function Legend({ timeline: { points, closed } }: { readonly timeline: Timeline }) {
  const keys = [
    {
      text: 'the partnership',
      shape: <rect className={cx(styles.term)} x="1" y="4" width="26" height="12" />,
    },
    { text: 'a date of the partnership', shape: <MarkerShape part="partnership" x="14" y={12} /> },
    ...(points.some(({ part }) => part === 'joining')
      ? [{ text: 'a step of joining', shape: <MarkerShape part="joining" x="14" y={12} /> }]
      : []),
  ];
  return (
    <figcaption className={cx(styles.caption)}>
      <ul className={cx(styles.legend)}>
        {keys.map(({ text, shape }) => (
          <li key={text}>
            <svg width="28" height="24" aria-hidden="true" focusable="false">
              {shape}
            </svg>
            {text}
          </li>
        ))}
        {closed.length > 0 && <li>Hatched: school holidays and your own days, kept free of meetings</li>}
      </ul>
    </figcaption>
  );
}
