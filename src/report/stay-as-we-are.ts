import type { JoiningRoute } from '../matching/our-school.ts';

/** What not joining any trust would mean for this school. It is always a candidate, and never scored. */
export function describeStaying(route: JoiningRoute): string {
  switch (route) {
    case 'conversion':
      return 'Remain a school maintained by the local authority, with the governing body you have.';
    case 'transfer':
      return 'Remain an academy in a trust of its own, with the board you have.';
    case 'in-a-trust':
      return 'Remain in the trust you are in. A school cannot leave its trust by its own decision.';
    case 'other':
      return 'Remain as you are constituted today.';
    default:
      return route satisfies never;
  }
}

export const STAY_TITLE = 'Stay as we are';

/** Why it stands beside the trusts without a score. */
export const STAY_NOT_SCORED =
  'It has no score, because the register describes trusts and not what your school does well today. Weigh it under the same headings.';
