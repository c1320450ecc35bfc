import { BANK_HOLIDAY_RULE } from '../../../readiness/bank-holidays.ts';
import type { ReadinessFacts } from '../../../readiness/facts.ts';
import { joiningRouteOf } from '../../../readiness/joining-steps.ts';
import type { Plan } from '../../../readiness/plan.ts';
import { HOLIDAY_RULE } from '../../../readiness/school-holidays.ts';
import { readinessStore } from '../../../store/readiness-store.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonRow } from '../../../ui/button-row.tsx';
import { cx } from '../../../ui/cx.ts';
import { Details } from '../../../ui/details.tsx';
import { focusElement } from '../../../ui/focus-element.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PrintButton } from '../../../ui/print-button.tsx';
import { Section } from '../../../ui/section.tsx';
import { Cite } from '../cite.tsx';
import { CalendarButton } from './calendar-button.tsx';
import { ClosedPeriods } from './closed-periods.tsx';
import { JoiningDates, MeetingDates } from './own-dates.tsx';
import styles from './plan.module.css';
import { PLAN_STATE_ID, planEditor } from './plan-editor.ts';
import { PlanFields } from './plan-fields.tsx';
import { JoiningTable, MilestonesTable } from './plan-tables.tsx';
import { TimelinePicture } from './timeline-picture.tsx';

type PlanContentsProps = {
  readonly plan: Plan;
  readonly facts: ReadinessFacts;
  readonly stamp: () => Date;
};

/** The plan: what it rests on, what a reader of the guidance would question, and its dates as a picture and a table. */
export function PlanContents({ plan, facts, stamp }: PlanContentsProps) {
  const editor = planEditor(plan.choices);
  const { clearPlan } = readinessStore;
  return (
    <div className={cx(styles.plan)}>
      <p>
        Trust: <strong>{facts.partner === null ? 'none chosen yet' : facts.partner.name}</strong>
      </p>
      <div data-print="hide">
        <Section heading="What it rests on">
          <PlanFields editor={editor} />
          <Details summary="Which days are kept free?">
            <p>{BANK_HOLIDAY_RULE}</p>
            {plan.choices.avoidHolidays && <p>{HOLIDAY_RULE}</p>}
            <ClosedPeriods editor={editor} />
          </Details>
        </Section>
      </div>
      <Warnings plan={plan} />
      <Section heading="The partnership" aside="From its first day to its last">
        <TimelinePicture plan={plan} />
        <MilestonesTable plan={plan} />
        <div data-print="hide">
          <Details summary="Set other dates for the meetings">
            <MeetingDates plan={plan} editor={editor} />
          </Details>
        </div>
        <ButtonRow>
          <CalendarButton plan={plan} facts={facts} stamp={stamp} />
          <PrintButton look="secondary" />
          <Button
            look="quiet"
            onClick={() => {
              clearPlan();
              focusElement(PLAN_STATE_ID);
            }}
          >
            Remove this plan
          </Button>
        </ButtonRow>
      </Section>
      <Section heading="If you go on to join" aside="Our own list, not from the guidance">
        <p>{joiningRouteOf(facts)} None of these steps belongs to the partnership.</p>
        <JoiningTable plan={plan} />
        <div data-print="hide">
          <Details summary="Set dates for these steps">
            <JoiningDates plan={plan} editor={editor} />
          </Details>
        </div>
      </Section>
    </div>
  );
}

/** What a reader of the guidance would question; announced as it changes. */
function Warnings({ plan }: { readonly plan: Plan }) {
  return (
    <div role="status">
      {plan.warnings.length > 0 && (
        <Notice
          kind="important"
          heading={plan.warnings.length === 1 ? 'One thing to consider' : 'Things to consider'}
        >
          <ul>
            {plan.warnings.map(({ id, text, source }) => (
              <li key={id}>
                {text} {source !== null && <Cite sources={[source]} />}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
