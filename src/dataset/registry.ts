import type { LocalAuthority } from '../domain/local-authority.ts';
import type { Position } from '../domain/position.ts';
import type { SchoolRecord } from '../domain/school.ts';
import type { Candidate, TrustRecord } from '../domain/trust.ts';
import type { TrustUid } from '../domain/trust-uid.ts';
import type { Urn } from '../domain/urn.ts';
import type { RegistryManifest } from './manifest.ts';

/** The register as the app reads it: every state-funded school of England and every open multi-academy trust. */
export type Registry = {
  readonly manifest: RegistryManifest;
  /** By local authority code, then URN. */
  readonly schools: readonly SchoolRecord[];
  /** `undefined` when no state-funded school of the register has this number. */
  readonly schoolByUrn: (urn: Urn) => SchoolRecord | undefined;
  /** By DfE code. */
  readonly authorities: readonly LocalAuthority[];
  readonly authorityByCode: (code: string) => LocalAuthority | undefined;
  /** Every open multi-academy trust, those without a school in the register included; by UID as a number. */
  readonly trusts: readonly TrustRecord[];
  readonly trustByUid: (uid: TrustUid) => TrustRecord | undefined;
  /** One per trust, in the order of `trusts`; `schools` is empty where the schools file names none. */
  readonly candidates: readonly Candidate[];
  /** Mean position of an outward code ("HA4"), approximate; letter case and spaces around are ignored. */
  readonly outcodePosition: (outcode: string) => Position | undefined;
};
