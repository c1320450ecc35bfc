import type { Result } from '../../src/domain/result.ts';
import { checkRegistry } from './check-registry.ts';

/** Where a check looks. `sources` is the folder that the user named, if any; `defaultSources` are tried in turn otherwise. */
export type CheckContext = {
  readonly registry: string;
  readonly sources: string | undefined;
  readonly defaultSources: readonly string[];
};

/** A check of the committed data. It writes nothing; it says in a sentence what it did, or line by line what is wrong. */
export type Check = {
  readonly id: string;
  readonly run: (context: CheckContext) => Promise<Result<string, readonly string[]>>;
};

/** What `npm run data:check` runs, in this order. A further check is one more line here. */
export const CHECKS: readonly Check[] = [{ id: 'registry', run: checkRegistry }];
