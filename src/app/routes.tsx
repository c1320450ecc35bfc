import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode } from 'react';
import {
  checklistItemPath,
  correctionPath,
  correctPath,
  costPath,
  documentPath,
  evidencePath,
  PATHS,
  questionsPath,
  recordPath,
  schemePath,
  stepPath,
  trustPath,
  trustValuesPath,
  visitPath,
} from '../features/paths.ts';
import { StartScreen } from '../features/start/index.ts';

type Parameters = Readonly<Record<string, string | undefined>>;

/** An address, as the router matches it, and the screen that stands there. */
export type AppRoute = {
  readonly pattern: string;
  /** The saved work is opened before the screen is drawn. */
  readonly needsWork: boolean;
  readonly draw: (parameters: Parameters) => ReactNode;
};

function screen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await load() }));
}

const patternOf = (href: string) => decodeURIComponent(href.replace(/^#/, ''));

const dataPage = () => import('../features/data-page/index.ts');
const shortlist = () => import('../features/shortlist/index.ts');
const wizard = () => import('../features/wizard/index.ts');
const readiness = () => import('../features/readiness/index.ts');
const documents = () => import('../features/readiness/documents/index.ts');
const costs = () => import('../features/costs/index.ts');
const delegation = () => import('../features/delegation/index.ts');
const valuesMap = () => import('../features/values-map/index.ts');
const evidence = () => import('../features/evidence/index.ts');
const questions = () => import('../features/questions/index.ts');

const DataScreen = screen(async () => (await dataPage()).DataScreen);
const MethodScreen = screen(async () => (await dataPage()).MethodScreen);
const PrivacyScreen = screen(async () => (await dataPage()).PrivacyScreen);
const AccessibilityScreen = screen(async () => (await dataPage()).AccessibilityScreen);
const ShortlistScreen = screen(async () => (await shortlist()).ShortlistScreen);
const NotInListScreen = screen(async () => (await shortlist()).NotInListScreen);
const TrustScreen = screen(async () => (await shortlist()).TrustScreen);
const SchoolScreen = screen(async () => (await wizard()).SchoolScreen);
const FindSchoolScreen = screen(async () => (await wizard()).FindSchoolScreen);
const ByHandScreen = screen(async () => (await wizard()).ByHandScreen);
const CorrectFactScreen = screen(async () => (await wizard()).CorrectFactScreen);
const TaskListScreen = screen(async () => (await wizard()).TaskListScreen);
const StepScreen = screen(async () => (await wizard()).StepScreen);
const CheckScreen = screen(async () => (await wizard()).CheckScreen);
const SureScreen = screen(async () => (await import('../features/robustness/index.ts')).SureScreen);
const GovernorsScreen = screen(
  async () => (await import('../features/robustness/governors/index.ts')).GovernorsScreen,
);
const CompareScreen = screen(async () => (await import('../features/compare/index.ts')).CompareScreen);
const MapScreen = screen(async () => (await import('../features/map/index.ts')).MapScreen);
const HowWellScreen = screen(async () => (await import('../features/how-well/index.ts')).HowWellScreen);
const ReadinessScreen = screen(async () => (await readiness()).ReadinessScreen);
const ChoiceScreen = screen(async () => (await readiness()).ChoiceScreen);
const ChecklistScreen = screen(async () => (await readiness()).ChecklistScreen);
const PlanScreen = screen(async () => (await readiness()).PlanScreen);
const DocumentsScreen = screen(async () => (await documents()).DocumentsScreen);
const DocumentScreen = screen(async () => (await documents()).DocumentScreen);
const OffersScreen = screen(async () => (await import('../features/readiness/offers/index.ts')).OffersScreen);
const CostScreen = screen(async () => (await costs()).CostScreen);
const DelegationScreen = screen(async () => (await delegation()).DelegationScreen);
const OurDelegationScreen = screen(async () => (await delegation()).OurDelegationScreen);
const SchemeScreen = screen(async () => (await delegation()).SchemeScreen);
const ValuesScreen = screen(async () => (await valuesMap()).ValuesScreen);
const OurValuesScreen = screen(async () => (await valuesMap()).OurValuesScreen);
const TrustValuesScreen = screen(async () => (await valuesMap()).TrustValuesScreen);
const TrustCostScreen = screen(async () => (await costs()).TrustCostScreen);
const EvidenceScreen = screen(async () => (await evidence()).EvidenceScreen);
const EvidenceFormScreen = screen(async () => (await evidence()).EvidenceFormScreen);
const VisitFormScreen = screen(async () => (await evidence()).VisitFormScreen);
const QuestionsScreen = screen(async () => (await questions()).QuestionsScreen);
const PackScreen = screen(async () => (await questions()).PackScreen);
const ReportScreen = screen(async () => (await import('../features/report/index.ts')).ReportScreen);

/**
 * Every address of the app. Each feature is its own chunk, loaded when first needed. A screen with a parameter takes it as a
 * property: `StepScreen {stepId}`, `TrustScreen {uid}`.
 */
export const ROUTES: readonly AppRoute[] = [
  { pattern: patternOf(PATHS.start), needsWork: false, draw: () => <StartScreen /> },
  { pattern: patternOf(PATHS.school), needsWork: true, draw: () => <SchoolScreen /> },
  { pattern: patternOf(PATHS.findSchool), needsWork: true, draw: () => <FindSchoolScreen /> },
  { pattern: patternOf(PATHS.schoolByHand), needsWork: true, draw: () => <ByHandScreen /> },
  {
    pattern: patternOf(correctionPath(':fact')),
    needsWork: true,
    draw: ({ fact = '' }) => <CorrectFactScreen factId={fact} />,
  },
  { pattern: patternOf(PATHS.taskList), needsWork: true, draw: () => <TaskListScreen /> },
  {
    pattern: patternOf(stepPath(':id')),
    needsWork: true,
    draw: ({ id = '' }) => <StepScreen stepId={id} />,
  },
  {
    pattern: patternOf(PATHS.check),
    needsWork: true,
    draw: () => <CheckScreen />,
  },
  { pattern: patternOf(PATHS.shortlist), needsWork: true, draw: () => <ShortlistScreen /> },
  {
    pattern: patternOf(trustPath(':uid')),
    needsWork: true,
    draw: ({ uid }) => uid !== undefined && <TrustScreen uid={uid} />,
  },
  {
    pattern: patternOf(PATHS.notInList),
    needsWork: true,
    draw: () => <NotInListScreen />,
  },
  { pattern: patternOf(PATHS.sure), needsWork: true, draw: () => <SureScreen /> },
  { pattern: patternOf(PATHS.governors), needsWork: true, draw: () => <GovernorsScreen /> },
  { pattern: patternOf(PATHS.readinessDocuments), needsWork: true, draw: () => <DocumentsScreen /> },
  {
    pattern: patternOf(documentPath(':id')),
    needsWork: true,
    draw: ({ id = '' }) => <DocumentScreen documentId={id} />,
  },
  { pattern: patternOf(PATHS.readinessOffers), needsWork: true, draw: () => <OffersScreen /> },
  { pattern: patternOf(PATHS.cost), needsWork: true, draw: () => <CostScreen /> },
  {
    pattern: patternOf(costPath(':uid')),
    needsWork: true,
    draw: ({ uid = '' }) => <TrustCostScreen uid={uid} />,
  },
  { pattern: patternOf(PATHS.compare), needsWork: true, draw: () => <CompareScreen /> },
  { pattern: patternOf(PATHS.map), needsWork: true, draw: () => <MapScreen /> },
  { pattern: patternOf(PATHS.delegation), needsWork: true, draw: () => <DelegationScreen /> },
  { pattern: patternOf(PATHS.ourDelegation), needsWork: true, draw: () => <OurDelegationScreen /> },
  {
    pattern: patternOf(schemePath(':uid')),
    needsWork: true,
    draw: ({ uid = '' }) => <SchemeScreen uid={uid} />,
  },
  { pattern: patternOf(PATHS.values), needsWork: true, draw: () => <ValuesScreen /> },
  { pattern: patternOf(PATHS.ourValues), needsWork: true, draw: () => <OurValuesScreen /> },
  {
    pattern: patternOf(trustValuesPath(':uid')),
    needsWork: true,
    draw: ({ uid = '' }) => <TrustValuesScreen uid={uid} />,
  },
  { pattern: patternOf(PATHS.questions), needsWork: true, draw: () => <QuestionsScreen /> },
  {
    pattern: patternOf(questionsPath(':uid')),
    needsWork: true,
    draw: ({ uid }) => uid !== undefined && <PackScreen uid={uid} />,
  },
  {
    pattern: patternOf(evidencePath(':uid')),
    needsWork: true,
    draw: ({ uid }) => uid !== undefined && <EvidenceScreen uid={uid} />,
  },
  {
    pattern: patternOf(recordPath(':uid', ':subject')),
    needsWork: true,
    draw: ({ uid, subject }) =>
      uid !== undefined &&
      subject !== undefined && <EvidenceFormScreen key={`${uid} ${subject}`} uid={uid} subjectId={subject} />,
  },
  {
    pattern: patternOf(correctPath(':uid', ':subject', ':entry')),
    needsWork: true,
    draw: ({ uid, subject, entry }) =>
      uid !== undefined &&
      subject !== undefined &&
      entry !== undefined && (
        <EvidenceFormScreen
          key={`${uid} ${subject} ${entry}`}
          uid={uid}
          subjectId={subject}
          correcting={Number(entry)}
        />
      ),
  },
  {
    pattern: patternOf(visitPath(':uid', ':visit')),
    needsWork: true,
    draw: ({ uid, visit }) =>
      uid !== undefined && visit !== undefined && <VisitFormScreen uid={uid} visitId={visit} />,
  },
  { pattern: patternOf(PATHS.report), needsWork: true, draw: () => <ReportScreen /> },
  { pattern: patternOf(PATHS.readiness), needsWork: true, draw: () => <ReadinessScreen /> },
  { pattern: patternOf(PATHS.readinessChoice), needsWork: true, draw: () => <ChoiceScreen /> },
  { pattern: patternOf(PATHS.readinessChecklist), needsWork: true, draw: () => <ChecklistScreen /> },
  {
    pattern: patternOf(checklistItemPath(':item')),
    needsWork: true,
    draw: ({ item }) => item !== undefined && <ChecklistScreen itemId={item} />,
  },
  { pattern: patternOf(PATHS.readinessPlan), needsWork: true, draw: () => <PlanScreen /> },
  { pattern: patternOf(PATHS.data), needsWork: false, draw: () => <DataScreen /> },
  { pattern: patternOf(PATHS.method), needsWork: false, draw: () => <MethodScreen /> },
  { pattern: patternOf(PATHS.howWell), needsWork: false, draw: () => <HowWellScreen /> },
  { pattern: patternOf(PATHS.privacy), needsWork: false, draw: () => <PrivacyScreen /> },
  { pattern: patternOf(PATHS.accessibility), needsWork: false, draw: () => <AccessibilityScreen /> },
];
