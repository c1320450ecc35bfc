import { useMemo } from 'react';
import { err, ok } from '../../../domain/result.ts';
import { useWorkerClient } from '../../worker-hooks.ts';
import type { FindOutcode } from './school-changes.ts';

/** Looks outward codes up in the register. */
export function useFindOutcode(): FindOutcode {
  const client = useWorkerClient();
  return useMemo(
    () => async (outcode) => {
      const found = await client.ask('outcode', { outcode });
      return found.ok ? ok(found.value) : err(`The place could not be looked up. ${found.error.message}`);
    },
    [client],
  );
}
