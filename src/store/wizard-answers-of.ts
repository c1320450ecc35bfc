import type { ConsiderationId } from '../domain/consideration.ts';
import { IMPORTANCE_LABELS, RIGHT_LABELS, VALUE_LABELS } from '../matching/answer-labels.ts';
import { type ChosenValue, DELEGATED_DECISIONS, type DraftAnswers, RIGHT_IDS } from '../matching/answers.ts';
import type { OurSchool } from '../matching/our-school.ts';
import type { RecordedEntry } from '../matching/recorded.ts';
import { listed } from '../matching/wording.ts';
import type { PreconditionId, WizardAnswer } from '../readiness/facts.ts';
import type { NoteKey } from './decision-file.ts';

/** What the first considerations are answered from. `recorded` is about the chosen trust; empty without one. */
export type WizardWork = {
  readonly school: OurSchool;
  readonly draft: DraftAnswers;
  readonly visited: readonly NoteKey[];
  readonly recorded: readonly RecordedEntry[];
};

const answered = (evidence: string): WizardAnswer => ({ kind: 'answered', evidence });
const open = (toDo: string): WizardAnswer => ({ kind: 'open', toDo });

const REACH_WORDS = {
  local: 'You want a local trust.',
  wider: 'You want a trust that spans a wider area.',
  either: 'A local or a wider trust would do.',
} as const;

const PHASE_MIX_WORDS = {
  'own-phase': 'You want a trust with schools of your own phase.',
  'primary-and-secondary': 'You want a trust with primary and secondary schools.',
  'with-special': 'You want a trust that includes special schools.',
  either: 'Any mix of schools would do.',
} as const;

/** CST's first considerations as the wizard and the recorded evidence answer them. What was not answered stays open. */
export function wizardAnswersOf(work: WizardWork): Readonly<Record<PreconditionId, WizardAnswer>> {
  const { draft } = work;
  const { reach, phaseMix } = draft.geography ?? {};
  return {
    'values-mapped': valuesMapped(draft.vision?.values),
    'rights-known': rightsKnown(draft.rights),
    'local-or-wider': reach === undefined ? openStep('geography') : answered(REACH_WORDS[reach]),
    'type-and-phase': phaseMix === undefined ? openStep('geography') : answered(PHASE_MIX_WORDS[phaseMix]),
    'small-or-large': sizeDecided(draft.size),
    'who-decides': decidersNamed(draft.governance),
    'faith-limits': faithExplored(work),
    'scheme-read': schemeRead(work.recorded),
    'money-understood': moneyUnderstood(work.recorded),
  };
}

const STEP_NAMES: Readonly<Record<ConsiderationId, string>> = {
  vision: 'vision and values',
  geography: 'geography and type',
  size: 'size and growth',
  faith: 'faith',
  governance: 'who decides',
  finance: 'money',
};

function openStep(step: ConsiderationId): WizardAnswer {
  return open(`Answer the step on ${STEP_NAMES[step]}.`);
}

function valuesMapped(values: readonly ChosenValue[] | undefined): WizardAnswer {
  if (values === undefined || values.length === 0) return openStep('vision');
  const words = values.map(
    (value) =>
      `${value.kind === 'own' ? value.words : VALUE_LABELS[value.id]} (${IMPORTANCE_LABELS[value.importance]})`,
  );
  return answered(`You chose, in this order: ${listed(words)}.`);
}

function rightsKnown(rights: DraftAnswers['rights']): WizardAnswer {
  const { held, other } = rights ?? {};
  if (held === undefined) return open('Answer the step on whose rights limit your choice.');
  const unknown = RIGHT_IDS.filter((id) => held[id] === 'not-known');
  if (unknown.length > 0) {
    return open(`Find out about ${listed(unknown.map((id) => RIGHT_LABELS[id]))}.`);
  }
  const holders = RIGHT_IDS.filter((id) => held[id] === 'yes').map((id) => RIGHT_LABELS[id]);
  const all = other === undefined || other.trim() === '' ? holders : [...holders, other.trim()];
  return answered(all.length === 0 ? 'You said that nobody else has a say.' : `Has a say: ${listed(all)}.`);
}

function sizeDecided(size: DraftAnswers['size']): WizardAnswer {
  const { fromSchools, toSchools } = size ?? {};
  return fromSchools === undefined || toSchools === undefined
    ? openStep('size')
    : answered(`A trust of ${fromSchools} to ${toSchools} schools suits you.`);
}

function decidersNamed(governance: DraftAnswers['governance']): WizardAnswer {
  const { decisions } = governance ?? {};
  if (decisions === undefined) return openStep('governance');
  const left = DELEGATED_DECISIONS.filter((id) => decisions[id] === 'not-known').length;
  const all = DELEGATED_DECISIONS.length;
  return left === 0
    ? answered(`You said for each of ${all} decisions who should make it.`)
    : open(`Say who should make ${left} of ${all} decisions that you left open.`);
}

function faithExplored({ school, visited }: WizardWork): WizardAnswer {
  if (school.character.kind === 'none') return answered('Your school has no religious character.');
  return visited.includes('faith')
    ? answered('You confirmed the step on faith, which shows which trusts are open to you.')
    : openStep('faith');
}

/** Entries about a criterion as a whole, or about a part of it. */
function about(recorded: readonly RecordedEntry[], criterionId: string): readonly RecordedEntry[] {
  return recorded.filter((entry) => entry.about === criterionId || entry.about.startsWith(`${criterionId}/`));
}

function schemeRead(recorded: readonly RecordedEntry[]): WizardAnswer {
  const seen = about(recorded, 'delegation-fit').filter(({ status }) => status !== 'claimed');
  return seen.length === 0
    ? open('Record what the trust’s scheme of delegation says, once you have seen it.')
    : answered(`Recorded of this trust’s scheme of delegation, seen or checked: ${counted(seen.length)}.`);
}

const MONEY = [
  ['central-contribution', 'contribution'],
  ['capital-route', 'building money'],
  ['pooling-and-reserves', 'pooling and reserves'],
] as const;

function moneyUnderstood(recorded: readonly RecordedEntry[]): WizardAnswer {
  const missing = MONEY.filter(([id]) => about(recorded, id).length === 0).map(([, words]) => words);
  return missing.length === 0
    ? answered('Recorded of this trust: contribution, building money, pooling and reserves.')
    : open(`Record what this trust says of ${listed(missing)}.`);
}

function counted(entries: number): string {
  return entries === 1 ? 'one entry' : `${entries} entries`;
}
