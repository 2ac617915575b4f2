import type { ColumnReading } from '../../../model/table.ts';

/** A column whose heading names another year than the columns it belongs with. */
export interface OddYear {
  readonly column: ColumnReading;
  /** One of those. */
  readonly beside: ColumnReading;
}

/** The heading itself prints the year. */
export function saysYear({ header, year }: ColumnReading): boolean {
  return year !== null && header.includes(String(year));
}
