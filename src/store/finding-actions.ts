import type { IsoDate } from '../domain/iso-date.ts';
import type { TrustUid } from '../domain/trust-uid.ts';
import type { ComparisonWork } from '../finding/comparison-work.ts';
import type { OurBudget, TrustCosts } from '../finding/costs/cost-work.ts';
import type { Consulted, FurtherDecision, SchemeLine } from '../finding/delegation-work.ts';
import type { FindingWork } from '../finding/finding-work.ts';
import type { OwnQuestion } from '../finding/own-question.ts';
import type { ValueMeaning } from '../finding/value-meaning.ts';
import type { Visit } from '../finding/visit.ts';
import type { Decider } from '../matching/answers.ts';
import type { DecisionFile } from './decision-file.ts';
import {
  nextId,
  visitIdsOf,
  withById,
  withComparisonNote,
  withKey,
  withReinstated,
  withRetracted,
} from './finding-changes.ts';
import type { Undoable } from './undo.ts';

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
  /** Makes an entry (`index` from 0) the one in force about its subject: it moves behind the others. Can be undone. */
  readonly letCount: (uid: TrustUid, index: number) => void;
  /** Puts an entry of the history (`index` from 0) back in force. */
  readonly reinstate: (uid: TrustUid, index: number) => void;
  /** Gives the visit its id, and returns it. */
  readonly addVisit: (visit: Omit<Visit, 'id'>) => string;
  /** Writes over the visit of the same id; can be undone. */
  readonly changeVisit: (visit: Visit) => void;
  /** Evidence found on it is kept. Can be undone. */
  readonly removeVisit: (id: string) => void;
  /** `value`: the id of a listed value, or our own words. `undefined` takes the mapping of the value away. */
  readonly setValueMeaning: (value: string, meaning: ValueMeaning | undefined) => void;
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

type Parts = {
  readonly get: () => DecisionFile;
  readonly commit: (file: DecisionFile, step: Undoable | null) => void;
};

/** The actions over a file that can be read and committed. */
export function findingActions(parts: Parts): FindingActions {
  return {
    ...questionActions(parts),
    ...evidenceActions(parts),
    ...visitActions(parts),
    ...workActions(parts),
  };
}

function changerOf({ get, commit }: Parts) {
  return (to: (work: FindingWork) => FindingWork, step: Undoable | null = null): void => {
    const file = get();
    commit({ ...file, finding: to(file.finding) }, step);
  };
}

function bringBack(label: string, revert: (now: FindingWork) => FindingWork): Undoable {
  return { label, revert: (now) => ({ ...now, finding: revert(now.finding) }), replacesAll: false };
}

function questionActions(
  parts: Parts,
): Pick<FindingActions, 'addQuestion' | 'removeQuestion' | 'setStaleAfter'> {
  const change = changerOf(parts);
  return {
    addQuestion: (question) => {
      const id = nextId('own', ownQuestionIdsOf(parts.get()));
      change((work) => ({ ...work, ownQuestions: [...work.ownQuestions, { ...question, id }] }));
      return id;
    },
    removeQuestion: (id) => {
      const before = parts.get().finding.ownQuestions;
      const at = before.findIndex((question) => question.id === id);
      const question = before[at];
      if (question === undefined) return;
      change(
        (work) => ({ ...work, ownQuestions: before.toSpliced(at, 1) }),
        bringBack('removing a question', (now) => ({
          ...now,
          ownQuestions: now.ownQuestions.toSpliced(at, 0, question),
        })),
      );
    },
    setStaleAfter: (staleAfterMonths) => change((work) => ({ ...work, staleAfterMonths })),
  };
}

