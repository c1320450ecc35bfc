import type { IsoDate } from './iso-date.ts';

/** Where a figure comes from: shown beside every figure. */
export type SourceRef = {
  readonly publisher: string;
  readonly title: string;
  readonly asOf: IsoDate;
};
