/**
 * The six headings under which a school weighs up trusts. They follow CST, "Joining a School Trust: First considerations":
 * vision and values; geography, type and size; faith limits; governance and finance, the last two headings of the source
 * split where a school would weigh the parts apart.
 */
export const CONSIDERATION_IDS = ['vision', 'geography', 'size', 'faith', 'governance', 'finance'] as const;

export type ConsiderationId = (typeof CONSIDERATION_IDS)[number];

export const CONSIDERATION_LABELS: Readonly<Record<ConsiderationId, string>> = {
  vision: 'Vision and values',
  geography: 'Geography and type',
  size: 'Size and growth',
  faith: 'Faith and character',
  governance: 'Governance',
  finance: 'Finance',
};
