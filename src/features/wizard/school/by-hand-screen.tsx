import { useLocation } from 'wouter';
import { schoolByHand } from '../../../store/our-school-of.ts';
import { useDecision } from '../../../store/use-decision.ts';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { PATHS } from '../../paths.ts';
import { drawnFields, type FieldsOf, formSchema, startValues } from '../fields/form-schema.ts';
import { StepForm } from '../step-form.tsx';
import { AuthoritiesGate } from './authorities-gate.tsx';
import { byHandFrom, entryOf } from './school-changes.ts';
import { type SchoolEntry, schoolFields } from './school-fields.ts';
import { useFindOutcode } from './use-find-outcode.ts';

const HEADING = 'Describe your school';

/** Not asked by hand: no criterion or constraint reads them of our own school without the register. */
const NOT_ASKED: readonly (keyof SchoolEntry)[] = ['selective', 'idaciQuintile'];

/** Our school, for those whom the register does not list. */
export function ByHandScreen() {
  const [, navigate] = useLocation();
  const choice = useDecision((state) => state.file.school);
  const enterByHand = useDecision((state) => state.enterByHand);
  const findOutcode = useFindOutcode();
  return (
    <AuthoritiesGate heading={<PageHeading>{HEADING}</PageHeading>}>
      {(authorities) => {
        const all = schoolFields({ authorities, figuresNeeded: false });
        const fields: FieldsOf<SchoolEntry> = Object.fromEntries(
          Object.entries(all).filter(([name]) => !NOT_ASKED.some((skipped) => skipped === name)),
        );
        const saved = choice.kind === 'by-hand' ? entryOf(schoolByHand(choice.entry)) : undefined;
        return (
          <StepForm
            keptAs="school by hand"
            heading={HEADING}
            backHref={choice.kind === 'by-hand' ? PATHS.school : PATHS.findSchool}
            fields={drawnFields(fields)}
            values={startValues(fields, saved, saved !== undefined)}
            schema={formSchema(fields)}
            onContinue={async (entered) => {
              const entry = await byHandFrom(entered, findOutcode);
              if (!entry.ok) return entry.error;
              enterByHand(entry.value);
              navigate(PATHS.school);
              return [];
            }}
          >
            <p>
              For a school that is too new for the register, has changed its number, or is not a state school
              in England. What you enter stays on this computer.
            </p>
          </StepForm>
        );
      }}
    </AuthoritiesGate>
  );
}
