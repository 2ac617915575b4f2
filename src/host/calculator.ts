import type { CellValue } from '../model/snapshot.ts';
import type { HostWorkbook } from './workbook.ts';

/** The result of one formula. */
export interface CalculatedCell {
  /** Position of the sheet among the workbook's sheets. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | null;
  /** All results of an array, with that of its own cell, when there are several. */
  readonly spill?: readonly (readonly (CellValue | null)[])[];
}

/** Works out every formula of a workbook that does not calculate by itself. */
export interface Calculator {
  calculate(workbook: HostWorkbook): Promise<readonly CalculatedCell[]>;
  /** A formula that is in no cell. */
  evaluate(workbook: HostWorkbook, formula: string): Promise<CellValue | null>;
  dispose(): void;
}
