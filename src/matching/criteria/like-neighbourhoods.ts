import { piecewiseLinear } from '../../decision/index.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { isKnown } from '../../domain/unknown.ts';
import { defineCriterion } from '../define-criterion.ts';

/** Reference points, in steps (quintiles) of deprivation apart, shown on screen. */
const ALIKE = 1;
const UNLIKE = 2.5;

/** Mean absolute difference between our quintile of deprivation (IDACI) and those of the trust's schools, 0 to 4. */
export const likeNeighbourhoods = defineCriterion({
  id: 'like-neighbourhoods',
  consideration: 'geography',
  label: 'Pupils from like neighbourhoods',
  hint: 'Schools whose pupils live in neighbourhoods as well off or as deprived as yours meet the same questions. Measured on a scale of five steps, each a fifth of all schools, by income deprivation.',
  origin: 'register',
  source: REGISTER_SOURCES.schools,
  defaultShare: 20,
  silence: () => undefined,
  endPoints: () => ({
    worst: `has schools ${UNLIKE} steps or more from yours on the scale of deprivation, on average`,
    best: `has schools no more than ${ALIKE} step from yours on the scale of deprivation, on average`,
  }),
  question: () =>
    `How much would it matter to go from a trust whose schools are ${UNLIKE} steps from yours on the scale of deprivation to one ${ALIKE} step away?`,
  gather: ({ enquiry, profile }) => {
    const ours = enquiry.school.idaciQuintile;
    if (!isKnown(ours))
      return { kind: 'missing', why: 'The deprivation of your pupils’ neighbourhoods is not known.' };
    let known = 0;
    let apart = 0;
    for (const [index, schools] of profile.quintiles.entries()) {
      known += schools;
      apart += schools * Math.abs(index + 1 - ours);
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
    `On the five-step scale of deprivation, its schools are ${apart.toFixed(1)} steps from yours on average.`,
});
