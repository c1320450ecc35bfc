import { piecewiseLinear } from '../../decision/index.ts';
import { PHASE_LABELS } from '../../domain/phase.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import type { SchoolRecord } from '../../domain/school.ts';
import { isKnown, type Maybe } from '../../domain/unknown.ts';
import { defineCriterion } from '../define-criterion.ts';
import type { OurSchool } from '../our-school.ts';
import { counted } from '../wording.ts';

/** From this many schools like ours on, more make no difference. Our own reference point, shown on screen. */
const ENOUGH_PEERS = 5;

/** How many schools the trust has of our phase, of these how many are also of like size and like deprivation. */
export const schoolsLikeOurs = defineCriterion({
  id: 'schools-like-ours',
  consideration: 'geography',
  label: 'Schools like yours',
  hint: 'Schools of your phase, above all those of like size and with pupils from like neighbourhoods, give your staff colleagues who do the same work.',
  origin: 'register',
  source: REGISTER_SOURCES.schools,
  defaultShare: 60,
  silence: () => undefined,
  endPoints: ({ school }) => ({
    worst: `has no ${PHASE_LABELS[school.phase]} school`,
    best: `has ${ENOUGH_PEERS} ${PHASE_LABELS[school.phase]} schools or more that are like yours`,
  }),
  question: ({ school }) =>
    `How much would it matter to go from a trust with no ${PHASE_LABELS[school.phase]} school to one with ${ENOUGH_PEERS} that are like yours?`,
  gather: ({ enquiry: { school }, profile }) => {
    let alike = 0;
    for (const other of profile.schools) if (isLike(school, other)) alike += 1;
    return {
      kind: 'measured',
      value: { samePhase: profile.phases[school.phase], alike },
      source: REGISTER_SOURCES.schools,
    };
  },
  value: () => {
    const scoreOf = piecewiseLinear([
      { x: 0, value: 0 },
      { x: ENOUGH_PEERS, value: 1 },
    ]);
    return ({ samePhase, alike }) => scoreOf(alike + (samePhase - alike) / 2);
  },
  explain: ({ samePhase, alike }, { enquiry: { school } }) => {
    const phase = PHASE_LABELS[school.phase];
    const have = `The trust has ${counted(samePhase, `${phase} school`, `${phase} schools`)}`;
    return samePhase === 0
      ? `${have}.`
      : `${have}; ${alike === 0 ? 'none' : alike} of like size and deprivation.`;
  },
});

/** Same phase, roll within three fifths to five thirds of ours, deprivation within one quintile; an open fact never counts against. */
function isLike(ours: OurSchool, other: SchoolRecord): boolean {
  return (
    other.phase === ours.phase &&
    within(ours.pupils, other.pupils, (roll, theirs) => theirs >= roll * 0.6 && theirs * 0.6 <= roll) &&
    within(ours.idaciQuintile, other.idaciQuintile, (quintile, theirs) => Math.abs(quintile - theirs) <= 1)
  );
}

function within(
  ours: Maybe<number>,
  theirs: Maybe<number>,
  alike: (ours: number, theirs: number) => boolean,
): boolean {
  return !isKnown(ours) || !isKnown(theirs) || alike(ours, theirs);
}