/** Also of questions that only recorded answers still name, so that no answer comes under another question. */
function ownQuestionIdsOf({ finding, recorded }: DecisionFile): readonly string[] {
  const about = Object.values(recorded).flatMap((entries = []) =>
    entries.map(({ about }) => about.replace(/^question\//, '')),
  );
  return [...finding.ownQuestions.map(({ id }) => id), ...about];
}

function evidenceActions({ get, commit }: Parts): Pick<FindingActions, 'retract' | 'reinstate' | 'letCount'> {
  return {
    retract: (uid, index, on, why) => {
      const before = get();
      const after = withRetracted(before, uid, index, { on, why });
      if (after === before) return;
      commit(after, {
        label: 'taking back an answer',
        revert: (now) => {
          const history = now.finding.retracted[uid];
          return history === undefined ? now : withReinstated(now, uid, history.length - 1);
        },
        replacesAll: false,
      });
    },
    reinstate: (uid, index) => commit(withReinstated(get(), uid, index), null),
    letCount: (uid, index) => {
      const before = get().recorded[uid];
      const entry = before?.[index];
      if (before === undefined || entry === undefined) return;
      const moved = [...before.toSpliced(index, 1), entry];
      commit(
        { ...get(), recorded: { ...get().recorded, [uid]: moved } },
        {
          label: 'letting another answer count',
          revert: (now) => {
            const others = (now.recorded[uid] ?? []).filter((other) => other !== entry);
            return { ...now, recorded: { ...now.recorded, [uid]: others.toSpliced(index, 0, entry) } };
          },
          replacesAll: false,
        },
      );
    },
  };
}

function visitActions(parts: Parts): Pick<FindingActions, 'addVisit' | 'changeVisit' | 'removeVisit'> {
  const change = changerOf(parts);
  return {
    addVisit: (visit) => {
      const id = nextId('visit', visitIdsOf(parts.get()));
      change((work) => ({ ...work, visits: [...work.visits, { ...visit, id }] }));
      return id;
    },
    changeVisit: (visit) => {
      const before = parts.get().finding.visits.find(({ id }) => id === visit.id);
      if (before === undefined) return;
      change(
        (work) => ({ ...work, visits: withById(work.visits, visit) }),
        bringBack('changing a visit', (now) => ({ ...now, visits: withById(now.visits, before) })),
      );
    },
    removeVisit: (id) => {
      const before = parts.get().finding.visits;
      const at = before.findIndex((visit) => visit.id === id);
      const visit = before[at];
      if (visit === undefined) return;
      change(
        (work) => ({ ...work, visits: before.toSpliced(at, 1) }),
        bringBack('removing a visit', (now) => ({ ...now, visits: now.visits.toSpliced(at, 0, visit) })),
      );
    },
  };
}

type WorkActions = Omit<
  FindingActions,
  | keyof ReturnType<typeof questionActions>
  | keyof ReturnType<typeof evidenceActions>
  | keyof ReturnType<typeof visitActions>
>;

function workActions(parts: Parts): WorkActions {
  const change = changerOf(parts);
  return {
    setValueMeaning: (value, meaning) =>
      change((work) => ({ ...work, values: withKey(work.values, value, meaning) })),
    setWantedFurther: (decision, decider) =>
      change(({ delegation, ...work }) => ({
        ...work,
        delegation: { ...delegation, wantedFurther: withKey(delegation.wantedFurther, decision, decider) },
      })),
    setWantedConsulted: (decision, consulted) =>
      change(({ delegation, ...work }) => ({
        ...work,
        delegation: {
          ...delegation,
          wantedConsulted: withKey(delegation.wantedConsulted, decision, consulted),
        },
      })),
    setSchemeLine: (uid, decision, line) =>
      change(({ delegation, ...work }) => {
        const scheme = withKey(delegation.schemes[uid] ?? {}, decision, line);
        return { ...work, delegation: { ...delegation, schemes: { ...delegation.schemes, [uid]: scheme } } };
      }),
    setBudget: (budget, lost) => {
      const before = parts.get().finding.costs.budget;
      const withBudget = (work: FindingWork, to: OurBudget) => ({
        ...work,
        costs: { ...work.costs, budget: to },
      });
      change(
        (work) => withBudget(work, budget),
        lost === undefined ? null : bringBack(lost, (now) => withBudget(now, before)),
      );
    },
    setTrustCosts: (uid, costs, lost) => {
      const before = parts.get().finding.costs.trusts[uid];
      change(
        (work) => withCosts(work, uid, costs),
        lost === undefined ? null : bringBack(lost, (now) => withCosts(now, uid, before)),
      );
    },
    clearTrustCosts: (uid) => {
      const before = parts.get().finding.costs.trusts[uid];
      if (before === undefined) return;
      change(
        (work) => withCosts(work, uid, undefined),
        bringBack('clearing a trust’s costs', (now) => withCosts(now, uid, before)),
      );
    },
    setComparison: (changes) =>
      change((work) => ({ ...work, comparison: { ...work.comparison, ...changes } })),
    setComparisonNote: (row, column, words) => change((work) => withComparisonNote(work, row, column, words)),
  };
}

function withCosts(work: FindingWork, uid: TrustUid, costs: TrustCosts | undefined): FindingWork {
  return { ...work, costs: { ...work.costs, trusts: withKey(work.costs.trusts, uid, costs) } };
}
