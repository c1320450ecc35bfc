import { type FetchPart, loadRegistry, type Sha256 } from '../dataset/load-registry.ts';
import type { Registry } from '../dataset/registry.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { loadAuthorityShapes } from './authority-shapes.ts';
import type { AuthorityShape, WorkerFailure, WorkerRequest, WorkerResponse } from './protocol.ts';
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

/** What `load` gives, kept for later calls. A failure is not kept: the next call tries again. */
function keepSuccess<Given extends readonly unknown[], T, E>(
  load: (...given: Given) => Promise<Result<T, E>>,
): (...given: Given) => Promise<Result<T, E>> {
  let kept: Promise<Result<T, E>> | null = null;
  return async (...given) => {
    kept ??= load(...given);
    const waitedFor = kept;
    const outcome = await waitedFor;
    if (!outcome.ok && kept === waitedFor) kept = null;
    return outcome;
  };
}

/** Answers questions about the register, which is loaded at the first one; boundaries only when a map asks for them. */
export function createRegisterService({
  fetchPart,
  sha256,
  isOnline,
}: RegisterServiceParts): RegisterService {
  const listeners = new Set<(progress: Progress) => void>();
  const options = { fetchPart, ...(sha256 === undefined ? {} : { sha256 }) };

  const openRegistry = keepSuccess(async (): Promise<Result<Registry, WorkerFailure>> => {
    const onProgress = (share: number) => {
      for (const tell of listeners) tell({ share, stage: share < ARRIVED ? 'fetching' : 'decoding' });
    };
    const registry = await loadRegistry({ ...options, onProgress });
    return registry.ok ? registry : err(registerFailure(registry.error, isOnline()));
  });
  const openDesk = keepSuccess(async (): Promise<Result<RegisterDesk, WorkerFailure>> => {
    const registry = await openRegistry();
    return registry.ok ? ok(createRegisterDesk(registry.value)) : registry;
  });
  const openShapes = keepSuccess(
    async (registry: Registry): Promise<Result<readonly AuthorityShape[], WorkerFailure>> => {
      const shapes = await loadAuthorityShapes(registry, options);
      return shapes.ok ? shapes : err(registerFailure(shapes.error, isOnline()));
    },
  );

  return async (request, onProgress) => {
    listeners.add(onProgress);
    const desk = await openDesk();
    listeners.delete(onProgress);
    if (!desk.ok) return desk;
    if (request.kind === 'boundaries') {
      const registry = await openRegistry();
      return registry.ok ? openShapes(registry.value) : registry;
    }
    if (request.kind === 'findSchools') onProgress({ share: 1, stage: 'indexing' });
    return ok(answer(desk.value, request));
  };
}

function answer(
  desk: RegisterDesk,
  request: Exclude<WorkerRequest, { readonly kind: 'boundaries' }>,
): unknown {
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
    default:
      return request satisfies never;
  }
}
