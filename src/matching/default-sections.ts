import type { CompleteAnswers, SectionId } from './answers.ts';
import { hasCharacter } from './character.ts';
import type { OurSchool } from './our-school.ts';
import { inKm } from './wording.ts';

/** Default values of a section, and for each a sentence that says why it is what it is. */
type SectionDefaults<S extends SectionId> = {
  readonly values: CompleteAnswers[S];
  readonly reasons: Readonly<Record<keyof CompleteAnswers[S], string>>;
};

type Defaults = { readonly [S in SectionId]: SectionDefaults<S> };

/** One sentence per answer, by section and field. */
export type SectionReasons = { readonly [S in SectionId]: SectionDefaults<S>['reasons'] };

/** Every default with its reason, for one school. */
export function defaultsFor(school: OurSchool): Defaults {
  return {
    rights: RIGHTS,
    vision: VISION,
    geography: GEOGRAPHY,
    size: SIZE,
    faith: faithOf(school),
    governance: GOVERNANCE,
    finance: FINANCE,
    limits: LIMITS,
    weights: weightsOf(school),
  };
}

const RIGHTS: SectionDefaults<'rights'> = {
  values: {
    held: {
      diocese: 'not-known',
      'foundation-land': 'not-known',
      pfi: 'not-known',
      'local-authority': 'not-known',
      sponsor: 'not-known',
      federation: 'not-known',
      'shared-site': 'not-known',
    },
    other: '',
  },
  reasons: {
    held: 'The register does not say whose rights limit your choice.',
    other: 'The register does not say whose rights limit your choice.',
  },
};

const VISION: SectionDefaults<'vision'> = {
  values: { values: [], keep: [] },
  reasons: {
    values: 'Which values matter to you is for you to say.',
    keep: 'Only you can say what should stay yours.',
  },
};

/** Which joins the reasons below count: those of schools with an even URN, 586 of them, September 2023 to August 2025 (replay). */
const JOINED = 'joined a trust in the two years to 31 August 2025 (Ofsted)';

const GEOGRAPHY: SectionDefaults<'geography'> = {
  values: { reach: 'either', comfortableKm: 2, tooFarKm: 60, sameAuthority: 'prefer', phaseMix: 'either' },
  reasons: {
    reach: 'Whether a local or a wider trust suits you better is for you to say.',
    comfortableKm: `Of 586 schools that ${JOINED}, three in ten had a school of that trust within ${inKm(2)}. In the country that is rare: of the primary schools with fewer than 120 pupils among them, half had none within ${inKm(7)}. If yours lies far from others, set what is comfortable for you.`,
    tooFarKm: `Of 586 schools that ${JOINED}, hardly any chose one whose nearest school was ${inKm(60)} away or more.`,
    sameAuthority: `Of 586 schools that ${JOINED}, 87 in 100 chose one with a school in their own local authority.`,
    phaseMix:
      'Which mix of phases suits you best is for you to say. Apart from this question, a default of ours gives some points to a trust with many schools of your phase; you can change that under “What matters most”.',
  },
};

const SIZE: SectionDefaults<'size'> = {
  values: { fromSchools: 1, toSchools: 10, growth: 'growing', voice: 'either' },
  reasons: {
    fromSchools: 'No smallest size is assumed.',
    toSchools: `Of 586 schools that ${JOINED}, six in ten chose one of ten schools or fewer; of two trusts alike in the rest, the smaller was chosen more often.`,
    growth: `Of 586 schools that ${JOINED}, 70 in 100 chose one that another school had joined in the three years before.`,
    voice: 'How much your share of the trust matters is for you to say.',
  },
};

function faithOf(school: OurSchool): SectionDefaults<'faith'> {
  const ownCharacter = hasCharacter(school);
  return {
    values: { churchSharePct: ownCharacter ? 100 : 40 },
    reasons: {
      churchSharePct: ownCharacter
        ? 'For a school with a religious character, what counts is how many schools share it.'
        : `Of the schools without a religious character that ${JOINED}, nine in ten chose one in which at most 40 in 100 are church schools.`,
    },
  };
}

const GOVERNANCE: SectionDefaults<'governance'> = {
  values: {
    decisions: {
      'head-appointment': 'not-known',
      budget: 'not-known',
      'staffing-structure': 'not-known',
      curriculum: 'not-known',
      admissions: 'not-known',
      policies: 'not-known',
      premises: 'not-known',
      'name-and-ethos': 'not-known',
      'local-board-membership': 'not-known',
      reserves: 'not-known',
    },
    localBoard: [],
  },
  reasons: {
    decisions: 'Only you can say who should decide.',
    localBoard: 'Only you can say what your local governing body should have.',
  },
};

const FINANCE: SectionDefaults<'finance'> = {
  values: {
    acceptablePct: 5,
    tooMuchPct: 10,
    pooling: 'either',
    reserves: 'either',
    capital: 'either',
  },
  reasons: {
    acceptablePct: 'A starting point of ours: ask what the contribution buys before you change it.',
    tooMuchPct: 'A starting point of ours: ask what the contribution buys before you change it.',
    pooling: 'Only you can say whether pooled grants would trouble you.',
    reserves: 'Only you can say whether your reserves must stay yours.',
    capital: 'Only you can say how much the route for building money matters.',
  },
};

const LIMITS: SectionDefaults<'limits'> = {
  values: {
    furthestKm: 'no-limit',
    smallestSchools: 'no-limit',
    largestSchools: 'no-limit',
    mustHave: [],
    mustNotHave: [],
    area: 'anywhere',
    noPooling: false,
    excluded: [],
  },
  reasons: {
    furthestKm: 'No trust is left out unless you say so.',
    smallestSchools: 'No trust is left out unless you say so.',
    largestSchools: 'No trust is left out unless you say so.',
    mustHave: 'No trust is left out unless you say so.',
    mustNotHave: 'No trust is left out unless you say so.',
    area: 'No trust is left out unless you say so.',
    noPooling: 'No trust is left out unless you say so.',
    excluded: 'No trust is left out unless you say so.',
  },
};

function weightsOf(school: OurSchool): SectionDefaults<'weights'> {
  return {
    values: {
      considerations: {
        vision: 50,
        geography: 100,
        size: 15,
        faith: faithSwingOf(school),
        governance: 50,
        finance: 30,
      },
      criteria: {},
    },
    reasons: {
      considerations: `Geography, size and faith stand to each other as they did in the joins of the last years${isAidedChurchSchool(school) ? ', faith twice as high because a voluntary aided school normally needs a trust in which church schools are the majority' : ''}; the register says nothing about vision, governance and finance, where the weights are a starting point of ours.`,
      criteria:
        'Within geography, size and faith as in the joins of the last years; elsewhere a starting point of ours.',
    },
  };
}

/** Shaped on joins, in which aided and controlled schools cannot be told apart; doubled for voluntary aided schools on policy. */
function faithSwingOf(school: OurSchool): number {
  if (!hasCharacter(school)) return 15;
  return isAidedChurchSchool(school) ? 60 : 30;
}

function isAidedChurchSchool(school: OurSchool): boolean {
  return school.type === 'Voluntary Aided School' && hasCharacter(school);
}
