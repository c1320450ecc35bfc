import type { IsoDate } from '../domain/iso-date.ts';
import type { MilestoneId } from './plan.ts';

/** A plan drawn along one line: `at`, `from` and `to` run from 0 (start) to 1 (last date shown). */
export type Timeline = {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly points: readonly {
    readonly id: MilestoneId | string;
    readonly label: string;
    readonly date: IsoDate;
    readonly at: number;
  }[];
  readonly closed: readonly { readonly label: string; readonly from: number; readonly to: number }[];
  /** First days of months, for the scale. */
  readonly months: readonly { readonly label: string; readonly at: number }[];
};
