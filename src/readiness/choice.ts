import { type JoiningRoute, joiningRoute } from '../domain/joining-route.ts';
import { speaksAgainst, speaksFor } from './choice-points.ts';
import { type Citation, dfe } from './citation.ts';
import type { ReadinessFacts } from './facts.ts';
import { TYPICAL_MONTHS } from './plan-warnings.ts';
import { STAY_TITLE, STAYING } from './staying.ts';

export const CHOICE_IDS = ['stay', 'partnership-first', 'join'] as const;
export type ChoiceId = (typeof CHOICE_IDS)[number];

/** Why a partnership is being considered, as the school ticks it. */
export const MOTIVE_IDS = [
  'try-before-deciding',
  'need-help-now',
  'waiting-for-conversion',
  'instead-of-converting',
  'no-end-in-mind',
  'expected-of-us',
] as const;
export type MotiveId = (typeof MOTIVE_IDS)[number];

export const MOTIVE_LABELS: Readonly<Record<MotiveId, string>> = {
  'try-before-deciding': 'We want to find out what working with this trust is like before we decide',
  'need-help-now': 'We need help with teaching, leadership or money now',
  'waiting-for-conversion': 'We have decided to join, and want to work together while we wait for conversion',
  'instead-of-converting': 'We would like the help of a trust without ever joining one',
  'no-end-in-mind': 'We would like it to go on as long as it works',
  'expected-of-us': 'We are told that this is how one joins',
};

/** Where a point comes from: a place in the documents, what the school said or the register shows, or our own reasoning. */
export type ChoiceGround =
  | { readonly kind: 'guidance'; readonly source: Citation }
  | { readonly kind: 'your-facts' }
  | { readonly kind: 'ours' };

export type ChoicePoint = { readonly id: string; readonly text: string; readonly ground: ChoiceGround };

/** One of the three choices as the facts leave it. Where it is not open, `why` says what would open it. */
export type ChoiceCase = {
  readonly id: ChoiceId;
  readonly title: string;
  readonly means: string;
  readonly standing: { readonly kind: 'open' } | { readonly kind: 'not-open'; readonly why: string };
  readonly speaksFor: readonly ChoicePoint[];
  readonly speaksAgainst: readonly ChoicePoint[];
};

/** A use of partnerships that the guidance warns against. */
export type MisuseWarning = {
  readonly id: 'long-term' | 'replacement' | 'routine-step';
  readonly text: string;
  readonly source: Citation;
};

const TITLES: Readonly<Record<ChoiceId, string>> = {
  stay: STAY_TITLE,
  'partnership-first': 'A partnership first',
  join: 'Join a trust',
};

const JOINING: Readonly<Record<JoiningRoute, string>> = {
  conversion: 'Become an academy in the trust. It cannot be undone by your own decision.',
  transfer: 'Move your academy into the trust. It cannot be undone by your own decision.',
  'in-a-trust': 'Move to another trust, if both trusts and the Department agree.',
  other: 'Ask your regional director which way is open to you.',
};

const PARTNERSHIP =
  'Work with a trust for a limited time under a written agreement, and consider your future meanwhile. Nothing obliges either of you to go on.';

/** The three choices in their fixed order, with what speaks for and against each from the facts. None is scored or recommended. */
export function choicesOf(facts: ReadinessFacts, motives: readonly MotiveId[]): readonly ChoiceCase[] {
  const route = joiningRoute(facts.school);
  const means: Readonly<Record<ChoiceId, string>> = {
    stay: STAYING[route],
    'partnership-first': PARTNERSHIP,
    join: JOINING[route],
  };
  return CHOICE_IDS.map((id) => ({
    id,
    title: TITLES[id],
    means: means[id],
    standing: standingOf(id, route),
    speaksFor: speaksFor(id, facts, motives),
    speaksAgainst: speaksAgainst(id, facts, motives),
  }));
}

function standingOf(id: ChoiceId, route: JoiningRoute): ChoiceCase['standing'] {
  if (id !== 'partnership-first' || route === 'conversion' || route === 'transfer') return { kind: 'open' };
  const why =
    route === 'in-a-trust'
      ? 'The guidance on partnerships is written for schools outside a trust of several schools. Yours is in one.'
      : 'The guidance on partnerships means maintained schools and academies on their own. Ask your regional director whether it can apply to yours.';
  return { kind: 'not-open', why };
}

/** Warnings that the motives ticked and the plan made call for, each at most once. */
export function misuseWarnings(
  { plan }: Pick<ReadinessFacts, 'plan'>,
  motives: readonly MotiveId[],
): readonly MisuseWarning[] {
  const warnings: MisuseWarning[] = [];
  const tooLong = plan !== null && plan.months > TYPICAL_MONTHS.to;
  if (motives.includes('no-end-in-mind') || tooLong) {
    warnings.push({
      id: 'long-term',
      text: 'A partnership is limited in time, typically 12 to 18 months. The guidance calls it imperative that nobody sees it as a long-term solution.',
      source: dfe('2.3 i'),
    });
  }
  if (motives.includes('instead-of-converting')) {
    warnings.push({
      id: 'replacement',
      text: 'A partnership is not a replacement for conversion. If you want help without joining, look at services that trusts, councils and others sell, or stay as you are.',
      source: dfe('2.3 i'),
    });
  }
  if (motives.includes('expected-of-us')) {
    warnings.push({
      id: 'routine-step',
      text: 'A partnership is not a routine step before conversion. If you have decided to join you need none, and if a trust always asks for one, ask what it is to find out in your case.',
      source: dfe('2.2'),
    });
  }
  return warnings;
}
