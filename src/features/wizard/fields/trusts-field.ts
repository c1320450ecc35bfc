import { parseTrustUid, type TrustUid } from '../../../domain/trust-uid.ts';
import { type Field, readForm, type TrustEntry } from './field.ts';

type NamedTrust = { readonly uid: TrustUid; readonly reason: string };

/** Trusts chosen by name, each with a reason. None means not said. */
export function trustsField(legend: string, hint: string): Field<readonly NamedTrust[]> {
  return {
    spec: { kind: 'trusts', legend, hint },
    toForm: (trusts) => (trusts === undefined ? [] : trusts),
    schema: readForm((given) => {
      const entries: readonly TrustEntry[] = Array.isArray(given) ? given : [];
      const trusts = entries.flatMap(({ uid, reason }) => {
        const parsed = parseTrustUid(uid);
        return parsed.ok ? [{ uid: parsed.value, reason: reason.trim() }] : [];
      });
      return trusts.length === 0 ? undefined : trusts;
    }),
  };
}
