import { align, type MatchedField } from './alignment.ts';
import type { DocumentSource, FinderDocument } from './document-reader.ts';
import { buildIndex, documentCount, type FinderIndex, nameOf } from './finder-index.ts';
import { readQuery } from './query-words.ts';
import { type Reading, readingsOf } from './readings.ts';
import { Scorer } from './scorer.ts';
import { TermStore } from './term-store.ts';

const CANDIDATES = 80;
const WARM_UP = 3;

/** A document that a query may mean. */
export type NameHit = {
  /** Position among the documents given. */
  readonly index: number;
  readonly matched: readonly MatchedField[];
  /** Another document has the same name, forms such as CofE and C of E being one: tell them apart by place. */
  readonly nameShared: boolean;
};

/** Finds documents by name, place or code, spelt well or not. */
export type NameFinder = {
  /** Best first, at most `limit`, none twice; empty for a query without a letter or digit or when nothing comes near. */
  readonly find: (query: string, limit?: number) => readonly NameHit[];
};

type Scored = {
  readonly document: number;
  readonly score: number;
  readonly matched: ReadonlySet<MatchedField>;
};

/** Builds the index once; it does not see later changes of `documents`. Equal queries give equal answers. */
export function buildNameFinder(documents: readonly FinderDocument[]): NameFinder {
  return buildFinderOver({ size: documents.length, at: (number) => documents[number] as FinderDocument });
}

/** As {@link buildNameFinder}, over documents that are made when they are asked for. */
export function buildFinderOver(source: DocumentSource): NameFinder {
  const index = buildIndex(source);
  const terms = new TermStore(index);
  const scorer = new Scorer(index);
  const find = (query: string, limit = 10): readonly NameHit[] => {
    const readings = readingsOf(readQuery(query), index, terms);
    return rankCandidates(index, readings, scorer)
      .toSorted((a, b) => b.score - a.score || compareNames(source, a.document, b.document))
      .slice(0, limit)
      .map(({ document, matched }) => ({
        index: document,
        matched: [...matched],
        nameShared: isNameShared(index, document),
      }));
  };
  warmUp(source, find);
  return { find };
}

function rankCandidates(index: FinderIndex, readings: readonly Reading[], scorer: Scorer): readonly Scored[] {
  const best = new Map<number, Scored>();
  for (const reading of readings) {
    for (const document of scorer.top(reading, CANDIDATES).documents) {
      const { score, matched } = align(index, reading, document);
      const held = best.get(document);
      if (held === undefined || score > held.score) best.set(document, { document, score, matched });
    }
  }
  return [...best.values()].filter(({ matched }) => matched.size > 0);
}

function compareNames({ at }: DocumentSource, a: number, b: number): number {
  const [nameA, nameB] = [at(a).name, at(b).name];
  return nameA.length - nameB.length || (nameA < nameB ? -1 : nameA > nameB ? 1 : a - b);
}

function isNameShared(index: FinderIndex, document: number): boolean {
  const { postings, postingStart } = index;
  const name = nameOf(index, document);
  const rarest = name.toSorted((a, b) => documentCount(index, a) - documentCount(index, b))[0];
  if (rarest === undefined) return false;
  return postings.subarray(postingStart[rarest], postingStart[rarest + 1]).some((posting) => {
    const other = posting >>> 2;
    if (other === document) return false;
    const words = nameOf(index, other);
    return words.length === name.length && words.every((id, i) => id === name[i]);
  });
}

/** A few queries at once, so that the first keystroke does not wait for the engine to compile these rooms. */
function warmUp({ size, at }: DocumentSource, find: NameFinder['find']): void {
  for (let i = 0; i < Math.min(size, WARM_UP); i++) {
    const { name } = at(Math.floor((i * size) / WARM_UP));
    find(`${name.slice(1, 12)} ${name.slice(12)}`);
  }
}
