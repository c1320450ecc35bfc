import type { JoiningRoute } from '../domain/joining-route.ts';

/** Name of the choice not to join any trust. */
export const STAY_TITLE = 'Stay as we are';

/** What the school would remain if it joins no trust, in one sentence. */
export const STAYING: Readonly<Record<JoiningRoute, string>> = {
  conversion: 'Remain a school maintained by the local authority, with the governing body you have.',
  transfer: 'Remain an academy in a trust of its own, with the board you have.',
  'in-a-trust': 'Remain in the trust you are in.',
  other: 'Remain as you are constituted today.',
};
