import { describe, expect, it } from 'vitest';
import { readQuery } from './query-words.ts';

const read = (query: string) => readQuery(query).map(({ text }) => text);

describe('readQuery', () => {
  it.each([
    ['st marys church of england leeds', ['st', 'marys', 'cofe', 'leeds']],
    ['st marys chruch of engalnd leeds', ['st', 'marys', 'cofe', 'leeds']],
    ['st marys church fo england', ['st', 'marys', 'cofe']],
    ['st marys c of e', ['st', 'marys', 'cofe']],
    ['roman cathloic', ['catholic']],
    ['LS6 1AB', ['ls61ab']],
    ['st marys ls6 1', ['st', 'marys', 'ls61']],
    ['213/3614', ['2133614']],
    ['q e g s', ['qegs']],
    ['  ?! ', []],
  ])('reads %j as %j', (query, words) => {
    expect(read(query)).toEqual(words);
  });

  it('takes a phrase that is still being typed', () => {
    expect(read('st marys church of eng')).toEqual(['st', 'marys', 'cofe']);
    expect(read('st marys church')).toEqual(['st', 'marys', 'church']);
    expect(read('st marys church of eng ')).not.toEqual(['st', 'marys', 'cofe']);
  });

  it('knows the last word as unfinished until something follows it', () => {
    expect(readQuery('haw').at(-1)?.unfinished).toBe(true);
    expect(readQuery('haw ').at(-1)?.unfinished).toBe(false);
    expect(readQuery('haw prim').map(({ unfinished }) => unfinished)).toEqual([false, true]);
  });

  it('reads no more than a page could hold', () => {
    expect(readQuery('abc '.repeat(10_000)).length).toBeLessThanOrEqual(14);
  });
});
