/** Points of 100 at stake, in words: "up to 12 points", "under 1 point". */
export function formatStake(points: number): string {
  const whole = Math.round(points);
  if (whole < 1) return 'under 1 point';
  return whole === 1 ? 'up to 1 point' : `up to ${whole} points`;
}
