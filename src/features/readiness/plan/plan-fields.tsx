import { listed } from '../../../matching/wording.ts';
import { fixedReviews, withRhythm } from '../../../readiness/review-dates.ts';
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { cx } from '../../../ui/cx.ts';
import { DayField } from '../day-field.tsx';
import styles from './plan.module.css';
import type { PlanEditor } from './plan-editor.ts';
import { WholeField } from './whole-field.tsx';

/** Start, length, reviews, and whether holidays are kept free. */
export function PlanFields({ editor }: { readonly editor: PlanEditor }) {
  const { choices, change, trim } = editor;
  const ownReviews = fixedReviews(choices).length > 0;
  const setRhythm = (changes: Parameters<typeof withRhythm>[1]) => {
    const { choices: next, dropped } = withRhythm(choices, changes);
    if (dropped.length === 0) change(next);
    else trim(next, `removing your dates for ${listed(dropped.map((number) => `review meeting ${number}`))}`);
  };
  return (
    <>
      <div className={cx(styles.fields)}>
        <DayField
          name="plan-start"
          label="First day"
          value={choices.start}
          onDay={(start) => {
            if (start !== undefined) change({ start, startBy: 'you' });
          }}
        />
        <WholeField
          name="plan-months"
          label="Length"
          unit="months"
          value={choices.months}
          from={1}
          to={60}
          whenLeft={ownReviews}
          hint={ownReviews ? 'Removes your own dates for reviews that it leaves no room for.' : undefined}
          onWhole={(months) => setRhythm({ months })}
        />
        <WholeField
          name="plan-reviews"
          label="A review every"
          unit="months"
          value={choices.reviewEveryMonths}
          from={1}
          to={12}
          whenLeft={ownReviews}
          hint={ownReviews ? 'Another number removes your own dates for reviews.' : undefined}
          onWhole={(reviewEveryMonths) => setRhythm({ reviewEveryMonths })}
        />
      </div>
      <CheckboxGroup
        name="plan-holidays"
        legend="School holidays"
        choices={[
          {
            value: 'avoid',
            label: 'Keep meetings out of school holidays',
            hint: 'By approximate dates for England. Weekends and bank holidays are kept free in any case; a date that you set stays.',
          },
        ]}
        values={choices.avoidHolidays ? ['avoid'] : []}
        onChange={({ target }) => change({ avoidHolidays: target.checked })}
      />
    </>
  );
}
