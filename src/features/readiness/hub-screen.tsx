import { formatDate } from '../../domain/iso-date.ts';
import { choicesOf } from '../../readiness/choice.ts';
import { OUTLINE_IDS } from '../../readiness/documents/outline.ts';
import { missingInWords, missingItems } from '../../readiness/missing-items.ts';
import { schoolName } from '../../store/decision-file.ts';
import { useDecision } from '../../store/use-decision.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Section } from '../../ui/section.tsx';
import { type Task, TaskList } from '../../ui/task-list.tsx';
import { PATHS } from '../paths.ts';
import { GateNotices } from './gate-notices.tsx';
import { MissingList } from './missing-list.tsx';
import { PartnerChooser } from './partner-chooser.tsx';
import { ReadinessGate, type ReadyWork } from './readiness-gate.tsx';

/** So many missing things stand on this screen; the checklist has them all. */
const SHOWN = 5;

/** Where the parts of partnership readiness start from: whom it is about, what is missing, and what there is to do. */
export function ReadinessScreen() {
  const name = useDecision((state) => schoolName(state.file.school));
  return (
    <>
      <PageHeading caption={name ?? undefined} title="Getting ready for a trust partnership">
        Getting ready
      </PageHeading>
      <p>
        A trust partnership is a limited time of working with a trust under a written agreement, while you
        consider your future. It obliges neither of you to go on, and you can join a trust without one. Here
        you prepare it, on your own or together with the trust.
      </p>
      <ReadinessGate>{(ready) => <Contents {...ready} />}</ReadinessGate>
    </>
  );
}

function Contents(ready: ReadyWork) {
  const missing = missingItems(ready.readiness.missing);
  return (
    <>
      <Section heading="The trust">
        <PartnerChooser />
        {ready.lostPartner !== null && (
          <p>
            The register no longer has the trust that you chose. What you wrote down about it is kept; choose
            another to go on.
          </p>
        )}
      </Section>
      <Section heading="What is missing" aside="In the order in which it is needed">
        <GateNotices gates={ready.readiness.gates} />
        <p>{missingInWords(ready.readiness)}</p>
        <MissingList missing={missing.slice(0, SHOWN)} />
        <p>
          <a href={PATHS.readinessChecklist}>
            {missing.length > SHOWN ? `See all ${missing.length} in the checklist` : 'See the checklist'}
          </a>
        </p>
      </Section>
      <Section heading="The parts" aside="In any order">
        <TaskList tasks={tasksOf(ready)} />
      </Section>
      <p>
        <small>
          Taken from the Department for Education’s guidance “Trust Partnerships” (October 2021), the
          Confederation of School Trusts’ first considerations and a trust’s published offer. Everything made
          here is a working draft, not legal advice: check with your regional director what applies today.
        </small>
      </p>
    </>
  );
}

function tasksOf({ work, facts, plan, readiness }: ReadyWork): readonly Task[] {
  const leaning = choicesOf(facts, work.motives).find(({ id }) => id === work.choice);
  const offers = work.offers.length;
  return [
    {
      id: 'choice',
      title: 'Should it be a partnership at all?',
      href: PATHS.readinessChoice,
      hint: 'Stay as you are, a partnership first, or join: what speaks for and against each.',
      ...(leaning === undefined
        ? { status: 'Open', look: 'outline' as const }
        : { status: `Leaning to: ${leaning.title.toLowerCase()}` }),
    },
    {
      id: 'checklist',
      title: 'Checklist for both sides',
      href: PATHS.readinessChecklist,
      hint: 'What the guidance asks for, with its section; who does it, by when, and the evidence.',
      ...(readiness.missing.length === 0
        ? { status: 'Nothing missing' }
        : {
            status: `${missingItems(readiness.missing).length} missing`,
            look: 'outline' as const,
          }),
    },
    {
      id: 'plan',
      title: 'Plan with dates',
      href: PATHS.readinessPlan,
      hint: 'Four ways to go about it, side by side; start, reviews, decision and end, for your calendar.',
      ...(plan === null
        ? { status: 'Not started', look: 'outline' as const }
        : { status: `Ends on ${formatDate(plan.end)}` }),
    },
    {
      id: 'offers',
      title: 'Trusts’ offers',
      href: PATHS.readinessOffers,
      hint: 'What trusts offer as a partnership, and what their offers leave out.',
      status: offers === 0 ? 'None opened' : `${offers} opened`,
    },
    {
      id: 'documents',
      title: 'Documents',
      href: PATHS.readinessDocuments,
      hint: 'Letters, board paper and agreement, filled from your answers, to print or as Word files.',
      status: `${OUTLINE_IDS.length} drafts`,
    },
  ];
}
