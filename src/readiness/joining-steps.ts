import { type JoiningRoute, joiningRoute } from '../domain/joining-route.ts';
import type { ReadinessFacts } from './facts.ts';
import type { JoiningStepId } from './plan-choices.ts';

/** A step of joining as the plan names it. The order is usual; none of it is from the guidance on partnerships. */
export type JoiningStepText = {
  readonly id: JoiningStepId;
  readonly label: string;
  readonly what: string;
};

/** Steps after a decision to join; our own list, to be checked with the regional director. */
export const JOINING_STEPS: readonly JoiningStepText[] = [
  {
    id: 'resolution',
    label: 'The governing board resolves to apply',
    what: 'The minutes name the trust, the reasons and what has still to be settled.',
  },
  {
    id: 'consultation',
    label: 'Stakeholders are consulted, and equality impact is assessed',
    what: 'Parents, staff, pupils, the local authority and those whose consent is needed.',
  },
  {
    id: 'due-diligence',
    label: 'Both sides do their due diligence',
    what: 'The school looks at the trust as closely as the trust looks at the school.',
  },
  {
    id: 'application',
    label: 'The application goes to the Department for Education',
    what: 'With the consents that your kind of school needs.',
  },
  {
    id: 'order',
    label: 'The decision comes, with an academy order where the school converts',
    what: 'An academy that transfers gets a decision, not an academy order.',
  },
  {
    id: 'transfer',
    label: 'Staff, land, contracts, articles and funding agreement are settled',
    what: 'TUPE, land, the commercial transfer agreement, articles and the funding agreement.',
  },
  {
    id: 'opening',
    label: 'The school opens in the trust',
    what: 'Usually on the first day of a month.',
  },
];

const ROUTES: Readonly<Record<JoiningRoute, string>> = {
  conversion: 'Your school would convert: it becomes an academy and joins in one go.',
  transfer:
    'Your school would not convert again: its agreement with the Department for Education would transfer to the trust.',
  'in-a-trust':
    'Your school is in a trust: a move needs the agreement of both trusts and of the Department for Education.',
  other: 'Your school follows rules of its own: ask your regional director which way is open.',
};

/** How joining would go in law for this school, in one sentence. */
export function joiningRouteOf({ school }: Pick<ReadinessFacts, 'school'>): string {
  return ROUTES[joiningRoute(school)];
}
