import { type FetchPart, loadRegistry, type Sha256 } from '../dataset/load-registry.ts';
import type { Registry } from '../dataset/registry.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { loadAuthorityShapes } from './authority-shapes.ts';
import { type OutcomeDesk, openOutcomeDesk } from './outcome-desk.ts';
import type { AuthorityShape, WorkerFailure, WorkerRequest, WorkerResponse } from './protocol.ts';
import { createRegisterDesk, type RegisterDesk } from './register-desk.ts';
import { registerFailure } from './register-failure.ts';
import { createSurenessDesk, type SurenessDesk } from './sureness-desk.ts';
import { createTableKeeper } from './table-keeper.ts';

type Progress = Pick<Extract<WorkerResponse, { readonly kind: 'progress' }>, 'share' | 'stage'>;

export type RegisterServiceParts = {
  readonly fetchPart: FetchPart;
  readonly sha256: Sha256 | undefined;
  readonly isOnline: () => boolean;
  /** Settles once the questions that came in meanwhile have had their turn. */
  readonly pause: () => Promise<void>;
};

type Desks = { readonly register: RegisterDesk; readonly sureness: SurenessDesk };

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
  pause,
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
  const openDesks = keepSuccess(async (): Promise<Result<Desks, WorkerFailure>> => {
    const registry = await openRegistry();
    return registry.ok ? ok(desksOver(registry.value, pause)) : registry;
  });
  const openShapes = keepSuccess(
    async (registry: Registry): Promise<Result<readonly AuthorityShape[], WorkerFailure>> => {
      const shapes = await loadAuthorityShapes(registry, options);
      return shapes.ok ? shapes : err(registerFailure(shapes.error, isOnline()));
    },
  );

  const openOutcomes = keepSuccess(
    async (registry: Registry): Promise<Result<OutcomeDesk, WorkerFailure>> => {
      const desk = await openOutcomeDesk(registry, options);
      return desk.ok ? desk : err(registerFailure(desk.error, isOnline()));
    },
  );

  return async (request, onProgress) => {
    listeners.add(onProgress);
    const desks = await openDesks();
    listeners.delete(onProgress);
    if (!desks.ok) return desks;
    if (request.kind === 'boundaries') {
      const registry = await openRegistry();
      return registry.ok ? openShapes(registry.value) : registry;
    }
    if (request.kind === 'outcomes') {
      const registry = await openRegistry();
      const desk = registry.ok ? await openOutcomes(registry.value) : registry;
      return desk.ok ? ok(desk.value(request.ask)) : desk;
    }
    if (request.kind === 'robustness') {
      return desks.value.sureness.robustness(request.ask, (share) =>
        onProgress({ share, stage: 'sampling' }),
      );
    }
    if (request.kind === 'governorShares') {
      return desks.value.sureness.governorShares(request.ask, (share) =>
        onProgress({ share, stage: 'sampling' }),
      );
    }
    if (request.kind === 'findSchools') onProgress({ share: 1, stage: 'indexing' });
    return ok(answer(desks.value, request));
  };
}

function desksOver(registry: Registry, pause: () => Promise<void>): Desks {
  const tables = createTableKeeper(registry);
  return {
    register: createRegisterDesk(registry, tables),
    sureness: createSurenessDesk({ tableFor: tables.tableFor, pause }),
  };
}

function answer(
  { register: desk, sureness }: Desks,
  request: Exclude<
    WorkerRequest,
    { readonly kind: 'boundaries' | 'outcomes' | 'robustness' | 'governorShares' }
  >,
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
    case 'trusts':
      return desk.trusts(request.ask);
    case 'sensitivity':
      return sureness.sensitivity(request.ask);
    case 'whatNext':
      return sureness.whatNext(request.ask);
    case 'foldedOrder':
      return sureness.foldedOrder(request.ask);
    default:
      return request satisfies never;
  }
}
