import type { Migration } from './migrate.ts';
import { addReadiness } from './v2-add-readiness.ts';
import { addFindingOut } from './v3-add-finding-out.ts';

/** Append-only, one entry per version after the first. Each needs a frozen fixture of the version before it in `fixtures/`. */
export const MIGRATIONS: readonly Migration[] = [addReadiness, addFindingOut];
