import * as z from 'zod/mini';
import type { CompleteAnswers, DraftAnswers, SectionId } from '../../matching/answers.ts';
import type { SectionReasons } from '../../matching/default-sections.ts';
import { completeAnswers, defaultAnswers, defaultReasons } from '../../matching/defaults.ts';
import type { OurSchool } from '../../matching/our-school.ts';
import type { SectionChanges } from '../../store/decision-changes.ts';
import type { DecisionActions } from '../../store/decision-store.ts';
import type { FieldSpec, FormValues } from './fields/field.ts';
import { drawnFields, type FieldsOf, formSchema, startValues } from './fields/form-schema.ts';

/** What a step may depend on. */
export type StepContext = {
  readonly school: OurSchool;
  readonly draft: DraftAnswers;
  /** The draft with defaults for what it leaves open. */
  readonly answers: CompleteAnswers;
  readonly defaults: CompleteAnswers;
  readonly reasons: SectionReasons;
};

/** The context for a school and a draft. */
export function stepContext(school: OurSchool, draft: DraftAnswers): StepContext {
  return {
    school,
    draft,
    answers: completeAnswers(draft, school),
    defaults: defaultAnswers(school),
    reasons: defaultReasons(school),
  };
}

/** Two answers that contradict each other: the field to change, and what to say. */
type Contradiction<S extends SectionId> = {
  readonly field: keyof CompleteAnswers[S] & string;
  readonly message: string;
};

type StepSpec<Id extends string, S extends SectionId> = {
  readonly id: Id;
  readonly section: S;
  readonly legend: string;
  /** The reasoning behind the step, one paragraph each. */
  readonly intro: (context: StepContext) => readonly string[];
  /** Where the reasoning comes from. */
  readonly source: string;
  /** A screen beside the step that goes further into the same question. */
  readonly seeAlso?: { readonly href: string; readonly words: string };
  /** False where the step has nothing to ask this school. Never depends on the step's own answers. */
  readonly appliesWhen: (context: StepContext) => boolean;
  readonly fields: (context: StepContext) => FieldsOf<CompleteAnswers[S]>;
  readonly contradictions?: (changes: SectionChanges<S>, context: StepContext) => readonly Contradiction<S>[];
};

type Answer = DecisionActions['answer'];

/** A step made ready for one school: what to draw, what the form starts with, and how it is read on Continue. */
export type PreparedStep = {
  readonly fields: readonly { readonly name: string; readonly spec: FieldSpec }[];
  readonly values: FormValues;
  /** Reads the form. What comes out writes the answers. */
  readonly schema: z.ZodMiniType<(answer: Answer) => void, FormValues>;
};

/** A step of the wizard with the types of its section sealed inside, so that all of them fit one array. */
export type Step<Id extends string = string> = Omit<StepSpec<Id, SectionId>, 'fields' | 'contradictions'> & {
  readonly fieldNames: (context: StepContext) => readonly string[];
  /** `confirmed`: the section was answered before. */
  readonly prepare: (context: StepContext, confirmed: boolean) => PreparedStep;
};

/** Seals a step. */
export function defineStep<const Id extends string, S extends SectionId>(spec: StepSpec<Id, S>): Step<Id> {
  const { fields: fieldsOf, contradictions = () => [], ...facts } = spec;
  const { section } = spec;
  return {
    ...facts,
    fieldNames: (context) => Object.keys(fieldsOf(context)),
    prepare: (context, confirmed) => {
      const fields = fieldsOf(context);
      const consistent = formSchema<CompleteAnswers[S]>(fields).check((payload) => {
        for (const { field, message } of contradictions(payload.value, context)) {
          payload.issues.push({ code: 'custom', path: [field], message, input: payload.value });
        }
      });
      return {
        fields: drawnFields(fields),
        values: startValues<CompleteAnswers[S]>(fields, context.draft[section], confirmed),
        schema: z.pipe(
          consistent,
          z.transform((changes) => (answer: Answer) => answer(section, changes)),
        ),
      };
    },
  };
}
