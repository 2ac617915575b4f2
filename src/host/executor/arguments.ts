import { invalidArgument } from './errors.ts';
import { targetOf, type HostClass } from './objects.ts';

/** The arguments of a call; each reader refuses a wrong form with `InvalidArgument`. */
export class Arguments {
  private readonly values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.values = values;
  }

  get all(): readonly unknown[] {
    return this.values;
  }

  /** An optional argument that was left out arrives as null. */
  isMissing(index: number): boolean {
    return this.values[index] === undefined || this.values[index] === null;
  }

  value(index: number): unknown {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    throw invalidArgument(`Argument ${index + 1}`);
  }

  textOr(index: number, otherwise: string): string {
    return this.isMissing(index) ? otherwise : this.text(index);
  }

  integer(index: number): number {
    const value = this.values[index];
    if (typeof value === 'number' && Number.isInteger(value)) return value;
    throw invalidArgument(`Argument ${index + 1}`);
  }

  integerOr(index: number, otherwise: number): number {
    return this.isMissing(index) ? otherwise : this.integer(index);
  }

  flag(index: number): boolean {
    return this.values[index] === true;
  }

  /** The target when the argument is an object of the class; null otherwise. */
  target<T>(index: number, type: HostClass<T>): T | null {
    return targetOf(this.values[index], type);
  }
}
