import type { TrustUid } from '../domain/trust-uid.ts';
import { parseTrustUid } from '../domain/trust-uid.ts';
import type { DecisionFile } from './decision-file.ts';

/** Every trust that the file names, each once, in order of its UID as text: kept, set aside, added, excluded, or with recorded answers. */
export function trustsNamedIn({ draft, recorded, school, shortlist }: DecisionFile): readonly TrustUid[] {
  const recordedUids = Object.keys(recorded).flatMap((key) => {
    const uid = parseTrustUid(key);
    return uid.ok ? [uid.value] : [];
  });
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
    ...recordedUids,
    ...(own?.kind === 'multi' ? [own.uid] : []),
  ];
  return [...new Set(named)].toSorted();
}
