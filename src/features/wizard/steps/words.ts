/** Where most of the reasoning comes from. */
export const FIRST_CONSIDERATIONS = 'After CST, “Joining a School Trust: First considerations”';
