/** Spellings and their sound. "c(e" takes only the c of "ce"; ^ holds at the start of a word only; '' is silent. */
const SPELLINGS: readonly (readonly [spelling: string, sound: string])[] = [
  ['^kn', 'n'],
  ['^gn', 'n'],
  ['^pn', 'n'],
  ['^wr', 'r'],
  ['^ps', 's'],
  ['ght', 't'],
  ['gh', ''],
  ['tch', 'x'],
  ['sh', 'x'],
  ['ch', 'x'],
  ['th', 't'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['dg(e', 'j'],
  ['g(e', 'j'],
  ['g(i', 'j'],
  ['c(e', 's'],
  ['c(i', 's'],
  ['c(y', 's'],
  ['c', 'k'],
  ['q', 'k'],
  ['z', 's'],
  ['v', 'f'],
];
const SILENT_LETTERS = 'aeiouyhw';
const MOST_SOUNDS = 10;
const SOUND_BASE = 28;

type Spelling = {
  readonly letters: string;
  readonly sound: number;
  readonly taken: number;
  readonly atStart: boolean;
};

const BY_FIRST_LETTER: readonly (readonly Spelling[])[] = groupSpellings();

function groupSpellings(): readonly (readonly Spelling[])[] {
  const groups: Spelling[][] = Array.from({ length: 26 }, () => []);
  for (const [written, sound] of SPELLINGS) {
    const open = written.replace('^', '').indexOf('(');
    const letters = written.replace(/[(^]/g, '');
    const taken = open < 0 ? letters.length : open;
    const heard = sound === '' ? 0 : sound.charCodeAt(0) - 96;
    groups[letters.charCodeAt(0) - 97]?.push({
      letters,
      sound: heard,
      taken,
      atStart: written.startsWith('^'),
    });
  }
  return groups;
}

function spellingAt(word: string, at: number): Spelling | undefined {
  const spellings = BY_FIRST_LETTER[word.charCodeAt(at) - 97];
  if (spellings === undefined) return undefined;
  for (const spelling of spellings) {
    if ((at === 0 || !spelling.atStart) && word.startsWith(spelling.letters, at)) return spelling;
  }
  return undefined;
}

/** Sound of each letter by itself, as its place in the alphabet; 0 for a silent one. */
const LETTER_SOUNDS: Uint8Array = Uint8Array.from({ length: 26 }, (_, i) =>
  SILENT_LETTERS.includes(String.fromCharCode(97 + i)) ? 0 : i + 1,
);
const VOWEL_AT_START = 1;
const DIGIT_SOUND = 27;

/**
 * A number that words of like sound share, for slips of the ear ("phillips" and "filips", "cuthbert" and "cuthburt"): consonants that
 * sound alike become one, doubled ones single, vowels past the first letter go, at most ten sounds count. Rough on purpose: it
 * proposes words, the distance of their letters judges them. 0 for an empty word.
 */
export function soundKey(word: string): number {
  let key = 0;
  let sounds = 0;
  let last = 0;
  for (let at = 0; at < word.length && sounds < MOST_SOUNDS; ) {
    const spelling = spellingAt(word, at);
    const sound = spelling === undefined ? letterSound(word, at) : spelling.sound;
    at += spelling === undefined ? 1 : spelling.taken;
    if (sound === 0 || sound === last) continue;
    key = key * SOUND_BASE + sound;
    last = sound;
    sounds++;
  }
  return key;
}

function letterSound(word: string, at: number): number {
  const place = word.charCodeAt(at) - 97;
  if (place < 0) return DIGIT_SOUND;
  const sound = LETTER_SOUNDS[place] as number;
  return sound === 0 && at === 0 ? VOWEL_AT_START : sound;
}
