import { useState } from 'react';
import type { TrustUid } from '../../domain/trust-uid.ts';
import type { Ranking } from '../../matching/ranking.ts';
import { counted } from '../../matching/wording.ts';
import { formatPlace } from '../../report/format/format-rank.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { TrustHit } from '../../worker/protocol.ts';
import { PATHS, trustPath } from '../paths.ts';
import { useWorkerAnswer } from '../worker-hooks.ts';

const SHORTEST_QUERY = 2;
const MOST_HITS = 8;

type AddByNameProps = {
  readonly ranking: Ranking;
  readonly kept: readonly TrustUid[];
  readonly onAdd: (uid: TrustUid) => void;
};

/** Finds any open trust by its name, also a misspelt one, says where it stands, and keeps it. */
export function AddByName({ ranking, kept, onAdd }: AddByNameProps) {
  const [query, setQuery] = useState('');
  const asked = query.trim().length >= SHORTEST_QUERY;
  const answer = useWorkerAnswer('findTrusts', asked ? { query: query.trim(), limit: MOST_HITS } : null);
  const hits = answer.kind === 'done' ? answer.answer : answer.kind === 'waiting' ? answer.previous : null;
  return (
    <>
      <TextField
        name="add-trust"
        type="search"
        label="Name of a trust"
        hint="Small slips in the spelling do not matter."
        autoComplete="off"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <LiveRegion
        visible={false}
        message={
          asked && answer.kind === 'done'
            ? counted(answer.answer.length, 'trust found', 'trusts found')
            : null
        }
      />
      {answer.kind === 'failed' && <p role="alert">{answer.failure.message}</p>}
      {asked && hits !== null && <Hits hits={hits} ranking={ranking} kept={kept} onAdd={onAdd} />}
    </>
  );
}

function Hits({ hits, ranking, kept, onAdd }: AddByNameProps & { readonly hits: readonly TrustHit[] }) {
  return (
    <DataTable
      caption="Trusts found"
      captionHidden
      stacked
      whenEmpty="No open trust has a name like this."
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
  return <a href={`${PATHS.notInList}`}>not in the order: see why</a>;
}
