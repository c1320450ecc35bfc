import { describe, expect, it } from 'vitest';
import { soundKey } from './sound-key.ts';

describe('soundKey', () => {
  it.each([
    ['phillips', 'filips'],
    ['cuthbert', 'kuthburt'],
    ['catherine', 'katharine'],
    ['hawthorn', 'hawthorne'],
    ['stephen', 'steven'],
    ['knight', 'nite'],
    ['wright', 'rite'],
    ['cecil', 'sesil'],
    ['bridge', 'brij'],
  ])('is shared by %s and %s', (a, b) => {
    expect(soundKey(a)).toBe(soundKey(b));
  });

  it.each([
    ['park', 'mark'],
    ['leeds', 'leads2'],
    ['primary', 'nursery'],
  ])('parts %s from %s', (a, b) => {
    expect(soundKey(a)).not.toBe(soundKey(b));
  });
});
