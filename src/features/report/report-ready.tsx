import { type ReactNode, useMemo } from 'react';
import { buildReport } from '../../report/build-report.ts';
import type { ReportDocument } from '../../report/document.ts';
import { shortlistFor } from '../../report/shortlist-for.ts';
import { useDecision } from '../../store/use-decision.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useExplanations } from '../rank-input.ts';
import { Failed, type Ranked } from '../ranking-gate.tsx';
import { partnerFacts, usePartner } from '../use-partner.ts';
import { usePrintTime } from '../use-print-time.ts';
import { useWorkerAnswer } from '../worker-hooks.ts';
import { reportInputFrom } from './report-input-from.ts';
import { reportReadinessFrom } from './report-readiness-from.ts';
import { useGovernorsSection } from './use-governors-section.ts';
import { type RobustnessState, useRobustness } from './use-robustness.ts';

type ReportReadyProps = Ranked & {
  readonly clock: () => Date;
  readonly children: (report: ReportDocument) => ReactNode;
};

/** Gathers what the report needs besides the order, and builds it. */
export function ReportReady({ input, ranking, clock, children }: ReportReadyProps) {
  const file = useDecision((state) => state.file);
  const printTime = usePrintTime(clock);
  const register = useWorkerAnswer('load', {});
  const shortlist = useMemo(
    () => shortlistFor(ranking, file.shortlist).candidates.map(({ uid }) => uid),
    [ranking, file.shortlist],
  );
  const uids = ranking.ownTrust === undefined ? shortlist : [...shortlist, ranking.ownTrust.uid];
  const robustness = useRobustness(input, shortlist);
  const explained = useExplanations(input, uids);
  const governors = useGovernorsSection(input);
  const partner = usePartner(file.readiness.partner);
  if (register.kind === 'failed') return <Failed failure={register.failure} retry={register.retry} />;
  if (explained.kind === 'failed') return <Failed failure={explained.failure} retry={explained.retry} />;
  if (partner.kind === 'failed') return <Failed failure={partner.failure} retry={partner.retry} />;
  const explanations = uids.length === 0 ? [] : explained.kind === 'done' ? explained.answer : null;
  if (governors.kind === 'failed') return <Failed failure={governors.failure} retry={governors.retry} />;
  if (
    governors.kind === 'waiting' ||
    register.kind !== 'done' ||
    explanations === null ||
    partner.kind === 'waiting'
  ) {
    return <Progress label="Writing the report" share={0.5} stage="Gathering reasons and sources" />;
  }
  const readiness = reportReadinessFrom({
    file,
    school: input.school,
    register: register.answer,
    partner: partner.kind === 'done' ? partnerFacts(partner.answer) : null,
  });
  const gathered = {
    file,
    input,
    ranking,
    explanations,
    register: register.answer,
    printTime,
    readiness,
    ...(governors.kind === 'ready' ? { governors: governors.section } : {}),
  };
  return (
    <>
      <div data-print="hide">
        <LiveRegion message={COMPLETENESS[robustness.kind]} />
      </div>
      {children(
        buildReport(
          reportInputFrom(
            robustness.kind === 'ready' ? { ...gathered, robustness: robustness.robustness } : gathered,
          ),
        ),
      )}
    </>
  );
}

const COMPLETENESS: Readonly<Record<RobustnessState['kind'], string | null>> = {
  waiting: 'One section is still to come: how sure this order is.',
  ready: 'The report is complete.',
  none: null,
};
