import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Step, type StepContext, stepContext } from '../../src/features/wizard/define-step.ts';
import type { FormValues } from '../../src/features/wizard/fields/field.ts';
import {
  applicableSteps,
  findStep,
  isLastOfSection,
  nextStep,
  previousStep,
} from '../../src/features/wizard/step-order.ts';
import { STEPS } from '../../src/features/wizard/steps/index.ts';
import { shareGroupsOf } from '../../src/features/wizard/steps/weights.ts';
import { type DraftAnswers, SECTION_IDS } from '../../src/matching/answers.ts';
import { CRITERIA } from '../../src/matching/criteria/index.ts';
import type { OurSchool } from '../../src/matching/our-school.ts';
import { swingQuestions } from '../../src/matching/swing-questions.ts';
import { withAnswers } from '../../src/store/decision-changes.ts';
import { BLANK_DECISION_FILE, NOTE_KEYS } from '../../src/store/decision-file.ts';
import { decisionFileSchema } from '../../src/store/decision-file-schema.ts';
import { aDecisionFile } from '../builders/a-decision-file.ts';
import { aSchool, ofFaith } from '../builders/a-school.ts';
import { arbitraryForm } from '../builders/arbitrary-form.ts';
import { arbitrarySchool } from '../builders/arbitrary-school.ts';

const ORDINARY = aSchool();
const CATHOLIC = aSchool({ type: 'Voluntary Aided School', character: ofFaith('catholic') });

type Outcome = {
  readonly draft: DraftAnswers;
  readonly messages: readonly string[];
  readonly paths: readonly string[];
};

/** Presses Continue on a step: the draft afterwards, or the messages that it was refused with. */
function proceed(step: Step, school: OurSchool, draft: DraftAnswers, form: FormValues): Outcome {
  const read = step.prepare(stepContext(school, draft), false).schema.safeParse(form);
  if (!read.success) {
    const { issues } = read.error;
    return {
      draft,
      messages: issues.map(({ message }) => message),
      paths: issues.map(({ path }) => String(path[0])),
    };
  }
  let file = { ...BLANK_DECISION_FILE, draft };
  read.data((section, changes) => {
    file = withAnswers(file, section, changes);
  });
  return { draft: file.draft, messages: [], paths: [] };
}

function walk(context: StepContext): readonly string[] {
  const ids: string[] = [];
  let id: string | undefined = applicableSteps(STEPS, context)[0]?.id;
  while (id !== undefined && ids.length <= STEPS.length) {
    ids.push(id);
    const next = nextStep(STEPS, context, id, []);
    id = next.kind === 'step' ? next.id : undefined;
  }
  return ids;
}

