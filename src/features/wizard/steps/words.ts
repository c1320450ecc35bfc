/** Where most of the reasoning comes from. */
export const FIRST_CONSIDERATIONS = 'CST, “Joining a School Trust: First considerations”';

/** For a wish left open: it then says nothing, and what is said elsewhere counts for more. */
export const COUNTS_NOTHING = 'Until you say, this does not count either way.';
