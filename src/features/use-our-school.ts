import type { SchoolRecord } from '../domain/school.ts';
import type { Urn } from '../domain/urn.ts';
import type { OurSchool } from '../matching/our-school.ts';
import type { SchoolChoice } from '../store/decision-file.ts';
import { correctedSchool, schoolByHand } from '../store/our-school-of.ts';
import { useDecision } from '../store/use-decision.ts';
import type { WorkerProgress } from '../worker/client.ts';
import type { WorkerFailure } from '../worker/protocol.ts';
import { useWorkerAnswer, type WorkerAnswer } from './worker-hooks.ts';

/** Our school as far as it is known now. `not-listed`: the file names a school that this register does not have. */
export type OurSchoolState =
  | { readonly kind: 'none' }
  | { readonly kind: 'waiting'; readonly progress: WorkerProgress | null }
  | { readonly kind: 'failed'; readonly failure: WorkerFailure; readonly retry: () => void }
  | { readonly kind: 'not-listed'; readonly urn: Urn; readonly name: string }
  | {
      readonly kind: 'ready';
      readonly school: OurSchool;
      /** The register's own entry; null for a school entered by hand. */
      readonly record: SchoolRecord | null;
    };

/** The chosen school: the register's entry with the user's corrections, or what was entered by hand. */
export function useOurSchool(): OurSchoolState {
  const choice = useDecision((state) => state.file.school);
  const answer = useWorkerAnswer('school', choice.kind === 'register' ? { urn: choice.urn } : null);
  return ourSchoolState(choice, answer);
}

function ourSchoolState(choice: SchoolChoice, answer: WorkerAnswer<'school'>): OurSchoolState {
  if (choice.kind === 'none') return { kind: 'none' };
  if (choice.kind === 'by-hand') {
    return { kind: 'ready', school: schoolByHand(choice.entry), record: null };
  }
  switch (answer.kind) {
    case 'idle':
      return { kind: 'waiting', progress: null };
    case 'waiting':
      return { kind: 'waiting', progress: answer.progress };
    case 'failed':
      return { kind: 'failed', failure: answer.failure, retry: answer.retry };
    case 'done':
      return answer.answer === null
        ? { kind: 'not-listed', urn: choice.urn, name: choice.name }
        : {
            kind: 'ready',
            school: correctedSchool(answer.answer, choice.corrections),
            record: answer.answer,
          };
    default:
      return answer satisfies never;
  }
}
