import type { core } from 'zod/mini';
import type { FileFault } from './decision-file-error.ts';
import { expectedOf } from './expected-of.ts';

/** The first five of what a schema found wrong, in the words of a message. */
export function faultsOf({ issues }: Pick<core.$ZodError, 'issues'>): readonly [FileFault, ...FileFault[]] {
  const faults = issues.map(
    (issue): FileFault => ({ path: issue.path.map(String).join('.'), expected: expectedOf(issue) }),
  );
  const [first, ...rest] = faults;
  if (first === undefined) throw new Error('the schema refused a file without saying why');
  return [first, ...rest.slice(0, 4)];
}
