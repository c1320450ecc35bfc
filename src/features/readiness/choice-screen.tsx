import { CHOICE_IDS, choicesOf, MOTIVE_IDS, MOTIVE_LABELS, misuseWarnings } from '../../readiness/choice.ts';
import { schoolName } from '../../store/decision-file.ts';
import { readinessStore } from '../../store/readiness-store.ts';
import { useDecision } from '../../store/use-decision.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { cx } from '../../ui/cx.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Section } from '../../ui/section.tsx';
import { PATHS } from '../paths.ts';
import { ChoiceColumn } from './choice-column.tsx';
import styles from './choice-screen.module.css';
import { Cite } from './cite.tsx';
import { ReadinessGate, type ReadyWork } from './readiness-gate.tsx';

/** Stay, a partnership first, or join: what speaks for and against each in our case. None is scored. */
export function ChoiceScreen() {
  const name = useDecision((state) => schoolName(state.file.school));
  return (
    <>
      <BackLink href={PATHS.readiness}>Getting ready</BackLink>
      <PageHeading caption={name ?? undefined}>Should it be a partnership at all?</PageHeading>
      <ReadinessGate>{(ready) => <Contents {...ready} />}</ReadinessGate>
    </>
  );
}

function Contents({ work, facts }: ReadyWork) {
  const choices = choicesOf(facts, work.motives);
  return (
    <>
      <p>
        There are three ways to weigh: stay as you are, try a partnership, or join.{' '}
        {choices.some(({ standing }) => standing.kind === 'not-open') &&
          'One of them is not open to you as things are, and says why. '}
        They are set out from your answers; none is scored and none is recommended. Where a point comes from
        stands under it.
      </p>
      <Section heading="Why you are thinking of one">
        <Motives />
        <Warnings facts={facts} work={work} />
      </Section>
      <section aria-labelledby="three-choices" className={cx(styles.compare)}>
        <h2 id="three-choices">The three choices side by side</h2>
        <div className={cx(styles.columns)}>
          {choices.map((choice) => (
            <ChoiceColumn key={choice.id} choice={choice} />
          ))}
        </div>
      </section>
      <Section heading="Where governors lean">
        <Leaning titles={new Map(choices.map(({ id, title }) => [id, title]))} />
        <ButtonRow>
          <ButtonLink href={PATHS.readinessChecklist}>Go on to the checklist</ButtonLink>
          <ButtonLink href={PATHS.readinessPlan} look="secondary">
            Make a plan with dates
          </ButtonLink>
        </ButtonRow>
      </Section>
    </>
  );
}

function Motives() {
  const motives = useDecision((state) => state.file.readiness.motives);
  const { setMotives } = readinessStore;
  return (
    <CheckboxGroup
      name="motives"
      legend="What is true of you?"
      hint="Tick all that fit. The points below follow from it."
      choices={MOTIVE_IDS.map((id) => ({ value: id, label: MOTIVE_LABELS[id] }))}
      values={motives}
      onChange={({ target }) =>
        setMotives(MOTIVE_IDS.filter((id) => (id === target.value ? target.checked : motives.includes(id))))
      }
    />
  );
}

/** What the guidance warns against, announced as soon as it is called for. */
function Warnings({ facts, work }: Pick<ReadyWork, 'facts' | 'work'>) {
  const warnings = misuseWarnings(facts, work.motives);
  return (
    <div role="status">
      {warnings.map(({ id, text, source }) => (
        <Notice key={id} kind="important" heading={WARNING_HEADINGS[id]} headingLevel={3}>
          <p>
            {text} <Cite sources={[source]} />
          </p>
        </Notice>
      ))}
    </div>
  );
}

const WARNING_HEADINGS = {
  'long-term': 'A partnership is not meant to last',
  replacement: 'A partnership does not take the place of joining',
  'routine-step': 'A partnership is not a step that everybody takes',
} as const;

const OPEN = 'open';

function Leaning({ titles }: { readonly titles: ReadonlyMap<string, string> }) {
  const choice = useDecision((state) => state.file.readiness.choice);
  const { setChoice } = readinessStore;
  return (
    <RadioGroup
      name="leaning"
      legend="Which of the three do governors lean to?"
      hint="It goes into the board paper and the report as a leaning, not as a decision."
      choices={[
        ...CHOICE_IDS.map((id) => ({ value: id, label: titles.get(id) })),
        { value: OPEN, label: 'That is still open' },
      ]}
      value={choice ?? OPEN}
      onChange={({ target }) => setChoice(CHOICE_IDS.find((id) => id === target.value))}
    />
  );
}
