import { piecewiseLinear } from '../../decision/index.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { defineCriterion } from '../define-criterion.ts';
import { inKm } from '../wording.ts';

/** Reference points, shown on screen: half of all trusts with two schools or more lie between them. */
const CLOSE_KM = 10;
const WIDE_KM = 50;

/** Mean distance of the trust's schools from their middle, against the wish for a local or a wider trust. */
export const spread = defineCriterion({
  id: 'spread',
  consideration: 'geography',
  label: 'Local or wider trust',
  hint: 'A local trust knows the area; one that spans a larger area may offer a broader outlook and more opportunities.',
  origin: 'register',
  source: REGISTER_SOURCES.coordinates,
  defaultShare: 30,
  wishes: () => ['geography.reach'],
  silence: ({ answers }) =>
    answers.geography.reach === 'either'
      ? 'You have no preference between local and wider trusts.'
      : undefined,
  endPoints: ({ answers }) => {
    const close = `has schools that lie within ${inKm(CLOSE_KM)} of their middle on average`;
    const wide = `has schools that lie ${inKm(WIDE_KM)} or more from their middle on average`;
    return answers.geography.reach === 'local' ? { worst: wide, best: close } : { worst: close, best: wide };
  },
  question: ({ answers }) =>
    answers.geography.reach === 'local'
      ? `How much would it matter to go from a trust spread over ${inKm(WIDE_KM)} to one within ${inKm(CLOSE_KM)}?`
      : `How much would it matter to go from a trust within ${inKm(CLOSE_KM)} to one spread over ${inKm(WIDE_KM)}?`,
  measure: ({ profile }) => profile.spreadKm,
  value: ({ answers }) => {
    const wide = answers.geography.reach === 'wider';
    return piecewiseLinear([
      { x: CLOSE_KM, value: wide ? 0 : 1 },
      { x: WIDE_KM, value: wide ? 1 : 0 },
    ]);
  },
  explain: (km, { profile }) =>
    profile.schoolCount === 1
      ? 'The trust has a single school.'
      : `The schools of the trust lie ${inKm(km)} from their middle on average.`,
});
