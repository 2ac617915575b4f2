/** Gathers one short list after another in the same room: a big sheet has hundreds of thousands of them. */
export class Pile<T> {
  private readonly items: T[] = [];
  private count = 0;

  add(item: T): void {
    this.items[this.count++] = item;
  }

  /** What was added since the last time, and no more room than that. */
  take(): T[] {
    const { count } = this;
    this.count = 0;
    return this.items.slice(0, count);
  }
}
