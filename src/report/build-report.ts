import type { ReportDocument, ReportSection } from './document.ts';
import type { ReportInput } from './report-input.ts';
import { notesSection, signOffSection, sourcesSection } from './sections/closing.ts';
import { costsSection } from './sections/costs.ts';
import { foundOutSection } from './sections/found-out.ts';
import { methodSection } from './sections/method.ts';
import { notInListSection } from './sections/not-in-list.ts';
import { orderSection } from './sections/order.ts';
import { ourSchoolSection } from './sections/our-school.ts';
import { ownQuestionsSection } from './sections/own-questions.ts';
import { ownTrustSection } from './sections/own-trust.ts';
import { readinessSection } from './sections/readiness.ts';
import { robustnessSection } from './sections/robustness.ts';
import { shortlistSection } from './sections/shortlist.ts';
import { summarySection } from './sections/summary.ts';
import { whatMattersSection } from './sections/what-matters.ts';
import { shortlistFor } from './shortlist-for.ts';

/**
 * The governors' paper as data, in reading order. Deterministic: the date and the time are the caller's. Every figure names its
 * source; what is not known is said in words. Throws when a trust of the shortlist, or our own, comes without its explanation.
 */
export function buildReport(input: ReportInput): ReportDocument {
  const shortlist = shortlistFor(input.ranking, input.choices);
  const ownTrust = ownTrustSection(input, shortlist);
  const robustness = robustnessSection(input, shortlist);
  const readiness = readinessSection(input);
  const foundOut = foundOutSection(input.foundOut ?? []);
  const ownQuestions = ownQuestionsSection(input.ownQuestions ?? [], shortlist.candidates.length);
  const costs = costsSection(input.costs ?? []);
  const sections: readonly ReportSection[] = [
    summarySection(input, shortlist),
    ourSchoolSection(input),
    whatMattersSection(input),
    shortlistSection(input, shortlist),
    orderSection(input, shortlist),
    ...(robustness === undefined ? [] : [robustness]),
    ...(input.governors === undefined ? [] : [input.governors]),
    ...(foundOut === undefined ? [] : [foundOut]),
    ...(ownQuestions === undefined ? [] : [ownQuestions]),
    ...(costs === undefined ? [] : [costs]),
    ...(ownTrust === undefined ? [] : [ownTrust]),
    ...(readiness === undefined ? [] : [readiness]),
    notInListSection(input),
    methodSection(input),
    sourcesSection(input),
    notesSection(input),
    signOffSection(input),
  ];
  return {
    title: 'Which School Trusts come closest to what matters to you?',
    schoolName: input.school.name,
    example: input.example,
    printedOn: input.printedOn,
    printedAt: input.printedAt,
    sections,
  };
}
