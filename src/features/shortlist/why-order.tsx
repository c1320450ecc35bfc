import { lazy, Suspense, useState } from 'react';
import type { CandidateExplanation } from '../../matching/ranking.ts';
import { contributionsTable } from '../../report/sections/order.ts';
import { Button } from '../../ui/button.tsx';
import { TableBlock } from '../table-block.tsx';

const OrderChart = lazy(async () => ({ default: (await import('./order-chart.tsx')).OrderChart }));

type WhyOrderProps = {
  readonly explanations: readonly CandidateExplanation[];
};

/** Points per consideration of the trusts compared, as a table that adds up, and as a picture for those who ask for it. */
export function WhyOrder({ explanations }: WhyOrderProps) {
  const [drawn, setDrawn] = useState(false);
  return (
    <>
      <p>
        Each consideration can give a trust at most its share of 100 points. What a trust earns under each
        heading adds up to its score; where something is unknown, the value to be expected counts for now.
      </p>
      <TableBlock table={contributionsTable(explanations)} stacked />
      {drawn ? (
        <Suspense fallback={<p role="status">Drawing the chart…</p>}>
          <OrderChart explanations={explanations} />
        </Suspense>
      ) : (
        <Button look="secondary" onClick={() => setDrawn(true)}>
          Show as a chart
        </Button>
      )}
    </>
  );
}
