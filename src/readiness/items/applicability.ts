import { joiningRoute } from '../../domain/joining-route.ts';
import { faithStandingOf } from '../authorities.ts';
import type { ReadinessFacts, TieId } from '../facts.ts';
import type { Applicability } from '../item.ts';

const APPLIES: Applicability = { kind: 'applies' };

/** Church schools only; not known where the register leaves the character open. */
export function forChurchSchools({ school }: ReadinessFacts): Applicability {
  const standing = faithStandingOf(school.character);
  switch (standing) {
    case 'church':
      return APPLIES;
    case 'other-character':
      return { kind: 'does-not-apply', why: 'Your school’s religious character is not that of a church.' };
    case 'none':
      return { kind: 'does-not-apply', why: 'Your school has no religious character.' };
    case 'not-known':
      return { kind: 'not-known', why: 'The register does not say whether your school is a church school.' };
    default:
      return standing satisfies never;
  }
}

/** Schools whose character is not that of a church; not known where the register leaves the character open. */
export function forOtherCharacters({ school }: ReadinessFacts): Applicability {
  const standing = faithStandingOf(school.character);
  switch (standing) {
    case 'other-character':
      return APPLIES;
    case 'church':
      return { kind: 'does-not-apply', why: 'Your school is a church school: its diocese is asked earlier.' };
    case 'none':
      return { kind: 'does-not-apply', why: 'Your school has no religious character.' };
    case 'not-known':
      return {
        kind: 'not-known',
        why: 'The register does not say whether your school has a religious character.',
      };
    default:
      return standing satisfies never;
  }
}

/** Every school with a religious character. */
export function forReligiousCharacter({ school }: ReadinessFacts): Applicability {
  const standing = faithStandingOf(school.character);
  if (standing === 'none') return { kind: 'does-not-apply', why: 'Your school has no religious character.' };
  return standing === 'not-known'
    ? { kind: 'not-known', why: 'The register does not say whether your school has a religious character.' }
    : APPLIES;
}

/** Schools that a local authority maintains; `otherwise` says why the rest need not do it. */
export function forMaintained(otherwise: string): (facts: ReadinessFacts) => Applicability {
  return ({ school }) => {
    const route = joiningRoute(school);
    if (route === 'conversion') return APPLIES;
    return route === 'other'
      ? { kind: 'not-known', why: 'Your school follows rules of its own: ask your regional director.' }
      : { kind: 'does-not-apply', why: otherwise };
  };
}

/** Schools with a tie that the wizard asks about. */
export function whereTied(tie: TieId, without: string): (facts: ReadinessFacts) => Applicability {
  return ({ ties }) => {
    switch (ties[tie]) {
      case 'yes':
        return APPLIES;
      case 'no':
        return { kind: 'does-not-apply', why: without };
      case 'not-known':
        return { kind: 'not-known', why: 'Your answers leave it open.' };
      default:
        return ties[tie] satisfies never;
    }
  };
}

/** Schools with children under four, or whose ages are not known. */
export function forNurseries({ school }: ReadinessFacts): Applicability {
  if (typeof school.lowestAge !== 'number') {
    return { kind: 'not-known', why: 'The register does not give your lowest age.' };
  }
  return school.lowestAge < 4
    ? APPLIES
    : { kind: 'does-not-apply', why: `Your youngest pupils are ${school.lowestAge}.` };
}
