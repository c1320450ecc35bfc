import type { IsoDate } from '../../../domain/iso-date.ts';
import { joiningRoute } from '../../../domain/joining-route.ts';
import type { ReadinessFacts } from '../../../readiness/facts.ts';
import { startingPlan } from '../../../readiness/plan.ts';
import { TYPICAL_MONTHS } from '../../../readiness/plan-warnings.ts';
import { proposedStart } from '../../../readiness/proposed-start.ts';
import { readinessStore } from '../../../store/readiness-store.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonRow } from '../../../ui/button-row.tsx';
import { focusElement } from '../../../ui/focus-element.ts';
import { PATHS } from '../../paths.ts';
import { PatternCards } from './pattern-cards.tsx';
import { PLAN_STATE_ID } from './plan-editor.ts';

type NoPlanYetProps = {
  readonly facts: ReadinessFacts;
  readonly today: IsoDate;
};

/** The shortest length that the guidance calls typical, with reviews as in most of the examples' plans here. */
const FROM_NO_EXAMPLE = {
  starts: {
    months: TYPICAL_MONTHS.from,
    monthsGround: 'The lower end of what the guidance calls typical.',
    reviewEveryMonths: 3,
  },
};

/** Four ways to start a plan from, side by side, and a fifth from nothing. */
export function NoPlanYet({ facts, today }: NoPlanYetProps) {
  const { setPlan } = readinessStore;
  const route = joiningRoute(facts.school);
  const first = proposedStart(today);
  return (
    <>
      {(route === 'in-a-trust' || route === 'other') && (
        <p>
          The guidance on partnerships is not written for a school like yours.{' '}
          <a href={PATHS.readinessChoice}>See which choices are open to you</a>.
        </p>
      )}
      <h2>Four ways, side by side</h2>
      <PatternCards chosen={undefined} first={first} />
      <ButtonRow>
        <Button
          look="secondary"
          onClick={() => {
            setPlan(startingPlan(FROM_NO_EXAMPLE, first));
            focusElement(PLAN_STATE_ID);
          }}
        >
          Start with dates only, from no example
        </Button>
      </ButtonRow>
    </>
  );
}
