/** Text with pieces of it replaced, one behind the other. */
export class Splices {
  private readonly source: string;
  private readonly pieces: string[] = [];
  private taken: number;

  /** What stands before `from` is left out of the result. */
  constructor(source: string, from = 0) {
    this.source = source;
    this.taken = from;
  }

  /** Never before a place given earlier. */
  replace(start: number, end: number, text: string): void {
    this.pieces.push(this.source.slice(this.taken, start), text);
    this.taken = end;
  }

  insert(at: number, text: string): void {
    if (text) this.replace(at, at, text);
  }

  result(until = this.source.length): string {
    return this.pieces.join('') + this.source.slice(this.taken, until);
  }
}
