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
  report: '#/report',
  readiness: '#/readiness',
  readinessChoice: '#/readiness/choice',
  readinessChecklist: '#/readiness/checklist',
  readinessPlan: '#/readiness/plan',
  readinessDocuments: '#/readiness/documents',
  readinessOffers: '#/readiness/offers',
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
