import type { IsoDate } from '../domain/iso-date.ts';
import type { TrustUid } from '../domain/trust-uid.ts';
import type { ComparisonWork } from '../finding/comparison-work.ts';
import type { OurBudget, TrustCosts } from '../finding/costs/cost-work.ts';
import type { Consulted, DelegationWork, FurtherDecision, SchemeLine } from '../finding/delegation-work.ts';
import type { OwnQuestion } from '../finding/own-question.ts';
import type { ValueMeaning } from '../finding/value-meaning.ts';
import type { Visit } from '../finding/visit.ts';
import type { Decider } from '../matching/answers.ts';
import type { RecordedEntry } from '../matching/recorded.ts';
import type { DecisionFile } from './decision-file.ts';
import {
  ownQuestionIdsOf,
  visitIdsOf,
  withComparisonNote,
  withCorrected,
  withLast,
  withReinstated,
  withRetracted,
} from './finding-changes.ts';
import { nextId } from './next-id.ts';
import { withKey, withKeyIn } from './with-key.ts';
import { changerOf, type WorkStore } from './work-store.ts';

/** What the user can do while finding out. Every one saves at once. */
export type FindingActions = {
  /** Gives the question its id, and returns it. */
  readonly addQuestion: (question: Omit<OwnQuestion, 'id'>) => string;
  /** Answers to it are kept. Can be undone. */
  readonly removeQuestion: (id: string) => void;
  /** Whole months, 1 to 60. */
  readonly setStaleAfter: (months: number) => void;
  /** Takes an entry of a trust (`index` from 0, in the order made) out of force and keeps it as history. Can be undone. */
  readonly retract: (uid: TrustUid, index: number, on: IsoDate, why: string) => void;
  /** Puts a correction in the place of an entry (`index` from 0), which becomes history. Can be undone. */
  readonly correct: (uid: TrustUid, index: number, entry: RecordedEntry, on: IsoDate) => void;
  /** Makes an entry (`index` from 0) the one in force about its subject: it moves behind the others. Can be undone. */
  readonly letCount: (uid: TrustUid, index: number) => void;
  /** Puts an entry of the history (`index` from 0) back at its place, and one that was corrected behind the others, so that it counts. Can be undone. */
  readonly reinstate: (uid: TrustUid, index: number) => void;
  /** Gives the visit its id, and returns it. */
  readonly addVisit: (visit: Omit<Visit, 'id'>) => string;
  /** Writes over the visit of the same id; can be undone. */
  readonly changeVisit: (visit: Visit) => void;
  /** Evidence found on it is kept. Can be undone. */
  readonly removeVisit: (id: string) => void;
  /** `value`: the id of a listed value, or our own words. `undefined` takes the mapping of the value away. `lost` as in `setBudget`. */
  readonly setValueMeaning: (value: string, meaning: ValueMeaning | undefined, lost?: string) => void;
  readonly setWantedFurther: (decision: FurtherDecision, decider: Decider | undefined) => void;
  /** An empty list: nobody need be consulted. `undefined`: no wish. */
  readonly setWantedConsulted: (decision: string, consulted: readonly Consulted[] | undefined) => void;
  readonly setSchemeLine: (uid: TrustUid, decision: string, line: SchemeLine | undefined) => void;
  /** `lost` names what the change takes away; then it can be undone. */
  readonly setBudget: (budget: OurBudget, lost?: string) => void;
  /** `lost` names what the change takes away; then it can be undone. */
  readonly setTrustCosts: (uid: TrustUid, costs: TrustCosts, lost?: string) => void;
  /** Can be undone. */
  readonly clearTrustCosts: (uid: TrustUid) => void;
  readonly setComparison: (changes: Partial<Omit<ComparisonWork, 'notes'>>) => void;
  readonly setComparisonNote: (row: string, column: string, words: string) => void;
};

/** The actions over a store. */
export function findingActions(store: WorkStore): FindingActions {
  return {
    ...questionActions(store),
    ...evidenceActions(store),
    ...visitActions(store),
    ...wishActions(store),
    ...costActions(store),
  };
}

/** A free id: one that no question or visit of the file has or had, nor one that can still be brought back. */
function freeId(store: WorkStore, series: string, idsOf: (file: DecisionFile) => readonly string[]): string {
  const { file, undoable } = store.getState();
  return nextId(series, [file, ...undoable.map(({ before }) => before)].flatMap(idsOf));
}

