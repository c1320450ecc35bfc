import type { CompleteAnswers, SectionId } from './answers.ts';
import { denominationsOf } from './character.ts';
import type { OurSchool } from './our-school.ts';

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
    geography: geographyOf(school),
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
    values: 'Only you can say which values matter to you.',
    keep: 'Only you can say what should stay yours.',
  },
};

function geographyOf(_school: OurSchool): SectionDefaults<'geography'> {
  return {
    values: {
      reach: 'either',
      comfortableKm: 2,
      tooFarKm: 50,
      sameAuthority: 'prefer',
      phaseMix: 'either',
    },
    reasons: {
      reach: 'The guidance leaves open whether a local or a wider trust is better for you.',
      comfortableKm:
        'Schools that joined a trust in the last years had its nearest schools about this close.',
      tooFarKm: 'Hardly any school joined a trust whose nearest schools were farther away.',
      sameAuthority: 'Most schools joined a trust that already had schools in their authority.',
      phaseMix: 'The guidance leaves open which mix of phases is better for you.',
    },
  };
}

const SIZE: SectionDefaults<'size'> = {
  values: { fromSchools: 1, toSchools: 5, growth: 'growing', voice: 'either' },
  reasons: {
    fromSchools: 'From five schools on, a trust can receive money for buildings by formula.',
    toSchools: 'Four in five schools that joined a trust in the last years joined one of at most this size.',
    growth: 'Schools mostly join trusts that other schools have joined lately.',
    voice: 'Only you can say how much your share of the trust matters.',
  },
};

function faithOf({ character }: OurSchool): SectionDefaults<'faith'> {
  const ownCharacter = denominationsOf(character).length > 0;
  return {
    values: { churchSharePct: ownCharacter ? 100 : 40 },
    reasons: {
      churchSharePct: ownCharacter
        ? 'For a school with a religious character, what counts is how many schools share it.'
        : 'Of 7,567 academies without a religious character that are in a trust, 400 are in one where church schools are the majority.',
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

function weightsOf({ character }: OurSchool): SectionDefaults<'weights'> {
  const ownCharacter = denominationsOf(character).length > 0;
  return {
    values: {
      considerations: {
        vision: 50,
        geography: 100,
        size: 15,
        faith: ownCharacter ? 30 : 15,
        governance: 50,
        finance: 30,
      },
      criteria: {},
    },
    reasons: {
      considerations:
        'Distance and area come first because they decided most joins of the last years; the rest is a starting point of ours.',
      criteria: 'Within each consideration, a starting point of ours.',
    },
  };
}
