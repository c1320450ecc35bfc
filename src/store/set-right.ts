import { MOST_COMPARED } from '../finding/comparison-work.ts';
import type { TrustCosts } from '../finding/costs/cost-work.ts';
import type { DecisionFile, Shortlist } from './decision-file.ts';
import type { FileNotice } from './decision-file-error.ts';
import { ownQuestionIdsOf, visitIdsOf } from './finding-changes.ts';
import { freshIdLike } from './next-id.ts';
import { isSameContent } from './same-content.ts';

type Repair = {
  readonly path: string;
  /** What was found and what was done about it; completes a sentence that begins with the path. */
  readonly done: string;
  readonly mend: (file: DecisionFile) => DecisionFile;
};

/**
 * Sets right what contradicts itself in a file that is otherwise sound, one notice each. An id that stands twice: the later item
 * gets a new one. A trust both kept and set aside stays set aside, with the later reason. A trust is compared once, and at most
 * as many as fit side by side.
 */
export function setRight(file: DecisionFile): {
  readonly file: DecisionFile;
  readonly notices: readonly FileNotice[];
} {
  const notices: FileNotice[] = [];
  let mended = file;
  for (const { path, done, mend } of repairsFor(file)) {
    const next = mend(mended);
    if (isSameContent(next, mended)) continue;
    notices.push({ kind: 'set-right', path, done });
    mended = next;
  }
  return { file: mended, notices };
}

function repairsFor({ finding }: DecisionFile): readonly Repair[] {
  const trusts = Object.entries(finding.costs.trusts);
  return [
    {
      path: 'shortlist',
      done: 'named a trust more than once; each is now in one place, and a trust both kept and set aside is set aside',
      mend: (file) => ({ ...file, shortlist: withoutRepeats(file.shortlist) }),
    },
    {
      path: 'finding.comparison.chosen',
      done: `named a trust twice, or more than ${MOST_COMPARED}; the first ${MOST_COMPARED} stay`,
      mend: ({ finding: { comparison, ...work }, ...file }) => {
        const chosen = [...new Set(comparison.chosen)].slice(0, MOST_COMPARED);
        return { ...file, finding: { ...work, comparison: { ...comparison, chosen } } };
      },
    },
    ...idRepairs(),
    ...trusts.flatMap(([uid, costs]) => (costs === undefined ? [] : [othersRepair(uid, costs)])),
  ];
}

const NEW_IDS = 'used an id twice; the later entry has a new one';

function idRepairs(): readonly Repair[] {
  const budget = (list: 'services' | 'stayOnly'): Repair => ({
    path: `finding.costs.budget.${list}`,
    done: NEW_IDS,
    mend: ({ finding, ...file }) => {
      const { costs } = finding;
      const taken = Object.values(costs.trusts).flatMap((trust) => Object.keys(trust?.replaces ?? {}));
      const mended = { ...costs.budget, [list]: withOwnIds(costs.budget[list], taken) };
      return { ...file, finding: { ...finding, costs: { ...costs, budget: mended } } };
    },
  });
  return [
    {
      path: 'finding.ownQuestions',
      done: NEW_IDS,
      mend: (file) => {
        const ownQuestions = withOwnIds(file.finding.ownQuestions, ownQuestionIdsOf(file));
        return { ...file, finding: { ...file.finding, ownQuestions } };
      },
    },
    {
      path: 'finding.visits',
      done: NEW_IDS,
      mend: (file) => {
        const visits = withOwnIds(file.finding.visits, visitIdsOf(file));
        return { ...file, finding: { ...file.finding, visits } };
      },
    },
    {
      path: 'governors',
      done: NEW_IDS,
      mend: ({ governors, ...file }) =>
        governors === undefined ? file : { ...file, governors: withOwnIds(governors, []) },
    },
    budget('services'),
    budget('stayOnly'),
  ];
}

function othersRepair(uid: string, trust: TrustCosts): Repair {
  return {
    path: `finding.costs.trusts.${uid}.others`,
    done: NEW_IDS,
    mend: ({ finding, ...file }) => {
      const mended = { ...trust, others: withOwnIds(trust.others, []) };
      const trusts = { ...finding.costs.trusts, [uid]: mended };
      return { ...file, finding: { ...finding, costs: { ...finding.costs, trusts } } };
    },
  };
}

/** The items, each with an id of its own; a new one is none of those taken. */
function withOwnIds<T extends { readonly id: string }>(
  items: readonly T[],
  taken: readonly string[],
): readonly T[] {
  const used = new Set([...taken, ...items.map(({ id }) => id)]);
  const seen = new Set<string>();
  return items.map((item) => {
    const id = seen.has(item.id) ? freshIdLike(item.id, [...used]) : item.id;
    seen.add(id);
    used.add(id);
    return id === item.id ? item : { ...item, id };
  });
}

function withoutRepeats({ kept, setAside, added }: Shortlist): Shortlist {
  const reasons = new Map(setAside.map((entry) => [entry.uid, entry]));
  return {
    kept: [...new Set(kept)].filter((uid) => !reasons.has(uid)),
    setAside: [...reasons.values()],
    added: [...new Set(added)],
  };
}
