import { formatDate } from '../../domain/iso-date.ts';
import { formatCitation } from '../citation.ts';
import { type ReadinessItem, STAGE_LABELS, STAGES } from '../item.ts';
import type { ItemState, Standing } from '../readiness-of.ts';
import { SIDE_LABELS } from '../record.ts';
import { type DocumentInput, partnerName } from './document-input.ts';
import { describeOurSchool } from './our-school.ts';
import { blank, block, type OutlineBlock, type Spans, say } from './outline.ts';

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  done: 'done',
  settled: 'done',
  'set-aside': 'does not apply',
  'reason-missing': 'said not to apply, but not why',
  'in-progress': 'in progress',
  'not-started': 'not started',
};

/** The whole checklist on paper, by stage, with room for what is not filled in. */
export function checklistBlocks(input: DocumentInput): readonly OutlineBlock[] {
  const { readiness } = input;
  const gates = readiness.gates.filter(({ open }) => !open);
  return [
    block.paragraph(describeOurSchool(input)),
    block.paragraph(say`Trust: ${partnerName(input)}.`),
    ...(gates.length === 0
      ? []
      : [block.heading('First of all'), block.bullets(gates.map(({ reason }) => reason))]),
    ...STAGES.flatMap((stage) => {
      const states = readiness.states.filter(({ item }) => item.stage === stage);
      return states.length === 0
        ? []
        : [
            block.heading(STAGE_LABELS[stage]),
            block.table(
              STAGE_LABELS[stage],
              ['What', 'For whom', 'Standing', 'Who and when', 'Evidence or reason', 'From'],
              states.map(rowOf),
            ),
          ];
    }),
  ];
}

function rowOf(state: ItemState): readonly (Spans | string)[] {
  const { item, side, standing } = state;
  return [
    item.label,
    SIDE_LABELS[side],
    STANDING_WORDS[standing],
    whoAndWhen(state),
    ground(state),
    origin(item),
  ];
}

function whoAndWhen({ standing, record }: ItemState): Spans | string {
  const written = [
    ...(record.owner.trim() === '' ? [] : [record.owner]),
    ...(record.date === undefined ? [] : [formatDate(record.date)]),
  ];
  if (written.length > 0) return written.join(', ');
  return standing === 'set-aside' || standing === 'settled' ? 'not needed' : [blank('who and when')];
}

function ground({ applicability, finding, record, standing }: ItemState): Spans | string {
  if (applicability.kind === 'does-not-apply') return applicability.why;
  if (standing === 'set-aside') return record.why;
  const written = [
    ...(finding.kind === 'settled' ? [finding.evidence] : []),
    ...(finding.kind === 'against' ? [finding.why] : []),
    ...(applicability.kind === 'not-known' ? [applicability.why] : []),
    ...[record.evidence, record.note].filter((text) => text.trim() !== ''),
  ];
  return written.length === 0 ? [blank('evidence')] : written.join(' ');
}

function origin({ origin: given }: ReadinessItem): string {
  return given.kind === 'guidance' ? given.sources.map(formatCitation).join('; ') : 'not from the guidance';
}
