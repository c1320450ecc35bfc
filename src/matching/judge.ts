import type { Constraint } from './define-constraint.ts';
import type { Enquiry } from './enquiry.ts';
import { itemAt } from './item-at.ts';
import type { Pairing } from './pairing.ts';
import type { ExcludedCandidate, UnrankedCandidate, Verdict } from './ranking.ts';

/** Every verdict on every pairing, by the constraints that apply. */
export function judgeAll(
  constraints: readonly Constraint[],
  enquiry: Enquiry,
  pairings: readonly Pairing[],
): readonly (readonly Verdict[])[] {
  const applying = constraints.filter((constraint) => constraint.applies(enquiry));
  const judges = applying.map((constraint) => constraint.judge(enquiry));
  const withoutRecords = judges.filter((_, index) => itemAt(applying, index).recordsOnly !== true);
  return pairings.map((pairing) => {
    let all: readonly Verdict[] = [];
    for (const judge of pairing.recorded.length === 0 ? withoutRecords : judges) {
      const verdicts = judge(pairing);
      if (verdicts.length > 0) all = all.length === 0 ? verdicts : [...all, ...verdicts];
    }
    return all;
  });
}

/** True for a verdict that does not keep a candidate out. */
function allows({ state }: Verdict): boolean {
  return state !== 'fail';
}

/** Rows of the candidates that no constraint fails, and the others with every reason, nearest first. */
export function sortOut(
  pairings: readonly Pairing[],
  verdicts: readonly (readonly Verdict[])[],
): { readonly eligible: readonly number[]; readonly excluded: readonly ExcludedCandidate[] } {
  const eligible: number[] = [];
  const excluded: ExcludedCandidate[] = [];
  for (let row = 0; row < pairings.length; row += 1) {
    const judged = itemAt(verdicts, row);
    if (judged.every(allows)) {
      eligible.push(row);
      continue;
    }
    const { uid, name, nearestKm, schoolCount } = unrankedOf(itemAt(pairings, row));
    const reasons = judged.filter((verdict) => !allows(verdict));
    excluded.push({ uid, name, nearestKm, schoolCount, reasons });
  }
  return { eligible, excluded: excluded.sort(nearestFirst) };
}

/** How a candidate without a place is listed. */
export function unrankedOf({ profile, nearestKm }: Pairing): UnrankedCandidate {
  return { uid: profile.trust.uid, name: profile.trust.name, nearestKm, schoolCount: profile.schoolCount };
}

/** By distance, then by UID. */
export function nearestFirst(a: UnrankedCandidate, b: UnrankedCandidate): number {
  return a.nearestKm - b.nearestKm || (a.uid < b.uid ? -1 : 1);
}
