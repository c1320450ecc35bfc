type Spelling = { readonly letters: string; readonly sound: string; readonly taken: number };

/** Spellings and their sound, longer ones first; "c(e" takes only the c of "ce". An entry that starts with ^ holds at the start only. */
const SPELLINGS: readonly (readonly [spelling: string, sound: string])[] = [
  ['^kn', 'n'],
  ['^gn', 'n'],
  ['^pn', 'n'],
  ['^wr', 'r'],
  ['^ps', 's'],
  ['ght', 't'],
  ['gh', ''],
  ['tch', 'x'],
  ['sch', 'sk'],
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
  ['x', 'ks'],
  ['z', 's'],
  ['v', 'f'],
];

function toSpelling([written, sound]: readonly [string, string]): Spelling {
  const open = written.indexOf('(');
  const letters = written.replace('(', '').replace('^', '');
  return { letters, sound, taken: open < 0 ? letters.length : open };
}

function byFirstLetter(
  spellings: readonly (readonly [string, string])[],
): ReadonlyMap<string, readonly Spelling[]> {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings.map(toSpelling)) {
    const first = spelling.letters.charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), spelling]);
  }
  return groups;
}

const ANYWHERE = byFirstLetter(SPELLINGS.filter(([written]) => !written.startsWith('^')));
const AT_START = byFirstLetter(SPELLINGS.filter(([written]) => written.startsWith('^')));

/**
 * A key that words of like sound share, for slips of the ear ("phillips" and "filips", "cuthbert" and "cuthburt"): consonants that
 * sound alike become one, doubled ones single, vowels past the first letter go. Rough on purpose: it proposes words, the distance
 * of their letters ranks them. Empty for an empty word.
 */
export function soundKey(word: string): string {
  let key = '';
  for (let at = 0; at < word.length; ) {
    const letter = word.charAt(at);
    const spelling =
      (at === 0 ? AT_START.get(letter)?.find(({ letters }) => word.startsWith(letters, at)) : undefined) ??
      ANYWHERE.get(letter)?.find(({ letters }) => word.startsWith(letters, at));
    const silent = 'aeiouyhw'.includes(letter);
    const sound = spelling?.sound ?? (silent ? (at === 0 ? 'a' : '') : letter);
    if (sound !== '' && !key.endsWith(sound)) key += sound;
    at += spelling?.taken ?? 1;
  }
  return key;
}
