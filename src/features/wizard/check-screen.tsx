import { CONSIDERATION_IDS, CONSIDERATION_LABELS } from '../../domain/consideration.ts';
import { SECTION_IDS, type SectionId } from '../../matching/answers.ts';
import { CRITERIA } from '../../matching/criteria/index.ts';
import type { AnswerPath } from '../../matching/defaults-used.ts';
import { inPercent, sentenceCase } from '../../matching/wording.ts';
import { describeLimits, describeRights, describeWishes, type Wish } from '../../report/wishes.ts';
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
import { weightShares } from './weights/weight-shares.ts';
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
  const rows = wishesOf(section, context).map((wish) => wishRow(section, wish, context));
  const noteRow = {
    id: `${section}-note`,
    term: 'Notes for governors',
    value: note,
    changeHref: stepPath(section),
  };
  return note === undefined ? rows : [...rows, noteRow];
}

function wishesOf(section: SectionId, context: StepContext): readonly Wish[] {
  const { answers, school } = context;
  switch (section) {
    case 'rights':
      return orNothing(
        describeRights(answers.rights),
        'Rights of others',
        'Nobody else has to agree',
        'rights.held',
      );
    case 'limits':
      return orNothing(describeLimits(answers.limits), 'Limits', 'No limits', 'limits.furthestKm');
    case 'weights':
      return weightWishes(context);
    case 'vision':
    case 'geography':
    case 'size':
    case 'faith':
    case 'governance':
    case 'finance':
      return describeWishes(answers, school.character)[section];
    default:
      return section satisfies never;
  }
}

function orNothing(wishes: readonly Wish[], label: string, text: string, path: AnswerPath): readonly Wish[] {
  return wishes.length > 0 ? wishes : [{ label, text, paths: [path] }];
}

function weightWishes(context: StepContext): readonly Wish[] {
  const shares = weightShares(CRITERIA, context, context.answers.weights);
  return CONSIDERATION_IDS.map((id) => ({
    label: CONSIDERATION_LABELS[id],
    text:
      shares === null
        ? `${context.answers.weights.considerations[id]} of 100`
        : `${context.answers.weights.considerations[id]} of 100, ${inPercent(Number(shares.considerations[id] ?? 0))} of the weight`,
    paths: ['weights.considerations'],
  }));
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
    value: allUnsaid ? `You have not said. We use: ${text}.` : `${sentenceCase(text)}.`,
    ...(unsaid.length === 0 ? {} : { note: unsaid.map(({ reason }) => reason).join(' ') }),
    changeHref: stepPath(step === undefined ? section : step.id),
  };
}

/** Which of these answers were not given, with why their default is what it is; the same reason once. */
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
