import { describe, expect, it } from 'vitest';
import { parsePublishedCharacter } from './religious-character.ts';

describe('a religious character as published', () => {
  it.each([
    ['Church of England', ['church-of-england']],
    ['Roman Catholic', ['catholic']],
    ['Catholic', ['catholic']],
    ['Church of England/Roman Catholic', ['church-of-england', 'catholic']],
    ['Roman Catholic/Church of England', ['catholic', 'church-of-england']],
    ['Methodist/Church of England', ['methodist', 'church-of-england']],
    [
      'Church of England/Methodist/United Reform Church/Baptist',
      ['church-of-england', 'methodist', 'united-reformed', 'baptist'],
    ],
    ['Church of England/United Reformed Church', ['church-of-england', 'united-reformed']],
    ['Church of England/Free Church', ['church-of-england', 'free-church']],
    ['Orthodox Jewish', ['jewish']],
    ['Seventh Day Adventist', ['seventh-day-adventist']],
    ['Christian/non-denominational', ['christian']],
    ['Multi-faith', ['multi-faith']],
  ])('%s names %j', (published, denominations) => {
    expect(parsePublishedCharacter(published, 'Christian')).toEqual({ kind: 'of', denominations });
  });

  it('names a body once, and leaves out "Christian" beside a church', () => {
    const churchOfEngland = { kind: 'of', denominations: ['church-of-england'] };
    expect(parsePublishedCharacter('Anglican/Church of England', 'Christian')).toEqual(churchOfEngland);
    expect(parsePublishedCharacter('Church of England/Christian', 'Christian')).toEqual(churchOfEngland);
  });

  it('keeps none, blank and unknown apart', () => {
    expect(parsePublishedCharacter('Does not apply', 'Non-faith')).toEqual({ kind: 'none' });
    expect(parsePublishedCharacter('', 'Non-faith')).toEqual({ kind: 'none' });
    expect(parsePublishedCharacter('', 'Christian')).toEqual({ kind: 'not-recorded', christian: true });
    expect(parsePublishedCharacter('', 'Other faith')).toEqual({ kind: 'not-recorded', christian: false });
    expect(parsePublishedCharacter('Unknown', 'Non-faith')).toEqual({
      kind: 'not-recorded',
      christian: false,
    });
  });

  it('makes nothing of words it does not know', () => {
    expect(parsePublishedCharacter('Church of England/Pastafarian', 'Christian')).toBeUndefined();
  });
});
