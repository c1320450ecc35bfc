import { SECTION_IDS } from '../../matching/answers.ts';
import { type NoteKey, schoolName } from '../../store/decision-file.ts';
import { useDecision } from '../../store/use-decision.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Section } from '../../ui/section.tsx';
import { type Task, TaskList } from '../../ui/task-list.tsx';
import { PATHS, stepPath } from '../paths.ts';
import { SECTION_LABELS } from './section-labels.ts';
import { PARTS, type Progress, sectionProgress } from './step-order.ts';
import { YourWork } from './your-work.tsx';

const STATUSES: Readonly<Record<Progress, Pick<Task, 'status' | 'look'>>> = {
  done: { status: 'Done', look: 'plain' },
  'in-progress': { status: 'In progress', look: 'strong' },
  'not-started': { status: 'Not started', look: 'outline' },
};
const CANNOT_START = { status: 'Cannot start yet', look: 'plain' } as const;

/** Everything there is to do, in any order. */
export function TaskListScreen() {
  const file = useDecision((state) => state.file);
  const school = schoolName(file.school);
  const done = file.visited.length;
  return (
    <>
      <PageHeading caption={school ?? undefined}>Your task list</PageHeading>
      <p>
        {done === 0
          ? 'Begin with your school. After that, take the parts in any order; what you leave open has a sensible starting point.'
          : `You have been through ${done} of ${PARTS} parts. Take them in any order; what you leave open has a sensible starting point.`}
      </p>
      <Section heading="Our school">
        <TaskList tasks={[schoolTask(school, file.visited)]} />
      </Section>
      <Section
        heading="What matters to us"
        aside="One part at a time, none of them needed for a first look at the order."
      >
        <TaskList
          tasks={SECTION_IDS.map((id) => ({
            id,
            title: SECTION_LABELS[id],
            ...(school === null
              ? CANNOT_START
              : { href: stepPath(id), ...STATUSES[sectionProgress(id, file)] }),
          }))}
        />
        {school !== null && (
          <p>
            Do governors see it differently? <a href={PATHS.governors}>Let each say what matters most</a>, and
            compare.
          </p>
        )}
      </Section>
      <Section heading="What comes of it">
        <ButtonRow>
          {school === null ? (
            <ButtonLink href={PATHS.school}>Find our school</ButtonLink>
          ) : (
            <>
              <ButtonLink href={PATHS.check}>Check your answers</ButtonLink>
              <ButtonLink href={PATHS.shortlist} look="secondary">
                See the trusts in order
              </ButtonLink>
              <ButtonLink href={PATHS.readiness} look="quiet">
                Get ready for a partnership
              </ButtonLink>
            </>
          )}
        </ButtonRow>
      </Section>
      <YourWork />
    </>
  );
}

function schoolTask(school: string | null, visited: readonly NoteKey[]): Task {
  const state: Progress = visited.includes('school')
    ? 'done'
    : school === null
      ? 'not-started'
      : 'in-progress';
  return {
    id: 'school',
    title: school === null ? 'Find our school' : 'Check what the register says',
    href: PATHS.school,
    ...STATUSES[state],
  };
}
