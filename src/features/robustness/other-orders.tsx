import type { NamedTrust } from '../../matching/robustness/field.ts';
import type { OtherOrders as Orders } from '../../matching/robustness/other-orders.ts';
import { listed } from '../../matching/wording.ts';
import { otherOrdersTable } from '../../report/sections/robustness-tables.ts';
import { TableBlock } from '../table-block.tsx';

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
      <Newcomers when="With the same weight for every consideration" trusts={orders.equalNewcomers} />
      <Newcomers when="With everything unknown at its worst" trusts={orders.worstNewcomers} />
    </>
  );
}

function Newcomers({ when, trusts }: { readonly when: string; readonly trusts: readonly NamedTrust[] }) {
  if (trusts.length === 0) return null;
  return (
    <p>
      {when}, the first five would also include {listed(trusts.map(({ name }) => name))}.
    </p>
  );
}
