import type { TrustUid } from '../../domain/trust-uid.ts';
import type { Ranking } from '../../matching/ranking.ts';
import { formatPlace } from '../../report/format/format-rank.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { TrustHit } from '../../worker/protocol.ts';
import { PATHS, trustPath } from '../paths.ts';
import { NO_TRUST_FOUND, TrustNameSearch } from '../trust-name-search.tsx';

const MOST_HITS = 8;

type AddByNameProps = {
  readonly ranking: Ranking;
  readonly kept: readonly TrustUid[];
  readonly onAdd: (uid: TrustUid) => void;
};

/** Finds any open trust by its name, also a misspelt one, says where it stands, and keeps it. */
export function AddByName(props: AddByNameProps) {
  return (
    <TrustNameSearch
      name="add-trust"
      label="Name of a trust"
      hint="Small slips in the spelling do not matter."
      mostHits={MOST_HITS}
    >
      {(hits) => <Hits {...props} hits={hits} />}
    </TrustNameSearch>
  );
}

function Hits({ hits, ranking, kept, onAdd }: AddByNameProps & { readonly hits: readonly TrustHit[] }) {
  return (
    <DataTable
      caption="Trusts found"
      captionHidden
      stacked
      whenEmpty={NO_TRUST_FOUND}
      rows={hits}
      rowKey={({ uid }) => uid}
      columns={[
        { id: 'name', header: 'Trust', cell: ({ uid, name }) => <a href={trustPath(uid)}>{name}</a> },
        { id: 'schools', header: 'Schools', numeric: true, cell: ({ schoolCount }) => schoolCount },
        {
          id: 'stands',
          header: 'Where it stands',
          cell: ({ uid }) => <Whereabouts uid={uid} ranking={ranking} />,
        },
        {
          id: 'keep',
          header: 'Shortlist',
          cell: ({ uid, name }) =>
            kept.includes(uid) ? (
              'Kept'
            ) : (
              <Button look="secondary" small onClick={() => onAdd(uid)}>
                Keep<VisuallyHidden> {name}</VisuallyHidden>
              </Button>
            ),
        },
      ]}
    />
  );
}

function Whereabouts({ uid, ranking }: { readonly uid: TrustUid; readonly ranking: Ranking }) {
  const ranked = ranking.ranked.find((candidate) => candidate.uid === uid);
  if (ranked !== undefined) return formatPlace(ranked.rank, false);
  if (ranking.ownTrust?.uid === uid) return 'the trust you are in';
  return <a href={PATHS.notInList}>not in the order: see why</a>;
}
