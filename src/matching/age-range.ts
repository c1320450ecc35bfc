/**
 * The age at which a school's main intake starts: a nursery class does not make a primary school another kind of school, so every
 * start up to 5 counts as 4.
 */
export function startAge(lowestAge: number): number {
  return lowestAge <= 5 ? 4 : lowestAge;
}
