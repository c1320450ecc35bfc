import type { TrustRecord } from '../../../src/domain/trust.ts';
import { isKnown } from '../../../src/domain/unknown.ts';
import { isShouted, titleCase, townCase, type WordForms } from '../title-case.ts';
import type { TrustFacts } from './parse-groups.ts';

/** Words and whole names whose capitals no rule can tell, as data/title-case.json has them. */
export type TitleCaseTable = {
  readonly words: WordForms;
  /** By trust UID. */
  readonly names: ReadonlyMap<string, string>;
};

/** A trust with the name to show: as it was published, or in title case where that was in capitals. */
export function nameTrust({ kind: _, ...facts }: TrustFacts, table: TitleCaseTable): TrustRecord {
  return {
    ...facts,
    name: shownName(facts.uid, facts.publishedName, table),
    town: isKnown(facts.town) ? townCase(facts.town) : facts.town,
  };
}

/** The name to show for a trust of this UID. */
export function shownName(uid: string, publishedName: string, { words, names }: TitleCaseTable): string {
  const listed = names.get(uid);
  if (listed !== undefined && listed.toUpperCase() === publishedName) return listed;
  return isShouted(publishedName) ? titleCase(publishedName, words) : publishedName;
}
