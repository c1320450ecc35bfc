import { useEffect, useState } from 'react';
import { GUIDANCE_DOCUMENT_IDS, GUIDANCE_DOCUMENTS } from '../../../readiness/citation.ts';
import { WORKING_DRAFT } from '../../../readiness/documents/outline.ts';
import { STAGES } from '../../../readiness/item.ts';
import { missingInWords } from '../../../readiness/missing-items.ts';
import { isMissing } from '../../../readiness/readiness-of.ts';
import { schoolName } from '../../../store/decision-file.ts';
import { useDecision } from '../../../store/use-decision.ts';
import { BackLink } from '../../../ui/back-link.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { ButtonRow } from '../../../ui/button-row.tsx';
import { cx } from '../../../ui/cx.ts';
import { focusElement } from '../../../ui/focus-element.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { PrintButton } from '../../../ui/print-button.tsx';
import { documentPath, PATHS } from '../../paths.ts';
import { RunningLines } from '../../running-lines.tsx';
import { systemClock } from '../../today.ts';
import { usePrintTime } from '../../use-print-time.ts';
import { GateNotices } from '../gate-notices.tsx';
import { ReadinessGate, type ReadyWork } from '../readiness-gate.tsx';
import styles from './checklist.module.css';
import { itemElementId } from './checklist-item.tsx';
import { ALL_SHOWN, type Shown, ShownControls } from './shown-controls.tsx';
import { StageContents } from './stage-contents.tsx';
import { StageSection } from './stage-section.tsx';

type ChecklistScreenProps = {
  /** The item that a link led to. */
  readonly itemId?: string;
  readonly clock?: () => Date;
};

/** Every item of both sides, to fill in and to print. */
export function ChecklistScreen({ itemId, clock = systemClock }: ChecklistScreenProps) {
  const name = useDecision((state) => schoolName(state.file.school));
  const printed = usePrintTime(clock);
  return (
    <>
      {name !== null && <RunningLines left={name} printed={printed} foot={`Trust Match. ${WORKING_DRAFT}`} />}
      <BackLink href={PATHS.readiness}>Getting ready</BackLink>
      <PageHeading caption={name ?? undefined} title="Partnership readiness: checklist">
        Checklist for both sides
      </PageHeading>
      <ReadinessGate>{(ready) => <Contents {...ready} itemId={itemId} />}</ReadinessGate>
    </>
  );
}

function Contents({ itemId, ...ready }: ReadyWork & { readonly itemId: string | undefined }) {
  const { readiness, facts, work } = ready;
  const [shown, setShown] = useState<Shown>(ALL_SHOWN);
  useEffect(() => {
    if (itemId !== undefined) focusElement(itemElementId(itemId));
  }, [itemId]);
  const states = readiness.states.filter(
    ({ item, side }) =>
      (shown.side === 'both' || side === shown.side) &&
      (shown.itemIds === null || shown.itemIds.includes(item.id)),
  );
  const stages = STAGES.filter((stage) => states.some(({ item }) => item.stage === stage));
  return (
    <div className={cx(styles.checklist)}>
      <p className={cx(styles.about)}>
        Trust: <strong>{facts.partner === null ? 'none chosen yet' : facts.partner.name}</strong>
        {facts.partner !== null && (
          <span data-print="hide">
            {' '}
            (<a href={PATHS.readiness}>choose another</a>)
          </span>
        )}
      </p>
      <GateNotices gates={readiness.gates} />
      <p>{missingInWords(readiness)}</p>
      {work.partner === undefined && <NoTrustYet />}
      <StageContents states={states} stages={stages} />
      <ShownControls
        shown={shown}
        missingIds={readiness.states.filter(isMissing).map(({ item }) => item.id)}
        onChange={setShown}
      />
      <ButtonRow>
        <PrintButton />
        <ButtonLink href={documentPath('checklist')} look="quiet">
          The same as a Word file
        </ButtonLink>
      </ButtonRow>
      {stages.map((stage) => (
        <StageSection
          key={stage}
          stage={stage}
          states={states.filter(({ item }) => item.stage === stage)}
          partner={work.partner}
        />
      ))}
      <Sources />
    </div>
  );
}

function NoTrustYet() {
  return (
    <div data-print="hide">
      <Notice heading="No trust is chosen yet">
        <p>
          What concerns your school alone can be filled in now. The rest is written down for one trust:{' '}
          <a href={PATHS.readiness}>choose it under “Getting ready”</a>, or print the list and fill it in by
          hand.
        </p>
      </Notice>
    </div>
  );
}

function Sources() {
  return (
    <section aria-labelledby="checklist-sources" className={cx(styles.sources)}>
      <h2 id="checklist-sources">Where the items come from</h2>
      <ul>
        {GUIDANCE_DOCUMENT_IDS.map((id) => {
          const { publisher, title, dated } = GUIDANCE_DOCUMENTS[id];
          return (
            <li key={id}>
              {publisher}, “{title}”{dated === null ? ', which bears no date' : `, ${dated}`}
            </li>
          );
        })}
        <li>Items marked “not from the guidance” are our own. They never stand in the way of being ready.</li>
      </ul>
    </section>
  );
}
