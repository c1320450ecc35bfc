import { useLocation } from 'wouter';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { TrustUid } from '../../domain/trust-uid.ts';
import { evidenceLog, type SubjectLog } from '../../finding/evidence-log.ts';
import { grantPerPupil } from '../../finding/in-criterion-forms.ts';
import { QUESTIONS } from '../../finding/questions/index.ts';
import type { Question } from '../../finding/questions/question.ts';
import { isAbout, type Subject, subjectsFor } from '../../finding/subject.ts';
import type { Visit } from '../../finding/visit.ts';
import type { RecordedEntry } from '../../matching/recorded.ts';
import { findingStore } from '../../store/finding-store.ts';
import { useDecision } from '../../store/use-decision.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Details } from '../../ui/details.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Section } from '../../ui/section.tsx';
import type { TrustDetail } from '../../worker/protocol.ts';
import { evidencePath } from '../paths.ts';
import type { Ranked } from '../ranking-gate.tsx';
import { systemClock, todayBy } from '../today.ts';
import { TrustGate } from '../trust-gate.tsx';
import { EvidenceForm } from './evidence-form.tsx';
import { correctedSubject, formValuesOf } from './form-values.ts';
import { PartLines } from './part-lines.tsx';

type EvidenceFormScreenProps = {
  readonly uid: string;
  readonly subjectId: string;
  /** The place of the entry that is corrected among the trust's entries, from 0; absent for a further entry. */
  readonly correcting?: number;
  readonly clock?: () => Date;
};

/** Records what was found out about one thing of one trust, or corrects what was recorded. */
export function EvidenceFormScreen({
  uid,
  subjectId,
  correcting,
  clock = systemClock,
}: EvidenceFormScreenProps) {
  return (
    <>
      <BackLink href={evidencePath(uid)}>What you found out</BackLink>
      <TrustGate uid={uid} heading="Record what you found out">
        {(detail, ranked) => (
          <Found
            detail={detail}
            ranked={ranked}
            subjectId={subjectId}
            correcting={correcting}
            today={todayBy(clock)}
          />
        )}
      </TrustGate>
    </>
  );
}

type FoundProps = {
  readonly detail: TrustDetail;
  readonly ranked: Ranked;
  readonly subjectId: string;
  readonly correcting: number | undefined;
  readonly today: IsoDate;
};

function Found({ detail, ranked, subjectId, correcting, today }: FoundProps) {
  const { finding, recorded } = useDecision((state) => state.file);
  const { uid } = detail.trust;
  const subject = subjectsFor(ranked.input, finding.ownQuestions).find(({ id }) => id === subjectId);
  const entry = correcting === undefined ? undefined : recorded[uid]?.[correcting];
  if (subject === undefined || (correcting !== undefined && entry === undefined)) {
    return <NothingHere uid={uid} />;
  }
  if (correcting !== undefined && entry !== undefined) {
    return isAbout(subject, entry.about) ? (
      <Correct
        detail={detail}
        ranked={ranked}
        subject={subject}
        index={correcting}
        entry={entry}
        today={today}
      />
    ) : (
      <NothingHere uid={uid} />
    );
  }
  return <Further detail={detail} ranked={ranked} subject={subject} today={today} />;
}

function NothingHere({ uid }: { readonly uid: TrustUid }) {
  return (
    <>
      <PageHeading>There is nothing to record here</PageHeading>
      <p>
        What can be recorded depends on your answers, and only what is recorded can be corrected.{' '}
        <a href={evidencePath(uid)}>See what is open</a>
      </p>
    </>
  );
}

type FurtherProps = Pick<FoundProps, 'detail' | 'ranked' | 'today'> & { readonly subject: Subject };

function Further({ detail, ranked, subject, today }: FurtherProps) {
  const visits = useVisitsTo(detail.trust.uid);
  const record = useDecision((state) => state.record);
  const [, navigate] = useLocation();
  const { uid, name } = detail.trust;
  return (
    <EvidenceForm
      key={subject.id}
      subject={subject}
      trustName={name}
      visits={visits}
      today={today}
      onRecord={(entries) => {
        for (const entry of entries) record(uid, entry);
        navigate(evidencePath(uid));
      }}
    >
      <WhatToAsk subject={subject} />
      <Earlier detail={detail} ranked={ranked} subject={subject} today={today} />
    </EvidenceForm>
  );
}

