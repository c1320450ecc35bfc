import type { TrustUid } from '../../domain/trust-uid.ts';
import type { RankedCandidate } from '../../matching/ranking.ts';
import { type OrderKind, rankIn } from '../../report/format/format-rank.ts';

/** Letters and digits only, in lower case, so that "St. Mary's" finds "St Marys". */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

type ListQuery = {
  readonly order: OrderKind;
  readonly filter: string;
  readonly setAside: ReadonlySet<TrustUid>;
};

/** The trusts to list, in the chosen order: those set aside are left out, and those whose name lacks the filter. Ties keep their order. */
export function orderedList(
  ranked: readonly RankedCandidate[],
  { order, filter, setAside }: ListQuery,
): readonly RankedCandidate[] {
  const wanted = foldName(filter);
  return ranked
    .filter(({ uid, name }) => !setAside.has(uid) && foldName(name).includes(wanted))
    .toSorted((a, b) => rankIn(order, a) - rankIn(order, b));
}
