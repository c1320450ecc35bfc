import type { DecisionFile } from './decision-file.ts';
import type { DecisionState } from './decision-store.ts';

/** What actions of other files of this room need of the store. */
export type WorkStore = {
  readonly getState: () => Pick<DecisionState, 'file' | 'undoable' | 'commit'>;
};

/** Changes one part of the work. `lost` names what the change takes away; then it can be undone. */
export function changerOf<K extends 'finding' | 'readiness'>(store: WorkStore, part: K) {
  return (to: (work: DecisionFile[K]) => DecisionFile[K], lost?: string): void => {
    const { file, commit } = store.getState();
    commit({ ...file, [part]: to(file[part]) }, lost);
  };
}
