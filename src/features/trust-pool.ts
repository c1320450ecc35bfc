import type { TrustUid } from '../domain/trust-uid.ts';
import { MOST_COMPARED } from '../finding/comparison-work.ts';
import type { Ranking } from '../matching/ranking.ts';
import { formatPlace } from '../report/format/format-rank.ts';
import type { Shortlist } from '../store/decision-file.ts';

/** A trust that can be looked at beside others, with how it came up. */
export type PooledTrust = { readonly uid: TrustUid; readonly name: string; readonly standing: string };

/** The trusts to look at where the user has not chosen any: those kept, or else the first three of the order. */
export function startingTrusts(ranking: Ranking, { kept, setAside }: Shortlist): readonly TrustUid[] {
  if (kept.length > 0) return kept.slice(0, MOST_COMPARED);
  const aside = new Set(setAside.map(({ uid }) => uid));
  return ranking.ranked
    .filter(({ uid }) => !aside.has(uid))
    .slice(0, 3)
    .map(({ uid }) => uid);
}

/** What can be chosen without a search: trusts chosen, kept and added, our own, and the first of the order. Each once. */
export function trustPool(
  ranking: Ranking,
  shortlist: Shortlist,
  chosen: readonly TrustUid[],
): readonly PooledTrust[] {
  const aside = new Set(shortlist.setAside.map(({ uid }) => uid));
  const first = ranking.ranked.filter(({ uid }) => !aside.has(uid)).slice(0, MOST_COMPARED);
  const own = ranking.ownTrust === undefined ? [] : [ranking.ownTrust.uid];
  const uids = [...shortlist.kept, ...shortlist.added, ...chosen, ...own, ...first.map(({ uid }) => uid)];
  return [...new Set(uids)].map((uid) => ({
    uid,
    name: trustName(uid, ranking),
    standing: standingOf(uid, ranking, shortlist),
  }));
}

/** The trust's name wherever the ranking holds it; its UID where the register no longer does. */
export function trustName(uid: TrustUid, ranking: Ranking): string {
  const { ranked, excluded, withoutEvidence, withoutSchools, ownTrust } = ranking;
  if (ownTrust?.uid === uid) return ownTrust.name;
  const all = [...ranked, ...excluded, ...withoutEvidence, ...withoutSchools];
  return all.find((trust) => trust.uid === uid)?.name ?? `Trust ${uid}, no longer in the register`;
}

function standingOf(uid: TrustUid, ranking: Ranking, { kept }: Shortlist): string {
  const place = placeOf(uid, ranking);
  return kept.includes(uid) ? `${place}, kept` : place;
}

function placeOf(uid: TrustUid, { ranked, excluded, ownTrust }: Ranking): string {
  if (ownTrust?.uid === uid) return 'the trust you are in';
  const candidate = ranked.find((trust) => trust.uid === uid);
  if (candidate !== undefined) return formatPlace(candidate.rank, false);
  return excluded.some((trust) => trust.uid === uid) ? 'ruled out' : 'not in the order';
}
