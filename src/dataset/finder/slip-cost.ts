/**
 * How unlikely each departure from the kept spelling is, as the negative natural logarithm of its chance, so that costs add up. Set on
 * queries that a seeded generator of slips made from the register (not on the fixed list of the tests).
 */
export const SLIP_COST = {
  /** A letter dropped, added, changed or swapped with its neighbour. */
  slip: 3,
  /** On top of `slip` where the first letter is wrong: people seldom miss it. */
  firstLetter: 0.7,
  /** "king" for "kings" or the reverse. */
  plural: 0.8,
  /** One letter off, sounding alike: "hawthorn" for "hawthorne". */
  silentLetter: 1,
  /** Spelt otherwise but sounding alike. */
  sound: 2.6,
  /** The word that is still being typed. */
  unfinished: 0.4,
  /** A finished word that stands for a longer one: "sec", "j". */
  abbreviated: 2.2,
  /** Found in a town's or an authority's name rather than in the name itself. */
  place: 0.5,
  /** A space left out, put in or moved. */
  space: 2.6,
  /** Initials of the name in the place of its words. */
  initials: 2.5,
  /** A code given in part. */
  partOfCode: 0.3,
  /** Same postcode sector, other unit. */
  otherUnit: 2.5,
  /** Same outward code, other inward code. */
  otherInward: 3.5,
  /** A word of the query that the document does not explain, on top of what any word would. */
  extraWord: 0.8,
  /** A word of the query that nothing in the register explains. */
  unknownWord: 8,
};

/** What it costs to leave a word of the name out, by its kind. Same scale as {@link SLIP_COST}. */
export const OMISSION_COST = { linking: 0.05, kind: 0.25, telling: 0.9 };

/** What it is worth that the words stand as they do in the name. Same scale as {@link SLIP_COST}. */
export const ORDER_WORTH = { firstWord: 0.3, neighbours: 0.25, wholeName: 0.6 };
