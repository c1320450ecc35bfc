import type { Denomination, ReligiousCharacter } from '../domain/religious-character.ts';
import { denominationsOf } from '../matching/character.ts';
import type { RecordedEntry } from '../matching/recorded.ts';
import { authoritiesOf } from '../readiness/authorities.ts';
import type { AuthorityAnswer, PartnerFacts } from '../readiness/facts.ts';

/**
 * What our own religious authorities answered about the partner, one for each body that our character names, by the entries in force.
 * Empty without a partner or a character. In a mostly Catholic trust a school without a Catholic side records under `faith-consent`
 * what the trust's diocese says (see the faith rules), which is not read as our own authority's.
 */
export function consentsOf(
  character: ReligiousCharacter,
  partner: PartnerFacts | null,
  recorded: readonly RecordedEntry[],
): readonly AuthorityAnswer[] {
  if (partner === null || character.kind === 'none') return [];
  const bodies = denominationsOf(character);
  if (
    bodies.length > 0 &&
    !bodies.includes('catholic') &&
    partner.catholicSchools * 2 > partner.schoolCount
  ) {
    return [];
  }
  return authoritiesOf(character).map((authority, index) => ({
    authority:
      character.kind === 'not-recorded' && !character.christian ? 'the religious authority' : authority,
    said: saidIn(recorded, aboutsOf(bodies, bodies[index])),
  }));
}

/** Under what the answer of one body is recorded, its own id first; a body that stands alone may have answered as a holder of rights. */
function aboutsOf(bodies: readonly Denomination[], body: Denomination | undefined): readonly string[] {
  return bodies.length > 1 ? [`faith-consent-${body}`, 'faith-consent'] : ['faith-consent', 'rights-diocese'];
}

function saidIn(recorded: readonly RecordedEntry[], abouts: readonly string[]): AuthorityAnswer['said'] {
  for (const about of abouts) {
    const entry = recorded.findLast((one) => one.about === about && one.answer.kind === 'agreed');
    if (entry?.answer.kind !== 'agreed') continue;
    const { on, status, note } = entry;
    return { value: entry.answer.value, on, inWriting: status === 'document-seen', note };
  }
  return null;
}
