import { SECTION_IDS, type SectionId } from '../../matching/answers.ts';
import type { NoteKey } from '../../store/decision-file.ts';
import type { Step, StepContext } from './define-step.ts';

/** Parts of the work as the user sees them: our school, and every section of the answers. */
export const PARTS = SECTION_IDS.length + 1;

/** Where Continue leads: another step, or the check of all answers. */
export type NextStep = { readonly kind: 'step'; readonly id: string } | { readonly kind: 'check' };

/** The steps that have something to ask this school, in order. */
export function applicableSteps(steps: readonly Step[], context: StepContext): readonly Step[] {
  return steps.filter((step) => step.appliesWhen(context));
}

/** The step at an address: by its own id, or the first of a section by the section's id. */
export function findStep(steps: readonly Step[], context: StepContext, id: string): Step | undefined {
  const applicable = applicableSteps(steps, context);
  return applicable.find((step) => step.id === id) ?? applicable.find(({ section }) => section === id);
}

/** The next step of the walk, or the check after the last one. Once every section is confirmed, a change leads back to the check. */
export function nextStep(
  steps: readonly Step[],
  context: StepContext,
  id: string,
  visited: readonly NoteKey[],
): NextStep {
  const applicable = applicableSteps(steps, context);
  const at = applicable.findIndex((step) => step.id === id);
  const [current, next] = [applicable[at], applicable[at + 1]];
  const revisiting = SECTION_IDS.every((section) => visited.includes(section));
  if (next === undefined || (revisiting && next.section !== current?.section)) return { kind: 'check' };
  return { kind: 'step', id: next.id };
}

/** The step before, or null before the first. */
export function previousStep(steps: readonly Step[], context: StepContext, id: string): string | null {
  const applicable = applicableSteps(steps, context);
  const at = applicable.findIndex((step) => step.id === id);
  return applicable[at - 1]?.id ?? null;
}

/** True when no later step of the same section applies: continuing from it confirms the section. */
export function isLastOfSection(steps: readonly Step[], context: StepContext, step: Step): boolean {
  const members = applicableSteps(steps, context).filter(({ section }) => section === step.section);
  return members.at(-1)?.id === step.id;
}

/** How far a section is: confirmed, begun, or untouched. */
export type Progress = 'done' | 'in-progress' | 'not-started';

/** `done` once confirmed by Continue; `in-progress` while it holds answers or a note only. */
export function sectionProgress(
  section: SectionId,
  {
    draft,
    notes,
    visited,
  }: {
    readonly draft: StepContext['draft'];
    readonly notes: Readonly<Partial<Record<NoteKey, string>>>;
    readonly visited: readonly NoteKey[];
  },
): Progress {
  if (visited.includes(section)) return 'done';
  const answers = draft[section];
  const begun = (answers !== undefined && Object.keys(answers).length > 0) || notes[section] !== undefined;
  return begun ? 'in-progress' : 'not-started';
}
