import { lookUp } from '../../decision/index.ts';
import { Missing } from '../../domain/evidence.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { isKnown } from '../../domain/unknown.ts';
import type { CandidateProfile } from '../candidate-profile.ts';
import { defineCriterion } from '../define-criterion.ts';
import { counted, thousands } from '../wording.ts';

/** DfE, Condition grants guidance, 2023 to 2026; confirmed year by year. Pupils of special and alternative provision count more. */
const FORMULA_SCHOOLS = 5;
const FORMULA_PUPILS = 3000;
const SPECIAL_FACTOR = 4.5;

/** The rule in words, with the document that it stands in and the years for which it is known. */
export const CAPITAL_RULE = {
  text: `Trusts with ${FORMULA_SCHOOLS} schools or more and at least ${thousands(FORMULA_PUPILS)} pupils receive money for buildings by formula; pupils of special and alternative provision schools count ${SPECIAL_FACTOR} times. Others bid for it project by project. The rule is confirmed each year.`,
  source: 'Department for Education, Condition grants guidance, 2023 to 2026',
} as const;

/** What decides on the route: schools, and pupils as the rule counts them. */
export type CapitalRoute = {
  readonly route: 'formula' | 'bids';
  readonly schools: number;
  readonly pupils: number;
};

/** Whether the trust, as it is, would get School Condition Allocation by formula or would have to bid. */
export const capitalRoute = defineCriterion({
  id: 'capital-route',
  consideration: 'finance',
  label: 'Money for buildings',
  hint: CAPITAL_RULE.text,
  origin: 'register',
  source: REGISTER_SOURCES.schools,
  defaultShare: 40,
  wishes: () => ['finance.capital'],
  silence: ({ answers }) =>
    answers.finance.capital === 'either' ? 'You have no preference about money for buildings.' : undefined,
  endPoints: () => ({
    worst: 'has to bid for money for buildings',
    best: 'receives money for buildings by formula',
  }),
  question: () =>
    'How much would it matter to go from a trust that bids for money for buildings to one that receives it by formula?',
  measure: ({ profile }) => capitalRouteOf(profile),
  value: () => {
    const scoreOf = lookUp({ formula: 1, bids: 0 });
    return ({ route }) => scoreOf(route);
  },
  explain: describeCapitalRoute,
});

type CountedSchools = Pick<CandidateProfile, 'schoolCount' | 'schoolsWithoutPupils'> & {
  readonly schools: readonly Pick<CandidateProfile['schools'][number], 'phase' | 'pupils'>[];
};

/** One sentence with the figures that decide. */
export function describeCapitalRoute({ route, schools, pupils }: CapitalRoute): string {
  return `With ${counted(schools, 'school', 'schools')} and ${thousands(pupils)} pupils as the rule counts them, the trust ${route === 'formula' ? 'would receive money for buildings by formula' : 'would have to bid for money for buildings'}.`;
}

/** The route of a trust as it is; missing where pupil numbers that the register lacks could decide. */
export function capitalRouteOf(profile: CountedSchools): CapitalRoute | Missing {
  const pupils = countedPupils(profile);
  const enough = pupils >= FORMULA_PUPILS;
  if (profile.schoolCount >= FORMULA_SCHOOLS && !enough && profile.schoolsWithoutPupils > 0) {
    return new Missing('The register lacks the number of pupils for part of the trust’s schools.');
  }
  const route = enough && profile.schoolCount >= FORMULA_SCHOOLS ? 'formula' : 'bids';
  return { route, schools: profile.schoolCount, pupils };
}

function countedPupils({ schools }: CountedSchools): number {
  let counted = 0;
  for (const { phase, pupils } of schools) {
    if (!isKnown(pupils)) continue;
    counted += phase === 'special' || phase === 'alternative-provision' ? pupils * SPECIAL_FACTOR : pupils;
  }
  return counted;
}
