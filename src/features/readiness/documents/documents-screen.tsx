import type { DocumentInput } from '../../../readiness/documents/document-input.ts';
import { buildOutline, OUTLINE_KINDS, outlineAppliesTo } from '../../../readiness/documents/index.ts';
import { OUTLINE_IDS, type OutlineId, WORKING_DRAFT } from '../../../readiness/documents/outline.ts';
import { schoolName } from '../../../store/decision-file.ts';
import { useDecision } from '../../../store/use-decision.ts';
import { BackLink } from '../../../ui/back-link.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { type Task, TaskList } from '../../../ui/task-list.tsx';
import { documentPath, PATHS } from '../../paths.ts';
import { systemClock } from '../../today.ts';
import { localTime } from '../../use-print-time.ts';
import { ReadinessGate, type ReadyWork } from '../readiness-gate.tsx';
import { FilledFrom } from './filled-from.tsx';
import { useDocumentInput } from './use-document-input.ts';

type DocumentsScreenProps = { readonly clock?: () => Date };

/** Every document that can be drafted, in the order of use, with what still has to be filled in. */
export function DocumentsScreen({ clock = systemClock }: DocumentsScreenProps) {
  const name = useDecision((state) => schoolName(state.file.school));
  return (
    <>
      <BackLink href={PATHS.readiness}>Getting ready</BackLink>
      <PageHeading {...(name === null ? {} : { caption: name })}>Documents</PageHeading>
      <p>
        Drafts to start from, filled with what you have entered and what the register says. What is not known
        is left as a gap with a label: nothing is made up. Each can be printed, or taken further in a word
        processor.
      </p>
      <p>
        <strong>{WORKING_DRAFT}</strong> Have somebody who advises your school read what you make of them.
      </p>
      <ReadinessGate>{(ready) => <Documents ready={ready} clock={clock} />}</ReadinessGate>
    </>
  );
}

type DocumentsProps = { readonly ready: ReadyWork; readonly clock: () => Date };

function Documents({ ready, clock }: DocumentsProps) {
  const input = useDocumentInput(ready, localTime(clock()).on);
  return (
    <>
      <TaskList tasks={OUTLINE_IDS.map((id) => taskOf(id, input))} />
      <FilledFrom input={input} />
    </>
  );
}

function taskOf(id: OutlineId, input: DocumentInput): Task {
  const { title, purpose } = OUTLINE_KINDS[id];
  const applies = outlineAppliesTo(id, input.facts);
  if (applies.kind === 'does-not-apply') {
    return { id, title, hint: applies.why, status: 'Does not apply' };
  }
  const { blanks, cautions } = buildOutline(id, input);
  const task = { id, title, href: documentPath(id) };
  return cautions.length === 0
    ? { ...task, hint: purpose, status: gapsInWords(blanks.length) }
    : {
        ...task,
        hint: `${purpose} Not to be sent yet: a consent comes first.`,
        status: 'Wait',
        look: 'strong',
      };
}

function gapsInWords(count: number): string {
  if (count === 0) return 'No gap left';
  return count === 1 ? '1 gap to fill' : `${count} gaps to fill`;
}
