import { parseTrustUid } from '../../domain/trust-uid.ts';
import { useWorkerAnswer } from '../worker-hooks.ts';

/** A trust's name in the register; its UID while that is looked up, and where the register no longer has the trust. */
export function useTrustName(uid: string): string {
  const parsed = parseTrustUid(uid);
  const answer = useWorkerAnswer('trust', parsed.ok ? { uid: parsed.value, school: null } : null);
  if (answer.kind !== 'done') return `trust ${uid}`;
  return answer.answer === null
    ? `trust ${uid}, which this register does not have`
    : answer.answer.trust.name;
}
