import type { OtherOrders as Orders } from '../../matching/robustness/other-orders.ts';
import { describeNewcomers } from '../../matching/robustness/sentences.ts';
import { otherOrdersTable } from '../../report/sections/robustness-tables.ts';
import { TableBlock } from '../table-block.tsx';

const NEWCOMERS = ['equal', 'worst'] as const;

/** Places under equal weights and in the worst case, beside ours. */
export function OtherOrders({ orders }: { readonly orders: Orders }) {
  return (
    <>
      <p>
        What if every consideration counted the same? And what if everything that is not known turned out as
        badly as it can? A trust that keeps its place in all three columns owes it neither to your weights nor
        to hope.
      </p>
      <TableBlock table={otherOrdersTable(orders)} stacked />
      {NEWCOMERS.map((order) => {
        const sentence = describeNewcomers(orders, order);
        return sentence === undefined ? null : <p key={order}>{sentence}</p>;
      })}
    </>
  );
}
