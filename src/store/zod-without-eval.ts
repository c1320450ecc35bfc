import { config } from 'zod/mini';

/** Zod otherwise probes `new Function`, which the content security policy forbids. Imported before any schema is built. */
config({ jitless: true });
