import type { IsoDate } from './iso-date.ts';
import type { Phase } from './phase.ts';
import type { Position } from './position.ts';
import type { ReligiousCharacter } from './religious-character.ts';
import type { SchoolType } from './school-type.ts';
import type { TrustUid } from './trust-uid.ts';
import type { Maybe } from './unknown.ts';
import type { Urn } from './urn.ts';

/** Which trust, if any, runs the school. `standalone`: an academy outside every multi-academy trust; its own trust may be named. */
export type SchoolTrust =
  | { readonly kind: 'multi'; readonly uid: TrustUid }
  | { readonly kind: 'standalone'; readonly uid: Maybe<string>; readonly name: Maybe<string> }
  | { readonly kind: 'none' };

/** IDACI quintile, 1 least deprived to 5 most deprived (Ofsted, state-funded schools). */
export const IDACI_QUINTILES = [1, 2, 3, 4, 5] as const;
export type IdaciQuintile = (typeof IDACI_QUINTILES)[number];

/** One state-funded school as the register has it. */
export type SchoolRecord = {
  readonly urn: Urn;
  /** Local authority code and establishment number, seven digits without the slash. */
  readonly laestab: Maybe<string>;
  readonly name: string;
  readonly phase: Phase;
  readonly type: SchoolType;
  /** Day on which the present establishment opened; for a converter, the day it became an academy. */
  readonly openedOn: Maybe<IsoDate>;
  readonly lowestAge: Maybe<number>;
  readonly highestAge: Maybe<number>;
  readonly sixthForm: Maybe<boolean>;
  readonly selective: Maybe<boolean>;
  readonly character: ReligiousCharacter;
  readonly pupils: Maybe<number>;
  readonly idaciQuintile: Maybe<IdaciQuintile>;
  /** DfE code of the local authority, three digits. */
  readonly laCode: string;
  readonly town: Maybe<string>;
  readonly postcode: string;
  readonly position: Position;
  readonly trust: SchoolTrust;
};
