/** Whole numbers from 0 to 2^32 - 1 in one typed array with room to grow, which spares the garbage collector. */
export class NumberList {
  items: Uint32Array;
  length = 0;

  constructor(room: number) {
    this.items = new Uint32Array(room);
  }

  /** Sees to room for `more` items after those that are there. */
  makeRoom(more: number): void {
    if (this.length + more <= this.items.length) return;
    const larger = new Uint32Array(2 * (this.length + more));
    larger.set(this.items);
    this.items = larger;
  }

  /** The items without the room after them. */
  trimmed(): Uint32Array {
    return this.items.subarray(0, this.length);
  }
}
