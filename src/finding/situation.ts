import { joiningRoute } from '../domain/joining-route.ts';
import { isKnown } from '../domain/unknown.ts';
import { isChurchSchool, isOtherFaithSchool } from '../matching/character.ts';
import type { Enquiry } from '../matching/enquiry.ts';
import type { OurSchool } from '../matching/our-school.ts';

/** What about our school makes a question arise, or makes it more pressing. */
export const SITUATIONS = [
  'faith',
  'no-faith',
  'special',
  'nursery',
  'sixth-form',
  'small',
  'deficit',
  'pfi',
  'land',
  'shared-site',
  'federation',
  'conversion',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** Pupils below which a school counts as small, about one class a year as a primary; our own lines. Other phases have none. */
const SMALL_PUPILS = { primary: 150, secondary: 600 } as const satisfies Partial<
  Record<OurSchool['phase'], number>
>;
const NURSERY_AGE = 3;

/** Completes "Asked because …". */
export const SITUATION_WORDS: Readonly<Record<Situation, string>> = {
  faith: 'your school has a religious character',
  'no-faith': 'your school has no religious character',
  special: 'yours is a special or alternative provision school',
  nursery: 'you teach children of three or younger',
  'sixth-form': 'you have a sixth form',
  small: `your school has fewer pupils than ${SMALL_PUPILS.primary} (primary) or ${SMALL_PUPILS.secondary} (secondary), which is where we draw the line`,
  deficit: 'your reserves are below zero',
  pfi: 'you have a PFI contract',
  land: 'others own your land',
  'shared-site': 'you share your site',
  federation: 'you belong to a federation',
  conversion: 'your school would become an academy',
};

/** Every situation that our school is in, as far as it is known; what is unknown makes none. `reservesPounds` below 0 is a deficit. */
export function situationsOf(
  { school, answers }: Enquiry,
  reservesPounds: number | undefined,
): ReadonlySet<Situation> {
  const { held } = answers.rights;
  const holds: Readonly<Record<Situation, boolean>> = {
    faith: isChurchSchool(school) || isOtherFaithSchool(school),
    'no-faith': school.character.kind === 'none',
    special: school.phase === 'special' || school.phase === 'alternative-provision',
    nursery: school.phase === 'nursery' || (isKnown(school.lowestAge) && school.lowestAge <= NURSERY_AGE),
    'sixth-form': school.sixthForm === true,
    small: isSmall(school),
    deficit: reservesPounds !== undefined && reservesPounds < 0,
    pfi: held.pfi === 'yes',
    land: held['foundation-land'] === 'yes',
    'shared-site': held['shared-site'] === 'yes',
    federation: held.federation === 'yes',
    conversion: joiningRoute(school) === 'conversion',
  };
  return new Set(SITUATIONS.filter((situation) => holds[situation]));
}

function isSmall({ phase, pupils }: OurSchool): boolean {
  return (phase === 'primary' || phase === 'secondary') && isKnown(pupils) && pupils < SMALL_PUPILS[phase];
}
