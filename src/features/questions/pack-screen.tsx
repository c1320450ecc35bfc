import { formatDate, type IsoDate } from '../../domain/iso-date.ts';
import { type Pack, packFor } from '../../finding/pack.ts';
import { situationsOf } from '../../finding/situation.ts';
import { valueLines } from '../../finding/values/value-lines.ts';
import { VALUES_BLANK, WHAT_MATTERS_HEADING } from '../../readiness/documents/what-matters.ts';
import { useDecision } from '../../store/use-decision.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { cx } from '../../ui/cx.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { Section } from '../../ui/section.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { TrustDetail } from '../../worker/protocol.ts';
import { evidencePath, PATHS, stepPath } from '../paths.ts';
import { useExplanations } from '../rank-input.ts';
import { Failed, type Ranked } from '../ranking-gate.tsx';
import { lookedAt, shortlistInput } from '../sureness.ts';
import { systemClock, todayBy } from '../today.ts';
import { TrustGate } from '../trust-gate.tsx';
import { useWordFile, WordFileOutcome } from '../word-file-download.tsx';
import { useWorkerAnswer } from '../worker-hooks.ts';
import { packOutline } from './pack-outline.ts';
import styles from './question-list.module.css';
import { QuestionList } from './question-list.tsx';

type PackScreenProps = { readonly uid: string; readonly clock?: () => Date };

/** What to ask one trust, most decisive first; prints as a sheet with room for answers. */
export function PackScreen({ uid, clock = systemClock }: PackScreenProps) {
  return (
    <>
      <BackLink href={PATHS.questions}>Questions</BackLink>
      <TrustGate uid={uid} heading="Questions for a trust">
        {(detail, ranked) => <Prepared detail={detail} ranked={ranked} clock={clock} />}
      </TrustGate>
    </>
  );
}

type PreparedProps = {
  readonly detail: TrustDetail;
  readonly ranked: Ranked;
  readonly clock: () => Date;
};

function Prepared({ detail, ranked, clock }: PreparedProps) {
  const { draft, finding, recorded, shortlist } = useDecision((state) => state.file);
  const { uid } = detail.trust;
  const { input, ranking } = ranked;
  const placed = ranking.ranked.some((candidate) => candidate.uid === uid);
  const looked = lookedAt(ranking, shortlist).candidates.map((candidate) => candidate.uid);
  const uids = looked.includes(uid) || !placed ? looked : [...looked, uid];
  const explained = useExplanations(input, [uid]);
  const next = useWorkerAnswer('whatNext', shortlistInput(input, shortlist, uids));
  if (explained.kind === 'failed') return <Failed {...explained} />;
  if (next.kind === 'failed') return <Failed {...next} />;
  if (explained.kind !== 'done' || next.kind !== 'done') {
    return <LiveRegion message="Working out what matters most to ask…" />;
  }
  const { reserves } = finding.costs.budget;
  const [explanation] = explained.answer;
  const pack = packFor({
    uid,
    situations: situationsOf(input, reserves?.high),
    ownQuestions: finding.ownQuestions,
    ...(explanation === undefined ? {} : { explanation }),
    steps: next.answer,
    recorded: recorded[uid] ?? [],
  });
  return (
    <Drawn
      detail={detail}
      pack={pack}
      values={valueLines(draft.vision?.values ?? [], finding.values)}
      schoolName={input.school.name}
      on={todayBy(clock)}
    />
  );
}

type DrawnProps = {
  readonly detail: TrustDetail;
  readonly pack: Pack;
  readonly values: readonly string[];
  readonly schoolName: string;
  readonly on: IsoDate;
};

function Drawn({ detail, pack, values, schoolName, on }: DrawnProps) {
  const { uid, name } = detail.trust;
  const { state, download, isWorking } = useWordFile();
  const day = formatDate(on);
  const outline = packOutline(pack, { trustName: name, schoolName, day, values });
  return (
    <div className={cx(styles.sheet)}>
      <PageHeading caption={`${schoolName} · ${day}`} title={`Questions for ${name}`}>
        Questions for {name}
      </PageHeading>
      <div data-print="hide">
        <ButtonRow>
          <PrintButton />
          <Button
            look="secondary"
            onClick={() => download({ outline, schoolName, on }, `Questions for ${name}.docx`)}
            aria-disabled={isWorking}
          >
            Save as a Word file
          </Button>
          <ButtonLink href={evidencePath(uid)} look="quiet">
            What you found out
          </ButtonLink>
        </ButtonRow>
        <WordFileOutcome state={state} />
      </div>
      <WhatMatters values={values} />
      <Section heading="Ask first" aside="What hangs most on, for you and this trust">
        <QuestionList
          questions={pack.first}
          uid={uid}
          whenNone="Nothing that is open stands out for this trust."
        />
      </Section>
      <Section heading="If there is time" aside="By consideration">
        <QuestionList questions={pack.later} uid={uid} compact whenNone="Nothing else is open." />
      </Section>
      {pack.ourselves.length > 0 && (
        <Section heading="Ask yourselves">
          <QuestionList questions={pack.ourselves} uid={uid} whenNone="" />
        </Section>
      )}
      {pack.answered.length > 0 && (
        <div data-print="hide">
          <Section heading="Answered so far">
            <QuestionList questions={pack.answered} uid={uid} compact whenNone="" />
          </Section>
        </div>
      )}
    </div>
  );
}

/** Our values with why they matter, for the trust to read before it answers; a named gap while none is chosen. */
function WhatMatters({ values }: Pick<DrawnProps, 'values'>) {
  return (
    <Section heading={WHAT_MATTERS_HEADING}>
      {values.length === 0 ? (
        <p>
          <span className={cx(styles.blank)}>
            <VisuallyHidden>Gap to fill: </VisuallyHidden>
            {VALUES_BLANK}
          </span>{' '}
          <a href={stepPath('values')} data-print="hide">
            Choose your values
          </a>
        </p>
      ) : (
        <ul>
          {values.map((value) => (
            <li key={value}>{value}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
