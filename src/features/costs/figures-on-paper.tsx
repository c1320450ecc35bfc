import type { Figure, OurBudget } from '../../finding/costs/cost-work.ts';
import { figureInWords, NOT_KNOWN, rangeInWords } from '../../finding/costs/money-words.ts';
import { cx } from '../../ui/cx.ts';
import { SummaryList, type SummaryRow } from '../../ui/summary-list.tsx';
import styles from './costs.module.css';

/** Our own figures in print, where the fields that they are entered in are left out. */
export function FiguresOnPaper({ budget }: { readonly budget: OurBudget }) {
  const grantRow = budget.grantBasis === 'per-pupil' ? perPupilRow : row;
  const later =
    budget.laterYears === 'forecast'
      ? [
          grantRow('grant-2', 'Grant, year 2', budget.grantYear2),
          grantRow('grant-3', 'Grant, year 3', budget.grantYear3),
        ]
      : [];
  return (
    <div className={cx(styles.onPaper)}>
      <h2>Our figures</h2>
      <SummaryList
        rows={[
          grantRow('grant-1', 'General annual grant, year 1', budget.grant),
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

function row(id: string, term: string, figure: Figure | undefined, unit = ''): SummaryRow {
  return { id, term, value: figure === undefined ? NOT_KNOWN : `${rangeInWords(figure)}${unit}` };
}

/** With pence, as the formulas have it. */
function perPupilRow(id: string, term: string, figure: Figure | undefined): SummaryRow {
  const value = figure === undefined ? NOT_KNOWN : `${figureInWords(figure, { before: '£' })} a pupil`;
  return { id, term, value };
}
