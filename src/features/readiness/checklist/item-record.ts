import type { ItemState } from '../../../readiness/readiness-of.ts';
import { BLANK_ITEM_RECORD, type ItemRecord } from '../../../readiness/record.ts';
import { readinessStore } from '../../../store/readiness-store.ts';
import type { RecordPlace } from '../../../store/readiness-work.ts';
import { useDecision } from '../../../store/use-decision.ts';

/** What can be done with one side's record of an item. */
export type RecordEditor = {
  readonly save: (record: ItemRecord) => void;
  readonly clear: () => void;
};

/** Edits the record of an item; null while it belongs to a trust and none is chosen. */
export function useRecordEditor({ item, side }: Pick<ItemState, 'item' | 'side'>): RecordEditor | null {
  const partner = useDecision((state) => state.file.readiness.partner);
  const { setItem, clearItem } = readinessStore;
  const place: RecordPlace | null =
    item.scope === 'school'
      ? { kind: 'ourselves' }
      : partner === undefined
        ? null
        : { kind: 'partnership', uid: partner, side };
  return place === null
    ? null
    : {
        save: (record) => setItem(place, item.id, record),
        clear: () => clearItem(place, item.id),
      };
}

/** True while nothing is written down about an item. */
export function isBlankRecord(record: ItemRecord): boolean {
  return JSON.stringify({ ...record }) === JSON.stringify(BLANK_ITEM_RECORD);
}

/** The record with another day, or with none. */
export function withDay({ date: _before, ...record }: ItemRecord, date: ItemRecord['date']): ItemRecord {
  return date === undefined ? record : { ...record, date };
}
