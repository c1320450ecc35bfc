/** To whom a value can matter (CST, "Joining a School Trust: First considerations", on mapping values and stakeholders). */
export const STAKEHOLDER_IDS = ['pupils', 'staff', 'parents', 'church', 'community'] as const;
export type StakeholderId = (typeof STAKEHOLDER_IDS)[number];

/** To whom one value matters, each with why in the school's words; empty words where the reason is not written yet. */
export type ValueMeaning = Readonly<Partial<Record<StakeholderId, string>>>;

/** By value: the id of a listed one, or the words of our own. A value without an entry is not mapped yet. */
export type ValueMeanings = Readonly<Partial<Record<string, ValueMeaning>>>;
