import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { CONSIDERATION_IDS, CONSIDERATION_LABELS } from '../../domain/consideration.ts';
import type { CandidateExplanation } from '../../matching/ranking.ts';
import { formatScore } from '../../report/format/format-score.ts';
import chart from '../../ui/chart.module.css';
import { cx } from '../../ui/cx.ts';
import { Legend } from '../../ui/legend.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { ConsiderationPatterns, patternFill } from './consideration-patterns.tsx';

const ROW_HEIGHT = 52;
const WIDEST = 720;
const WIDEST_LABEL = 220;

type OrderChartProps = { readonly explanations: readonly CandidateExplanation[] };

type ChartRow = { readonly name: string; readonly [considerationId: string]: string | number };

/** Stacked bars of points per consideration. Patterns tell the considerations apart; the table beside it says the same. */
export function OrderChart({ explanations }: OrderChartProps) {
  const { ref, width } = useWidth<HTMLElement>(WIDEST);
  const rows = explanations.map(rowOf);
  const summary = explanations.map(({ name, score }) => `${name} ${formatScore(score.expected)}`).join(', ');
  return (
    <figure ref={ref} className={cx(chart.figure)}>
      <div
        role="img"
        aria-label={`Stacked bars of points out of 100: ${summary}. The table above has every figure.`}
      >
        <BarChart
          layout="vertical"
          width={width}
          height={rows.length * ROW_HEIGHT + 40}
          data={rows}
          margin={{ top: 8, right: 24, bottom: 8, left: 0 }}
          barCategoryGap="28%"
          accessibilityLayer={false}
          className={cx(chart.chart)}
        >
          <ConsiderationPatterns />
          <XAxis type="number" domain={[0, 100]} ticks={[0, 25, 50, 75, 100]} stroke="var(--rule-strong)" />
          <YAxis
            type="category"
            dataKey="name"
            width={Math.min(WIDEST_LABEL, width * 0.4)}
            stroke="var(--ink)"
            tickLine={false}
            interval={0}
          />
          {CONSIDERATION_IDS.map((id) => (
            <Bar
              key={id}
              dataKey={id}
              name={CONSIDERATION_LABELS[id]}
              stackId="score"
              fill={patternFill(id)}
              stroke="var(--ink)"
              strokeWidth={1}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </div>
      <figcaption>
        <Legend>
          {CONSIDERATION_IDS.map((id) => (
            <li key={id}>
              <svg width="28" height="18" aria-hidden="true" focusable="false">
                <rect x="0.5" y="0.5" width="27" height="17" fill={patternFill(id)} stroke="var(--ink)" />
              </svg>
              {CONSIDERATION_LABELS[id]}
            </li>
          ))}
        </Legend>
      </figcaption>
    </figure>
  );
}

function rowOf({ name, considerations }: CandidateExplanation): ChartRow {
  return {
    name,
    ...Object.fromEntries(considerations.map(({ id, contribution }) => [id, contribution * 100])),
  };
}
