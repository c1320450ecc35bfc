import { formatDate } from '../../domain/iso-date.ts';
import { formatShortCitation, GUIDANCE_DOCUMENT_IDS, GUIDANCE_DOCUMENTS } from '../citation.ts';
import { type ReadinessItem, STAGE_LABELS, STAGES } from '../item.ts';
import { type ItemState, STANDING_LABELS } from '../readiness-of.ts';
import { SIDE_LABELS } from '../record.ts';
import { type DocumentInput, partnerName } from './document-input.ts';
import { describeOurSchool } from './our-school.ts';
import { blank, block, type OutlineBlock, type Spans, say } from './outline.ts';

/** The whole checklist on paper, by stage, with room for what is not filled in. */
export function checklistBlocks(input: DocumentInput): readonly OutlineBlock[] {
  const { readiness } = input;
  const gates = readiness.gates.filter(({ open }) => !open);
  return [
    block.paragraph(describeOurSchool(input)),
    block.paragraph(say`Trust: ${partnerName(input)}.`),
    block.paragraph(`Who asks for it: ${GUIDANCE_DOCUMENT_IDS.map(documentInWords).join('; ')}.`),
    ...(gates.length === 0
      ? []
      : [block.heading('First of all'), block.bullets(gates.map(({ reason }) => reason))]),
    ...STAGES.flatMap((stage) => {
      const states = readiness.states.filter(({ item }) => item.stage === stage);
      const items = [...new Set(states.map(({ item }) => item))];
      return items.length === 0
        ? []
        : [
            block.heading(STAGE_LABELS[stage]),
            block.table(
              STAGE_LABELS[stage],
              ['What, and who asks for it', 'Standing', 'Who and when', 'Evidence or reason'],
              items.map((item) =>
                rowOf(
                  item,
                  states.filter((state) => state.item === item),
                ),
              ),
            ),
          ];
    }),
  ];
}

/** One row for an item; where both sides answer for it, each cell says so side by side. */
function rowOf(item: ReadinessItem, states: readonly ItemState[]): readonly (Spans | string)[] {
  return [
    `${item.label} (${origin(item)})`,
    standingInWords(states),
    bySide(states, whoAndWhen),
    bySide(states, ground),
  ];
}

/** Sides that stand alike are named together. */
function standingInWords(states: readonly ItemState[]): string {
  const labels = [...new Set(states.map(({ standing }) => STANDING_LABELS[standing]))];
  return labels
    .map((label) => {
      const alike = states.filter(({ standing }) => STANDING_LABELS[standing] === label);
      return `${alike.map(({ side }) => SIDE_LABELS[side]).join(' and ')}: ${label}`;
    })
    .join('; ');
}

/** What holds for both sides is said once; otherwise each side's words follow its name. */
function bySide(states: readonly ItemState[], wordsOf: (state: ItemState) => Spans): Spans {
  const all = states.map((state) => ({ side: state.side, words: wordsOf(state) }));
  const [first] = all;
  if (first !== undefined && new Set(all.map(({ words }) => JSON.stringify(words))).size === 1) {
    return first.words;
  }
  return all.flatMap(
    ({ side, words }, at): Spans => [...say`${at === 0 ? '' : '; '}${SIDE_LABELS[side]}: `, ...words],
  );
}

function whoAndWhen({ standing, record }: ItemState): Spans {
  const written = [
    ...(record.owner.trim() === '' ? [] : [record.owner]),
    ...(record.date === undefined ? [] : [formatDate(record.date)]),
  ];
  if (written.length > 0) return say`${written.join(', ')}`;
  return standing === 'set-aside' || standing === 'settled' ? say`not needed` : [blank('who and when')];
}

function ground({ applicability, finding, record, standing }: ItemState): Spans {
  if (applicability.kind === 'does-not-apply') return say`${applicability.why}`;
  if (standing === 'set-aside') return say`${record.why}`;
  const written = [
    ...(finding.kind === 'settled' ? [finding.evidence] : []),
    ...(finding.kind !== 'settled' && finding.why !== undefined ? [finding.why] : []),
    ...(applicability.kind === 'not-known' ? [applicability.why] : []),
    ...[record.evidence, record.note].filter((text) => text.trim() !== ''),
  ];
  return written.length === 0 ? [blank('evidence')] : say`${written.join(' ')}`;
}

function documentInWords(id: (typeof GUIDANCE_DOCUMENT_IDS)[number]): string {
  const { publisher, title, dated } = GUIDANCE_DOCUMENTS[id];
  return `${id} is ${publisher}, “${title}”${dated === null ? ', undated' : `, ${dated}`}`;
}

function origin({ origin: given }: ReadinessItem): string {
  return given.kind === 'guidance'
    ? given.sources.map(formatShortCitation).join('; ')
    : 'not from the guidance';
}
