import type { IsoDate } from './iso-date.ts';
import type { SchoolRecord } from './school.ts';
import type { TrustUid } from './trust-uid.ts';
import type { Maybe } from './unknown.ts';

/** An open multi-academy trust as the register of groups has it. */
export type TrustRecord = {
  readonly uid: TrustUid;
  /** "TR00002": the trust's reference in GIAS. */
  readonly groupId: string;
  /** The name in title case where it was published in capitals. */
  readonly name: string;
  readonly publishedName: string;
  readonly companiesHouseNumber: Maybe<string>;
  readonly incorporatedOn: Maybe<IsoDate>;
  readonly town: Maybe<string>;
  readonly postcode: Maybe<string>;
};

/** A trust considered for this school, with the schools that it ran on the day of the data. Never ranked when it has none. */
export type Candidate = {
  readonly trust: TrustRecord;
  readonly schools: readonly SchoolRecord[];
};
