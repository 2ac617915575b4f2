import { shiftIndexes } from '../features/shift-features.ts';
import type { Shift } from '../../model/shift.ts';

/** Sizes and hiding of the rows, or of the columns, of a sheet. */
export class Lines {
  private hidden: Map<number, true>;
  private sizes = new Map<number, number>();
  private readonly standard: number;

  constructor(hidden: readonly number[], standard: number) {
    this.hidden = new Map(hidden.map((line) => [line, true]));
    this.standard = standard;
  }

  isHidden(line: number): boolean {
    return this.hidden.has(line);
  }

  hide(first: number, last: number, hidden: boolean): void {
    for (let line = first; line <= last; line++) {
      if (hidden) this.hidden.set(line, true);
      else this.hidden.delete(line);
    }
  }

  size(line: number): number {
    return this.sizes.get(line) ?? this.standard;
  }

  resize(first: number, last: number, points: number | null): void {
    for (let line = first; line <= last; line++) {
      if (points === null) this.sizes.delete(line);
      else this.sizes.set(line, points);
    }
  }

  shift(shift: Shift): void {
    this.hidden = shiftIndexes(this.hidden, shift);
    this.sizes = shiftIndexes(this.sizes, shift);
  }
}
