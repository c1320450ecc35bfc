import corrections from '../corrections.json' with { type: 'json' };
import titleCase from '../title-case.json' with { type: 'json' };
import type { Correction } from './steps/apply-corrections.ts';
import type { TitleCaseTable } from './steps/name-trusts.ts';

/** What people wrote beside the sources: fixes of single cells, and capitals that no rule can tell. */
export type HandTables = {
  readonly corrections: readonly Correction[];
  readonly titleCase: TitleCaseTable;
};

/** The committed tables, data/corrections.json and data/title-case.json. */
export const HAND_TABLES: HandTables = {
  corrections,
  titleCase: {
    words: new Map(Object.entries(titleCase.words)),
    names: new Map(Object.entries(titleCase.names).map(([uid, { name }]) => [uid, name])),
  },
};
