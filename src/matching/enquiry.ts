import type { CompleteAnswers } from './answers.ts';
import type { OurSchool } from './our-school.ts';

/** Who asks, and what it wishes: all that a criterion needs to state its question and its end points. */
export type Enquiry = {
  readonly school: OurSchool;
  readonly answers: CompleteAnswers;
};
