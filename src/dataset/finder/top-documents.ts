/** Keeps the documents with the greatest scores among all that are offered: a heap with the least of them on top. */
export class TopDocuments {
  readonly #most: number;
  readonly #documents: number[] = [];
  readonly #scores: number[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** In no order. */
  get documents(): readonly number[] {
    return this.#documents;
  }

  /** Takes the document in when its score is among the greatest so far; of equal scores the first offered stays. */
  offer(document: number, score: number): void {
    if (this.#documents.length < this.#most) {
      this.#documents.push(document);
      this.#scores.push(score);
      this.#rise(this.#documents.length - 1);
    } else if (score > (this.#scores[0] as number)) {
      this.#documents[0] = document;
      this.#scores[0] = score;
      this.#sink();
    }
  }

  #rise(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if ((this.#scores[parent] as number) <= (this.#scores[at] as number)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  #sink(): void {
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      if (left >= this.#scores.length) return;
      const right = left + 1;
      const least =
        right < this.#scores.length && (this.#scores[right] as number) < (this.#scores[left] as number)
          ? right
          : left;
      if ((this.#scores[at] as number) <= (this.#scores[least] as number)) return;
      this.#swap(at, least);
      at = least;
    }
  }

  #swap(a: number, b: number): void {
    [this.#documents[a], this.#documents[b]] = [this.#documents[b] as number, this.#documents[a] as number];
    [this.#scores[a], this.#scores[b]] = [this.#scores[b] as number, this.#scores[a] as number];
  }
}
