import type { CostLine } from '../../finding/costs/cost-line.ts';
import type { MoneyRange } from '../../finding/costs/money-range.ts';
import { rangeInWords, reservesInWords } from '../../finding/costs/money-words.ts';
import { differenceTotal, type TotalInWords, totalInWords } from '../../finding/costs/total-words.ts';
import { joiningLines, keptLines, workOutJoining, workOutStaying } from '../../finding/costs/work-out.ts';
import type { OurSchool } from '../../matching/our-school.ts';
import { useDecision } from '../../store/use-decision.ts';
import { cx } from '../../ui/cx.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import styles from './costs.module.css';
import { OpenLines } from './total-line.tsx';
import type { TrustAtHand } from './use-trust-costs.ts';

const year = (index: 0 | 1 | 2): Column<CostLine> => ({
  id: `year-${index}`,
  header: `Year ${index + 1}`,
  numeric: true,
  cell: ({ years }) => <Amount range={years[index]} />,
});

const COLUMNS: readonly [Column<CostLine>, ...Column<CostLine>[]] = [
  { id: 'line', header: 'What', cell: (line) => <LineName line={line} /> },
  year(0),
  year(1),
  year(2),
  { id: 'total', header: 'Three years', numeric: true, cell: ({ total }) => <Amount range={total} /> },
];

type CalculationProps = { readonly school: OurSchool; readonly trust: TrustAtHand };

/** Every line with its formula and its three years, the sums in words, the bounds used and what is not known. */
export function Calculation({ school, trust: { name, costs, charge } }: CalculationProps) {
  const budget = useDecision((state) => state.file.finding.costs.budget);
  const cost = workOutJoining(budget, school.pupils, { ...costs, ...charge });
  const staying = workOutStaying(budget);
  const lines = joiningLines(cost);
  const difference = differenceTotal(cost.difference, lines);
  const bounds = [...lines, cost.reserves].flatMap((line) => line.bounds);
  return (
    <>
      <Sum label="Joining, against staying as you are" total={difference} />
      <LiveRegion visible={false} message={`Over three years: ${difference.amount}`} />
      <DataTable
        caption={`Joining ${name}, less staying as you are`}
        stacked
        columns={COLUMNS}
        rows={[...lines, cost.difference]}
        rowKey={({ id }) => id}
      />
      <p className={cx(styles.small)}>
        An amount with a minus sign is money that you would no longer pay, or would receive.
      </p>
      <Sum label="Paid in all in the trust" total={totalInWords(cost.paid, keptLines(cost))} />
      <Sum
        label="Paid in all if you stay"
        total={
          staying.services.length + staying.stayOnly.length === 0
            ? {
                amount: 'Nothing entered yet',
                open: { lead: 'list what you pay for now with your budget', gaps: [] },
              }
            : totalInWords(staying.paid, [...staying.services, ...staying.stayOnly])
        }
      />
      <Sum
        label={cost.reserves.label}
        total={totalInWords(cost.reserves, [cost.reserves], reservesInWords)}
      />
      <p className={cx(styles.small)}>{cost.reserves.formulas.join('; ')}</p>
      {bounds.length > 0 && (
        <>
          <h3>Bounds used, and why</h3>
          <ul>
            {[...new Set(bounds)].map((bound) => (
              <li key={bound}>{bound}</li>
            ))}
          </ul>
        </>
      )}
      <h3>What the calculation does not do</h3>
      <p>
        It leaves out rising prices and changing pupil numbers. Each line is rounded to whole pounds before it
        is added up. What staff, buildings and teaching would gain or lose is not in it.
      </p>
      {(costs.source !== '' || budget.source !== '') && (
        <p className={cx(styles.small)}>
          {[
            budget.source === '' ? '' : `Our figures: ${budget.source}`,
            costs.source === '' ? '' : `The trust’s figures: ${costs.source}`,
          ]
            .filter((words) => words !== '')
            .join('. ')}
        </p>
      )}
    </>
  );
}

function LineName({ line: { id, label, formulas } }: { readonly line: CostLine }) {
  return (
    <span className={cx(styles.lineName)}>
      <span className={cx(id === 'difference' && styles.total)}>{nameOf(id, label)}</span>
      {formulas.map((formula) => (
        <span key={formula} className={cx(styles.formula)}>
          {formula}
        </span>
      ))}
    </span>
  );
}

function Amount({ range }: { readonly range: MoneyRange }) {
  return <span className={cx(styles.wraps)}>{rangeInWords(range)}</span>;
}

const nameOf = (id: string, label: string) => (id.startsWith('saved-') ? `Saved: ${label}` : label);

function Sum({ label, total }: { readonly label: string; readonly total: TotalInWords }) {
  return (
    <div className={cx(styles.sum)}>
      {label}: <strong>{total.amount}</strong>
      {total.open !== undefined && <OpenLines open={total.open} />}
    </div>
  );
}
