import { PHASE_LABELS, PHASES, type Phase } from '../../../domain/phase.ts';
import {
  DENOMINATION_LABELS,
  DENOMINATIONS,
  type ReligiousCharacter,
} from '../../../domain/religious-character.ts';
import { IDACI_QUINTILES, type IdaciQuintile } from '../../../domain/school.ts';
import { SCHOOL_TYPES, type SchoolType } from '../../../domain/school-type.ts';
import { sentenceCase } from '../../../matching/wording.ts';
import type { RegistrySummary } from '../../../worker/protocol.ts';
import { checksField } from '../fields/checks-field.ts';
import { choiceField, selectField } from '../fields/choice-field.ts';
import { type Field, readForm } from '../fields/field.ts';
import type { FieldsOf } from '../fields/form-schema.ts';
import { numberField } from '../fields/number-field.ts';
import { textField } from '../fields/text-field.ts';
import { outcodeOf } from './outcode-of.ts';

const TRUST_KINDS = ['none', 'standalone', 'multi'] as const;
export type TrustKind = (typeof TRUST_KINDS)[number];

/** What the forms about our school give: by hand all of it, a correction a part. */
export type SchoolEntry = {
  readonly name: string;
  readonly phase: Phase;
  readonly type: SchoolType;
  readonly character: ReligiousCharacter;
  readonly pupils: number;
  readonly lowestAge: number;
  readonly highestAge: number;
  readonly sixthForm: boolean;
  readonly selective: boolean;
  readonly idaciQuintile: IdaciQuintile;
  readonly laCode: string;
  readonly outcode: string;
  readonly trustKind: TrustKind;
  readonly trustUid: string;
};

const denominations = checksField<(typeof DENOMINATIONS)[number]>({
  legend: 'Religious character',
  hint: 'As designated. Tick several for a joint school; tick nothing if the school has none.',
  options: DENOMINATIONS.map((value) => ({ value, label: sentenceCase(DENOMINATION_LABELS[value]) })),
  layout: 'columns',
});

const characterField: Field<ReligiousCharacter> = {
  spec: denominations.spec,
  toForm: (character, confirmed) =>
    denominations.toForm(character?.kind === 'of' ? character.denominations : undefined, confirmed),
  schema: readForm((given): ReligiousCharacter => {
    const [first, ...others] = denominations.schema.parse(given) ?? [];
    return first === undefined ? { kind: 'none' } : { kind: 'of', denominations: [first, ...others] };
  }),
};

function yesNoField(legend: string, whenEmpty: string | null): Field<boolean> {
  return choiceField({
    legend,
    options: [
      { value: true, label: 'Yes' },
      { value: false, label: 'No' },
    ],
    ...(whenEmpty === null ? {} : { whenEmpty }),
  });
}

const outcodeField: Field<string> = {
  spec: {
    kind: 'text',
    label: 'Postcode',
    hint: 'The first part is enough, such as NG15. Distances are measured from the middle of that area.',
  },
  toForm: (value) => (value === undefined ? '' : value),
  schema: readForm((given, refuse) => {
    const outcode = typeof given === 'string' ? outcodeOf(given) : null;
    if (outcode === null) refuse('Enter a postcode, or its first part, such as NG15');
    return outcode === null ? undefined : outcode;
  }),
};

const trustUidField: Field<string> = {
  spec: {
    kind: 'trust',
    label: 'Which trust?',
    shownWhen: { field: 'trustKind', value: 'multi' },
  },
  toForm: (value) => (value === undefined ? '' : value),
  schema: readForm((given) => (typeof given === 'string' && given !== '' ? given : undefined)),
};

type FieldsOptions = {
  readonly authorities: RegistrySummary['authorities'];
  /** Whether numbers and the sixth form must be given: when they are corrected, but not by hand. */
  readonly figuresNeeded: boolean;
};

/** Every field about our school, in the order in which they are asked. */
export function schoolFields({ authorities, figuresNeeded }: FieldsOptions): FieldsOf<SchoolEntry> {
  const needed = (message: string) => (figuresNeeded ? { whenEmpty: message } : {});
  const hint = (text: string) => (figuresNeeded ? text : `${text} Leave empty if you do not know.`);
  return {
    name: textField({ label: 'Name of the school', whenEmpty: 'Enter the name of the school' }),
    phase: choiceField({
      legend: 'Phase',
      hint: 'For an all-through school choose secondary, as Ofsted does.',
      options: PHASES.map((value) => ({ value, label: sentenceCase(PHASE_LABELS[value]) })),
      whenEmpty: 'Choose the phase of the school',
    }),
    type: selectField({
      label: 'Type',
      options: SCHOOL_TYPES.map((value) => ({ value, label: value })),
      prompt: 'Choose a type',
      whenEmpty: 'Choose the type of the school',
    }),
    trustKind: choiceField({
      legend: 'Who runs the school today?',
      options: [
        { value: 'none', label: 'No academy trust: a local authority or another body' },
        { value: 'standalone', label: 'An academy trust of its own' },
        { value: 'multi', label: 'A trust that runs several schools' },
      ],
      whenEmpty: 'Say who runs the school today',
    }),
    trustUid: trustUidField,
    character: characterField,
    pupils: numberField({
      label: 'Pupils',
      hint: hint('On roll now.'),
      least: 1,
      most: 10_000,
      whole: true,
      ...needed('Enter the number of pupils'),
    }),
    lowestAge: numberField({
      label: 'Lowest age',
      hint: hint('In years.'),
      least: 0,
      most: 19,
      whole: true,
      ...needed('Enter the lowest age'),
    }),
    highestAge: numberField({
      label: 'Highest age',
      hint: hint('In years.'),
      least: 2,
      most: 25,
      whole: true,
      ...needed('Enter the highest age'),
    }),
    sixthForm: yesNoField('Sixth form', figuresNeeded ? 'Say whether there is a sixth form' : null),
    selective: yesNoField(
      'Selective admission',
      figuresNeeded ? 'Say whether the school is selective' : null,
    ),
    idaciQuintile: choiceField({
      legend: 'Deprivation of the pupils’ homes',
      options: IDACI_QUINTILES.map((value) => ({
        value,
        label: `${value}${value === 1 ? ' (least deprived)' : value === 5 ? ' (most deprived)' : ''}`,
      })),
      whenEmpty: 'Choose one of the five',
    }),
    laCode: selectField({
      label: 'Local authority',
      options: authorities.map(({ code, name }) => ({ value: code, label: name })),
      prompt: 'Choose a local authority',
      whenEmpty: 'Choose the local authority',
    }),
    outcode: outcodeField,
  };
}
