import {
  CONSULTED_LABELS,
  GRID_DECISION_LABELS,
  GRID_DECISIONS,
  type GridDecision,
  isFurther,
  isRanked,
} from '../../finding/delegation/grid-decisions.ts';
import { CONSULTED, type Consulted } from '../../finding/delegation-work.ts';
import { DECIDER_LABELS } from '../../matching/answer-labels.ts';
import { type CompleteAnswers, DECIDERS } from '../../matching/answers.ts';
import { completeAnswers } from '../../matching/defaults.ts';
import { sentenceCase } from '../../matching/wording.ts';
import { schoolName } from '../../store/decision-file.ts';
import { findingStore } from '../../store/finding-store.ts';
import { useDecision } from '../../store/use-decision.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { cx } from '../../ui/cx.ts';
import { Details } from '../../ui/details.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { OurSchoolGate } from '../our-school-gate.tsx';
import { PATHS } from '../paths.ts';
import styles from './delegation.module.css';
import { useWishes } from './use-delegation.ts';

/** Who should decide what, and whom we want asked. Saves with every choice. */
export function OurDelegationScreen() {
  const draft = useDecision((state) => state.file.draft);
  const name = useDecision((state) => schoolName(state.file.school));
  const heading = <PageHeading caption={name ?? undefined}>Who should decide what?</PageHeading>;
  return (
    <>
      <BackLink href={PATHS.delegation}>Who decides what?</BackLink>
      <OurSchoolGate heading={heading}>
        {({ school }) => (
          <>
            {heading}
            <p>
              Every choice is saved as you make it. Ten of these decisions are also asked in the questions,
              and count in the order of trusts; the others are set side by side only.
            </p>
            <Decisions decisions={completeAnswers(draft, school).governance.decisions} />
            <ButtonLink href={PATHS.delegation}>Back to the grid</ButtonLink>
          </>
        )}
      </OurSchoolGate>
    </>
  );
}

const OPEN = 'not-known';
const DECIDER_CHOICES = [
  ...DECIDERS.map((value) => ({ value: value as string, label: sentenceCase(DECIDER_LABELS[value]) })),
  { value: OPEN, label: 'We do not know yet' },
];

function Decisions({ decisions }: { readonly decisions: CompleteAnswers['governance']['decisions'] }) {
  const wishOf = useWishes(decisions);
  const answer = useDecision((state) => state.answer);
  const { setWantedFurther } = findingStore;
  const choose = (decision: GridDecision, value: string) => {
    const decider = DECIDERS.find((one) => one === value);
    if (isRanked(decision))
      answer('governance', { decisions: { ...decisions, [decision]: decider ?? OPEN } });
    else if (isFurther(decision)) setWantedFurther(decision, decider);
  };
  return GRID_DECISIONS.map((decision) => {
    const label = sentenceCase(GRID_DECISION_LABELS[decision]);
    const { decider, consulted } = wishOf(decision);
    return (
      <div key={decision} className={cx(styles.decision)}>
        <RadioGroup
          name={`wanted-${decision}`}
          legend={label}
          choices={DECIDER_CHOICES}
          inline
          value={decider ?? OPEN}
          onChange={(event) => choose(decision, event.target.value)}
        />
        <WantedConsulted decision={decision} label={label} consulted={consulted} />
      </div>
    );
  });
}

type WantedConsultedProps = {
  readonly decision: GridDecision;
  readonly label: string;
  readonly consulted: readonly Consulted[] | undefined;
};

function WantedConsulted({ decision, label, consulted }: WantedConsultedProps) {
  const { setWantedConsulted } = findingStore;
  return (
    <Details summary={`Who should be asked first? ${label}`} open={consulted !== undefined}>
      <ConsultedBoxes
        name={`wanted-consulted-${decision}`}
        legend={`Ask first: ${label}`}
        consulted={consulted}
        onChange={(next) => setWantedConsulted(decision, next)}
      />
    </Details>
  );
}

type ConsultedBoxesProps = {
  readonly name: string;
  readonly legend: string;
  /** Absent: not said, or not known. */
  readonly consulted: readonly Consulted[] | undefined;
  readonly onChange: (consulted: readonly Consulted[] | undefined) => void;
};

const NOBODY = 'nobody';

/** Who is asked first; ticking nobody says so, ticking nothing leaves it open. */
export function ConsultedBoxes({ name, legend, consulted, onChange }: ConsultedBoxesProps) {
  const values = consulted === undefined ? [] : consulted.length === 0 ? [NOBODY] : consulted;
  return (
    <CheckboxGroup
      name={name}
      legend={legend}
      hint="Tick nothing while it is open."
      choices={[
        ...CONSULTED.map((value) => ({
          value: value as string,
          label: sentenceCase(CONSULTED_LABELS[value]),
        })),
        { value: NOBODY, label: 'Nobody' },
      ]}
      inline
      values={values}
      onChange={(event) => {
        const { value, checked } = event.target;
        if (value === NOBODY) return onChange(checked ? [] : undefined);
        const next = CONSULTED.filter((one) => (one === value ? checked : values.includes(one)));
        onChange(next.length === 0 ? undefined : next);
      }}
    />
  );
}
