import { piecewiseLinear } from '../../decision/index.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { isKnown } from '../../domain/unknown.ts';
import { defineCriterion } from '../define-criterion.ts';

/** Reference points, in quintiles of deprivation apart, shown on screen. */
const ALIKE = 1;
const UNLIKE = 2.5;

/** Mean absolute difference between our quintile of deprivation (IDACI) and those of the trust's schools, 0 to 4. */
export const likeNeighbourhoods = defineCriterion({
  id: 'like-neighbourhoods',
  consideration: 'geography',
  label: 'Pupils from like neighbourhoods',
  hint: 'Schools whose pupils live in neighbourhoods as well off or as deprived as yours meet the same questions. Measured in fifths of all schools by income deprivation.',
  origin: 'register',
  source: REGISTER_SOURCES.schools,
  defaultShare: 20,
  silence: () => undefined,
  endPoints: () => ({
    worst: `has schools that are ${UNLIKE} fifths or more from yours in deprivation on average`,
    best: `has schools that are no more than ${ALIKE} fifth from yours in deprivation on average`,
  }),
  question: () =>
    `How much would it matter to go from a trust ${UNLIKE} fifths from you in deprivation to one that is no more than ${ALIKE} fifth away?`,
  gather: ({ enquiry, profile }) => {
    const ours = enquiry.school.idaciQuintile;
    if (!isKnown(ours))
      return { kind: 'missing', why: 'The deprivation of your pupils’ neighbourhoods is not known.' };
    let known = 0;
    let apart = 0;
    for (const { idaciQuintile } of profile.schools) {
      if (!isKnown(idaciQuintile)) continue;
      known += 1;
      apart += Math.abs(idaciQuintile - ours);
    }
    return known === 0
      ? {
          kind: 'missing',
          why: 'The register does not say how deprived the neighbourhoods of this trust’s pupils are.',
        }
      : { kind: 'measured', value: apart / known, source: REGISTER_SOURCES.schools };
  },
  value: () =>
    piecewiseLinear([
      { x: ALIKE, value: 1 },
      { x: UNLIKE, value: 0 },
    ]),
  explain: (apart) =>
    `Its schools are ${apart.toFixed(1)} fifths from yours in deprivation on average (0 is alike, 4 the opposite).`,
});
