import type { IsoDate } from '../../../domain/iso-date.ts';
import type { Milestone, Plan } from '../../../readiness/plan.ts';
import { cx } from '../../../ui/cx.ts';
import { DayField } from '../day-field.tsx';
import styles from './plan.module.css';
import { type PlanEditor, withoutDay } from './plan-editor.ts';

type OwnDatesProps = { readonly plan: Plan; readonly editor: PlanEditor };

/** Dates of their own for reviews, due consideration and decision; an empty one follows the rule. */
export function MeetingDates({ plan, editor }: OwnDatesProps) {
  const { fixed } = editor.choices;
  const set = ({ id, label }: Milestone, day: IsoDate | undefined) =>
    day === undefined
      ? editor.trim({ fixed: withoutDay(fixed, id) }, `removing your date for “${label}”`)
      : editor.change({ fixed: { ...fixed, [id]: day } });
  return (
    <>
      <p>A date of your own stands. Empty the field to go back to the date that the rule gives.</p>
      <div className={cx(styles.fields)}>
        {plan.milestones
          .filter(({ id }) => id !== 'start' && id !== 'end')
          .map((milestone) => (
            <DayField
              key={milestone.id}
              name={`own-${milestone.id}`}
              label={milestone.label}
              value={fixed[milestone.id]}
              onDay={(day) => set(milestone, day)}
            />
          ))}
      </div>
    </>
  );
}

/** Dates for the steps of joining; none is needed. */
export function JoiningDates({ plan, editor }: OwnDatesProps) {
  const { joining } = editor.choices;
  return (
    <div className={cx(styles.fields)}>
      {plan.joining.map(({ id, label }) => (
        <DayField
          key={id}
          name={`joining-${id}`}
          label={label}
          optional
          value={joining[id]}
          onDay={(day) =>
            day === undefined
              ? editor.trim({ joining: withoutDay(joining, id) }, `removing the date of “${label}”`)
              : editor.change({ joining: { ...joining, [id]: day } })
          }
        />
      ))}
    </div>
  );
}
