import { formatDate } from '../../domain/iso-date.ts';
import { authoritiesOf } from '../authorities.ts';
import { boardOf, futureOf } from '../board-words.ts';
import { type ChoiceCase, type ChoicePoint, choicesOf, misuseWarnings } from '../choice.ts';
import { formatCitation } from '../citation.ts';
import { type MissingItem, missingItems } from '../missing-items.ts';
import type { ItemState } from '../readiness-of.ts';
import { SIDE_LABELS } from '../record.ts';
import { type DocumentInput, partnerName, planDate, regionName } from './document-input.ts';
import { describeOurSchool } from './our-school.ts';
import { blank, block, type OutlineBlock, type Spans, say } from './outline.ts';

/** A paper for the governing board: the choices, what is missing, the plan, and a resolution to minute with its alternatives. */
export function boardPaperBlocks(input: DocumentInput): readonly OutlineBlock[] {
  return [
    block.paragraph(say`For the meeting on ${blank('date of the meeting')}. Presented by ${blank('role')}.`),
    block.heading('What the board is asked to decide'),
    block.paragraph(
      say`Whether ${input.facts.school.name} should enter a trust partnership with ${partnerName(input)}. A resolution and its alternatives stand at the end.`,
    ),
    block.heading('Our school'),
    block.paragraph(describeOurSchool(input)),
    ...choices(input),
    ...stillMissing(input),
    ...planned(input),
    ...toWeigh(),
    ...resolution(input),
  ];
}

function choices({ facts, motives }: DocumentInput): readonly OutlineBlock[] {
  const warnings = misuseWarnings(facts, motives);
  return [
    block.heading('The choices'),
    ...choicesOf(facts, motives).flatMap(choiceBlocks),
    ...(warnings.length === 0
      ? []
      : [
          block.subheading('What the guidance warns against'),
          block.bullets(warnings.map(({ text, source }) => `${text} (${formatCitation(source)})`)),
        ]),
  ];
}

function choiceBlocks({
  title,
  means,
  standing,
  speaksFor,
  speaksAgainst,
}: ChoiceCase): readonly OutlineBlock[] {
  return [
    block.subheading(title),
    block.paragraph(means),
    ...(standing.kind === 'open' ? [] : [block.paragraph(standing.why)]),
    block.table(
      title,
      ['Speaks', 'Point', 'Ground'],
      [
        ...speaksFor.map((point) => ['for', point.text, groundWords(point)]),
        ...speaksAgainst.map((point) => ['against', point.text, groundWords(point)]),
        ['for or against', [blank('what your board adds')], 'your board'],
      ],
    ),
  ];
}

function groundWords({ ground }: ChoicePoint): string {
  switch (ground.kind) {
    case 'guidance':
      return formatCitation(ground.source);
    case 'your-facts':
      return 'your answers or the register';
    case 'ours':
      return 'our own reasoning';
    default:
      return ground satisfies never;
  }
}

function stillMissing({ readiness }: DocumentInput): readonly OutlineBlock[] {
  const { verdict, missing } = readiness;
  const items = missingItems(missing).filter(({ item }) => item.gate === undefined);
  return [
    block.heading('How ready we are'),
    ...(verdict.kind === 'blocked'
      ? [
          block.paragraph('Something must come first:'),
          block.bullets(verdict.gates.map(({ reason }) => reason)),
        ]
      : []),
    block.paragraph(MISSING_LEADS[items.length === 0 ? 'nothing' : 'something']),
    ...(items.length === 0
      ? []
      : [
          block.table(
            'What is missing',
            ['What', 'For whom', 'Who sees to it'],
            items.map((entry) => missingRow(entry, missing)),
          ),
        ]),
  ];
}

const MISSING_LEADS = {
  nothing: 'Nothing else that the guidance asks for is missing on either side.',
  something: 'This is missing of what the guidance asks for, in order:',
} as const;

function missingRow(
  { item, sides }: MissingItem,
  missing: readonly ItemState[],
): readonly (Spans | string)[] {
  const owners = missing
    .filter((state) => state.item === item)
    .map(({ record }) => record.owner.trim())
    .filter((name) => name !== '');
  return [
    item.label,
    sides.map((side) => SIDE_LABELS[side]).join(' and '),
    owners.length === 0 ? [blank('who sees to it')] : [...new Set(owners)].join('; '),
  ];
}

function planned(input: DocumentInput): readonly OutlineBlock[] {
  const { plan } = input;
  return [
    block.heading('The plan'),
    plan === null
      ? block.paragraph(
          say`From ${planDate(input, 'start')} to ${planDate(input, 'end')}. No plan has been made yet.`,
        )
      : block.table(
          'Dates of the partnership',
          ['When', 'What'],
          plan.milestones.map((milestone) => [formatDate(milestone.date), milestone.label]),
        ),
    ...(plan === null || plan.warnings.length === 0
      ? []
      : [block.paragraph('To question about it:'), block.bullets(plan.warnings.map(({ text }) => text))]),
  ];
}

function toWeigh(): readonly OutlineBlock[] {
  return [
    block.heading('To weigh as well'),
    block.bullets([
      say`Charge and other costs in money: ${blank('sum, or none')}`,
      say`Time of our own leaders: ${blank('days a term for each leader')}`,
      say`What we would leave undone: ${blank('what would have to wait')}`,
      say`Effect on pupils and staff, with equality in mind: ${blank('what was found')}`,
      say`Risks, and who watches them: ${blank('risks and owners')}`,
      say`Interests declared: ${blank('interests, or none')}`,
    ]),
  ];
}

function resolution(input: DocumentInput): readonly OutlineBlock[] {
  const the = `The ${boardOf(input.facts.school)} resolves`;
  const { considered, notReplaced } = futureOf(input.facts.school);
  const awaited = awaitedAuthorities(input);
  return [
    block.heading('Resolution to minute'),
    block.paragraph(
      say`${the}${awaited === null ? '' : `, subject to the consent of ${awaited},`} to enter a trust partnership with ${partnerName(input)} from ${planDate(input, 'start')} to ${planDate(input, 'end')} on the terms of the draft before it; to give due consideration to ${considered} on ${planDate(input, 'dueConsideration')}; and to notify the regional director for ${regionName(input)}. It notes that the partnership is for a limited time, is not a replacement for ${notReplaced}, and obliges the school to nothing beyond it.`,
    ),
    block.subheading('Alternatives'),
    block.numbered([
      ...(awaited === null
        ? []
        : [
            `${the} to ask for the consent of ${awaited} first, and to come back to the question once it has it.`,
          ]),
      `${the} to stay as the school is, and to look at the question again on a date that it sets.`,
      say`${the} to put off its decision until these are settled: ${blank('what has to be settled')}.`,
      say`${the} to explore joining ${partnerName(input)} without a partnership first, and to consult as required before it applies.`,
      `${the} to look at another trust.`,
    ]),
    block.paragraph(
      say`Proposed by ${blank('role')}, seconded by ${blank('role')}. For, against, abstained: ${blank('votes')}.`,
    ),
  ];
}

/** Who has still to consent before the board may go on; null where no gate is closed. */
function awaitedAuthorities({ facts, readiness }: DocumentInput): string | null {
  return readiness.verdict.kind === 'blocked' ? authoritiesOf(facts.school.character).join(' and ') : null;
}
