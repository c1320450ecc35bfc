import { piecewiseLinear } from '../../decision/index.ts';
import { Missing } from '../../domain/evidence.ts';
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
  wishes: () => [],
  silence: () => undefined,
  endPoints: () => ({
    worst: `has pupils from much richer or much poorer homes than yours: on average ${UNLIKE} fifths or more apart`,
    best: `has pupils from homes about as well off as yours: on average no more than ${ALIKE} fifth apart`,
  }),
  question: () =>
    `How much would it matter to go from a trust whose pupils’ homes are ${UNLIKE} fifths apart from yours in deprivation to one ${ALIKE} fifth apart?`,
  measure: ({ enquiry, profile, columns, from }) => {
    const ours = enquiry.school.idaciQuintile;
    if (!isKnown(ours)) return new Missing('The deprivation of your pupils’ neighbourhoods is not known.');
    let known = 0;
    let apart = 0;
    for (let at = from; at < from + profile.schoolCount; at += 1) {
      const theirs = Number(columns.quintiles[at]);
      if (theirs === 0) continue;
      known += 1;
      apart += Math.abs(theirs - ours);
    }
    return known === 0
      ? new Missing('The register does not say how deprived the neighbourhoods of this trust’s pupils are.')
      : apart / known;
  },
  value: () =>
    piecewiseLinear([
      { x: ALIKE, value: 1 },
      { x: UNLIKE, value: 0 },
    ]),
  explain: (apart) =>
    `Sort all schools by how deprived their pupils’ homes are and cut the list into fifths: its schools are on average ${apart.toFixed(1)} fifths away from yours.`,
});
