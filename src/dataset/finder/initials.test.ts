import { describe, expect, it } from 'vitest';
import { indexWords } from './fold-text.ts';
import { wordsByInitials } from './initials.ts';

describe('initials of a name', () => {
  it.each([
    ['qegs', "Queen Elizabeth's Grammar School", 4],
    ['kegs', 'King Edward VI Grammar School', 5],
    ['kevigs', 'King Edward VI Grammar School', 5],
    ['bhasvic', 'Brighton Hove and Sussex Sixth Form College', 7],
    ['smceps', "St Mary's Church of England Primary School", 5],
    ['smrcps', "St Mary's RC Primary School", 5],
    ['qe', "Queen Elizabeth's Grammar School", 2],
    ['gs', "Queen Elizabeth's Grammar School", 0],
    ['qegsx', "Queen Elizabeth's Grammar School", 0],
  ])('%s for %s: %i words', (initials, name, words) => {
    expect(wordsByInitials(initials, indexWords(name))).toBe(words);
  });
});
