import { formatDate } from '../../domain/iso-date.ts';
import type { AuthorityAnswer, ReadinessFacts } from '../facts.ts';
import type { ItemFinding } from '../item.ts';

/**
 * Whether our religious authorities consent, by what was recorded of the partner. Consent to this trust is more than the consent to
 * look for one, and settles it once every body has agreed; a refusal speaks against it; conditions, or a body that has not answered,
 * leave it open.
 */
export function findConsents({ partner, consents }: ReadinessFacts): ItemFinding {
  if (partner === null) return { kind: 'open' };
  const said = consents.filter((consent) => consent.said !== null);
  if (said.length === 0) return { kind: 'open' };
  const words = said.map((consent) => inWords(consent, partner.name));
  if (said.some((consent) => consent.said?.value === 'no')) return { kind: 'against', why: words.join(' ') };
  if (said.length === consents.length && said.every((consent) => consent.said?.value === 'yes')) {
    return { kind: 'settled', evidence: words.join(' ') };
  }
  const silent = consents.filter((consent) => consent.said === null);
  const unanswered = silent.map(({ authority }) => `No answer of ${authority} is recorded.`);
  return { kind: 'open', why: [...words, ...unanswered].join(' ') };
}

function inWords({ authority, said }: AuthorityAnswer, trustName: string): string {
  if (said === null) return '';
  const recorded = `You recorded on ${formatDate(said.on)} that ${authority}`;
  const note = said.note.trim() === '' ? '' : ` (${said.note.trim()})`;
  switch (said.value) {
    case 'yes':
      return `${recorded} agrees to ${trustName}.${said.inWriting ? '' : ' It was told to you: ask for it in writing.'}`;
    case 'no':
      return `${recorded} does not agree to ${trustName}.`;
    case 'conditional':
      return `${recorded} agrees to ${trustName} on conditions${note}. Settle them first.`;
    default:
      return said.value satisfies never;
  }
}
