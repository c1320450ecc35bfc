/** Words whose capitals no rule can tell, by the word in capitals: data/title-case.json. */
export type WordForms = ReadonlyMap<string, string>;

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'A AN AND AS AT BY FOR FROM IN LE OF ON THE TO UNDER UPON WITH'.split(' '),
);
const PLACE_WORDS: ReadonlySet<string> = new Set(
  'AND AT BY CUM DE IN LA LE NEXT OF ON OVER SUB SUPER THE UNDER UPON'.split(' '),
);
const SHORTENED: ReadonlySet<string> = new Set('DR LTD MR MRS MT NR ST STS'.split(' '));

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const ROMAN = /^(?=..)X{0,3}(IX|IV|V?I{0,3})$/;
const WITHOUT_VOWEL = /^[B-DF-HJ-NP-TV-XZ]{2,}$/;
const ENDING_IN_MAT = /^[A-Z]{1,6}MAT$/;
const OPENS_PHRASE = /(^|[(:;/@]|[-–] |["“])\s*$/;

/**
 * Sets a name published in capitals in title case. Words of the table stand as they do there. "of", "and", "the" and the like are
 * small unless they open the name or a phrase. Initials, Roman numerals, words without a vowel and words that end in MAT stay
 * capitals. "1st" and what follows an apostrophe are small; McX and O'X have two capitals. Only the case of letters changes.
 */
export function titleCase(name: string, forms: WordForms): string {
  return inTitleCase(name, forms, SMALL_WORDS);
}

/** A town's name however it was typed, "STOKE-ON-TRENT", "milton keynes" or "Newcastle Upon Tyne", without a last stop or comma, and "St" without a stop. */
export function townCase(town: string): string {
  return inTitleCase(
    town
      .replace(/[.,\s]+$/, '')
      .toUpperCase()
      .replace(/\bST\./g, 'ST'),
    new Map(),
    PLACE_WORDS,
  );
}

function inTitleCase(name: string, forms: WordForms, smallWords: ReadonlySet<string>): string {
  return name.replace(WORD, (word, at: number) => {
    const listed = forms.get(word);
    if (listed !== undefined) return listed;
    const [before, after] = [name.slice(0, at), name.slice(at + word.length)];
    const initial = before.endsWith('.') || after.startsWith('.');
    if (smallWords.has(word) && !initial && !OPENS_PHRASE.test(before)) return word.toLowerCase();
    return staysInCapitals(word) ? word : capitalise(word);
  });
}

/** True when the name has letters and all of them are capitals. */
export function isShouted(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}

function staysInCapitals(word: string): boolean {
  if (SHORTENED.has(word)) return false;
  return ROMAN.test(word) || WITHOUT_VOWEL.test(word) || ENDING_IN_MAT.test(word);
}

function capitalise(word: string): string {
  return word
    .toLowerCase()
    .replace(/^\p{L}/u, (letter) => letter.toUpperCase())
    .replace(/^(Mc|O['’])(\p{L})/u, (_, start: string, letter: string) => start + letter.toUpperCase())
    .replace(
      /(\d)(?!(?:st|nd|rd|th)$)(\p{L})/gu,
      (_, digit: string, letter: string) => digit + letter.toUpperCase(),
    );
}
