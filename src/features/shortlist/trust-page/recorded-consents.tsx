import { formatDate } from '../../../domain/iso-date.ts';
import type { TrustUid } from '../../../domain/trust-uid.ts';
import type { Verdict } from '../../../matching/ranking.ts';
import type { RecordedEntry } from '../../../matching/recorded.ts';
import { useDecision } from '../../../store/use-decision.ts';

type RecordedConsentsProps = {
  readonly uid: TrustUid;
  /** What the trust meets; those that no recorded consent settled say nothing here. */
  readonly met: readonly Verdict[];
};

/** One line for each consent to this trust that was recorded, with its day. */
export function RecordedConsents({ uid, met }: RecordedConsentsProps) {
  const entries = useDecision((state) => state.file.recorded[uid]);
  if (entries === undefined) return null;
  return met.map((verdict) => {
    const entry = consentBehind(verdict, entries);
    return (
      entry !== undefined && (
        <p key={verdict.constraintId}>
          {verdict.reason.replace(/^You recorded that/, `You recorded on ${formatDate(entry.on)} that`)}
        </p>
      )
    );
  });
}

/** The entry in force behind a verdict; for one body of a joint school also the one that stands for all of them. */
function consentBehind(
  { constraintId, lift }: Verdict,
  entries: readonly RecordedEntry[],
): RecordedEntry | undefined {
  if (lift !== 'consent') return undefined;
  const about = (id: string) =>
    entries.findLast((entry) => entry.about === id && entry.answer.kind === 'agreed');
  return (
    about(constraintId) ?? (constraintId.startsWith('faith-consent-') ? about('faith-consent') : undefined)
  );
}
