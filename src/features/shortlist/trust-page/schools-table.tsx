import { useState } from 'react';
import { PHASE_LABELS, PHASES } from '../../../domain/phase.ts';
import { REGISTER_SOURCES } from '../../../domain/register-sources.ts';
import { inKm } from '../../../matching/wording.ts';
import { formatAges, formatCharacter, formatPupils } from '../../../report/format/format-school.ts';
import { formatSource } from '../../../report/format/format-source.ts';
import { Button } from '../../../ui/button.tsx';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import type { TrustDetail } from '../../../worker/protocol.ts';
import { useAllShown } from '../../use-all-shown.ts';

type School = TrustDetail['schools'][number];

const SHOWN_AT_FIRST = 12;

const ORDERS = ['distance', 'name', 'phase'] as const;
type Order = (typeof ORDERS)[number];

const ORDER_LABELS: Readonly<Record<Order, string>> = {
  distance: 'nearest first',
  name: 'name',
  phase: 'phase, then name',
};

const byName = (a: School, b: School) => a.name.localeCompare(b.name, 'en-GB') || a.urn.localeCompare(b.urn);

const COMPARE: Readonly<Record<Order, (a: School, b: School) => number>> = {
  distance: (a, b) => (a.distanceKm ?? Number.POSITIVE_INFINITY) - (b.distanceKm ?? Number.POSITIVE_INFINITY),
  name: byName,
  phase: (a, b) => PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase) || byName(a, b),
};

const COLUMNS: readonly [Column<School>, ...Column<School>[]] = [
  { id: 'name', header: 'School', cell: ({ name }) => name },
  {
    id: 'phase',
    header: 'Phase, ages',
    cell: (school) => `${PHASE_LABELS[school.phase]}, ${formatAges(school)}`,
  },
  { id: 'pupils', header: 'Pupils', numeric: true, cell: ({ pupils }) => formatPupils(pupils) },
  { id: 'character', header: 'Religious character', cell: ({ character }) => formatCharacter(character) },
  { id: 'authority', header: 'Local authority', cell: ({ authority }) => authority },
];

const DISTANCE: Column<School> = {
  id: 'distance',
  header: 'From you',
  numeric: true,
  cell: ({ distanceKm }) => (distanceKm === null ? 'not known' : inKm(distanceKm)),
};

/** The trust's schools; by distance where our school is chosen, else by name. */
export function SchoolsTable({ schools }: { readonly schools: readonly School[] }) {
  const located = schools.some(({ distanceKm }) => distanceKm !== null);
  const orders = ORDERS.filter((order) => located || order !== 'distance');
  const [chosen, setChosen] = useState<Order>(located ? 'distance' : 'name');
  const [all, showAll] = useAllShown();
  const sorted = schools.toSorted(COMPARE[chosen]);
  const rows = all ? sorted : sorted.slice(0, SHOWN_AT_FIRST);
  const [first, ...others] = COLUMNS;
  return (
    <>
      <SelectField
        name="schools-order"
        label="In order of"
        options={orders.map((value) => ({ value, label: ORDER_LABELS[value] }))}
        value={chosen}
        onChange={(event) => setChosen(orders.find((order) => order === event.target.value) ?? chosen)}
      />
      <DataTable
        caption={`Schools of the trust, ${formatSource(REGISTER_SOURCES.schools)}`}
        stacked
        columns={located ? [first, DISTANCE, ...others] : [first, ...others]}
        rows={rows}
        rowKey={({ urn }) => urn}
      />
      {rows.length < schools.length && (
        <Button look="secondary" onClick={showAll}>
          Show all {schools.length} schools
        </Button>
      )}
    </>
  );
}
