import { PHASE_LABELS } from '../../domain/phase.ts';
import { DENOMINATION_LABELS, type ReligiousCharacter } from '../../domain/religious-character.ts';
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
