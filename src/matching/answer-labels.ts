import type {
  CompleteAnswers,
  Decider,
  DelegatedDecision,
  Importance,
  KeepId,
  LocalBoardNeed,
  RightId,
  ValueId,
  YesNoUnknown,
} from './answers.ts';

/**
 * The words for every choice of the answers: the wizard, the check of answers and the report name a choice alike. Written to
 * stand inside a sentence as well as alone; capitals are the screen's affair.
 */
export const RIGHT_LABELS: Readonly<Record<RightId, string>> = {
  diocese: 'a diocese or other religious authority',
  'foundation-land': 'foundation trustees who own the land',
  pfi: 'a private finance (PFI) contract',
  'local-authority': 'the local authority, beyond its usual part',
  sponsor: 'a sponsor or founding body',
  federation: 'a federation with other schools',
  'shared-site': 'someone who shares the site',
};

export const YES_NO_UNKNOWN_LABELS: Readonly<Record<YesNoUnknown, string>> = {
  yes: 'yes',
  no: 'no',
  'not-known': 'we do not know yet',
};

export const VALUE_LABELS: Readonly<Record<ValueId, string>> = {
  inclusion: 'inclusion of every child',
  ambition: 'ambition for every pupil',
  community: 'serving our community',
  faith: 'faith and spiritual life',
  creativity: 'creativity and the arts',
  wellbeing: 'wellbeing of pupils and staff',
  collaboration: 'working with other schools',
  'professional-trust': 'trust in teachers’ judgement',
  belonging: 'belonging',
  enrichment: 'enrichment beyond lessons',
  sustainability: 'care for the environment',
  service: 'service to others',
};

export const REACH_LABELS: Readonly<Record<CompleteAnswers['geography']['reach'], string>> = {
  local: 'local: its schools lie close together',
  wider: 'wider: it spans a larger area',
  either: 'no preference',
};

export const GROWTH_LABELS: Readonly<Record<CompleteAnswers['size']['growth'], string>> = {
  growing: 'growing: schools have joined lately',
  settled: 'settled: hardly any have joined lately',
  either: 'no preference',
};

export const IMPORTANCE_LABELS: Readonly<Record<Importance, string>> = {
  1: 'matters',
  2: 'matters much',
  3: 'could not do without',
};

export const KEEP_LABELS: Readonly<Record<KeepId, string>> = {
  name: 'name',
  ethos: 'ethos',
  traditions: 'traditions',
  uniform: 'uniform',
  curriculum: 'curriculum',
  head: 'a headteacher of its own',
  admissions: 'admission arrangements',
  'community-use': 'community use of the site',
};

export const DECISION_LABELS: Readonly<Record<DelegatedDecision, string>> = {
  'head-appointment': 'appointing the headteacher',
  budget: 'setting the budget',
  'staffing-structure': 'the staffing structure',
  curriculum: 'the curriculum',
  admissions: 'admission arrangements',
  policies: 'school policies',
  premises: 'buildings and grounds',
  'name-and-ethos': 'name and ethos',
  'local-board-membership': 'who sits on the local board',
  reserves: 'spending reserves',
};

export const DECIDER_LABELS: Readonly<Record<Decider, string>> = {
  school: 'the school',
  'local-board': 'the local board, with the trust’s advice',
  trust: 'the trust',
};

export const LOCAL_BOARD_LABELS: Readonly<Record<LocalBoardNeed, string>> = {
  decides: 'makes decisions of its own',
  'elected-parents': 'has elected parents',
  'elected-staff': 'has elected staff',
  'foundation-members': 'has foundation members',
  'own-clerk': 'has its own clerk',
};
