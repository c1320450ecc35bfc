import { create } from 'zustand';
import { createDecisionStore, type DecisionState } from './decision-store.ts';
import type { RescuedWork, SaveStatus } from './save-status.ts';
import { browserStorage } from './saved-work.ts';

/**
 * The user's work. On every screen but the start page it is open before anything is drawn (`phase` is "ready"); elsewhere await
 * `open()` before any change.
 */
export const useDecision = create<DecisionState>(createDecisionStore({ storage: browserStorage() }));

/** Whether the work is safe, and work that could not be opened. */
export function useSaveStatus(): { readonly status: SaveStatus; readonly rescued: readonly RescuedWork[] } {
  const status = useDecision((state) => state.saveStatus);
  const rescued = useDecision((state) => state.rescued);
  return { status, rescued };
}

/** Watches for another tab that saves to the same place; called once when the app starts. Returns how to stop. */
export function watchOtherTabs(target: Pick<Window, 'addEventListener' | 'removeEventListener'>): () => void {
  const check = (): void => useDecision.getState().noticeOtherTabs();
  target.addEventListener('storage', check);
  return () => target.removeEventListener('storage', check);
}
