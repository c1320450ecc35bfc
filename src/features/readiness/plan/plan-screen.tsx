import { formatDate, type IsoDate } from '../../../domain/iso-date.ts';
import { counted } from '../../../matching/wording.ts';
import { WORKING_DRAFT } from '../../../readiness/documents/outline.ts';
import type { Plan } from '../../../readiness/plan.ts';
import type { PlanChoices } from '../../../readiness/plan-choices.ts';
import { schoolName } from '../../../store/decision-file.ts';
import { useDecision } from '../../../store/use-decision.ts';
import { BackLink } from '../../../ui/back-link.tsx';
import { Details } from '../../../ui/details.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { PATHS } from '../../paths.ts';
import { RunningLines } from '../../running-lines.tsx';
import { systemClock } from '../../today.ts';
import { usePrintTime } from '../../use-print-time.ts';
import { ReadinessGate, type ReadyWork } from '../readiness-gate.tsx';
import { NoPlanYet } from './no-plan-yet.tsx';
import { PatternCards } from './pattern-cards.tsx';
import { PlanContents } from './plan-contents.tsx';
import { PLAN_STATE_ID } from './plan-editor.ts';

type PlanScreenProps = { readonly clock?: () => Date };

/** Ways to go about a partnership, and the dates that follow from one. */
export function PlanScreen({ clock = systemClock }: PlanScreenProps) {
  const name = useDecision((state) => schoolName(state.file.school));
  const printed = usePrintTime(clock);
  return (
    <>
      {name !== null && <RunningLines left={name} printed={printed} foot={`Trust Match. ${WORKING_DRAFT}`} />}
      <BackLink href={PATHS.readiness}>Getting ready</BackLink>
      <PageHeading caption={name ?? undefined}>Plan with dates</PageHeading>
      <ReadinessGate>{(ready) => <Contents ready={ready} today={printed.on} stamp={clock} />}</ReadinessGate>
    </>
  );
}

type ContentsProps = {
  readonly ready: ReadyWork;
  readonly today: IsoDate;
  readonly stamp: () => Date;
};

function Contents({ ready, today, stamp }: ContentsProps) {
  const { plan, facts, work } = ready;
  return (
    <>
      <p id={PLAN_STATE_ID} tabIndex={-1}>
        {plan === null ? NO_PLAN : planInWords(plan)}
        {plan !== null && <span data-print="hide"> Change what you like, and every other date follows.</span>}
      </p>
      {plan === null ? (
        <NoPlanYet facts={facts} today={today} />
      ) : (
        <>
          <PlanContents plan={plan} facts={facts} stamp={stamp} />
          <div data-print="hide">
            <Details summary="Compare the four ways, or start again from another one">
              <PatternCards chosen={work.pattern} first={firstOf(plan)} />
            </Details>
          </div>
        </>
      )}
    </>
  );
}

function firstOf({ start, choices: { startBy } }: Plan): Pick<PlanChoices, 'start' | 'startBy'> {
  return { start, ...(startBy === undefined ? {} : { startBy }) };
}

const NO_PLAN =
  'There are several ways to go about a partnership. Start from the one that is most like your case: it fills a plan and the agreement, and you can change every part of it.';

function planInWords({ start, end, choices: { months } }: Plan): string {
  return `Your plan runs from ${formatDate(start)} to ${formatDate(end)}: ${counted(months, 'month', 'months')}.`;
}
