import { type FetchPart, loadRegistry, type Sha256 } from '../dataset/load-registry.ts';
import type { Registry } from '../dataset/registry.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { TrustUid } from '../domain/trust-uid.ts';
import { distanceFrom, type OurSchool } from '../matching/our-school.ts';
import type {
  RegistrySummary,
  TrustDetail,
  WorkerFailure,
  WorkerRequest,
  WorkerResponse,
} from './protocol.ts';
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
  let loading: Promise<Result<Registry, WorkerFailure>> | null = null;

  async function load(onProgress: (progress: Progress) => void): Promise<Result<Registry, WorkerFailure>> {
    const registry = await loadRegistry({
      fetchPart: parts.fetchPart,
      onProgress: (share) => onProgress({ share, stage: share < ARRIVED ? 'fetching' : 'decoding' }),
      ...(parts.sha256 === undefined ? {} : { sha256: parts.sha256 }),
    });
    if (registry.ok) return registry;
    loading = null;
    return err(registerFailure(registry.error, parts.isOnline()));
  }

  return async (request, onProgress) => {
    loading ??= load(onProgress);
    const registry = await loading;
    return registry.ok ? answer(registry.value, request) : registry;
  };
}

function answer(registry: Registry, request: WorkerRequest): Result<unknown, WorkerFailure> {
  switch (request.kind) {
    case 'load':
      return ok(summarise(registry));
    case 'school':
      return ok(registry.schoolByUrn(request.ask.urn) ?? null);
    case 'outcode':
      return ok(registry.outcodePosition(request.ask.outcode) ?? null);
    case 'trust':
      return ok(trustDetail(registry, request.ask.uid, request.ask.school));
    case 'findSchools':
    case 'findTrusts':
    case 'rank':
    case 'explain':
    case 'boundaries':
      return err({ code: 'registry-missing', message: 'This part is not built yet.' });
    default:
      return request satisfies never;
  }
}

function summarise(registry: Registry): RegistrySummary {
  return {
    schoolCount: registry.schools.length,
    trustCount: registry.trusts.length,
    authorities: registry.authorities.map(({ code, name, region }) => ({ code, name, region })),
    sources: registry.manifest.sources,
    issues: registry.manifest.issues,
  };
}

function trustDetail(registry: Registry, uid: TrustUid, school: OurSchool | null): TrustDetail | null {
  const candidate = registry.candidates.find(({ trust }) => trust.uid === uid);
  if (candidate === undefined) return null;
  return {
    trust: candidate.trust,
    schools: candidate.schools.map((record) => ({
      ...record,
      authority: registry.authorityByCode(record.laCode)?.name ?? record.laCode,
      distanceKm: school === null ? null : distanceFrom(school, record),
    })),
  };
}
