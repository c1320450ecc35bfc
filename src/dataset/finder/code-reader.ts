import type { FinderDocument } from './document-reader.ts';
import type { FinderIndex } from './finder-index.ts';
import { NumberList } from './number-list.ts';
import { packCode, packPostcode } from './packed-code.ts';

/** Packs the codes and postcodes of documents, read one after the other. */
export class CodeReader {
  #codes: Float64Array;
  readonly #owners: NumberList;
  readonly #postcodes: Float64Array;

  constructor(size: number) {
    this.#codes = new Float64Array(2 * size);
    this.#owners = new NumberList(2 * size);
    this.#postcodes = new Float64Array(size);
  }

  /** Reads the document numbered `at`; numbers ascend from 0. */
  read({ codes, postcode }: FinderDocument, at: number): void {
    this.#makeRoom(codes.length);
    for (let i = 0; i < codes.length; i++) {
      this.#codes[this.#owners.length] = packCode(codes[i] as string);
      this.#owners.items[this.#owners.length++] = at;
    }
    this.#postcodes[at] = packPostcode(postcode);
  }

  #makeRoom(more: number): void {
    this.#owners.makeRoom(more);
    if (this.#owners.length + more <= this.#codes.length) return;
    const larger = new Float64Array(this.#owners.items.length);
    larger.set(this.#codes);
    this.#codes = larger;
  }

  codes(): Pick<FinderIndex, 'codes' | 'codeOwner' | 'postcodes'> {
    const codeOwner = this.#owners.trimmed();
    return { codes: this.#codes.subarray(0, codeOwner.length), codeOwner, postcodes: this.#postcodes };
  }
}
