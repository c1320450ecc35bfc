/** Markers closer than this share of the line would cover each other at 320 pixels. */
const TOO_CLOSE = 0.09;

/** A level for each marker, from 0 up, so that none on the same level stands too close. `at` runs from 0 to 1, in order. */
export function markerLevels(at: readonly number[]): readonly number[] {
  const lastOnLevel: number[] = [];
  return at.map((position) => {
    const free = lastOnLevel.findIndex((last) => position - last >= TOO_CLOSE);
    const level = free === -1 ? lastOnLevel.length : free;
    lastOnLevel[level] = position;
    return level;
  });
}
