import { formatDate } from '../../domain/iso-date.ts';
import { counted } from '../../matching/wording.ts';
import { type ChoiceId, choicesOf, type MotiveId, misuseWarnings } from '../../readiness/choice.ts';
import { formatCitation } from '../../readiness/citation.ts';
import type { ReadinessFacts } from '../../readiness/facts.ts';
import { type MissingItem, missingInWords, missingItems } from '../../readiness/missing-items.ts';
import type { Readiness } from '../../readiness/readiness-of.ts';
import type { Block, Fact, ReportSection } from '../document.ts';
import type { ReportInput } from '../report-input.ts';

/** What the report says of partnership readiness is made from. `choice` is absent while governors lean to none. */
export type ReportReadiness = {
  readonly facts: ReadinessFacts;
  readonly readiness: Readiness;
  readonly motives: readonly MotiveId[];
  readonly choice?: ChoiceId;
  readonly choiceNotes: Readonly<Partial<Record<ChoiceId, string>>>;
};

/** So many missing things are named; the checklist has them all. */
const NAMED = 8;

const YOURS = 'Recorded by you';

/** How far a partnership has been prepared; `undefined` where neither a trust nor a choice has been recorded. */
export function readinessSection({ readiness: given }: ReportInput): ReportSection | undefined {
  if (given === undefined) return undefined;
  return {
    id: 'readiness',
    title: 'Readiness for a trust partnership',
    onPaper: 'runs-on',
    blocks: [
      { kind: 'facts', caption: 'Where the preparation stands', facts: factsOf(given) },
      ...notesOf(given),
      ...cautionsOf(given),
      ...missingOf(given.readiness),
      {
        kind: 'paragraph',
        text: 'A working summary, not legal advice. The checklist, the plan and the drafts of all documents can be printed from Trust Match.',
      },
    ],
  };
}

function factsOf(given: ReportReadiness): readonly Fact[] {
  const { facts, choice } = given;
  const { partner, plan } = facts;
  const leaning = choicesOf(facts, given.motives).find(({ id }) => id === choice);
  const dates =
    plan === null
      ? 'No plan has been made yet'
      : `${formatDate(plan.start)} to ${formatDate(plan.end)} (${counted(plan.months, 'month', 'months')}); due consideration on ${formatDate(plan.dueConsideration)}, decision on ${formatDate(plan.decision)}`;
  return [
    { label: 'Trust', value: partner === null ? 'None chosen yet' : partner.name, source: YOURS },
    {
      label: 'Governors lean to',
      value: leaning === undefined ? 'Still open' : leaning.title,
      source: YOURS,
    },
    { label: 'Plan', value: dates, source: YOURS },
  ];
}

function notesOf({ facts, motives, choiceNotes }: ReportReadiness): readonly Block[] {
  return choicesOf(facts, motives).flatMap(({ id, title }): readonly Block[] => {
    const note = choiceNotes[id];
    if (note === undefined) return [];
    const paragraphs = note.split(/\n+/).filter((line) => line.trim() !== '');
    return paragraphs.length === 0 ? [] : [{ kind: 'notes', about: title, paragraphs }];
  });
}

function cautionsOf({ facts, motives, readiness }: ReportReadiness): readonly Block[] {
  const gates = readiness.gates.filter(({ open }) => !open).map(({ reason }) => reason);
  const warnings = misuseWarnings(facts, motives).map(
    ({ text, source }) => `${text} (${formatCitation(source)})`,
  );
  return [
    ...(gates.length === 0 ? [] : [{ kind: 'list', lead: 'What has to come first', items: gates } as const]),
    ...(warnings.length === 0
      ? []
      : [{ kind: 'list', lead: 'What the guidance warns of', items: warnings } as const]),
  ];
}

function missingOf(readiness: Readiness): readonly Block[] {
  const missing = missingItems(readiness.missing);
  const left = missing.length - NAMED;
  const items = [
    ...missing.slice(0, NAMED).map(itemInWords),
    ...(left > 0 ? [`${counted(left, 'more', 'more')} in the checklist`] : []),
  ];
  return [
    { kind: 'paragraph', text: missingInWords(readiness) },
    ...(items.length === 0
      ? []
      : [{ kind: 'list', lead: 'Missing, in the order in which it is needed', items } as const]),
  ];
}

const WHO = { school: 'the school', trust: 'the trust' } as const;

function itemInWords({ item, sides }: MissingItem): string {
  const origin =
    item.origin.kind === 'guidance' ? item.origin.sources.map(formatCitation).join('; ') : item.origin.why;
  return `${item.label}: ${sides.map((side) => WHO[side]).join(' and ')} (${origin})`;
}
