import type { ICellData, IRange } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { cellAt } from '../../model/cells.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../model/snapshot.ts';
import { univerValue } from './cells.ts';
import { rangeOf } from './grid.ts';
import { sheetId } from './workbook-data.ts';

type Ranges = Record<number, Record<number, IRange>>;
type Values = Record<number, Record<number, ICellData>>;

/** Shows the results that dynamic arrays came with: Univer keeps them apart from the cells. */
export function showSpills(workbook: FWorkbook, { sheets }: WorkbookSnapshot): void {
  if (!sheets.some((sheet) => sheet.spills)) return;
  const model = workbook.getActiveSheet().getInject().get(FormulaDataModel);
  const id = workbook.getId();
  const ranges: Record<string, Ranges> = {};
  const values: Record<string, Values> = {};
  sheets.forEach((sheet, position) => {
    ranges[sheetId(position)] = rangesOf(sheet);
    values[sheetId(position)] = valuesOf(sheet);
  });
  model.setArrayFormulaRange({ ...model.getArrayFormulaRange(), [id]: ranges });
  model.setArrayFormulaCellData({ ...model.getArrayFormulaCellData(), [id]: values });
}

function rangesOf({ spills = [] }: SheetSnapshot): Ranges {
  const ranges: Ranges = {};
  for (const spill of spills) (ranges[spill.top] ??= {})[spill.left] = rangeOf(spill);
  return ranges;
}

function valuesOf({ spills = [], cells }: SheetSnapshot): Values {
  const values: Values = {};
  for (const { top, left, bottom, right } of spills) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = cellAt(cells, row, column);
        if (cell) (values[row] ??= {})[column] = univerValue(cell.value);
      }
    }
  }
  return values;
}
