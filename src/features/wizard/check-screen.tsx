import { CONSIDERATION_LABELS } from '../../domain/consideration.ts';
import { SECTION_IDS, type SectionId } from '../../matching/answers.ts';
import { CRITERIA } from '../../matching/criteria/index.ts';
import { weightShares, wholeShares } from '../../matching/weight-shares.ts';
import { sentenceCase } from '../../matching/wording.ts';
import { describeLimits, describeRights } from '../../report/limits-and-rights.ts';
import { openWish, type Wish, wish } from '../../report/wish.ts';
import { describeWishes } from '../../report/wishes.ts';
import { useDecision } from '../../store/use-decision.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Section } from '../../ui/section.tsx';
import { SummaryList, type SummaryRow } from '../../ui/summary-list.tsx';
import { OurSchoolGate } from '../our-school-gate.tsx';
import { PATHS, stepPath } from '../paths.ts';
import { type StepContext, stepContext } from './define-step.ts';
import { SECTION_LABELS } from './section-labels.ts';
import { applicableSteps } from './step-order.ts';
import { STEPS } from './steps/index.ts';
import { YourWork } from './your-work.tsx';

/** All answers on one page, each with a way to change it. What was not said is named, with what counts instead and why. */
export function CheckScreen() {
  const { draft, notes } = useDecision((state) => state.file);
  return (
    <OurSchoolGate heading={<PageHeading>Check your answers</PageHeading>}>
      {({ school }) => {
        const context = stepContext(school, draft);
        return (
          <>
            <BackLink href={PATHS.taskList}>Task list</BackLink>
            <PageHeading caption={school.name}>Check your answers</PageHeading>
            <p>
              Where you have not said anything, we name what counts instead. Nothing is sent anywhere by going
              on.
            </p>
            <Section heading="Our school">
              <SummaryList rows={[schoolRow(school.name, notes.school)]} />
            </Section>
            {SECTION_IDS.map((section) => (
              <Section key={section} heading={SECTION_LABELS[section]}>
                <SummaryList rows={sectionRows(section, context, notes[section])} />
              </Section>
            ))}
            <ButtonRow>
              <ButtonLink href={PATHS.shortlist}>See the trusts in order</ButtonLink>
              <a href={PATHS.taskList}>Task list</a>
            </ButtonRow>
            <YourWork />
          </>
        );
      }}
    </OurSchoolGate>
  );
}

function schoolRow(name: string, note: string | undefined): SummaryRow {
  return {
    id: 'school',
    term: 'School',
    value: name,
    ...(note === undefined ? {} : { note: `Notes: ${note}` }),
    changeHref: PATHS.school,
  };
}

function sectionRows(
  section: SectionId,
  context: StepContext,
  note: string | undefined,
): readonly SummaryRow[] {
  const rows = wishesOf(section, context).map((each) => wishRow(section, each, context));
  const noteRow = {
    id: `${section}-note`,
    term: 'Notes for governors',
    value: note,
    changeHref: stepPath(section),
  };
  return note === undefined ? rows : [...rows, noteRow];
}

function wishesOf(section: SectionId, context: StepContext): readonly Wish[] {
  const { answers, draft, school } = context;
  switch (section) {
    case 'rights': {
      if (draft.rights?.held === undefined)
        return [openWish('Who has a say', 'all of it counts as not known', 'rights.held')];
      const wishes = describeRights(answers.rights);
      return wishes.length > 0 ? wishes : [wish('Who has a say', 'nobody else', 'rights.held')];
    }
    case 'limits': {
      const wishes = describeLimits(answers.limits);
      return wishes.length > 0 ? wishes : [wish('Limits', 'no limits', 'limits.furthestKm')];
    }
    case 'weights':
      return [wish('Importance', weightsInWords(context), 'weights.considerations')];
    case 'governance': {
      const wishes = describeWishes(answers, school.character).governance;
      if (draft.governance?.decisions !== undefined) return wishes;
      const open = openWish('Who decides what', 'this does not count', 'governance.decisions');
      return [open, ...wishes.filter(({ paths }) => !paths.includes('governance.decisions'))];
    }
    case 'vision':
    case 'geography':
    case 'size':
    case 'faith':
    case 'finance':
      return describeWishes(answers, school.character)[section];
    default:
      return section satisfies never;
  }
}

/** Largest share first: "Geography and type 38%, Vision and values 19%". */
function weightsInWords(context: StepContext): string {
  const shares = weightShares(CRITERIA, context, context.answers.weights);
  if (shares === null) return 'nothing counts: every number is 0';
  return wholeShares(shares)
    .toSorted((a, b) => b.pct - a.pct)
    .map(({ id, pct }) => `${CONSIDERATION_LABELS[id]} ${pct}%`)
    .join(', ');
}

function wishRow(section: SectionId, { label, text, paths }: Wish, context: StepContext): SummaryRow {
  const fields = paths.map((path) => path.slice(path.indexOf('.') + 1));
  const step = applicableSteps(STEPS, context).find(
    (one) => one.section === section && one.fieldNames(context).some((name) => fields.includes(name)),
  );
  const unsaid = unsaidAmong(section, fields, context);
  const allUnsaid = fields.length > 0 && unsaid.length === fields.length;
  return {
    id: `${section}-${label}`,
    term: label,
    value: allUnsaid ? `You have not said. Until you do: ${text}.` : `${sentenceCase(text)}.`,
    ...(unsaid.length === 0 ? {} : { note: [...new Set(unsaid.map(({ reason }) => reason))].join(' ') }),
    changeHref: stepPath(step === undefined ? section : step.id),
  };
}

/** Which of these answers were not given, with why their default is what it is. */
function unsaidAmong(
  section: SectionId,
  fields: readonly string[],
  { draft, reasons }: StepContext,
): readonly { readonly reason: string }[] {
  const said = new Set(Object.keys(draft[section] ?? {}));
  return Object.entries(reasons[section])
    .filter(([field]) => fields.includes(field) && !said.has(field))
    .map(([, reason]) => ({ reason }));
}