function questionActions(
  store: WorkStore,
): Pick<FindingActions, 'addQuestion' | 'removeQuestion' | 'setStaleAfter'> {
  const change = changerOf(store, 'finding');
  return {
    addQuestion: (question) => {
      const id = freeId(store, 'own', ownQuestionIdsOf);
      change((work) => ({ ...work, ownQuestions: [...work.ownQuestions, { ...question, id }] }));
      return id;
    },
    removeQuestion: (id) =>
      change(
        (work) => ({ ...work, ownQuestions: work.ownQuestions.filter((question) => question.id !== id) }),
        'removing a question',
      ),
    setStaleAfter: (staleAfterMonths) => change((work) => ({ ...work, staleAfterMonths })),
  };
}

function evidenceActions({
  getState,
}: WorkStore): Pick<FindingActions, 'retract' | 'correct' | 'reinstate' | 'letCount'> {
  const change = (to: (file: DecisionFile) => DecisionFile, lost: string): void => {
    const { file, commit } = getState();
    commit(to(file), lost);
  };
  return {
    retract: (uid, index, on, why) =>
      change((file) => withRetracted(file, uid, index, { on, why }), 'taking back an answer'),
    correct: (uid, index, entry, on) =>
      change((file) => withCorrected(file, uid, index, { entry, on }), 'correcting an answer'),
    reinstate: (uid, index) => change((file) => withReinstated(file, uid, index), 'putting an answer back'),
    letCount: (uid, index) => change((file) => withLast(file, uid, index), 'letting another answer count'),
  };
}

function visitActions(store: WorkStore): Pick<FindingActions, 'addVisit' | 'changeVisit' | 'removeVisit'> {
  const change = changerOf(store, 'finding');
  return {
    addVisit: (visit) => {
      const id = freeId(store, 'visit', visitIdsOf);
      change((work) => ({ ...work, visits: [...work.visits, { ...visit, id }] }));
      return id;
    },
    changeVisit: (visit) =>
      change(
        ({ visits, ...work }) => ({
          ...work,
          visits: visits.map((one) => (one.id === visit.id ? visit : one)),
        }),
        'changing a visit',
      ),
    removeVisit: (id) =>
      change(
        ({ visits, ...work }) => ({ ...work, visits: visits.filter((visit) => visit.id !== id) }),
        'removing a visit',
      ),
  };
}

type CostActions = Pick<FindingActions, 'setBudget' | 'setTrustCosts' | 'clearTrustCosts'>;

function costActions(store: WorkStore): CostActions {
  const change = changerOf(store, 'finding');
  const setTrust = (uid: TrustUid, costs: TrustCosts | undefined, lost?: string): void =>
    change(
      (work) => ({ ...work, costs: { ...work.costs, trusts: withKey(work.costs.trusts, uid, costs) } }),
      lost,
    );
  return {
    setBudget: (budget, lost) => change((work) => ({ ...work, costs: { ...work.costs, budget } }), lost),
    setTrustCosts: setTrust,
    clearTrustCosts: (uid) => setTrust(uid, undefined, 'clearing a trust’s costs'),
  };
}

type WishActions = Pick<
  FindingActions,
  | 'setValueMeaning'
  | 'setWantedFurther'
  | 'setWantedConsulted'
  | 'setSchemeLine'
  | 'setComparison'
  | 'setComparisonNote'
>;

function wishActions(store: WorkStore): WishActions {
  const change = changerOf(store, 'finding');
  const delegate = (to: (delegation: DelegationWork) => Partial<DelegationWork>): void =>
    change((work) => ({ ...work, delegation: { ...work.delegation, ...to(work.delegation) } }));
  return {
    setValueMeaning: (value, meaning, lost) =>
      change((work) => ({ ...work, values: withKey(work.values, value, meaning) }), lost),
    setWantedFurther: (decision, decider) =>
      delegate(({ wantedFurther }) => ({ wantedFurther: withKey(wantedFurther, decision, decider) })),
    setWantedConsulted: (decision, consulted) =>
      delegate(({ wantedConsulted }) => ({ wantedConsulted: withKey(wantedConsulted, decision, consulted) })),
    setSchemeLine: (uid, decision, line) =>
      delegate(({ schemes }) => ({ schemes: withKeyIn(schemes, uid, decision, line) })),
    setComparison: (changes) =>
      change((work) => ({ ...work, comparison: { ...work.comparison, ...changes } })),
    setComparisonNote: (row, column, words) => change((work) => withComparisonNote(work, row, column, words)),
  };
}
