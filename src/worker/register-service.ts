import { type FetchPart, loadRegistry, type Sha256 } from '../dataset/load-registry.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { WorkerFailure, WorkerRequest, WorkerResponse } from './protocol.ts';
import { createRegisterDesk, type RegisterDesk } from './register-desk.ts';
import { registerFailure } from './register-failure.ts';

type Progress = Pick<Extract<WorkerResponse, { readonly kind: 'progress' }>, 'share' | 'stage'>;

export type RegisterServiceParts = {
  readonly fetchPart: FetchPart;
  readonly sha256: Sha256 | undefined;
  readonly isOnline: () => boolean;
};

export type RegisterService = (
  request: WorkerRequest,
  onProgress: (progress: Progress) => void,
) => Promise<Result<unknown, WorkerFailure>>;

/** Share of loading at which all parts have arrived. */
const ARRIVED = 0.6;

/** Answers questions about the register, which is loaded at the first one. After a failure the next question tries again. */
export function createRegisterService(parts: RegisterServiceParts): RegisterService {
  let opening: Promise<Result<RegisterDesk, WorkerFailure>> | null = null;
  const listeners = new Set<(progress: Progress) => void>();

  async function openDesk(): Promise<Result<RegisterDesk, WorkerFailure>> {
    const tell = (progress: Progress) => {
      for (const listener of listeners) listener(progress);
    };
    const registry = await loadRegistry({
      fetchPart: parts.fetchPart,
      onProgress: (share) => tell({ share, stage: share < ARRIVED ? 'fetching' : 'decoding' }),
      ...(parts.sha256 === undefined ? {} : { sha256: parts.sha256 }),
    });
    if (registry.ok) return ok(createRegisterDesk(registry.value));
    opening = null;
    return err(registerFailure(registry.error, parts.isOnline()));
  }

  return async (request, onProgress) => {
    listeners.add(onProgress);
    opening ??= openDesk();
    const desk = await opening;
    listeners.delete(onProgress);
    if (request.kind === 'findSchools') onProgress({ share: 1, stage: 'indexing' });
    return desk.ok ? ok(answer(desk.value, request)) : desk;
  };
}

function answer(desk: RegisterDesk, request: WorkerRequest): unknown {
  switch (request.kind) {
    case 'load':
      return desk.load(request.ask);
    case 'findSchools':
      return desk.findSchools(request.ask);
    case 'findTrusts':
      return desk.findTrusts(request.ask);
    case 'school':
      return desk.school(request.ask);
    case 'outcode':
      return desk.outcode(request.ask);
    case 'rank':
      return desk.rank(request.ask);
    case 'explain':
      return desk.explain(request.ask);
    case 'trust':
      return desk.trust(request.ask);
    case 'boundaries':
      return [];
    default:
      return request satisfies never;
  }
}
