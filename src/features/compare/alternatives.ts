import { type JoiningRoute, joiningRoute } from '../../domain/joining-route.ts';
import type { ReligiousCharacter } from '../../domain/religious-character.ts';
import type { AlternativeId } from '../../finding/comparison-work.ts';
import type { OurSchool } from '../../matching/our-school.ts';
import { faithStandingOf } from '../../readiness/authorities.ts';
import { dfe, formatCitation } from '../../readiness/citation.ts';
import { STAY_TITLE } from '../../readiness/staying.ts';
import { describeStaying } from '../../report/stay-as-we-are.ts';
import type { Cell } from './cell.ts';

/** Names of the columns that are no trust. */
export const ALTERNATIVE_TITLES: Readonly<Record<AlternativeId, string>> = {
  stay: STAY_TITLE,
  'partnership-first': 'Partnership first',
};

/** Said under their names. */
/** Under the title of an alternative: whether it is open, and that it has no score. */
export function alternativeNote(id: AlternativeId, school: OurSchool): string {
  const meant = id === 'stay' || joiningRoute(school) !== 'in-a-trust';
  return meant ? 'always open to you, not scored' : 'not meant for a school in a trust, not scored';
}

/** What joining a trust would be for this school. */
export function describeJoining(route: JoiningRoute): string {
  switch (route) {
    case 'conversion':
      return 'Become an academy in the trust: your school is no longer maintained by the local authority.';
    case 'transfer':
      return 'Move your academy into the trust: its board takes the place of your own trust’s.';
    case 'in-a-trust':
      return 'Move to another trust, which your school cannot do by its own decision.';
    case 'other':
      return 'Become an academy in the trust, if your kind of school may: ask your regional director.';
    default:
      return route satisfies never;
  }
}

const words = (text: string, source: string): Cell => ({ kind: 'words', words: text, source });
const notComparable = (text: string): Cell => ({ kind: 'not-comparable', words: text });
const notHeld = (text: string): Cell => ({ kind: 'unknown', words: text });

const FOLLOWS = 'follows from changing nothing';
const NO_TRANSFER = 'follows from nothing being transferred';

type StayEntries = Readonly<Partial<Record<string, Readonly<Record<JoiningRoute, Cell>>>>>;

function alike(cell: Cell, inATrust: Cell): Readonly<Record<JoiningRoute, Cell>> {
  return { conversion: cell, transfer: cell, other: cell, 'in-a-trust': inATrust };
}

const AS_IN_YOUR_TRUST = words('As it is in the trust that you are in.', FOLLOWS);

const SAME_CHARACTER = words('Your own character stays as it is.', FOLLOWS);
const NO_NEIGHBOURS = words(
  'No distance to weigh: staying ties you to no other school, near or far.',
  FOLLOWS,
);
const NO_PARTNERS = notComparable('Nothing to compare: staying brings no other schools with it.');
const NO_GROWTH = notComparable('Nothing to compare: staying brings no trust that grows or settles.');

/** What is known of staying, by criterion. Where a criterion is not named, it looks at a trust and says nothing about us. */
const STAYING: StayEntries = {
  'values-alignment': alike(
    notHeld('How far your own practice lives up to your values is for you to judge; no register says.'),
    AS_IN_YOUR_TRUST,
  ),
  'what-stays-ours': alike(
    words('All of it: name, ethos and traditions stay in your hands.', FOLLOWS),
    AS_IN_YOUR_TRUST,
  ),
  'same-authority': alike(words('You keep the local authority that you have.', FOLLOWS), AS_IN_YOUR_TRUST),
  'number-of-schools': alike(words('You join no other schools.', FOLLOWS), AS_IN_YOUR_TRUST),
  'our-voice': alike(
    words('Your board’s voice on your school is not shared with a trust.', FOLLOWS),
    AS_IN_YOUR_TRUST,
  ),
  'own-character-share': alike(SAME_CHARACTER, AS_IN_YOUR_TRUST),
  'own-character-here': alike(SAME_CHARACTER, AS_IN_YOUR_TRUST),
  'church-share': alike(SAME_CHARACTER, AS_IN_YOUR_TRUST),
  'nearest-school': alike(NO_NEIGHBOURS, AS_IN_YOUR_TRUST),
  'nearest-schools': alike(NO_NEIGHBOURS, AS_IN_YOUR_TRUST),
  'nearest-of-our-phase': alike(NO_NEIGHBOURS, AS_IN_YOUR_TRUST),
  'schools-within-reach': alike(NO_NEIGHBOURS, AS_IN_YOUR_TRUST),
  'schools-that-join-on': alike(
    words('The schools before and after yours stay as they are, in whatever trust they may be.', FOLLOWS),
    AS_IN_YOUR_TRUST,
  ),
  'same-phase': alike(NO_PARTNERS, AS_IN_YOUR_TRUST),
  'same-ages': alike(NO_PARTNERS, AS_IN_YOUR_TRUST),
  'like-size': alike(NO_PARTNERS, AS_IN_YOUR_TRUST),
  'like-neighbourhoods': alike(NO_PARTNERS, AS_IN_YOUR_TRUST),
  'phase-mix': alike(NO_PARTNERS, AS_IN_YOUR_TRUST),
  spread: alike(NO_PARTNERS, AS_IN_YOUR_TRUST),
  growth: alike(NO_GROWTH, AS_IN_YOUR_TRUST),
  'growth-here': alike(NO_GROWTH, AS_IN_YOUR_TRUST),
  'delegation-fit': {
    conversion: words('Your governing body decides as now, beside the local authority.', FOLLOWS),
    transfer: words('Your own trust’s board decides as now.', FOLLOWS),
    other: words('Who decides stays as it is.', FOLLOWS),
    'in-a-trust': AS_IN_YOUR_TRUST,
  },
  'local-board': alike(words('You keep the board that you have.', FOLLOWS), AS_IN_YOUR_TRUST),
  'central-contribution': alike(
    words('No contribution to a trust. What you pay for services now stands in your own budget.', FOLLOWS),
    AS_IN_YOUR_TRUST,
  ),
  'pooling-and-reserves': alike(
    words('No trust pools your grant or your reserves.', FOLLOWS),
    AS_IN_YOUR_TRUST,
  ),
  'financial-standing': alike(
    notHeld('Your own balance and reserves stand in your accounts; no register here holds them.'),
    AS_IN_YOUR_TRUST,
  ),
  'capital-route': {
    conversion: notHeld('Depends on your local authority, or on the body that holds your site: ask them.'),
    transfer: words(
      'An academy on its own bids for it project by project.',
      'DfE, Condition grants guidance, 2023 to 2026',
    ),
    other: notHeld('Depends on your kind of school: ask who maintains it.'),
    'in-a-trust': AS_IN_YOUR_TRUST,
  },
};

