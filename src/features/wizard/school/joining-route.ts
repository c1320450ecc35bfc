import { type JoiningRoute, joiningRoute } from '../../../domain/joining-route.ts';
import type { OurSchool } from '../../../matching/our-school.ts';

/** What joining would mean for this school, for a heading and the paragraphs under it. */
export type RouteWords = { readonly heading: string; readonly paragraphs: readonly string[] };

const ROUTE_WORDS: Readonly<Record<JoiningRoute, RouteWords>> = {
  conversion: {
    heading: 'Joining would be a conversion',
    paragraphs: [
      'A local authority maintains your school today. To join a trust it would become an academy: your governing body resolves to apply and consults, the Department for Education decides, and staff, land and contracts pass to the trust.',
    ],
  },
  transfer: {
    heading: 'Joining would be a transfer',
    paragraphs: [
      'Your school is an academy outside any trust of several schools. It would not convert again: its agreement with the Department for Education moves into the trust, and your own trust, if you have one, closes.',
    ],
  },
  'in-a-trust': {
    heading: 'Your school is in a trust already',
    paragraphs: [
      'A school in a trust cannot leave it by its own decision. A move needs the agreement of both trusts and of the Department for Education. You can still compare: the trust that you are in is shown apart from the others, measured by the same wishes.',
    ],
  },
  other: {
    heading: 'Ask first which way is open to you',
    paragraphs: [
      'City technology colleges and non-maintained special schools follow rules of their own. Ask your regional director at the Department for Education before you approach a trust.',
    ],
  },
};

const MAINTAINED_NURSERY: RouteWords = {
  heading: 'Ask first whether conversion is open to you',
  paragraphs: [
    'Whether a maintained nursery school can become an academy depends on current law. Ask your local authority and your regional director at the Department for Education before you approach a trust.',
  ],
};

function phaseParagraphs({ phase }: OurSchool): readonly string[] {
  switch (phase) {
    case 'special':
      return [
        'As a special school, ask how the trust would work with the local authorities that place pupils with you, and which of its schools know your pupils’ needs.',
      ];
    case 'alternative-provision':
      return [
        'As alternative provision, you depend on those who send you pupils. Ask how a trust would keep that independent of its own schools’ exclusions.',
      ];
    case 'nursery':
    case 'primary':
    case 'secondary':
      return [];
    default:
      return phase satisfies never;
  }
}

function faithParagraphs({ character }: OurSchool): readonly string[] {
  return character.kind === 'none'
    ? []
    : [
        'Your religious character decides which trusts are open to you, and who has to agree. The step on faith says how.',
      ];
}

/** Which way joining would go, with what this school's phase and character add. */
export function describeRoute(school: OurSchool): RouteWords {
  const { heading, paragraphs } =
    school.type === 'LA Nursery School' ? MAINTAINED_NURSERY : ROUTE_WORDS[joiningRoute(school)];
  return { heading, paragraphs: [...paragraphs, ...phaseParagraphs(school), ...faithParagraphs(school)] };
}
