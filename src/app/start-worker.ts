import type { WorkerPort } from '../worker/client.ts';

/** Starts the worker that holds the register. */
export function startWorker(): WorkerPort {
  return new Worker(new URL('../worker/entry.ts', import.meta.url), { type: 'module', name: 'register' });
}