describe('the steps of the wizard', () => {
  it('have ids of their own', () => {
    expect(new Set(STEPS.map(({ id }) => id)).size).toBe(STEPS.length);
  });

  it('ask every answer that matching needs, each in one step of a school’s walk', () => {
    const { answers } = stepContext(ORDINARY, {});
    for (const section of SECTION_IDS) {
      const asked = applicableSteps(STEPS, stepContext(ORDINARY, {}))
        .filter((step) => step.section === section)
        .flatMap((step) => step.fieldNames(stepContext(ORDINARY, {})));
      expect(asked.toSorted(), section).toEqual(Object.keys(answers[section]).toSorted());
    }
  });

  it('lead through every step that applies, once, to the check, for any school', () => {
    fc.assert(
      fc.property(arbitrarySchool, (school) => {
        const context = stepContext(school, {});
        expect(walk(context)).toEqual(applicableSteps(STEPS, context).map(({ id }) => id));
      }),
    );
  });

  it('have something to ask or say in every section, for any school', () => {
    fc.assert(
      fc.property(arbitrarySchool, (school) => {
        const context = stepContext(school, {});
        for (const section of SECTION_IDS) expect(findStep(STEPS, context, section)?.section).toBe(section);
      }),
    );
  });

  it('lead back the way they came', () => {
    fc.assert(
      fc.property(arbitrarySchool, (school) => {
        const context = stepContext(school, {});
        const ids = walk(context);
        expect(ids.map((id) => previousStep(STEPS, context, id))).toEqual([null, ...ids.slice(0, -1)]);
      }),
    );
  });

  it('confirm every section exactly once on a whole walk', () => {
    fc.assert(
      fc.property(arbitrarySchool, (school) => {
        const context = stepContext(school, {});
        const confirmed = applicableSteps(STEPS, context)
          .filter((step) => isLastOfSection(STEPS, context, step))
          .map(({ section }) => section);
        expect(confirmed).toEqual(SECTION_IDS);
      }),
    );
  });

  it('are never opened or closed by what is answered in their own section', () => {
    const { draft } = aDecisionFile();
    fc.assert(
      fc.property(arbitrarySchool, (school) => {
        for (const step of STEPS) {
          const { [step.section]: _own, ...others } = draft;
          expect(step.appliesWhen(stepContext(school, draft)), step.id).toBe(
            step.appliesWhen(stepContext(school, others)),
          );
        }
      }),
    );
  });

  it('return to the check once everything was confirmed, after the last step of a section', () => {
    const context = stepContext(ORDINARY, {});
    expect(nextStep(STEPS, context, 'size', NOTE_KEYS)).toEqual({ kind: 'check' });
    expect(nextStep(STEPS, context, 'values', NOTE_KEYS)).toEqual({ kind: 'step', id: 'keep' });
    expect(nextStep(STEPS, context, 'size', ['school'])).toEqual({ kind: 'step', id: 'church-schools' });
  });

  it('ask schools with a religious character what it means, and the others about church schools', () => {
    expect(walk(stepContext(CATHOLIC, {}))).toContain('faith');
    expect(walk(stepContext(CATHOLIC, {}))).not.toContain('church-schools');
    expect(walk(stepContext(ORDINARY, {}))).toContain('church-schools');
    expect(walk(stepContext(ORDINARY, {}))).not.toContain('faith');
  });
});

