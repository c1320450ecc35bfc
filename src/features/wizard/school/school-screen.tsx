import { Redirect, useLocation } from 'wouter';
import * as z from 'zod/mini';
import type { SchoolRecord } from '../../../domain/school.ts';
import type { OurSchool } from '../../../matching/our-school.ts';
import type { SchoolCorrections } from '../../../store/decision-file.ts';
import { useDecision } from '../../../store/use-decision.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { SourceNote } from '../../../ui/source-note.tsx';
import { SummaryList, type SummaryRow } from '../../../ui/summary-list.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { OurSchoolGate } from '../../our-school-gate.tsx';
import { correctionPath, PATHS, stepPath } from '../../paths.ts';
import { useWorkerAnswer } from '../../worker-hooks.ts';
import type { FormValues } from '../fields/field.ts';
import { StepForm } from '../step-form.tsx';
import { useTrustName } from '../trust-name.tsx';
import { type FactNames, SCHOOL_FACTS, type SchoolFact } from './facts.ts';
import { describeRoute } from './joining-route.ts';

const NOTHING_ASKED = z.custom<FormValues>(() => true);

/** Everything that is known of our school, to be checked; without a school, leads to the finder. */
export function SchoolScreen() {
  const chosen = useDecision((state) => state.file.school.kind !== 'none');
  if (!chosen) return <Redirect to={PATHS.findSchool} replace />;
  return (
    <OurSchoolGate heading={<PageHeading>Our school</PageHeading>}>
      {({ school, record }) => <Profile school={school} record={record} />}
    </OurSchoolGate>
  );
}

type ProfileProps = {
  readonly school: OurSchool;
  /** Null for a school entered by hand. */
  readonly record: SchoolRecord | null;
};

function Profile({ school, record }: ProfileProps) {
  const [, navigate] = useLocation();
  const note = useDecision((state) => state.file.notes.school);
  const { setNote, markDone } = useDecision.getState();
  return (
    <StepForm
      keptAs="school"
      heading={school.name}
      caption="Our school"
      backHref={PATHS.taskList}
      fields={[]}
      values={{}}
      schema={NOTHING_ASKED}
      note={note ?? ''}
      buttonLabel="This is right, continue"
      otherActions={<a href={PATHS.findSchool}>Choose another school</a>}
      onContinue={async (_, written) => {
        setNote('school', written);
        markDone('school');
        navigate(stepPath('rights'));
        return [];
      }}
      onLeave={(_, written) => setNote('school', written)}
    >
      <Route school={school} />
      <h2>Is this right?</h2>
      <p>
        {record === null
          ? 'You described your school yourself. '
          : 'This is what the public register says. Correct what is out of date: the order of trusts follows. '}
        {record === null && <a href={PATHS.schoolByHand}>Change the description</a>}
      </p>
      <Facts school={school} record={record} />
    </StepForm>
  );
}

function Route({ school }: { readonly school: OurSchool }) {
  const { heading, paragraphs } = describeRoute(school);
  return (
    <Notice heading={heading}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </Notice>
  );
}

function Facts({ school, record }: ProfileProps) {
  const names = useFactNames(school);
  const formerNames = useFactNames(record ?? school);
  const choice = useDecision((state) => state.file.school);
  const corrections = choice.kind === 'register' ? choice.corrections : {};
  const rows = SCHOOL_FACTS.map((fact): SummaryRow => {
    const corrected = fact.corrections.filter((key) => corrections[key] !== undefined);
    return {
      id: fact.id,
      term: fact.term,
      value: fact.show(school, names),
      note:
        record === null ? (
          'Entered by you'
        ) : (
          <FactNote fact={fact} before={fact.show({ ...record }, formerNames)} corrected={corrected} />
        ),
      ...(fact.fields.length === 0 || record === null ? {} : { changeHref: correctionPath(fact.id) }),
    };
  });
  return <SummaryList rows={rows} />;
}

type FactNoteProps = {
  readonly fact: SchoolFact;
  /** What the register says. */
  readonly before: string;
  readonly corrected: readonly (keyof SchoolCorrections)[];
};

/** Where a fact comes from, or that the user corrected it and how to take that back. */
function FactNote({ fact: { term, source }, before, corrected }: FactNoteProps) {
  const correctSchool = useDecision((state) => state.correctSchool);
  if (corrected.length === 0) {
    return <SourceNote publisher={source.publisher} title={source.title} date={source.asOfText} />;
  }
  return (
    <>
      Corrected by you. The register says: {before} ({source.asOfText}).{' '}
      <Button
        look="quiet"
        small
        onClick={() => correctSchool(Object.fromEntries(corrected.map((key) => [key, undefined])))}
      >
        Restore<VisuallyHidden> what the register says about {term}</VisuallyHidden>
      </Button>
    </>
  );
}

function useFactNames(school: Pick<OurSchool, 'laCode' | 'trust'>): FactNames {
  const register = useWorkerAnswer('load', {});
  const trust = useTrustName(school.trust.kind === 'multi' ? school.trust.uid : '');
  const authority =
    register.kind === 'done'
      ? register.answer.authorities.find(({ code }) => code === school.laCode)?.name
      : undefined;
  return {
    authority: authority ?? `authority ${school.laCode}`,
    trust: school.trust.kind === 'multi' ? trust : null,
  };
}
