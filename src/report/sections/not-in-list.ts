import { CONSTRAINTS } from '../../matching/constraints/index.ts';
import type { ExcludedCandidate, UnrankedCandidate } from '../../matching/ranking.ts';
import { counted, inKm, listed } from '../../matching/wording.ts';
import type { Block, ReportSection } from '../document.ts';
import type { ReportInput } from '../report-input.ts';

/** So many trusts of one reason are named; the others are counted. */
const NAMED_PER_REASON = 6;

/** Trusts that one constraint rules out, nearest first. */
export type ExclusionGroup = {
  readonly constraintId: string;
  /** The constraint in a few words. */
  readonly label: string;
  readonly trusts: readonly { readonly trust: ExcludedCandidate; readonly reason: string }[];
};

/** Excluded trusts by constraint, the constraint that rules out most first; a trust with two reasons is in both groups. */
export function groupExclusions(excluded: readonly ExcludedCandidate[]): readonly ExclusionGroup[] {
  const groups = new Map<string, { trust: ExcludedCandidate; reason: string }[]>();
  const nearestFirst = excluded.toSorted((a, b) => a.nearestKm - b.nearestKm || a.uid.localeCompare(b.uid));
  for (const trust of nearestFirst) {
    for (const { constraintId, reason } of trust.reasons) {
      const group = groups.get(constraintId);
      if (group === undefined) groups.set(constraintId, [{ trust, reason }]);
      else group.push({ trust, reason });
    }
  }
  return [...groups]
    .map(([constraintId, trusts]) => ({ constraintId, label: constraintLabel(constraintId), trusts }))
    .toSorted((a, b) => b.trusts.length - a.trusts.length || a.constraintId.localeCompare(b.constraintId));
}

/** The label of a constraint in the registry; a constraint that asks several bodies has verdicts "<id>-<body>" under one label. */
export function constraintLabel(constraintId: string): string {
  const constraint =
    CONSTRAINTS.find(({ id }) => id === constraintId) ??
    CONSTRAINTS.find(({ id }) => constraintId.startsWith(`${id}-`));
  if (constraint === undefined) throw new Error(`no constraint ${constraintId}`);
  return constraint.label;
}

/** What is not in the order and why: set aside by us, ruled out by a constraint, or without a school in the register. */
export function notInListSection(input: ReportInput): ReportSection {
  const { ranking } = input;
  return {
    id: 'not-in-list',
    title: 'Not in the list, and why',
    onPaper: 'runs-on',
    blocks: [
      ...setAside(input),
      ...excludedBlocks(ranking.excluded),
      ...withoutEvidence(ranking.withoutEvidence),
      {
        kind: 'paragraph',
        text:
          ranking.withoutSchools.length === 0
            ? 'Every open trust of the register runs at least one school of the schools file.'
            : `${counted(ranking.withoutSchools.length, 'open trust', 'open trusts')} of the register had no school in the schools file and could not be placed.`,
      },
    ],
  };
}

function withoutEvidence(trusts: readonly UnrankedCandidate[]): readonly Block[] {
  if (trusts.length === 0) return [];
  return [
    {
      kind: 'paragraph',
      text: `${counted(trusts.length, 'trust is', 'trusts are')} allowed, but nothing is known of ${trusts.length === 1 ? 'it' : 'them'} on anything that you weighed: ${listed(trusts.slice(0, NAMED_PER_REASON).map(({ name }) => name))}${trusts.length > NAMED_PER_REASON ? ' and others' : ''}.`,
    },
  ];
}

function nameOf(input: ReportInput, uid: string): string {
  const { ranked, excluded, withoutEvidence: bare, withoutSchools } = input.ranking;
  const found = [...ranked, ...excluded, ...bare, ...withoutSchools].find((trust) => trust.uid === uid);
  return found === undefined ? `Trust ${uid}, no longer in the register` : found.name;
}

function setAside(input: ReportInput): readonly Block[] {
  const entries = input.choices.setAside;
  if (entries.length === 0) return [{ kind: 'paragraph', text: 'You have set no trust aside yourselves.' }];
  return [
    {
      kind: 'list',
      lead: 'Set aside by you',
      items: entries.map(
        ({ uid, reason }) =>
          `${nameOf(input, uid)}: ${reason.trim() === '' ? 'no reason written down' : reason.trim()}`,
      ),
    },
  ];
}

function excludedBlocks(excluded: readonly ExcludedCandidate[]): readonly Block[] {
  if (excluded.length === 0) {
    return [{ kind: 'paragraph', text: 'No trust is ruled out by a limit or by faith.' }];
  }
  return groupExclusions(excluded).map(exclusionBlock);
}

function exclusionBlock(group: ExclusionGroup): Block {
  const named = group.trusts.slice(0, NAMED_PER_REASON);
  const others = group.trusts.length - named.length;
  const shared = named.length < 2 ? [] : sharedSentences(named.map(({ reason }) => reason));
  const items = named.map(({ trust, reason }) =>
    [
      group.constraintId === 'furthest-distance'
        ? `${trust.name}.`
        : `${trust.name}, ${inKm(trust.nearestKm)} away.`,
      ...sentencesOf(reason).filter((one) => !shared.includes(one)),
    ].join(' '),
  );
  const count = counted(group.trusts.length, 'trust', 'trusts');
  return {
    kind: 'list',
    lead: [
      `${group.label}: ${count} ruled out${others > 0 ? `, of which the nearest ${named.length}` : ''}`,
      ...shared,
    ].join('. '),
    items: others > 0 ? [...items, `And ${counted(others, 'other', 'others')} for a like reason.`] : items,
  };
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=\.) (?=[A-Z])/);
}

/** Sentences that every reason contains: said once above the list instead of in each line. */
function sharedSentences(reasons: readonly string[]): readonly string[] {
  const [first, ...others] = reasons.map(sentencesOf);
  return (first ?? []).filter((sentence) => others.every((other) => other.includes(sentence)));
}
