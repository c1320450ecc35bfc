import { findingStore } from '../../store/finding-store.ts';
import { useDecision } from '../../store/use-decision.ts';
import { SelectField } from '../../ui/select-field.tsx';

/** Months after which an entry can be marked as old. */
const PERIODS = [3, 6, 12, 18, 24, 36] as const;

/** After how many months an entry is marked as old; the school's own line. */
export function StaleAfter() {
  const months = useDecision((state) => state.file.finding.staleAfterMonths);
  const { setStaleAfter } = findingStore;
  const offered = [...new Set([...PERIODS, months])].toSorted((a, b) => a - b);
  return (
    <SelectField
      name="stale-after"
      label="Mark as old after"
      value={String(months)}
      options={offered.map((count) => ({ value: String(count), label: `${count} months` }))}
      onChange={(event) => setStaleAfter(Number(event.target.value))}
    />
  );
}
