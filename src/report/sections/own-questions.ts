import type { OwnQuestion } from '../../finding/own-question.ts';
import { listed } from '../../matching/wording.ts';
import type { ReportSection } from '../document.ts';

/** A question of the school's own, with the trusts of the shortlist that have not answered it. */
export type OpenQuestion = Pick<OwnQuestion, 'words'> & { readonly openWith: readonly string[] };

/** The school's own questions that are still open, each with whom; `undefined` while none is. */
export function ownQuestionsSection(
  questions: readonly OpenQuestion[],
  shortlisted: number,
): ReportSection | undefined {
  const open = questions.filter(({ openWith }) => openWith.length > 0);
  if (open.length === 0) return undefined;
  return {
    id: 'own-questions',
    title: 'Our own questions, still open',
    onPaper: 'runs-on',
    blocks: [
      {
        kind: 'list',
        lead: 'Asked by us beside the questions of the pack, without a recorded answer',
        items: open.map(({ words, openWith }) => `${words} (${openToWhom(openWith, shortlisted)})`),
      },
    ],
  };
}

function openToWhom(names: readonly string[], shortlisted: number): string {
  return names.length === shortlisted && names.length > 1
    ? 'open with every trust of the shortlist'
    : `open with ${listed(names)}`;
}
