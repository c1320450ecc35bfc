/** Addresses of the screens, as links. The one place that spells them; the route table in `app` reads its patterns from here. */
export const PATHS = {
  start: '#/',
  school: '#/school',
  findSchool: '#/school/find',
  schoolByHand: '#/school/by-hand',
  taskList: '#/task-list',
  check: '#/check',
  shortlist: '#/shortlist',
  notInList: '#/not-in-list',
  sure: '#/sure',
  governors: '#/governors',
  questions: '#/questions',
  compare: '#/compare',
  map: '#/map',
  report: '#/report',
  readiness: '#/readiness',
  readinessChoice: '#/readiness/choice',
  readinessChecklist: '#/readiness/checklist',
  readinessPlan: '#/readiness/plan',
  readinessDocuments: '#/readiness/documents',
  readinessOffers: '#/readiness/offers',
  cost: '#/cost',
  delegation: '#/delegation',
  ourDelegation: '#/delegation/ours',
  values: '#/values',
  ourValues: '#/values/ours',
  data: '#/data',
  method: '#/method',
  howWell: '#/how-well',
  privacy: '#/privacy',
  accessibility: '#/accessibility',
} as const;

/** Link to a step of the wizard. */
export const stepPath = (stepId: string) => `#/step/${encodeURIComponent(stepId)}` as const;

/** Link to where one fact of our school is corrected. */
export const correctionPath = (factId: string) => `#/school/correct/${encodeURIComponent(factId)}` as const;

/** Link to a trust's page. */
export const trustPath = (uid: string) => `#/trust/${encodeURIComponent(uid)}` as const;

/** Link to one item of the readiness checklist. */
export const checklistItemPath = (itemId: string) =>
  `#/readiness/checklist/${encodeURIComponent(itemId)}` as const;

/** Link to one document of a partnership. */
export const documentPath = (documentId: string) =>
  `#/readiness/documents/${encodeURIComponent(documentId)}` as const;
/** Link to what joining one trust would cost. */
export const costPath = (uid: string) => `#/cost/${encodeURIComponent(uid)}` as const;

/** Link to where one trust's scheme of delegation is recorded. */
export const schemePath = (uid: string) => `#/delegation/${encodeURIComponent(uid)}` as const;

/** Link to where it is recorded how far one trust shares our values. */
export const trustValuesPath = (uid: string) => `#/values/${encodeURIComponent(uid)}` as const;

/** Link to the questions for one trust. */
export const questionsPath = (uid: string) => `#/questions/${encodeURIComponent(uid)}` as const;

/** Link to everything that was found out about a trust. */
export const evidencePath = (uid: string) => `#/evidence/${encodeURIComponent(uid)}` as const;

/** Link to the form that records something about a trust. */
export const recordPath = (uid: string, subjectId: string) =>
  `#/evidence/${encodeURIComponent(uid)}/${encodeURIComponent(subjectId)}` as const;

/** Link to the form that corrects an entry (`index` from 0, in the order made). */
export const correctPath = (uid: string, subjectId: string, index: number | string) =>
  `#/evidence/${encodeURIComponent(uid)}/${encodeURIComponent(subjectId)}/${index}` as const;

/** Link to the form of a visit; `NEW_VISIT` for one that is not recorded yet. */
export const visitPath = (uid: string, visitId: string) =>
  `#/visit/${encodeURIComponent(uid)}/${encodeURIComponent(visitId)}` as const;

/** Stands in the address of the form for a further visit. */
export const NEW_VISIT = 'new';
