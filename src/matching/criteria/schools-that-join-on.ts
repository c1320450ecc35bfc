import { piecewiseLinear } from '../../decision/index.ts';
import { Missing } from '../../domain/evidence.ts';
import { PHASE_LABELS } from '../../domain/phase.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import type { SchoolRecord } from '../../domain/school.ts';
import { isKnown } from '../../domain/unknown.ts';
import { startAge } from '../age-range.ts';
import { defineCriterion } from '../define-criterion.ts';
import type { Enquiry } from '../enquiry.ts';
import type { OurSchool } from '../our-school.ts';
import { kmTo } from '../pairing.ts';
import { inKm } from '../wording.ts';

/** Beyond this many kilometres pupils hardly move on from one school to the other. */
const FAR_KM = 15;
const NEXT_DOOR_KM = 0.3;

/**
 * Kilometres to the trust's nearest primary or secondary school from which our pupils come, or to which they go: its ages end where
 * ours start, or start where ours end; none beyond fifteen kilometres.
 */
export const schoolsThatJoinOn = defineCriterion({
  id: 'schools-that-join-on',
  consideration: 'geography',
  label: 'Schools that your pupils come from or go to',
  hint: 'A trust that runs the school before or after yours can ease the move for pupils: infant and junior, primary and secondary.',
  origin: 'register',
  source: REGISTER_SOURCES.schools,
  defaultShare: 40,
  wishes: () => [],
  silence: ({ school }) =>
    hasMainStage(school)
      ? undefined
      : `Pupils of ${PHASE_LABELS[school.phase]} schools do not move on in a way that the register shows.`,
  endPoints: () => ({
    worst: `has no school within ${inKm(FAR_KM)} for the ages before or after yours`,
    best: 'has such a school next door',
  }),
  question: () =>
    `How much would it matter to go from a trust without a school before or after yours within ${inKm(FAR_KM)} to one that runs it next door?`,
  measure: (pairing) => {
    const {
      enquiry: { school },
      profile,
      nearestKm,
    } = pairing;
    if (!isKnown(school.lowestAge) || !isKnown(school.highestAge)) {
      return new Missing('The age range of your school is not known.');
    }
    if (nearestKm > FAR_KM) return NO_LINK;
    let nearest = NO_LINK;
    for (const [index, other] of profile.schools.entries()) {
      const km = kmTo(pairing, index);
      if (
        km <= FAR_KM &&
        (nearest.kind === 'none' || km < nearest.km) &&
        joinsOn(school.lowestAge, school.highestAge, other)
      ) {
        nearest = { kind: 'link', km, name: other.name };
      }
    }
    return nearest;
  },
  value: () => {
    const scoreOf = piecewiseLinear([
      { x: NEXT_DOOR_KM, value: 1 },
      { x: 3, value: 0.3 },
      { x: FAR_KM, value: 0 },
    ]);
    return (link) => (link.kind === 'none' ? 0 : scoreOf(link.km));
  },
  explain: (link) =>
    link.kind === 'none'
      ? `The trust has no school within ${inKm(FAR_KM)} for the ages before or after yours.`
      : `Your pupils could come from or go to ${link.name}, ${inKm(link.km)} away.`,
});

/** The nearest such school, if the trust has one. */
type Link = { readonly kind: 'none' } | { readonly kind: 'link'; readonly km: number; readonly name: string };

const NO_LINK: Link = { kind: 'none' };

function hasMainStage({ phase }: Enquiry['school']): boolean {
  return phase === 'primary' || phase === 'secondary';
}

function joinsOn(lowestAge: number, highestAge: number, other: SchoolRecord | OurSchool): boolean {
  if (!hasMainStage(other) || !isKnown(other.lowestAge) || !isKnown(other.highestAge)) return false;
  const starts = startAge(other.lowestAge);
  const comesAfter = starts === highestAge && other.highestAge > highestAge;
  const comesBefore = other.highestAge === startAge(lowestAge) && starts < startAge(lowestAge);
  return comesAfter || comesBefore;
}
