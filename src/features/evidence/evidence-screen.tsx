import type { IsoDate } from '../../domain/iso-date.ts';
import { evidenceLog, type LogReading } from '../../finding/evidence-log.ts';
import { grantPerPupil } from '../../finding/in-criterion-forms.ts';
import { subjectsFor } from '../../finding/subject.ts';
import { useDecision } from '../../store/use-decision.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Section } from '../../ui/section.tsx';
import type { TrustDetail } from '../../worker/protocol.ts';
import { questionsPath, trustPath } from '../paths.ts';
import type { Ranked } from '../ranking-gate.tsx';
import { systemClock, todayBy } from '../today.ts';
import { TrustGate } from '../trust-gate.tsx';
import { EffectPanel } from './effect-panel.tsx';
import { History } from './history.tsx';
import { LogList } from './log-list.tsx';
import { StaleAfter } from './stale-after.tsx';
import { ToRecord } from './to-record.tsx';
import { VisitList } from './visit-list.tsx';

type EvidenceScreenProps = { readonly uid: string; readonly clock?: () => Date };

/** Everything that the school found out about one trust, and what it changed. */
export function EvidenceScreen({ uid, clock = systemClock }: EvidenceScreenProps) {
  return (
    <>
      <BackLink href={trustPath(uid)}>The trust</BackLink>
      <TrustGate uid={uid} heading="What you found out">
        {(detail, ranked) => <Contents detail={detail} ranked={ranked} today={todayBy(clock)} />}
      </TrustGate>
    </>
  );
}

type ContentsProps = { readonly detail: TrustDetail; readonly ranked: Ranked; readonly today: IsoDate };

function Contents({ detail, ranked, today }: ContentsProps) {
  const { recorded, finding } = useDecision((state) => state.file);
  const { trust } = detail;
  const entries = recorded[trust.uid] ?? [];
  const subjects = subjectsFor(ranked.input, finding.ownQuestions);
  const reading: LogReading = {
    today,
    staleAfterMonths: finding.staleAfterMonths,
    poundsCount: grantPerPupil(finding.costs.budget, ranked.input.school.pupils) !== undefined,
  };
  const log = evidenceLog(entries, subjects, reading);
  return (
    <>
      <PageHeading caption={trust.name} title={`What you found out about ${trust.name}`}>
        What you found out
      </PageHeading>
      <ButtonRow>
        <ButtonLink href={questionsPath(trust.uid)}>Questions for this trust</ButtonLink>
      </ButtonRow>
      <Section heading="What it changed">
        {entries.length === 0 ? (
          <p>
            Nothing is recorded about {trust.name} yet. What you record moves its score and its range at once.
          </p>
        ) : (
          <EffectPanel ranked={ranked} trust={trust} log={log} />
        )}
      </Section>
      <Section heading="Recorded" aside={<StaleAfter />}>
        <LogList log={log} uid={trust.uid} today={today} />
        <History uid={trust.uid} subjects={subjects} />
      </Section>
      <Section heading="Still to find out">
        <ToRecord uid={trust.uid} subjects={subjects} entries={entries} />
      </Section>
      <Section heading="Visits">
        <VisitList uid={trust.uid} entries={entries} subjects={subjects} />
      </Section>
    </>
  );
}
