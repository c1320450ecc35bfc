import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import { CONSIDERATION_IDS, CONSIDERATION_LABELS } from '../../domain/consideration.ts';
import type { ScoreRange } from '../../domain/score.ts';
import type { CandidateExplanation } from '../../matching/ranking.ts';
import { listed } from '../../matching/wording.ts';
import { formatScore } from '../../report/format/format-score.ts';
import chart from '../../ui/chart.module.css';
import { cx } from '../../ui/cx.ts';
import { useWidth } from '../../ui/use-width.ts';
import { TRUST_LETTERS } from '../trust-letters.ts';
import styles from './compare-chart.module.css';

const WIDEST = 760;
const BAR_PX = 18;
const GAP_PX = 22;

type CompareChartProps = { readonly explanations: readonly CandidateExplanation[] };

type ChartRow = { readonly name: string; readonly ranges: readonly (ScoreRange | undefined)[] };

/** Each trust's worst to best case under each consideration, told apart by letter. The table above has the same figures. */
export function CompareChart({ explanations }: CompareChartProps) {
  const { ref, width } = useWidth<HTMLElement>(WIDEST);
  const rows = CONSIDERATION_IDS.map((id): ChartRow => {
    const ranges = explanations.map(
      ({ considerations }) => considerations.find((consideration) => consideration.id === id)?.score,
    );
    return { name: CONSIDERATION_LABELS[id], ranges };
  }).filter(({ ranges }) => ranges.some((range) => range !== undefined));
  const lettered = TRUST_LETTERS.flatMap((letter, index) => {
    const explanation = explanations[index];
    return explanation === undefined ? [] : [{ letter, index, ...explanation }];
  });
  const names = lettered.map(({ letter, name }) => `${letter} ${name}`);
  return (
    <figure ref={ref} className={cx(chart.figure)}>
      <div
        role="img"
        aria-label={`Bars from worst to best case out of 100 under each consideration, for ${listed(names)}. The table above has every figure.`}
      >
        <BarChart
          layout="vertical"
          width={width}
          height={rows.length * (lettered.length * BAR_PX + GAP_PX) + 40}
          data={rows}
          margin={{ top: 8, right: 28, bottom: 8, left: 0 }}
          barGap={0}
          barSize={BAR_PX}
          accessibilityLayer={false}
          className={cx(chart.chart)}
        >
          <XAxis type="number" domain={[0, 100]} ticks={[0, 25, 50, 75, 100]} stroke="var(--rule-strong)" />
          <YAxis
            type="category"
            dataKey="name"
            width={Math.min(170, width * 0.32)}
            stroke="var(--ink)"
            tickLine={false}
            interval={0}
          />
          {lettered.map(({ uid, name, letter, index }) => (
            <Bar
              key={uid}
              name={name}
              dataKey={({ ranges }: ChartRow) => spanOf(ranges[index])}
              shape={(shape: BarShapeProps) => <RangeBar {...shape} trust={index} letter={letter} />}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </div>
      <figcaption>
        <p className={cx(styles.legend)}>
          The bar runs from the worst to the best case, the mark is the expected score. {names.join('; ')}.
        </p>
      </figcaption>
    </figure>
  );
}

function spanOf(range: ScoreRange | undefined): [number, number] | null {
  return range === undefined ? null : [range.low * 100, range.high * 100];
}

type RangeBarProps = BarShapeProps & { readonly trust: number; readonly letter: string };

function RangeBar({ x, y, width, height, payload, trust, letter }: RangeBarProps) {
  const range = (payload as ChartRow).ranges[trust];
  if (range === undefined) return null;
  const span = range.high - range.low;
  const mark = span === 0 ? x : x + (width * (range.expected - range.low)) / span;
  const middle = y + height / 2;
  return (
    <g>
      <title>{`${letter}: ${formatScore(range.expected)}, from ${formatScore(range.low)} to ${formatScore(range.high)}`}</title>
      <rect x={x} y={middle - 4} width={width} height="8" className={cx(styles.span)} />
      <rect x={mark - 2} y={middle - 7} width="4" height="14" className={cx(styles.mark)} />
      <text x={x + width + 6} y={middle + 4} className={cx(styles.letter)}>
        {letter}
      </text>
    </g>
  );
}
