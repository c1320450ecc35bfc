import { formatDate, type IsoDate, weekday } from '../../../domain/iso-date.ts';
import { sentenceCase } from '../../../matching/wording.ts';
import type { JoiningStep, Milestone, MilestoneDating, Plan } from '../../../readiness/plan.ts';
import { cx } from '../../../ui/cx.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { Cite } from '../cite.tsx';
import { numberedPoints } from './numbered-points.ts';
import styles from './plan.module.css';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** As in "Monday 2 November 2026". */
function dayInWords(date: IsoDate): string {
  return `${DAYS[weekday(date) - 1]} ${formatDate(date)}`;
}

/** Every dated point of the partnership, numbered as in the picture. */
export function MilestonesTable({ plan }: { readonly plan: Plan }) {
  const numbers = numberedPoints(plan);
  const saidFirstAt = new Map(plan.milestones.toReversed().map(({ id, what }) => [what, id]));
  return (
    <DataTable<Milestone>
      caption="Dates of the partnership"
      columns={[
        {
          id: 'what',
          header: 'What',
          cell: ({ id, label, what }) => (
            <>
              {numbers.get(id)}. {label}
              {saidFirstAt.get(what) === id && <span className={cx(styles.detail)}>{what}</span>}
            </>
          ),
        },
        { id: 'when', header: 'When', cell: ({ date }) => dayInWords(date) },
        { id: 'why', header: 'Why then', cell: ({ dated }) => datingInWords(dated) },
        {
          id: 'source',
          header: 'Who asks for it',
          cell: ({ source }) => (source === null ? 'Our own' : <Cite sources={[source]} />),
        },
      ]}
      rows={plan.milestones}
      rowKey={({ id }) => id}
      stacked
    />
  );
}

function datingInWords(dated: MilestoneDating): string {
  switch (dated.kind) {
    case 'by-rule':
      return sentenceCase(dated.rule);
    case 'moved':
      return `Moved, because ${dated.because}`;
    case 'not-free':
      return `Not on a free day, because ${dated.because}`;
    case 'proposed':
      return 'Our proposal, for you to change';
    case 'fixed':
      return 'Set by you';
    case 'not-recorded':
      return 'The first day of this plan';
    default:
      return dated satisfies never;
  }
}

/** The steps of joining in their usual order, dated where the school set a date. */
export function JoiningTable({ plan }: { readonly plan: Plan }) {
  const numbers = numberedPoints(plan);
  return (
    <DataTable<JoiningStep>
      caption="Steps of joining"
      captionHidden
      columns={[
        {
          id: 'what',
          header: 'What',
          cell: ({ id, label, what }) => (
            <>
              {numbers.has(id) && `${numbers.get(id)}. `}
              {label}
              <span className={cx(styles.detail)}>{what}</span>
            </>
          ),
        },
        {
          id: 'when',
          header: 'When',
          cell: ({ date }) => (date === null ? 'Not dated yet' : dayInWords(date)),
        },
      ]}
      rows={plan.joining}
      rowKey={({ id }) => id}
      stacked
    />
  );
}
