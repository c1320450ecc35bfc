import { PHASE_LABELS } from '../../domain/phase.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { inKm } from '../../matching/wording.ts';
import { Button } from '../../ui/button.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { useAllShown } from '../use-all-shown.ts';
import type { MapSchool, MapTrust } from './map-trust.ts';

type Row = { readonly trust: MapTrust; readonly school: MapSchool };

const SHOWN_AT_FIRST = 15;
const FARTHEST = Number.POSITIVE_INFINITY;

const COLUMNS: readonly [Column<Row>, ...Column<Row>[]] = [
  { id: 'name', header: 'School', cell: ({ school }) => school.name },
  { id: 'trust', header: 'Trust', cell: ({ trust }) => `${trust.letter}: ${trust.name}` },
  { id: 'phase', header: 'Phase', cell: ({ school }) => PHASE_LABELS[school.phase] },
  {
    id: 'distance',
    header: 'From you',
    numeric: true,
    cell: ({ school: { distanceKm } }) => (distanceKm === null ? 'not known' : inKm(distanceKm)),
  },
  { id: 'authority', header: 'Local authority', cell: ({ school }) => school.authority },
];

/** The list twin of the map. */
export function SchoolList({ trusts }: { readonly trusts: readonly MapTrust[] }) {
  const [all, showAll] = useAllShown();
  const rows = trusts
    .flatMap((trust) => trust.schools.map((school): Row => ({ trust, school })))
    .toSorted((a, b) => (a.school.distanceKm ?? FARTHEST) - (b.school.distanceKm ?? FARTHEST));
  const shown = all ? rows : rows.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <DataTable
        caption={`Schools on the map, ${REGISTER_SOURCES.schools.publisher}, ${REGISTER_SOURCES.schools.asOfText}; places ${REGISTER_SOURCES.coordinates.asOfText}`}
        stacked
        columns={COLUMNS}
        rows={shown}
        rowKey={({ trust, school }) => `${trust.uid} ${school.urn}`}
        whenEmpty="No trust is switched on."
      />
      {shown.length < rows.length && (
        <Button look="secondary" onClick={showAll}>
          Show all {rows.length} schools
        </Button>
      )}
    </>
  );
}
