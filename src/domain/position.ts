/** A place on the British National Grid, in metres; `approximate` when it is the mean of an area. */
export type Position = {
  readonly eastingM: number;
  readonly northingM: number;
  readonly approximate: boolean;
};

/** Straight-line distance in kilometres. */
export function distanceKm(a: Position, b: Position): number {
  return Math.hypot(a.eastingM - b.eastingM, a.northingM - b.northingM) / 1000;
}
