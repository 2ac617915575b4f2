import type { ReportTable } from '../../src/check/report.ts';
import type { TruthTable } from './truth.ts';

/** A reading in the report's terms, as far as the scoreboard compares it. */
export interface ReadTable extends Pick<ReportTable, 'sheet' | 'range' | 'kind'> {
  readonly columns: readonly ReportTable['columns'][number][];
  readonly units: readonly ReadUnit[];
}

export interface ReadUnit extends Pick<ReportTable['units'][number], 'code' | 'name' | 'level' | 'parent'> {
  readonly amounts: readonly ReportTable['units'][number]['amounts'][number][];
}

export const measures = [
  'tables',
  'kinds',
  'columns',
  'units',
  'unit codes',
  'unit names',
  'unit levels',
  'unit parents',
  'amounts',
  'owners',
] as const;
export type Measure = (typeof measures)[number];

/** Required and read right; required but not read; read but not true. */
export interface Tally {
  hits: number;
  missed: number;
  wrong: number;
}

export interface Difference {
  readonly measure: Measure;
  readonly sheet: string;
  /** The cell or range to look at. */
  readonly at: string;
  readonly message: string;
}

/** A true table and the reading that covers it. */
export interface Pair {
  readonly truth: TruthTable;
  readonly read: ReadTable;
}

/** Collects what one workbook's comparison finds. */
export class Comparison {
  readonly tallies = new Map<Measure, Tally>(
    measures.map((measure) => [measure, { hits: 0, missed: 0, wrong: 0 }]),
  );
  readonly differences: Difference[] = [];

  hit(measure: Measure): void {
    this.tallies.get(measure)!.hits++;
  }

  missed(measure: Measure, sheet: string, at: string, message: string): void {
    this.tallies.get(measure)!.missed++;
    this.differences.push({ measure, sheet, at, message });
  }

  /** Without a message where a miss has told the difference already. */
  wrong(measure: Measure, sheet: string, at: string, message: string | null): void {
    this.tallies.get(measure)!.wrong++;
    if (message) this.differences.push({ measure, sheet, at, message });
  }
}
