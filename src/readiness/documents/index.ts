import { faithStandingOf } from '../authorities.ts';
import type { ReadinessFacts } from '../facts.ts';
import { GATE_HOLDS } from '../gate-holds.ts';
import type { Applicability } from '../item.ts';
import { agreementBlocks } from './agreement.ts';
import { boardPaperBlocks } from './board-paper.ts';
import { checklistBlocks } from './checklist.ts';
import type { DocumentInput } from './document-input.ts';
import { informationNoteBlocks } from './information-note.ts';
import { consentBlocks, letterOfInterestBlocks, regionalDirectorBlocks } from './letters.ts';
import { blanksOf, type Outline, type OutlineBlock, type OutlineId, WORKING_DRAFT } from './outline.ts';

/** A document that can be drafted: what it is called, what it is for, and how it is filled. */
type OutlineKind = {
  readonly title: string;
  readonly purpose: string;
  readonly blocks: (input: DocumentInput) => readonly OutlineBlock[];
};

/** Every document by its id; `OUTLINE_IDS` gives the order. */
export const OUTLINE_KINDS: Readonly<Record<OutlineId, OutlineKind>> = {
  checklist: {
    title: 'Partnership readiness: checklist',
    purpose: 'Both sides’ items with their standing, owner, evidence and source.',
    blocks: checklistBlocks,
  },
  consent: {
    title: 'Request for consent to a trust partnership',
    purpose: 'To the diocese or religious authority, before anything else.',
    blocks: consentBlocks,
  },
  'letter-of-interest': {
    title: 'Letter of interest to a trust',
    purpose: 'What you have in mind, and the questions that matter most to you.',
    blocks: letterOfInterestBlocks,
  },
  'board-paper': {
    title: 'Paper for the governing board',
    purpose: 'The choices, what is missing, the plan, and a resolution with its alternatives.',
    blocks: boardPaperBlocks,
  },
  agreement: {
    title: 'Trust partnership agreement: outline',
    purpose: 'Key information, terms and three schedules, in the shape of the Department’s model.',
    blocks: agreementBlocks,
  },
  'regional-director': {
    title: 'Notification to the regional director',
    purpose: 'Tells the Department for Education of your plans, as the guidance asks.',
    blocks: regionalDirectorBlocks,
  },
  'information-note': {
    title: 'Information for staff and parents',
    purpose: 'What is planned, what does not change, what comes next.',
    blocks: informationNoteBlocks,
  },
};

/** Whether a document concerns this school: the request for consent only where there is an authority to ask. */
export function outlineAppliesTo(id: OutlineId, { school }: ReadinessFacts): Applicability {
  if (id !== 'consent' || faithStandingOf(school.character) !== 'none') return { kind: 'applies' };
  return { kind: 'does-not-apply', why: 'Your school has no religious character, so no authority is asked.' };
}

/** Drafts a document. Nothing is invented: what the input does not hold is a gap with a label. */
export function buildOutline(id: OutlineId, input: DocumentInput): Outline {
  const { title, blocks } = OUTLINE_KINDS[id];
  const built = blocks(input);
  return {
    id,
    title,
    standing: WORKING_DRAFT,
    cautions: cautionsFor(id, input),
    blocks: built,
    blanks: blanksOf(built),
  };
}

function cautionsFor(id: OutlineId, { readiness }: DocumentInput): readonly string[] {
  return readiness.gates
    .filter(({ id: gate, open }) => !open && GATE_HOLDS[gate].includes(id))
    .map(({ reason }) => reason);
}
