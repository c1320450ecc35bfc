import { DataTable } from '../../ui/data-table.tsx';

type Line = { readonly name: string; readonly weight: number; readonly points: number };

const LINES: readonly Line[] = [
  { name: 'Geography and type', weight: 100, points: 80 },
  { name: 'Governance', weight: 60, points: 50 },
  { name: 'Size and growth', weight: 40, points: 65 },
];
const TOTAL_WEIGHT = LINES.reduce((sum, { weight }) => sum + weight, 0);
const share = ({ weight }: Line) => weight / TOTAL_WEIGHT;
const scoreOf = (lines: readonly Line[]) => lines.reduce((sum, line) => sum + share(line) * line.points, 0);

/** A made-up trust with three considerations, calculated on screen from the same numbers that it shows. */
export function WorkedExample() {
  return (
    <>
      <DataTable
        caption="A made-up trust, with three considerations only"
        columns={[
          { id: 'name', header: 'Consideration', cell: ({ name }) => name },
          { id: 'weight', header: 'Worth to you', cell: ({ weight }) => weight, numeric: true },
          {
            id: 'share',
            header: 'Share',
            cell: (line) => `${(share(line) * 100).toFixed(0)} %`,
            numeric: true,
          },
          { id: 'points', header: 'Points', cell: ({ points }) => points, numeric: true },
          {
            id: 'adds',
            header: 'Adds',
            cell: (line) => (share(line) * line.points).toFixed(1),
            numeric: true,
          },
        ]}
        rows={LINES}
        rowKey={({ name }) => name}
      />
      <p>
        The last column adds up to {scoreOf(LINES).toFixed(1)}. Were nothing known about its governance, those
        points could be anything from 0 to 100, and the score anything from{' '}
        {scoreOf(withGovernance(0)).toFixed(1)} to {scoreOf(withGovernance(100)).toFixed(1)}.
      </p>
    </>
  );
}

function withGovernance(points: number): readonly Line[] {
  return LINES.map((line) => (line.name === 'Governance' ? { ...line, points } : line));
}