type CorrectProps = FurtherProps & {
  readonly index: number;
  readonly entry: RecordedEntry;
};

/** The form over one entry, opened with what it holds. */
function Correct({ detail, ranked, subject, index, entry, today }: CorrectProps) {
  const visits = useVisitsTo(detail.trust.uid);
  const [, navigate] = useLocation();
  const { correct } = findingStore;
  const { uid, name } = detail.trust;
  const only = correctedSubject(subject, entry);
  const log = useLogOf({ detail, ranked, subject, today });
  const lines = log?.parts.find(({ about }) => about === entry.about)?.lines ?? [];
  return (
    <EvidenceForm
      subject={only}
      trustName={name}
      visits={visits}
      today={today}
      corrects={formValuesOf(only, entry)}
      onRecord={([corrected]) => {
        if (corrected !== undefined) correct(uid, index, corrected, today);
        navigate(evidencePath(uid));
      }}
    >
      <p>
        The correction takes the place of the earlier answer, which is kept below the log as taken back. Put
        back from there, the earlier answer counts.
      </p>
      <WhatToAsk subject={subject} anotherCounts={lines.some((line) => line.counts && line.index > index)} />
    </EvidenceForm>
  );
}

function useVisitsTo(uid: TrustUid): readonly Visit[] {
  return useDecision((state) => state.file.finding.visits).filter((visit) => visit.uid === uid);
}

const EFFECTS: Readonly<Record<Subject['effect'], string>> = {
  points: 'It moves the score of the trust, and narrows its range, at once.',
  list: 'A “no” takes the trust out of the order, with this as the reason; you can take that back.',
  words: 'It is kept and printed in the report; it moves no score.',
};

type WhatToAskProps = {
  readonly subject: Subject;
  /** True where an entry made later counts, whatever is recorded here. */
  readonly anotherCounts?: boolean;
};

function WhatToAsk({ subject, anotherCounts = false }: WhatToAskProps) {
  const questions = QUESTIONS.filter(({ id, feeds }) => id === subject.id || feeds.includes(subject.id));
  return (
    <>
      <p>
        {anotherCounts && subject.effect !== 'words'
          ? 'Another entry counts, so nothing moves.'
          : EFFECTS[subject.effect]}
      </p>
      {subject.documents !== undefined && <p>Where to look: {subject.documents}.</p>}
      {questions.length > 0 && (
        <Details summary="What to ask, and what a good answer looks like">
          <ul>
            {questions.map((question) => (
              <AskedAs key={question.id} question={question} />
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

function AskedAs({ question }: { readonly question: Question }) {
  return (
    <li>
      <strong>{question.ask}</strong> {question.why} A good answer: {question.goodEvidence}.
    </li>
  );
}

/** What is recorded about the same thing so far: a further entry is added, and none is written over. */
function Earlier({ detail, ranked, subject, today }: FurtherProps) {
  const { uid } = detail.trust;
  const log = useLogOf({ detail, ranked, subject, today });
  if (log === undefined) return null;
  return (
    <Section heading="Recorded so far" aside="A further entry is added; none is written over">
      {log.parts.map((part) => (
        <PartLines key={part.about} part={part} uid={uid} actions={false} today={today} />
      ))}
    </Section>
  );
}

function useLogOf({ detail, ranked, subject, today }: FurtherProps): SubjectLog | undefined {
  const { recorded, finding } = useDecision((state) => state.file);
  return evidenceLog(recorded[detail.trust.uid] ?? [], [subject], {
    today,
    staleAfterMonths: finding.staleAfterMonths,
    poundsCount: grantPerPupil(finding.costs.budget, ranked.input.school.pupils) !== undefined,
  }).find((one) => one.subject.id === subject.id);
}
