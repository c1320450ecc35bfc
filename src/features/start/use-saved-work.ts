import { useState } from 'react';
import { isBlank, schoolName } from '../../store/decision-file.ts';
import { readSavedSummary } from '../../store/saved-summary.ts';
import { useDecision } from '../../store/use-decision.ts';

/** What is saved in this browser: from the short summary until the work itself has been opened. Null when there is nothing. */
export function useSavedWork(): { readonly school: string | null; readonly example: boolean } | null {
  const [summary] = useState(() => readSavedSummary());
  const phase = useDecision((state) => state.phase);
  const file = useDecision((state) => state.file);
  if (phase === 'closed') return summary;
  return isBlank(file) ? null : { school: schoolName(file.school), example: file.example };
}
