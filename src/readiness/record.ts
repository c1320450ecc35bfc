import type { IsoDate } from '../domain/iso-date.ts';

export const ITEM_STATUSES = ['not-started', 'in-progress', 'done', 'does-not-apply'] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

export const ITEM_STATUS_LABELS: Readonly<Record<ItemStatus, string>> = {
  'not-started': 'not started',
  'in-progress': 'in progress',
  done: 'done',
  'does-not-apply': 'does not apply',
};

/** Who an item is for: the school, the trust, or each of them for itself. */
export const SIDES = ['school', 'trust'] as const;
export type Side = (typeof SIDES)[number];

export const SIDE_LABELS: Readonly<Record<Side, string>> = { school: 'school', trust: 'trust' };

/** What one side wrote about one item. Texts are as typed; an empty one says nothing. */
export type ItemRecord = {
  readonly status: ItemStatus;
  /** Why it does not apply; without a reason the item stays open. */
  readonly why: string;
  readonly owner: string;
  /** When it was done, or is due. */
  readonly date?: IsoDate;
  readonly note: string;
  readonly evidence: string;
};

/** An item about which nothing has been written. */
export const BLANK_ITEM_RECORD: ItemRecord = {
  status: 'not-started',
  why: '',
  owner: '',
  note: '',
  evidence: '',
};

/** Records of one side, by item id; an item that is absent has not been started. */
export type SideRecords = Readonly<Partial<Record<string, ItemRecord>>>;

/** Records of both sides of one partnership. */
export type ReadinessRecords = Readonly<Record<Side, SideRecords>>;

export const NO_RECORDS: ReadinessRecords = { school: {}, trust: {} };
