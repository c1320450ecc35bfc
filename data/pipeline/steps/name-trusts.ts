import type { TrustRecord } from '../../../src/domain/trust.ts';
import { titleCase } from '../title-case.ts';
import type { TrustFacts } from './parse-groups.ts';

/** A trust with the name to show: in title case where it was published in capitals. */
export function nameTrust({ kind: _, ...facts }: TrustFacts): TrustRecord {
  const { publishedName } = facts;
  return { ...facts, name: isShouted(publishedName) ? titleCase(publishedName) : publishedName };
}

/** True when the name has letters and all of them are capitals. */
export function isShouted(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}