describe('Continue', () => {
  it('is accepted by every step as it first stands, for any school', () => {
    fc.assert(
      fc.property(arbitrarySchool, (school) => {
        for (const step of applicableSteps(STEPS, stepContext(school, {}))) {
          const { values } = step.prepare(stepContext(school, {}), false);
          expect(proceed(step, school, {}, values).messages, step.id).toEqual([]);
        }
      }),
    );
  }, 30_000);

  it('either takes what was entered or says, at a field of the step, what to put right; every finished walk gives complete answers', () => {
    const walks = arbitrarySchool.chain((school) =>
      fc
        .tuple(
          ...applicableSteps(STEPS, stepContext(school, {})).map((step) =>
            arbitraryForm(step.prepare(stepContext(school, {}), false).fields),
          ),
        )
        .map((forms) => ({ school, forms })),
    );
    fc.assert(
      fc.property(walks, ({ school, forms }) => {
        let draft: DraftAnswers = {};
        for (const [at, step] of applicableSteps(STEPS, stepContext(school, {})).entries()) {
          const outcome = proceed(step, school, draft, forms[at] ?? {});
          for (const path of outcome.paths)
            expect(step.fieldNames(stepContext(school, draft))).toContain(path);
          for (const message of outcome.messages)
            expect(message).not.toMatch(/\b(invalid|undefined|null|NaN)\b/i);
          draft = outcome.draft;
        }
        const { answers } = stepContext(school, draft);
        const checked = decisionFileSchema.safeParse({ ...BLANK_DECISION_FILE, draft: answers });
        expect(checked.success ? [] : checked.error.issues).toEqual([]);
        expect(answers.geography.tooFarKm).toBeGreaterThanOrEqual(answers.geography.comfortableKm);
        expect(answers.size.toSchools).toBeGreaterThanOrEqual(answers.size.fromSchools);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('changes nothing on a step that was answered before and is left as it stands', () => {
    const { draft } = aDecisionFile();
    for (const step of applicableSteps(STEPS, stepContext(ORDINARY, draft))) {
      const { values } = step.prepare(stepContext(ORDINARY, draft), true);
      const after = proceed(step, ORDINARY, draft, values);
      expect(after.messages, step.id).toEqual([]);
      const answered = Object.entries(draft[step.section] ?? {});
      expect(Object.entries(after.draft[step.section] ?? {}), step.id).toEqual(
        expect.arrayContaining(answered.filter(([field]) => field !== 'criteria')),
      );
    }
  });
});

describe('“We do not know yet”', () => {
  const distance = findStep(STEPS, stepContext(ORDINARY, {}), 'distance');
  if (distance === undefined) throw new Error('there is no step about distance');

  it('takes an answer out of the draft, so that the default applies again', () => {
    const draft: DraftAnswers = { geography: { reach: 'local', sameAuthority: 'either', comfortableKm: 8 } };
    const form = { comfortableKm: '', tooFarKm: '', sameAuthority: 'not-known' };
    expect(proceed(distance, ORDINARY, draft, form).draft).toEqual({ geography: { reach: 'local' } });
  });

  it('says which default applies until then', () => {
    const { fields } = distance.prepare(stepContext(ORDINARY, {}), false);
    const spec = fields.find(({ name }) => name === 'sameAuthority')?.spec;
    const choice = spec?.kind === 'choice' ? spec.choices.at(-1) : undefined;
    expect(choice?.hint).toMatch(/^Until you say, we use “Yes, we prefer that”\./);
  });
});

describe('contradictions', () => {
  it.each([
    ['distance', { comfortableKm: '40', tooFarKm: '10', sameAuthority: null }, 'tooFarKm'],
    ['size', { fromSchools: '30', toSchools: '5', growth: null, voice: null }, 'toSchools'],
    [
      'money',
      { acceptablePct: '8', tooMuchPct: '8', pooling: null, reserves: null, capital: null },
      'tooMuchPct',
    ],
    ['limits', { smallestSchools: '30', largestSchools: '5' }, 'largestSchools'],
    ['limits', { mustHave: ['primary', 'special'], mustNotHave: ['special'] }, 'mustNotHave'],
    [
      'weights',
      {
        considerations: { vision: '0', geography: '0', size: '0', faith: '0', governance: '0', finance: '0' },
      },
      'considerations',
    ],
  ])('in the step %s are refused at the field to change', (id, form, field) => {
    const step = findStep(STEPS, stepContext(ORDINARY, {}), id);
    if (step === undefined) throw new Error(`there is no step ${id}`);
    const start = step.prepare(stepContext(ORDINARY, {}), false).values;
    const outcome = proceed(step, ORDINARY, {}, { ...start, ...form });
    expect(outcome.paths).toEqual([field]);
  });
});

describe('a criterion added to the registry', () => {
  const [first] = CRITERIA;
  if (first === undefined) throw new Error('there is no criterion');
  const madeUp = {
    ...first,
    id: 'made-up',
    label: 'Made up',
    silence: () => undefined,
    endPoints: () => ({ worst: 'is grey', best: 'is bright' }),
  };
  const more = [...CRITERIA, madeUp];

  it('reaches the swing question of its consideration and the questions inside it', () => {
    const context = stepContext(ORDINARY, {});
    const swing = swingQuestions(more, context).find(({ id }) => id === madeUp.consideration);
    expect(swing?.endPoints).toContainEqual({ worst: 'is grey', best: 'is bright' });
    expect(shareGroupsOf(more, context).flatMap(({ criteria }) => criteria.map(({ id }) => id))).toContain(
      'made-up',
    );
  });
});
