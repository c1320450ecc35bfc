import type { TrustUid } from '../domain/trust-uid.ts';
import { isCatholicSchool } from '../matching/character.ts';
import type { PartnerFacts } from '../readiness/facts.ts';
import type { TrustDetail } from '../worker/protocol.ts';
import { useWorkerAnswer, type WorkerAnswer } from './worker-hooks.ts';

/** The trust that a partnership is prepared with, as the register has it. Undefined asks nothing. */
export function usePartner(uid: TrustUid | undefined): WorkerAnswer<'trust'> {
  return useWorkerAnswer('trust', uid === undefined ? null : { uid, school: null });
}

/** What readiness needs of a trust's entry; null for a trust that this register does not have. */
export function partnerFacts(detail: TrustDetail | null): PartnerFacts | null {
  if (detail === null) return null;
  const { uid, name, companiesHouseNumber } = detail.trust;
  return {
    uid,
    name,
    companiesHouseNumber,
    schoolCount: detail.schools.length,
    catholicSchools: detail.schools.filter(isCatholicSchool).length,
  };
}
