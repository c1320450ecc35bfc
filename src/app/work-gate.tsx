import { type ReactNode, use } from 'react';
import { useDecision } from '../store/use-decision.ts';

/** Opens what this browser has saved before anything inside is drawn. Suspends meanwhile; throws when it cannot be opened. */
export function WorkGate({ children }: { readonly children: ReactNode }) {
  const open = useDecision((state) => state.open);
  use(open());
  return children;
}
