import { keptFor, type Phrase, phrasesEndingWith, splitWords } from './fold-text.ts';
import { NumberList } from './number-list.ts';

/** A kept word, and the phrases that it may be the end of. */
type PhraseWord = { readonly id: number; readonly phrases: readonly Phrase[] };

/** What stands between two spaces of a name: mostly one word that ends no phrase, given by its number alone. */
type Chunk = number | readonly PhraseWord[];

const PLAIN_WORD = /^[A-Za-z]+$/;

/** Numbers the kept words of texts in order of appearance; remembers each chunk, since names repeat the same few thousand. */
export class WordNumbers {
  readonly words: string[] = [];
  readonly idOf = new Map<string, number>();
  readonly #ids = new NumberList(32);
  readonly #chunks = new Map<string, Chunk>();

  /** Numbers of the words of `text`, as `indexWords` of `fold-text.ts` gives them; good until the next text is read. */
  read(text: string): NumberList {
    this.#ids.length = 0;
    for (let start = 0; start < text.length; ) {
      const space = text.indexOf(' ', start);
      const end = space < 0 ? text.length : space;
      const written = text.slice(start, end);
      const chunk = this.#chunks.get(written) ?? this.#newChunk(written);
      if (typeof chunk === 'number') this.#addOne(chunk);
      else this.#addAll(chunk);
      start = end + 1;
    }
    return this.#ids;
  }

  #addOne(id: number): void {
    this.#ids.makeRoom(1);
    this.#ids.items[this.#ids.length++] = id;
  }

  #addAll(words: readonly PhraseWord[]): void {
    for (const { id, phrases } of words) {
      this.#addOne(id);
      for (const phrase of phrases) this.#joinAtEnd(phrase);
    }
  }

  #newChunk(written: string): Chunk {
    const word = PLAIN_WORD.test(written) ? written.toLowerCase() : '';
    const plain = word !== '' && keptFor(word) === undefined && phrasesEndingWith(word).length === 0;
    const chunk = plain ? this.#number(word) : this.#readChunk(written);
    this.#chunks.set(written, chunk);
    return chunk;
  }

  #readChunk(written: string): readonly PhraseWord[] {
    const words = splitWords(written).flatMap((word) => keptFor(word) ?? [word]);
    return words.map((word) => ({ id: this.#number(word), phrases: phrasesEndingWith(word) }));
  }

  #number(word: string): number {
    const known = this.idOf.get(word);
    if (known !== undefined) return known;
    this.words.push(word);
    this.idOf.set(word, this.words.length - 1);
    return this.words.length - 1;
  }

  #joinAtEnd({ words, kept }: Phrase): void {
    const start = this.#ids.length - words.length;
    if (start < 0) return;
    for (let i = 0; i < words.length; i++) {
      if (this.words[this.#ids.items[start + i] as number] !== words[i]) return;
    }
    this.#ids.items[start] = this.#number(kept);
    this.#ids.length = start + 1;
  }
}
