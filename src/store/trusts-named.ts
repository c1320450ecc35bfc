import type { TrustUid } from '../domain/trust-uid.ts';
import { parseTrustUid } from '../domain/trust-uid.ts';
import type { DecisionFile } from './decision-file.ts';

/** Every trust that the file names, each once, in order of its UID as text: kept, set aside, added, excluded, visited, compared, prepared with for a partnership, or with recorded answers, a scheme or costs. */
export function trustsNamedIn({
  draft,
  finding,
  readiness,
  recorded,
  school,
  shortlist,
}: DecisionFile): readonly TrustUid[] {
  const keyed = [
    recorded,
    readiness.partnerships,
    finding.retracted,
    finding.delegation.schemes,
    finding.costs.trusts,
  ].flatMap(uidsIn);
  const own =
    school.kind === 'register'
      ? school.corrections.trust
      : school.kind === 'by-hand'
        ? school.entry.trust
        : undefined;
  const named = [
    ...shortlist.kept,
    ...shortlist.setAside.map(({ uid }) => uid),
    ...shortlist.added,
    ...(draft.limits?.excluded ?? []).map(({ uid }) => uid),
    ...keyed,
    ...finding.visits.map(({ uid }) => uid),
    ...finding.comparison.chosen,
    ...(readiness.partner === undefined ? [] : [readiness.partner]),
    ...(own?.kind === 'multi' ? [own.uid] : []),
  ];
  return [...new Set(named)].toSorted();
}

function uidsIn(byTrust: object): readonly TrustUid[] {
  return Object.keys(byTrust).flatMap((key) => {
    const uid = parseTrustUid(key);
    return uid.ok ? [uid.value] : [];
  });
}
