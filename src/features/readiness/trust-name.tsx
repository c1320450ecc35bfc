import type { TrustUid } from '../../domain/trust-uid.ts';
import { partnerFacts, usePartner } from '../use-partner.ts';

/** A trust's name in the register; its UID while that is looked up, and where the register no longer has the trust. */
export function TrustName({ uid }: { readonly uid: TrustUid }) {
  const answer = usePartner(uid);
  const partner = answer.kind === 'done' ? partnerFacts(answer.answer) : null;
  if (partner !== null) return partner.name;
  return answer.kind === 'done' ? `Trust ${uid}, no longer in the register` : `Trust ${uid}`;
}
