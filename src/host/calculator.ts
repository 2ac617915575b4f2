import type { CellValue } from '../model/snapshot.ts';
import type { HostWorkbook } from './workbook.ts';

/** The result of one formula. */
export interface CalculatedCell {
  /** Position of the sheet among the workbook's sheets. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | null;
}

/** Works out every formula of a workbook that does not calculate by itself. */
export interface Calculator {
  calculate(workbook: HostWorkbook): Promise<readonly CalculatedCell[]>;
  dispose(): void;
}
