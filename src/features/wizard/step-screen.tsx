import { useLocation } from 'wouter';
import { SECTION_IDS } from '../../matching/answers.ts';
import { useDecision } from '../../store/use-decision.ts';
import { cx } from '../../ui/cx.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { OurSchoolGate } from '../our-school-gate.tsx';
import { PATHS, stepPath } from '../paths.ts';
import { type Step, type StepContext, stepContext } from './define-step.ts';
import { SECTION_LABELS } from './section-labels.ts';
import { StepContextContext } from './step-context.ts';
import { StepForm } from './step-form.tsx';
import { applicableSteps, findStep, isLastOfSection, nextStep, PARTS, previousStep } from './step-order.ts';
import styles from './step-screen.module.css';
import { STEPS } from './steps/index.ts';

/** One step of the wizard, by its own id or by its section's. */
export function StepScreen({ stepId }: { readonly stepId: string }) {
  const draft = useDecision((state) => state.file.draft);
  return (
    <OurSchoolGate heading={<PageHeading>What matters to your school</PageHeading>}>
      {({ school }) => {
        const context = stepContext(school, draft);
        const step = findStep(STEPS, context, stepId);
        return step === undefined ? <NoSuchStep /> : <OpenStep key={step.id} step={step} context={context} />;
      }}
    </OurSchoolGate>
  );
}

function NoSuchStep() {
  return (
    <>
      <PageHeading>This step does not apply to your school</PageHeading>
      <p>
        Which steps there are depends on your school. <a href={PATHS.taskList}>See the task list</a>
      </p>
    </>
  );
}

function OpenStep({ step, context }: { readonly step: Step; readonly context: StepContext }) {
  const [, navigate] = useLocation();
  const visited = useDecision((state) => state.file.visited);
  const note = useDecision((state) => state.file.notes[step.section]);
  const { answer, setNote, markDone } = useDecision.getState();
  const prepared = step.prepare(context, visited.includes(step.section));
  const before = previousStep(STEPS, context, step.id);

  return (
    <StepContextContext value={context}>
      <StepForm
        keptAs={`step ${step.id}`}
        heading={step.legend}
        caption={placeOf(step, context)}
        backHref={before === null ? PATHS.taskList : stepPath(before)}
        fields={prepared.fields}
        values={prepared.values}
        schema={prepared.schema}
        note={note ?? ''}
        otherActions={<a href={PATHS.taskList}>Task list</a>}
        onContinue={async (write, written) => {
          write(answer);
          setNote(step.section, written);
          if (isLastOfSection(STEPS, context, step)) markDone(step.section);
          const next = nextStep(STEPS, context, step.id, visited);
          navigate(next.kind === 'check' ? PATHS.check : stepPath(next.id));
          return [];
        }}
        onLeave={(write, written) => {
          write?.(answer);
          setNote(step.section, written);
        }}
      >
        <div className={cx(styles.intro)}>
          {step.intro(context).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {step.seeAlso !== undefined && (
            <p>
              <a href={step.seeAlso.href}>{step.seeAlso.words}</a>
            </p>
          )}
          <p className={cx(styles.source)}>{step.source}</p>
        </div>
      </StepForm>
    </StepContextContext>
  );
}

/** "Geography and type · part 4 of 10, page 1 of 2": parts as the task list counts them, our school the first. */
function placeOf(step: Step, context: StepContext): string {
  const pages = applicableSteps(STEPS, context).filter(({ section }) => section === step.section);
  const page = pages.findIndex(({ id }) => id === step.id) + 1;
  const part = `${SECTION_LABELS[step.section]} · part ${SECTION_IDS.indexOf(step.section) + 2} of ${PARTS}`;
  return pages.length === 1 ? part : `${part}, page ${page} of ${pages.length}`;
}
