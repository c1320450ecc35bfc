import { type DecisionFile, isBlank } from './decision-file.ts';
import { isSameContent } from './same-content.ts';
import { takeBackChange } from './take-back-change.ts';

/** Something that lost work and can be taken back. `label` completes "Undo: …". */
export type Undoable = {
  readonly label: string;
  readonly before: DecisionFile;
  /** What the step left; null where it replaced the whole file, so that taking it back loses what was entered since. */
  readonly after: DecisionFile | null;
};

/** So many steps can be taken back; older ones are forgotten. */
const DEEPEST_UNDO = 30;

/** Adds a step that can be taken back; none where `step` is null. */
export function withUndoable(steps: readonly Undoable[], step: Undoable | null): readonly Undoable[] {
  return step === null ? steps : [...steps, step].slice(-DEEPEST_UNDO);
}

/** A step that takes back the change from `before` to `after`; null where both say the same. */
export function lossOf(before: DecisionFile, after: DecisionFile, label: string): Undoable | null {
  return isSameContent(before, after) ? null : { label, before, after };
}

/** A step that brings back `before` as a whole; null where there was nothing to lose. */
export function replacementOf(before: DecisionFile, label: string): Undoable | null {
  return isBlank(before) ? null : { label, before, after: null };
}

/**
 * Takes back the last step: only what that step took away or changed, so that later work stays. What a whole replacement would
 * lose in turn becomes a step of its own. The very same file comes back where nothing is left to take back.
 */
export function takeBack(
  file: DecisionFile,
  steps: readonly Undoable[],
): { readonly file: DecisionFile; readonly undoable: readonly Undoable[] } {
  const last = steps.at(-1);
  if (last === undefined) return { file, undoable: steps };
  const left = steps.slice(0, -1);
  if (last.after === null) {
    return {
      file: last.before,
      undoable: withUndoable(left, replacementOf(file, `undoing “${last.label}”`)),
    };
  }
  const reverted = takeBackChange(file, last.before, last.after) as DecisionFile;
  return { file: isSameContent(reverted, file) ? file : reverted, undoable: left };
}
