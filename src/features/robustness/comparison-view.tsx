import { CONSIDERATION_LABELS } from '../../domain/consideration.ts';
import type {
  Comparison,
  ConsiderationOfTwo,
  CriterionOfTwo,
} from '../../matching/robustness/compare-two.ts';
import { describeComparison } from '../../matching/robustness/sentences.ts';
import { comparisonTable, signedTenths } from '../../report/sections/robustness-tables.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Details } from '../../ui/details.tsx';
import { TableBlock } from '../table-block.tsx';

/** Why one trust stands above the other: the sentence, the sum, and every criterion with both figures. */
export function ComparisonView({ comparison }: { readonly comparison: Comparison }) {
  const apart = comparison.considerations.filter(({ criteria }) =>
    criteria.some(({ differenceTenths }) => differenceTenths !== 0),
  );
  return (
    <>
      <p>{describeComparison(comparison)}</p>
      <TableBlock table={comparisonTable(comparison)} stacked />
      {apart.map((consideration) => (
        <Details key={consideration.id} summary={summaryOf(consideration)}>
          <Criteria comparison={comparison} consideration={consideration} />
        </Details>
      ))}
      {apart.length < comparison.considerations.length && (
        <p>Under the other headings the two come out the same, mostly because nothing is known yet.</p>
      )}
    </>
  );
}

function summaryOf({ id, differenceTenths }: ConsiderationOfTwo): string {
  return `${CONSIDERATION_LABELS[id]}: ${signedTenths(differenceTenths)}, criterion by criterion`;
}

type CriteriaProps = { readonly comparison: Comparison; readonly consideration: ConsiderationOfTwo };

function Criteria({ comparison: { a, b }, consideration }: CriteriaProps) {
  return (
    <DataTable<CriterionOfTwo>
      caption={CONSIDERATION_LABELS[consideration.id]}
      captionHidden
      stacked
      rows={consideration.criteria}
      rowKey={({ criterionId }) => criterionId}
      columns={[
        { id: 'criterion', header: 'Criterion', cell: ({ label }) => label },
        {
          id: 'difference',
          header: 'Difference',
          numeric: true,
          cell: ({ differenceTenths }) => signedTenths(differenceTenths),
        },
        { id: 'a', header: a.name, cell: (criterion) => criterion.a.sentence },
        { id: 'b', header: b.name, cell: (criterion) => criterion.b.sentence },
      ]}
    />
  );
}
