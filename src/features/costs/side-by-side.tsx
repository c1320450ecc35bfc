import type { ReactNode } from 'react';
import type { OurBudget } from '../../finding/costs/cost-work.ts';
import { NOT_KNOWN, reservesInWords } from '../../finding/costs/money-words.ts';
import { differenceTotal, type TotalInWords, totalInWords } from '../../finding/costs/total-words.ts';
import { joiningLines, keptLines, workOutJoining, workOutStaying } from '../../finding/costs/work-out.ts';
import type { OurSchool } from '../../matching/our-school.ts';
import { STAY_TITLE } from '../../readiness/staying.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { costPath } from '../paths.ts';
import { TotalLine } from './total-line.tsx';
import type { TrustAtHand } from './use-trust-costs.ts';

type Row = {
  readonly id: string;
  readonly name: ReactNode;
  readonly takes: ReactNode;
  readonly paid: ReactNode;
  readonly difference: ReactNode;
  readonly reserves: ReactNode;
};

const COLUMNS: readonly [Column<Row>, ...Column<Row>[]] = [
  { id: 'name', header: 'Choice', cell: ({ name }) => name },
  { id: 'takes', header: 'The trust takes', cell: ({ takes }) => takes },
  { id: 'paid', header: 'Paid in all', cell: ({ paid }) => paid },
  { id: 'difference', header: 'Against staying', cell: ({ difference }) => difference },
  { id: 'reserves', header: 'Reserves that leave your hands', cell: ({ reserves }) => reserves },
];

type SideBySideProps = {
  readonly school: OurSchool;
  readonly budget: OurBudget;
  readonly trusts: readonly TrustAtHand[];
};

/** Staying as we are and each trust, over three years. */
export function SideBySide({ school, budget, trusts }: SideBySideProps) {
  return (
    <DataTable
      caption="Over three years, from your own figures"
      stacked
      columns={COLUMNS}
      rows={[stayingRow(budget), ...trusts.map((trust) => trustRow(trust, school, budget))]}
      rowKey={({ id }) => id}
    />
  );
}

function stayingRow(budget: OurBudget): Row {
  const staying = workOutStaying(budget);
  const lines = [...staying.services, ...staying.stayOnly];
  return {
    id: 'stay',
    name: STAY_TITLE,
    takes: 'Nothing',
    paid:
      lines.length === 0 ? 'Nothing entered yet' : <TotalLine total={totalInWords(staying.paid, lines)} />,
    difference: 'What the others are set against',
    reserves: 'None',
  };
}

function trustRow({ uid, name, costs, charge }: TrustAtHand, school: OurSchool, budget: OurBudget): Row {
  const cost = workOutJoining(budget, school.pupils, { ...costs, ...charge });
  return {
    id: uid,
    name: <a href={costPath(uid)}>{name}</a>,
    takes: <TotalLine total={totalInWords(cost.charge, [cost.charge])} />,
    paid: <TotalLine total={inShort(totalInWords(cost.paid, keptLines(cost)))} />,
    difference: <TotalLine total={differenceTotal(cost.difference, joiningLines(cost))} />,
    reserves: reservesInWords(cost.reserves.total),
  };
}

/** What is not known is named once in a row, with the difference. */
function inShort({ amount, open }: TotalInWords): TotalInWords {
  return open === undefined || amount === NOT_KNOWN
    ? { amount }
    : { amount, open: { lead: 'plus what is not known', gaps: [] } };
}
