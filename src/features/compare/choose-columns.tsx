import type { TrustUid } from '../../domain/trust-uid.ts';
import { ALTERNATIVE_IDS, type ComparisonWork, MOST_COMPARED } from '../../finding/comparison-work.ts';
import type { Ranking } from '../../matching/ranking.ts';
import type { Shortlist } from '../../store/decision-file.ts';
import { findingStore } from '../../store/finding-store.ts';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { Details } from '../../ui/details.tsx';
import { trustPool } from '../trust-pool.ts';
import { TrustSearch } from '../trust-search.tsx';
import { ALTERNATIVE_TITLES } from './alternatives.ts';

type ChooseColumnsProps = {
  readonly ranking: Ranking;
  readonly shortlist: Shortlist;
  readonly work: ComparisonWork;
  /** The trusts that stand side by side now. */
  readonly chosen: readonly TrustUid[];
};

/** Which trusts stand side by side, at most five, and which alternatives beside them. At least two columns stay. */
export function ChooseColumns({ ranking, shortlist, work, chosen }: ChooseColumnsProps) {
  const { setComparison } = findingStore;
  const { alternatives } = work;
  const full = chosen.length >= MOST_COMPARED;
  const fewest = chosen.length + alternatives.length <= 2;
  const setTrust = (uid: TrustUid, on: boolean) =>
    setComparison({ chosen: on ? [...chosen, uid] : chosen.filter((other) => other !== uid) });
  const pool = trustPool(ranking, shortlist, chosen);
  return (
    <Details summary={`Choose what stands side by side (${chosen.length + alternatives.length} now)`}>
      <CheckboxGroup
        name="trusts"
        legend="Trusts"
        hint={`At most ${MOST_COMPARED}. ${full ? 'Take one away to choose another.' : 'Those you kept or added, and the first of the order.'}`}
        choices={pool.map(({ uid, name, standing }) => {
          const isChosen = chosen.includes(uid);
          const stays = isChosen && (fewest || chosen.length === 1);
          return { value: uid, label: name, hint: standing, disabled: stays || (full && !isChosen) };
        })}
        values={chosen}
        onChange={(event) => {
          const trust = pool.find(({ uid }) => uid === event.target.value);
          if (trust !== undefined) setTrust(trust.uid, event.target.checked);
        }}
      />
      <CheckboxGroup
        name="alternatives"
        legend="What else you can choose"
        choices={ALTERNATIVE_IDS.map((id) => ({
          value: id,
          label: ALTERNATIVE_TITLES[id],
          disabled: fewest && alternatives.includes(id),
        }))}
        values={alternatives}
        onChange={(event) =>
          setComparison({
            alternatives: ALTERNATIVE_IDS.filter((id) =>
              id === event.target.value ? event.target.checked : alternatives.includes(id),
            ),
          })
        }
      />
      <TrustSearch
        name="find-to-compare"
        label="Another trust, by name"
        hint={
          full
            ? `There is room for ${MOST_COMPARED} trusts: take one away first.`
            : 'Small slips in the spelling do not matter.'
        }
        action="Compare"
        chosen={chosen}
        full={full}
        onChoose={({ uid }) => setTrust(uid, true)}
      />
    </Details>
  );
}
