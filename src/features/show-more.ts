import { thousands } from '../matching/wording.ts';

/** What the button under a list says that shows another page: "Show 20 more of 1,175", "Show the last 3 of 23". */
export function showMoreWords(left: number, page: number, all: number): string {
  return left > page
    ? `Show ${page} more of ${thousands(all)}`
    : `Show the last ${left === 1 ? 'one' : left} of ${thousands(all)}`;
}
