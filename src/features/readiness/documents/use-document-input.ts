import type { IsoDate } from '../../../domain/iso-date.ts';
import { valueLines } from '../../../finding/values/value-lines.ts';
import type { OurSchool } from '../../../matching/our-school.ts';
import type { DocumentInput } from '../../../readiness/documents/document-input.ts';
import { chosenOffer } from '../../../readiness/offers/index.ts';
import { patternOf } from '../../../readiness/patterns/index.ts';
import type { DecisionFile } from '../../../store/decision-file.ts';
import { useDecision } from '../../../store/use-decision.ts';
import { readyInput } from '../../rank-input.ts';
import { useOurSchool } from '../../use-our-school.ts';
import type { ReadyWork } from '../readiness-gate.tsx';
import { trustQuestions } from './trust-questions.ts';

/** Everything that the documents are filled from, on the reader's day. */
export function useDocumentInput({ work, facts, readiness, plan }: ReadyWork, on: IsoDate): DocumentInput {
  const file = useDecision((state) => state.file);
  const ours = useOurSchool();
  return {
    facts,
    plan,
    pattern: facts.pattern === null ? null : patternOf(facts.pattern),
    offer: chosenOffer(facts.partner, work.offer, work.offers),
    motives: work.motives,
    readiness,
    questions: ours.kind === 'ready' ? questionsOf(file, ours.school) : [],
    values: valueLines(file.draft.vision?.values ?? [], file.finding.values),
    on,
  };
}

function questionsOf(file: DecisionFile, school: OurSchool): DocumentInput['questions'] {
  const { partner } = file.readiness;
  const recorded = partner === undefined ? undefined : file.recorded[partner];
  return trustQuestions({ school, answers: readyInput(file, school).answers, recorded: recorded ?? [] });
}
