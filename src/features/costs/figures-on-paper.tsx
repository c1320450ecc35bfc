import type { Figure, OurBudget } from '../../finding/costs/cost-work.ts';
import { NOT_KNOWN, rangeInWords } from '../../finding/costs/money-words.ts';
import { cx } from '../../ui/cx.ts';
import { SummaryList, type SummaryRow } from '../../ui/summary-list.tsx';
import styles from './costs.module.css';

/** Our own figures in print, where the fields that they are entered in are left out. */
export function FiguresOnPaper({ budget }: { readonly budget: OurBudget }) {
  const each = budget.grantBasis === 'per-pupil' ? ' a pupil' : '';
  const later =
    budget.laterYears === 'forecast'
      ? [
          row('grant-2', 'Grant, year 2', budget.grantYear2, each),
          row('grant-3', 'Grant, year 3', budget.grantYear3, each),
        ]
      : [];
  return (
    <div className={cx(styles.onPaper)}>
      <h2>Our figures</h2>
      <SummaryList
        rows={[
          row('grant-1', 'General annual grant, year 1', budget.grant, each),
          ...(budget.laterYears === 'same'
            ? [{ id: 'later', term: 'Years 2 and 3', value: 'the same grant, in today’s money' }]
            : later),
          row('reserves', 'Reserves', budget.reserves, ''),
          ...[...budget.services, ...budget.stayOnly].map(({ id, label, amount, when }) =>
            row(id, label, amount, when === 'yearly' ? ' a year' : ', once'),
          ),
          ...(budget.source === '' ? [] : [{ id: 'source', term: 'From', value: budget.source }]),
        ]}
      />
    </div>
  );
}

function row(id: string, term: string, figure: Figure | undefined, unit: string): SummaryRow {
  return { id, term, value: figure === undefined ? NOT_KNOWN : `${rangeInWords(figure)}${unit}` };
}
