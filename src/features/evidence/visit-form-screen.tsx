import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useLocation } from 'wouter';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Visit } from '../../finding/visit.ts';
import { VISIT_CHOOSERS, VISIT_STATES } from '../../finding/visit.ts';
import { findingStore } from '../../store/finding-store.ts';
import { useDecision } from '../../store/use-decision.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TextareaField } from '../../ui/textarea-field.tsx';
import type { TrustDetail } from '../../worker/protocol.ts';
import { KeptLine } from '../kept-line.tsx';
import { evidencePath, NEW_VISIT } from '../paths.ts';
import { systemClock, todayBy } from '../today.ts';
import { TrustGate } from '../trust-gate.tsx';
import { useKeepTyping, useKeptTyping } from '../use-kept-typing.ts';
import { ELSEWHERE, VISIT_FIELDS, type VisitValues, valuesOfVisit, visitSchema } from './visit-values.ts';

type VisitFormScreenProps = {
  readonly uid: string;
  readonly visitId: string;
  readonly clock?: () => Date;
};

/** Plans a visit, or records one. */
export function VisitFormScreen({ uid, visitId, clock = systemClock }: VisitFormScreenProps) {
  return (
    <>
      <BackLink href={evidencePath(uid)}>What you found out</BackLink>
      <TrustGate uid={uid} heading="A visit">
        {(detail) => <VisitForm key={visitId} detail={detail} visitId={visitId} today={todayBy(clock)} />}
      </TrustGate>
    </>
  );
}

const STATES = { planned: 'It is planned', done: 'It has taken place' } as const;
const CHOOSERS = { us: 'We did', trust: 'The trust did', together: 'Both together' } as const;

type VisitFormProps = {
  readonly detail: TrustDetail;
  readonly visitId: string;
  readonly today: IsoDate;
};

function VisitForm({ detail, visitId, today }: VisitFormProps) {
  const visits = useDecision((state) => state.file.finding.visits);
  const { addVisit, changeVisit } = findingStore;
  const [, navigate] = useLocation();
  const [attempt, setAttempt] = useState(0);
  const before = visits.find(({ id }) => id === visitId);
  const { uid, name } = detail.trust;
  const typing = useKeptTyping<VisitValues>(`visit ${uid} ${visitId}`);
  const saved = valuesOfVisit(before);
  const form = useForm<VisitValues, unknown, Omit<Visit, 'id'>>({
    defaultValues: { ...saved, ...typing.kept },
    resolver: standardSchemaResolver<VisitValues, unknown, Omit<Visit, 'id'>>(visitSchema(detail, today)),
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const { settle } = useKeepTyping({ typing, saved, getValues: () => form.getValues() });
  const errorOf = (field: (typeof VISIT_FIELDS)[number]) => form.formState.errors[field]?.message;
  const errors = VISIT_FIELDS.flatMap((field) => {
    const message = errorOf(field);
    return message === undefined ? [] : [{ fieldId: field, message }];
  });
  const drawn = (field: (typeof VISIT_FIELDS)[number]) => ({
    ...form.register(field),
    error: errorOf(field),
  });
  const elsewhere = form.watch('school') === ELSEWHERE;
  const keep = (visit: Omit<Visit, 'id'>) => {
    settle();
    if (before === undefined) addVisit(visit);
    else changeVisit({ ...visit, id: before.id });
    navigate(evidencePath(uid));
  };
  return (
    <>
      <ErrorSummary errors={errors} attempt={attempt} />
      <PageHeading caption={name} hasError={errors.length > 0}>
        {visitId === NEW_VISIT ? 'A visit to this trust' : 'Change a visit'}
      </PageHeading>
      {typing.kept !== undefined && <KeptLine press="Keep this visit" />}
      <form noValidate onSubmit={form.handleSubmit(keep, () => setAttempt((count) => count + 1))}>
        <SelectField {...drawn('school')} label="Which school?" options={placesOf(detail)} />
        {elsewhere && <TextField {...drawn('elsewhere')} label="Where else?" />}
        <RadioGroup
          {...drawn('state')}
          legend="Is it planned or done?"
          choices={VISIT_STATES.map((value) => ({ value, label: STATES[value] }))}
        />
        <TextField {...drawn('on')} type="date" label="When?" optional />
        <RadioGroup
          {...drawn('chosenBy')}
          legend="Who chose the place?"
          optional
          choices={VISIT_CHOOSERS.map((value) => ({ value, label: CHOOSERS[value] }))}
        />
        <TextField {...drawn('who')} label="Who goes, or went?" hint="Roles are enough." optional />
        <TextareaField
          {...drawn('seen')}
          label="What did you see?"
          hint="Please name no pupils or members of staff."
          optional
          maxLength={20_000}
        />
        <ButtonRow>
          <Button type="submit">Keep this visit</Button>
        </ButtonRow>
      </form>
    </>
  );
}

function placesOf({ schools }: TrustDetail) {
  return [
    { value: '', label: 'Choose a place' },
    ...schools.map(({ urn, name }) => ({ value: urn, label: name })),
    { value: ELSEWHERE, label: 'Another place, such as the trust’s office' },
  ];
}
