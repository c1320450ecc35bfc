import { buildOutline, OUTLINE_KINDS, outlineAppliesTo } from '../../../readiness/documents/index.ts';
import { OUTLINE_IDS, type Outline, type OutlineId } from '../../../readiness/documents/outline.ts';
import { schoolName } from '../../../store/decision-file.ts';
import { useDecision } from '../../../store/use-decision.ts';
import { BackLink } from '../../../ui/back-link.tsx';
import { Details } from '../../../ui/details.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { PATHS } from '../../paths.ts';
import { RunningLines } from '../../running-lines.tsx';
import { systemClock } from '../../today.ts';
import { usePrintTime } from '../../use-print-time.ts';
import { ReadinessGate, type ReadyWork } from '../readiness-gate.tsx';
import { DocumentActions } from './document-actions.tsx';
import { FilledFrom } from './filled-from.tsx';
import { OutlineView } from './outline-view.tsx';
import { useDocumentInput } from './use-document-input.ts';

type DocumentScreenProps = { readonly documentId: string; readonly clock?: () => Date };

/** One document as a working draft, the same on screen, on paper and as a Word file. */
export function DocumentScreen({ documentId, clock = systemClock }: DocumentScreenProps) {
  const name = useDecision((state) => schoolName(state.file.school));
  const id = OUTLINE_IDS.find((known) => known === documentId);
  return (
    <>
      <div data-print="hide">
        <BackLink href={PATHS.readinessDocuments}>Documents</BackLink>
      </div>
      <PageHeading {...(name === null ? {} : { caption: name })}>
        {id === undefined ? 'No such document' : OUTLINE_KINDS[id].title}
      </PageHeading>
      {id === undefined ? (
        <p>
          There is no document at this address. <a href={PATHS.readinessDocuments}>See all documents</a>.
        </p>
      ) : (
        <ReadinessGate>{(ready) => <Draft id={id} ready={ready} clock={clock} />}</ReadinessGate>
      )}
    </>
  );
}

type DraftProps = { readonly id: OutlineId; readonly ready: ReadyWork; readonly clock: () => Date };

function Draft({ id, ready, clock }: DraftProps) {
  const printed = usePrintTime(clock);
  const input = useDocumentInput(ready, printed.on);
  const applies = outlineAppliesTo(id, input.facts);
  if (applies.kind === 'does-not-apply') return <p>{applies.why}</p>;
  const outline = buildOutline(id, input);
  const school = input.facts.school.name;
  return (
    <>
      <RunningLines left={school} printed={printed} foot={outline.standing} />
      <p>
        <strong>{outline.standing}</strong>
      </p>
      <Cautions cautions={outline.cautions} />
      <div data-print="hide">
        <DocumentActions outline={outline} schoolName={school} on={printed.on} />
        <Gaps outline={outline} />
      </div>
      <OutlineView blocks={outline.blocks} />
      <FilledFrom input={input} />
    </>
  );
}

function Cautions({ cautions }: Pick<Outline, 'cautions'>) {
  return cautions.map((caution) => (
    <Notice key={caution} heading="Do not send this yet" kind="important">
      <p>{caution}</p>
    </Notice>
  ));
}

function Gaps({ outline: { blanks } }: { readonly outline: Outline }) {
  if (blanks.length === 0) return <p>Nothing is left to fill in but the signatures, if it has any.</p>;
  return (
    <Details summary={blanks.length === 1 ? '1 gap to fill' : `${blanks.length} gaps to fill`}>
      <p>Each is underlined below. Fill them in the Word file, or by hand on paper.</p>
      <ul>
        {blanks.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </Details>
  );
}
