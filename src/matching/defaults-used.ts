import { type CompleteAnswers, type DraftAnswers, SECTION_IDS, type SectionId } from './answers.ts';

/** One answer's address, "geography.reach". */
export type AnswerPath = {
  readonly [S in SectionId]: `${S}.${keyof CompleteAnswers[S] & string}`;
}[SectionId];

/** Answers that the draft leaves open, so that a default stands in for them; in the order of the sections. */
export function defaultsUsed(draft: DraftAnswers, answers: CompleteAnswers): readonly AnswerPath[] {
  return SECTION_IDS.flatMap((section) => {
    const given: object = draft[section] ?? {};
    return Object.keys(answers[section])
      .filter((field) => !Object.hasOwn(given, field))
      .map((field) => `${section}.${field}` as AnswerPath);
  });
}
