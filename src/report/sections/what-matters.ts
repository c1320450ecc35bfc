import { CONSIDERATION_IDS, CONSIDERATION_LABELS } from '../../domain/consideration.ts';
import type { AnswerPath } from '../../matching/defaults-used.ts';
import { counted, inPercent, sentenceCase } from '../../matching/wording.ts';
import type { Block, Fact, ReportSection } from '../document.ts';
import { describeLimits, describeRights } from '../limits-and-rights.ts';
import type { ReportInput } from '../report-input.ts';
import type { Wish } from '../wish.ts';
import { describeWishes } from '../wishes.ts';

const OURS = 'your answer';
const DEFAULT = 'default, not answered yet';
const OPEN = 'not answered yet';

/** What we said matters: shares of weight, wishes in words, limits and rights. Defaults are named as defaults. */
export function whatMattersSection(input: ReportInput): ReportSection {
  const { answers, school } = input;
  const wishes = describeWishes(answers, school.character);
  return {
    id: 'what-matters',
    title: 'What matters to you',
    onPaper: 'runs-on',
    blocks: [
      defaultsLine(
        CONSIDERATION_IDS.flatMap((id) => wishes[id]),
        input,
      ),
      weightsTable(input),
      ...CONSIDERATION_IDS.map((id) => factsOf(CONSIDERATION_LABELS[id], wishes[id], input.defaultsUsed)),
      ...factsOrLine(
        'Limits that rule a trust out',
        describeLimits(answers.limits),
        'You set no limit that would rule a trust out.',
        input.defaultsUsed,
      ),
      ...factsOrLine(
        'Whose rights bear on the choice',
        describeRights(answers.rights),
        'You named nobody else whose rights bear on the choice.',
        input.defaultsUsed,
      ),
    ],
  };
}

function defaultsLine(wishes: readonly Wish[], { defaultsUsed }: ReportInput): Block {
  const standing = wishes.filter((wish) => ![OURS, OPEN].includes(citeWish(wish, defaultsUsed))).length;
  const count = standing + (defaultsUsed.includes('weights.considerations') ? 1 : 0);
  return {
    kind: 'paragraph',
    text:
      count === 0
        ? 'Every answer below is your own.'
        : `${counted(count, 'line below rests', 'lines below rest')} on a default that stands in until you answer. Defaults are marked, and they move the order like any answer of yours.`,
  };
}

function weightsTable(input: ReportInput): Block {
  const swings = input.answers.weights.considerations;
  const sum = CONSIDERATION_IDS.reduce((total, id) => total + swings[id], 0);
  const isDefault = input.defaultsUsed.includes('weights.considerations');
  return {
    kind: 'table',
    caption: 'How much each consideration weighs',
    columns: [
      { label: 'Consideration', kind: 'text' },
      { label: 'Importance, 0 to 100', kind: 'number' },
      { label: 'Share of the whole', kind: 'number' },
    ],
    rows: CONSIDERATION_IDS.map((id) => [
      CONSIDERATION_LABELS[id],
      String(swings[id]),
      sum === 0 ? 'none' : inPercent(swings[id] / sum),
    ]),
    source: sentenceCase(isDefault ? DEFAULT : OURS),
  };
}

function factsOf(caption: string, wishes: readonly Wish[], defaultsUsed: readonly AnswerPath[]): Block {
  const facts: readonly Fact[] = wishes.map((wish) => ({
    label: wish.label,
    value: wish.text,
    source: citeWish(wish, defaultsUsed),
  }));
  return { kind: 'facts', caption, facts };
}

function citeWish({ paths, isOpen }: Wish, defaultsUsed: readonly AnswerPath[]): string {
  if (isOpen) return OPEN;
  const defaulted = paths.filter((path) => defaultsUsed.includes(path));
  if (defaulted.length === 0) return OURS;
  return defaulted.length === paths.length ? DEFAULT : 'partly your answer, partly default';
}

function factsOrLine(
  caption: string,
  wishes: readonly Wish[],
  otherwise: string,
  defaultsUsed: readonly AnswerPath[],
): readonly Block[] {
  return wishes.length === 0
    ? [{ kind: 'paragraph', text: otherwise }]
    : [factsOf(caption, wishes, defaultsUsed)];
}
