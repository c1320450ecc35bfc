import { piecewiseLinear } from '../../decision/index.ts';
import { Missing } from '../../domain/evidence.ts';
import { PHASE_LABELS, PHASES } from '../../domain/phase.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { isKnown } from '../../domain/unknown.ts';
import { defineCriterion } from '../define-criterion.ts';
import { counted } from '../wording.ts';

/** A roll of three fifths to five thirds of ours is like ours. Our own reference points, shown on screen. */
const SMALLEST = 3 / 5;
const LARGEST = 5 / 3;

/** Of the trust's schools of our phase whose roll is known, the share with a roll like ours, 0 to 1; 0 where it has none. */
export const likeSize = defineCriterion({
  id: 'like-size',
  consideration: 'geography',
  label: 'Schools of your size',
  hint: 'Schools of your phase with about as many pupils as yours, from three fifths to five thirds, staff and budget much as you do.',
  origin: 'register',
  source: REGISTER_SOURCES.schools,
  defaultShare: 10,
  wishes: () => [],
  silence: () => undefined,
  endPoints: ({ school }) => ({
    worst: `has no ${PHASE_LABELS[school.phase]} school of about your size`,
    best: `has ${PHASE_LABELS[school.phase]} schools of about your size only`,
  }),
  question: ({ school }) =>
    `How much would it matter to go from a trust without a ${PHASE_LABELS[school.phase]} school of about your size to one where all are?`,
  measure: ({ enquiry: { school }, profile, columns, from }) => {
    const ours = school.pupils;
    if (!isKnown(ours)) return new Missing('Your number of pupils is not known.');
    const phase = PHASES.indexOf(school.phase);
    const smallest = ours * SMALLEST;
    const largest = ours * LARGEST;
    let known = 0;
    let alike = 0;
    for (let at = from; at < from + profile.schoolCount; at += 1) {
      const theirs = Number(columns.pupils[at]);
      if (columns.phases[at] !== phase || Number.isNaN(theirs)) continue;
      known += 1;
      if (theirs >= smallest && theirs <= largest) alike += 1;
    }
    const schools = profile.phases[school.phase];
    if (known === 0 && schools > 0) {
      return new Missing('The register lacks the number of pupils for this trust’s schools of your phase.');
    }
    return { alike, known, schools };
  },
  value: () => {
    const scoreOf = piecewiseLinear([
      { x: 0, value: 0 },
      { x: 1, value: 1 },
    ]);
    return ({ alike, known }) => (known === 0 ? 0 : scoreOf(alike / known));
  },
  explain: ({ alike, known, schools }, { enquiry: { school } }) => {
    const phase = PHASE_LABELS[school.phase];
    if (known === 0) return `The trust has no ${phase} school.`;
    if (schools === 1)
      return alike === 1
        ? `Its one ${phase} school has about as many pupils as yours.`
        : `Its one ${phase} school has many more or many fewer pupils than yours.`;
    if (alike === schools) return `All ${phase} schools of the trust have about as many pupils as yours.`;
    if (known === 1)
      return `The one of its ${schools} ${phase} schools whose number of pupils is known has ${alike === 1 ? 'about as many pupils as' : 'many more or many fewer pupils than'} yours.`;
    const some = alike === 0 ? 'None' : alike;
    const of =
      known === schools
        ? `its ${counted(schools, `${phase} school`, `${phase} schools`)}`
        : `the ${known} of its ${schools} ${phase} schools whose number of pupils is known`;
    return `${some} of ${of} ${alike === 1 ? 'has' : 'have'} about as many pupils as yours.`;
  },
});
