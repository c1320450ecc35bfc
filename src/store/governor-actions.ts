import { type GovernorWeights, MOST_GOVERNORS, type Swings } from '../matching/governor-weights.ts';
import { withAnswers } from './decision-changes.ts';
import type { DecisionFile } from './decision-file.ts';
import { nextId } from './next-id.ts';
import type { WorkStore } from './work-store.ts';

/** What the user can do to governors' weights. Every one saves at once. */
export type GovernorActions = {
  /**
   * Gives the governor an id, and returns it.
   *
   * @throws RangeError when there are as many as there may be: the screen offers no further one then.
   */
  readonly addGovernor: (governor: Omit<GovernorWeights, 'id'>) => string;
  /** Writes over the governor of the same id; can be undone. */
  readonly changeGovernor: (governor: GovernorWeights) => void;
  /** Can be undone. */
  readonly removeGovernor: (id: string) => void;
  /** Puts the mean, as whole numbers, in force as the board's weights; can be undone. */
  readonly adoptMean: (considerations: Swings) => void;
};

/** Governors of a file, in the order entered; none where the file has no list. */
export function governorsOf({ governors }: Pick<DecisionFile, 'governors'>): readonly GovernorWeights[] {
  return governors ?? NOBODY;
}

/** One list for all files without any, so that what is drawn from it stays as drawn. */
const NOBODY: readonly GovernorWeights[] = [];

/** The actions over a store. */
export function governorActions(store: WorkStore): GovernorActions {
  const change = (
    to: (now: readonly GovernorWeights[]) => readonly GovernorWeights[],
    lost?: string,
  ): void => {
    const { file, commit } = store.getState();
    commit(withGovernors(file, to(governorsOf(file))), lost);
  };
  return {
    addGovernor: (governor) => {
      const { file, undoable } = store.getState();
      if (governorsOf(file).length >= MOST_GOVERNORS)
        throw new RangeError(`more than ${MOST_GOVERNORS} governors`);
      const used = [file, ...undoable.map(({ before }) => before)].flatMap(governorsOf);
      const id = nextId(
        'governor',
        used.map((other) => other.id),
      );
      change((now) => [...now, { id, ...governor }]);
      return id;
    },
    changeGovernor: (governor) =>
      change(
        (now) => now.map((other) => (other.id === governor.id ? governor : other)),
        'changing a governor’s numbers',
      ),
    removeGovernor: (id) =>
      change((now) => now.filter((governor) => governor.id !== id), 'removing a governor’s numbers'),
    adoptMean: (considerations) => {
      const { file, commit } = store.getState();
      commit(withAnswers(file, 'weights', { considerations }), 'using the mean of the governors’ numbers');
    },
  };
}

/** An empty list is left out, so that a file in which nobody is left says the same as one from before. */
function withGovernors(
  { governors: _before, ...file }: DecisionFile,
  governors: readonly GovernorWeights[],
): DecisionFile {
  return governors.length === 0 ? file : { ...file, governors };
}
