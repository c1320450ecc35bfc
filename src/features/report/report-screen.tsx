import { ButtonLink } from '../../ui/button-link.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { PATHS } from '../paths.ts';
import { RankingGate } from '../ranking-gate.tsx';
import { RunningLines } from '../running-lines.tsx';
import { systemClock } from '../today.ts';
import { DocumentView } from './document-view.tsx';
import { ReportReady } from './report-ready.tsx';

const FOOT = 'Trust Match working paper for governors';
const EXAMPLE_FOOT = 'Example with made-up preferences · Trust Match working paper';

type ReportScreenProps = { readonly clock?: () => Date };

/** The governors' paper, the same on screen and on paper. */
export function ReportScreen({ clock = systemClock }: ReportScreenProps) {
  return (
    <RankingGate>
      {(ranked) => (
        <ReportReady {...ranked} clock={clock}>
          {(report) => (
            <>
              <RunningLines
                left={report.schoolName}
                printed={{ on: report.printedOn, at: report.printedAt }}
                foot={report.example ? EXAMPLE_FOOT : FOOT}
              />
              <PageHeading caption={report.schoolName} title="Report">
                {report.title}
              </PageHeading>
              <ButtonRow>
                <PrintButton />
                <ButtonLink href={PATHS.shortlist} look="quiet">
                  Change the shortlist
                </ButtonLink>
              </ButtonRow>
              <DocumentView report={report} />
              <ButtonRow>
                <ButtonLink href={PATHS.readiness} look="secondary">
                  Get ready for a partnership
                </ButtonLink>
              </ButtonRow>
            </>
          )}
        </ReportReady>
      )}
    </RankingGate>
  );
}
