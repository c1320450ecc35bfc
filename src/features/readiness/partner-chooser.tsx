import { parseTrustUid, type TrustUid } from '../../domain/trust-uid.ts';
import { readinessStore } from '../../store/readiness-store.ts';
import { useDecision } from '../../store/use-decision.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { PATHS } from '../paths.ts';
import { TrustName } from './trust-name.tsx';

const NONE_YET = 'none-yet';

/** Which trust a partnership is prepared with: one that was kept, or none yet. What was written about others stays. */
export function PartnerChooser() {
  const kept = useDecision((state) => state.file.shortlist.kept);
  const partner = useDecision((state) => state.file.readiness.partner);
  const { setPartner } = readinessStore;
  const offered: readonly TrustUid[] =
    partner === undefined || kept.includes(partner) ? kept : [...kept, partner];
  if (offered.length === 0) {
    return (
      <p>
        None yet. Keep a trust on <a href={PATHS.shortlist}>the shortlist</a> and it can be chosen here. What
        concerns your school alone can be prepared before that.
      </p>
    );
  }
  return (
    <RadioGroup
      name="partner"
      legend="Which trust is it about?"
      hint="The trusts that you kept. What you write down about one stays when you choose another."
      choices={[
        ...offered.map((uid) => ({ value: uid, label: <TrustName uid={uid} /> })),
        { value: NONE_YET, label: 'None yet' },
      ]}
      value={partner ?? NONE_YET}
      onChange={(event) => {
        const uid = parseTrustUid(event.target.value);
        setPartner(uid.ok ? uid.value : undefined);
      }}
    />
  );
}
