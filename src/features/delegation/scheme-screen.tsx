import { formatDate } from '../../domain/iso-date.ts';
import type { TrustUid } from '../../domain/trust-uid.ts';
import { STATUS_LABELS } from '../../finding/answer-words.ts';
import { type SchemeCell, schemeColumn, type Wish } from '../../finding/delegation/build-grid.ts';
import { fitInWords } from '../../finding/delegation/fit.ts';
import { aboutDecision, GRID_DECISION_LABELS } from '../../finding/delegation/grid-decisions.ts';
import { stepsOf } from '../../finding/level-in-force.ts';
import { DECIDER_LABELS } from '../../matching/answer-labels.ts';
import { delegationFit } from '../../matching/criteria/delegation-fit.ts';
import { sentenceCase } from '../../matching/wording.ts';
import { findingStore } from '../../store/finding-store.ts';
import { useDecision } from '../../store/use-decision.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Details } from '../../ui/details.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PATHS } from '../paths.ts';
import type { Ranked } from '../ranking-gate.tsx';
import { RecordLevels } from '../record-levels.tsx';
import { StandingChange } from '../standing-change.tsx';
import { systemClock, todayBy } from '../today.ts';
import { TrustGate } from '../trust-gate.tsx';
import { useRecording } from '../use-recording.ts';
import { ConsultedBoxes } from './our-delegation-screen.tsx';
import { useSchemes, useWishes } from './use-delegation.ts';

type SchemeScreenProps = { readonly uid: string; readonly clock?: () => Date };

/** Records what one trust's scheme of delegation says; `uid` as it stands in the address. */
export function SchemeScreen({ uid, clock = systemClock }: SchemeScreenProps) {
  return (
    <>
      <BackLink href={PATHS.delegation}>Who decides what?</BackLink>
      <TrustGate uid={uid} heading="What does its scheme of delegation say?">
        {({ trust }, ranked) => <Scheme uid={trust.uid} name={trust.name} clock={clock} ranked={ranked} />}
      </TrustGate>
    </>
  );
}

type SchemeProps = {
  readonly uid: TrustUid;
  readonly name: string;
  readonly clock: () => Date;
  readonly ranked: Ranked;
};

function Scheme({ uid, name, clock, ranked }: SchemeProps) {
  const wishOf = useWishes(ranked.input.answers.governance.decisions);
  const column = schemeColumn(useSchemes()(uid), wishOf);
  const { recordAll, ...recording } = useRecording(uid, ranked);
  return (
    <>
      <PageHeading caption={name} title={`Scheme of ${name}`}>
        What does its scheme of delegation say?
      </PageHeading>
      <p>
        Read the scheme line by line. Where it says “in consultation with”, the one who decides is the other
        one; note who is asked. Each line that you record is kept in the evidence log; what was recorded
        before stays there.
      </p>
      <StandingChange name={name} updating={ranked.updating} {...recording} />
      <RecordLevels
        heading="Who decides?"
        rows={column.map((cell) => ({
          about: aboutDecision(cell.decision),
          label: sentenceCase(GRID_DECISION_LABELS[cell.decision]),
          hint: hintFor(cell, wishOf(cell.decision)),
          more: <SchemeConsulted uid={uid} cell={cell} />,
        }))}
        steps={stepsOf(delegationFit)}
        sourceHint="Such as “Scheme of delegation, September 2026”."
        noteLabel="Page, or its words"
        today={todayBy(clock)}
        onRecord={recordAll}
      />
    </>
  );
}

function hintFor({ decider, entry, fit }: SchemeCell, wish: Wish): string {
  const wanted =
    wish.decider === undefined
      ? 'You have not said what you want.'
      : `You want: ${DECIDER_LABELS[wish.decider]}.`;
  if (decider === undefined || entry === undefined) return `${wanted} Not recorded yet.`;
  return `${wanted} Recorded: ${DECIDER_LABELS[decider]} (${STATUS_LABELS[entry.status]}, ${formatDate(entry.on)}). ${fitInWords(fit)}.`;
}

function SchemeConsulted({ uid, cell }: { readonly uid: TrustUid; readonly cell: SchemeCell }) {
  const { setSchemeLine } = findingStore;
  const line = useDecision((state) => state.file.finding.delegation.schemes[uid]?.[cell.decision]);
  const label = sentenceCase(GRID_DECISION_LABELS[cell.decision]);
  const note = line === undefined ? '' : line.note;
  return (
    <Details summary={`Who is asked first? ${label}`} open={cell.consulted !== undefined}>
      <ConsultedBoxes
        name={`consulted-${cell.decision}`}
        legend={`Asked first: ${label}`}
        consulted={cell.consulted}
        onChange={(consulted) =>
          setSchemeLine(
            uid,
            cell.decision,
            consulted === undefined && note === ''
              ? undefined
              : { ...(consulted === undefined ? {} : { consulted }), note },
          )
        }
      />
    </Details>
  );
}
