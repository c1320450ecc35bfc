/** Tens of metres east that places in England can have on the British National Grid, Isles of Scilly to Lowestoft. */
export const EASTING_10M = { min: 8_000, max: 66_000 };

/** Tens of metres north, Isles of Scilly to Berwick-upon-Tweed. */
export const NORTHING_10M = { min: 500, max: 66_000 };
