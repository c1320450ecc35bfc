import { CONSIDERATION_IDS, CONSIDERATION_LABELS } from '../../domain/consideration.ts';
import { CRITERIA } from '../../matching/criteria/index.ts';
import type { AnswerPath } from '../../matching/defaults-used.ts';
import { weightShares, wholeShares } from '../../matching/weight-shares.ts';
import { sentenceCase } from '../../matching/wording.ts';
import { countDefaults, defaultsInWords, type Standing, standingOf } from '../defaults-standing.ts';
import type { Block, Fact, ReportSection } from '../document.ts';
import { describeLimits, describeRights } from '../limits-and-rights.ts';
import type { ReportInput } from '../report-input.ts';
import type { Wish } from '../wish.ts';
import { describeWishes } from '../wishes.ts';

const OURS = 'your answer';
const DEFAULT = 'our default, not answered yet';
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
      defaultsLine(input),
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

function defaultsLine(input: ReportInput): Block {
  const count = countDefaults(input);
  return {
    kind: 'paragraph',
    text:
      count === 0
        ? 'Every answer below is your own.'
        : `${defaultsInWords(count)}. They stand in until you answer, are marked below, and move the order like any answer of yours.`,
  };
}

/** Of a consideration whose criteria all say nothing for this school, or which has the importance 0. */
const NOTHING_COUNTS = 'none: nothing in it counts';

function weightsTable(input: ReportInput): Block {
  const swings = input.answers.weights.considerations;
  const shares = weightShares(CRITERIA, input, input.answers.weights);
  const pcts = new Map(shares === null ? [] : wholeShares(shares).map(({ id, pct }) => [id, pct]));
  const isDefault = input.defaultsUsed.includes('weights.considerations');
  return {
    kind: 'table',
    caption: 'How much each consideration weighs',
    columns: [
      { label: 'Consideration', kind: 'text' },
      { label: 'Importance, 0 to 100', kind: 'number' },
      { label: 'Share of the whole', kind: 'number' },
    ],
    rows: CONSIDERATION_IDS.map((id) => {
      const pct = pcts.get(id);
      return [CONSIDERATION_LABELS[id], String(swings[id]), pct === undefined ? NOTHING_COUNTS : `${pct}%`];
    }),
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

const CITES: Readonly<Record<Standing, string>> = {
  yours: OURS,
  default: DEFAULT,
  partly: 'partly your answer, partly our default',
  open: OPEN,
  unasked: 'counted for every school of a religious character',
};

const citeWish = (wish: Wish, defaultsUsed: readonly AnswerPath[]) => CITES[standingOf(wish, defaultsUsed)];

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
