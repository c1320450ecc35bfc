import { piecewiseLinear } from '../../decision/index.ts';
import { Missing } from '../../domain/evidence.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { isKnown } from '../../domain/unknown.ts';
import { defineCriterion } from '../define-criterion.ts';
import { inPercent, thousands } from '../wording.ts';

/** Reference point, shown on screen: a tenth of the pupils is one voice in ten. */
const HEARD_SHARE = 0.1;

/** Our pupils as a share of all pupils of the trust once we have joined, 0 to 1. */
export const ourVoice = defineCriterion({
  id: 'our-voice',
  consideration: 'size',
  label: 'Your share of the trust',
  hint: 'The larger your share of the pupils, the harder it is to overlook your school.',
  origin: 'register',
  source: REGISTER_SOURCES.schools,
  defaultShare: 50,
  wishes: () => ['size.voice'],
  silence: ({ answers }) =>
    answers.size.voice === 'either' ? 'You have no preference about your share of the trust.' : undefined,
  endPoints: () => ({
    worst: 'is so large that your pupils are next to none of its pupils',
    best: `would have ${inPercent(HEARD_SHARE)} or more of its pupils in your school`,
  }),
  question: () =>
    `How much would it matter to go from next to none of the trust’s pupils to ${inPercent(HEARD_SHARE)} of them?`,
  measure: ({ enquiry: { school }, profile }) => {
    if (!isKnown(school.pupils)) return new Missing('Your number of pupils is not known.');
    if (profile.schoolsWithoutPupils > 0) {
      return new Missing('The register lacks the number of pupils for part of the trust’s schools.');
    }
    const ours = school.pupils;
    return { ours, theirs: profile.pupils };
  },
  value: () => {
    const scoreOf = piecewiseLinear([
      { x: 0, value: 0 },
      { x: HEARD_SHARE, value: 1 },
    ]);
    return ({ ours, theirs }) => scoreOf(shareOf(ours, theirs));
  },
  explain: ({ ours, theirs }) =>
    `Your ${thousands(ours)} pupils would be ${inPercent(shareOf(ours, theirs))} of the ${thousands(ours + theirs)} that the trust would have with you; it has ${thousands(theirs)} today.`,
});

function shareOf(ours: number, theirs: number): number {
  return ours + theirs === 0 ? 0 : ours / (ours + theirs);
}
