import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { cx } from '../../../ui/cx.ts';
import { DayField } from '../day-field.tsx';
import styles from './plan.module.css';
import type { PlanEditor } from './plan-editor.ts';
import { WholeField } from './whole-field.tsx';

/** Start, length, reviews, and whether holidays are kept free. */
export function PlanFields({ editor }: { readonly editor: PlanEditor }) {
  const { choices, change } = editor;
  return (
    <>
      <div className={cx(styles.fields)}>
        <DayField
          name="plan-start"
          label="First day"
          value={choices.start}
          onDay={(start) => {
            if (start !== undefined) change({ start });
          }}
        />
        <WholeField
          name="plan-months"
          label="Length"
          unit="months"
          value={choices.months}
          from={1}
          to={60}
          onWhole={(months) => change({ months })}
        />
        <WholeField
          name="plan-reviews"
          label="A review every"
          unit="months"
          value={choices.reviewEveryMonths}
          from={1}
          to={12}
          onWhole={(reviewEveryMonths) => change({ reviewEveryMonths })}
        />
      </div>
      <CheckboxGroup
        name="plan-holidays"
        legend="School holidays"
        choices={[
          {
            value: 'avoid',
            label: 'Keep meetings out of school holidays and off weekends',
            hint: 'By approximate dates for England. First and last day stay as they are.',
          },
        ]}
        values={choices.avoidHolidays ? ['avoid'] : []}
        onChange={({ target }) => change({ avoidHolidays: target.checked })}
      />
    </>
  );
}
