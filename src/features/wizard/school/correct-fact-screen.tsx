import { useLocation } from 'wouter';
import { useDecision } from '../../../store/use-decision.ts';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { OurSchoolGate } from '../../our-school-gate.tsx';
import { PATHS } from '../../paths.ts';
import { drawnFields, type FieldsOf, formSchema, startValues } from '../fields/form-schema.ts';
import { StepForm } from '../step-form.tsx';
import { AuthoritiesGate } from './authorities-gate.tsx';
import { SCHOOL_FACTS } from './facts.ts';
import { correctionsFrom, entryOf } from './school-changes.ts';
import { type SchoolEntry, schoolFields } from './school-fields.ts';
import { useFindOutcode } from './use-find-outcode.ts';

const HEADING = 'Correct what the register says';

/** One fact of our school, put right by the user. */
export function CorrectFactScreen({ factId }: { readonly factId: string }) {
  const [, navigate] = useLocation();
  const correctSchool = useDecision((state) => state.correctSchool);
  const findOutcode = useFindOutcode();
  const fact = SCHOOL_FACTS.find(({ id, fields }) => id === factId && fields.length > 0);
  const heading = <PageHeading>{HEADING}</PageHeading>;
  if (fact === undefined) {
    return (
      <>
        {heading}
        <p>
          There is nothing to correct at this address. <a href={PATHS.school}>Go back to our school</a>
        </p>
      </>
    );
  }
  return (
    <OurSchoolGate heading={heading}>
      {({ school }) => (
        <AuthoritiesGate heading={heading}>
          {(authorities) => {
            const all = schoolFields({ authorities, figuresNeeded: true });
            const fields: FieldsOf<SchoolEntry> = Object.fromEntries(
              fact.fields.map((name) => [name, all[name]]),
            );
            return (
              <StepForm
                keptAs={`correction ${fact.id}`}
                heading={`Correct: ${fact.term}`}
                caption={school.name}
                backHref={PATHS.school}
                fields={drawnFields(fields)}
                values={startValues(fields, entryOf(school), true)}
                schema={formSchema(fields)}
                buttonLabel="Save"
                otherActions={(forget) => (
                  <a href={PATHS.school} onClick={forget}>
                    Cancel
                  </a>
                )}
                onContinue={async (entered) => {
                  const changes = await correctionsFrom(entered, findOutcode);
                  if (!changes.ok) return changes.error;
                  correctSchool(changes.value);
                  navigate(PATHS.school);
                  return [];
                }}
              >
                <p>
                  The register is as of {fact.source.asOfText}. What you enter here counts instead, on this
                  computer only, and is marked as yours in the report.
                </p>
              </StepForm>
            );
          }}
        </AuthoritiesGate>
      )}
    </OurSchoolGate>
  );
}
