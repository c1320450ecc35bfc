import { REGISTER_SOURCES } from '../../../domain/register-sources.ts';
import { counted } from '../../../matching/wording.ts';
import { formatSource } from '../../../report/format/format-source.ts';
import { cx } from '../../../ui/cx.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import type { TrustDetail } from '../../../worker/protocol.ts';
import { growthByYear } from '../../trust-figures.ts';
import styles from './growth.module.css';

const BAR_PX = 120;

/** When today's schools of the trust opened or became academies, year by year. */
export function Growth({ schools }: Pick<TrustDetail, 'schools'>) {
  const { years, undated } = growthByYear(schools);
  if (years.length === 0) return <p>The register has no opening date for any of its schools.</p>;
  return (
    <>
      <p>
        The register does not say when a school joined its trust. The day on which it opened or became an
        academy stands in: right for schools that became academies in this trust, too early for those that
        came later. Schools that have left are not in it.
        {undated > 0 && ` ${counted(undated, 'school has', 'schools have')} no date.`}
      </p>
      <DataTable
        caption={`Schools opened or converted by year, ${formatSource(REGISTER_SOURCES.schools)}`}
        rows={years}
        rowKey={({ year }) => String(year)}
        columns={[
          { id: 'year', header: 'Year', cell: ({ year }) => year },
          {
            id: 'opened',
            header: 'In that year',
            numeric: true,
            cell: ({ opened }) => (opened === 0 ? 'none' : opened),
          },
          {
            id: 'by-then',
            header: 'Of today’s schools by then',
            cell: ({ byThen }) => <Bar count={byThen} most={schools.length} />,
          },
        ]}
      />
    </>
  );
}

function Bar({ count, most }: { readonly count: number; readonly most: number }) {
  return (
    <span className={cx(styles.cell)}>
      <svg width={BAR_PX} height="10" aria-hidden="true" focusable="false">
        <rect width={(count / most) * BAR_PX} height="10" className={cx(styles.bar)} />
      </svg>
      {count}
    </span>
  );
}
