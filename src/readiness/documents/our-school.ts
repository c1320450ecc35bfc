import { PHASE_LABELS } from '../../domain/phase.ts';
import { DENOMINATION_LABELS, type ReligiousCharacter } from '../../domain/religious-character.ts';
import { legalForm, type SchoolType } from '../../domain/school-type.ts';
import type { DocumentInput } from './document-input.ts';
import { blank, orBlank, type Span, type Spans, say } from './outline.ts';

/** Who we are, in two or three sentences from the register; what it does not say is a gap. */
export function describeOurSchool({ facts }: DocumentInput): Spans {
  const { name, urn, phase, authorityName, type, character } = facts.school;
  return say`${name} (URN ${orBlank(urn, 'URN of the school')}) is a ${PHASE_LABELS[phase]} school in ${orBlank(authorityName, 'local authority')}. Its kind in the register: ${type}. Religious character: ${characterWords(character)}.`;
}

function characterWords(character: ReligiousCharacter): Span {
  switch (character.kind) {
    case 'none':
      return { kind: 'text', text: 'none' };
    case 'of':
      return {
        kind: 'text',
        text: character.denominations.map((body) => DENOMINATION_LABELS[body]).join(' and '),
      };
    case 'not-recorded':
      return blank('religious character');
    default:
      return character satisfies never;
  }
}

/** The body that decides for the school: an academy's is a board of trustees. Written to stand inside a sentence. */
export function ourBoard({ facts }: Pick<DocumentInput, 'facts'>): 'governing body' | 'board of trustees' {
  return isAcademy(facts.school) ? 'board of trustees' : 'governing body';
}

/** What the board gives due consideration to (DfE, Trust Partnerships, §2.3 ii, October 2021); an academy has no conversion before it. */
export function futureInWords({ facts }: Pick<DocumentInput, 'facts'>): {
  readonly considered: string;
  readonly notReplaced: string;
} {
  return isAcademy(facts.school)
    ? { considered: 'moving into a trust, or merging', notReplaced: 'joining a trust' }
    : { considered: 'becoming an academy, or merging', notReplaced: 'conversion' };
}

function isAcademy({ type }: { readonly type: SchoolType }): boolean {
  return legalForm(type) === 'academy';
}