/** What is known of a partnership, by criterion. Elsewhere it depends on the trust that is chosen for it. */
const PARTNERSHIP: Readonly<Partial<Record<string, Cell>>> = {
  'values-alignment': words(
    'Shows for a limited time how a trust’s values work in practice; objectives are to be clear from the outset.',
    formatCitation(dfe('2.5 schools')),
  ),
  'what-stays-ours': words('All of it: name, ethos and traditions stay in your hands.', NO_TRANSFER),
  'our-voice': words('Your board goes on deciding for your school.', NO_TRANSFER),
  'delegation-fit': words(
    'Your board goes on deciding; what the trust helps with is recorded in a formal document.',
    formatCitation(dfe('2.3 iv')),
  ),
  'local-board': words('You keep the board that you have.', NO_TRANSFER),
  'central-contribution': words(
    'Any costs are to stand in the document. Your leaders’ time comes on top.',
    formatCitation(dfe('2.3 iv')),
  ),
  'pooling-and-reserves': words('Your grant and your reserves stay with you.', NO_TRANSFER),
};

/** What stands in an alternative's column for one criterion. Every criterion has an entry, also one that is not named here. */
export function alternativeCell(id: AlternativeId, criterionId: string, school: OurSchool): Cell {
  const route = joiningRoute(school);
  if (id === 'stay') {
    const entry = STAYING[criterionId]?.[route];
    if (entry !== undefined) return entry;
    return route === 'in-a-trust' ? AS_IN_YOUR_TRUST : NO_PARTNERS;
  }
  if (route === 'in-a-trust') return notComparable('Not open to a school that is in a trust already.');
  return (
    PARTNERSHIP[criterionId] ?? notComparable('Depends on the trust that you choose for it: see its column.')
  );
}

/** What an alternative would be for this school. */
export function meaningCell(id: AlternativeId, school: OurSchool): Cell {
  const route = joiningRoute(school);
  if (id === 'stay') return words(describeStaying(route), 'follows from your kind of school');
  return route === 'in-a-trust'
    ? words('Not meant for a school that is in a trust already.', formatCitation(dfe('1.2')))
    : words(
        'Work with one of the trusts for a limited time, typically 12 to 18 months, before you decide.',
        formatCitation(dfe('2.3 i')),
      );
}

const STAYING_IS_FREE =
  'Nothing, unless the Department for Education has made an order about your school: nobody else has to agree to your staying.';

/** What has to be settled before an alternative can be chosen. */
export function settleCell(id: AlternativeId, school: OurSchool): Cell {
  if (id === 'stay') return words(STAYING_IS_FREE, FOLLOWS);
  return joiningRoute(school) === 'in-a-trust'
    ? notComparable('Not open to a school that is in a trust already.')
    : words(consentFirst(school.character), formatCitation(dfe('2.5 schools')));
}

function consentFirst(character: ReligiousCharacter): string {
  const standing = faithStandingOf(character);
  switch (standing) {
    case 'none':
      return 'Take time to find the right trust, and agree what both want of it.';
    case 'not-known':
      return 'If your school has a religious character, its diocese or religious authority is asked first.';
    case 'church':
      return 'Your diocese is consulted, and consents, before you look for a partnership.';
    case 'other-character':
      return 'Your religious authority is consulted, and consents, before you enter one.';
    default:
      return standing satisfies never;
  }
}
