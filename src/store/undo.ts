import type { DecisionFile } from './decision-file.ts';
import { isBlank } from './decision-file.ts';

/** Something that lost work and can be taken back. `label` completes "Undo: …". */
export type Undoable = {
  readonly label: string;
  readonly revert: (now: DecisionFile) => DecisionFile;
  /** The whole file was replaced, so that reverting loses what was entered since. */
  readonly replacesAll: boolean;
};

/** So many steps can be taken back; older ones are forgotten. */
const DEEPEST_UNDO = 30;

/** Adds a step that can be taken back. */
export function withUndoable(steps: readonly Undoable[], step: Undoable): readonly Undoable[] {
  return [...steps, step].slice(-DEEPEST_UNDO);
}

/** A step that brings back `before` as a whole; null where there was nothing to lose. */
export function replacementOf(before: DecisionFile, label: string): Undoable | null {
  return isBlank(before) ? null : { label, revert: () => before, replacesAll: true };
}

/** Takes back the last step. What a whole replacement would lose in turn becomes a step of its own. */
export function takeBack(
  file: DecisionFile,
  steps: readonly Undoable[],
): { readonly file: DecisionFile; readonly undoable: readonly Undoable[] } {
  const last = steps.at(-1);
  if (last === undefined) return { file, undoable: steps };
  const left = steps.slice(0, -1);
  const loss = last.replacesAll ? replacementOf(file, `undoing “${last.label}”`) : null;
  return { file: last.revert(file), undoable: loss === null ? left : withUndoable(left, loss) };
}
