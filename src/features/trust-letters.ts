/** The letters that tell trusts apart in pictures: as many as can be told apart at once. */
export const TRUST_LETTERS = ['A', 'B', 'C', 'D', 'E'] as const;
