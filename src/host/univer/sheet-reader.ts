import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { Area } from '../../model/address.ts';
import type { CellProperties, Scalar } from '../workbook.ts';
import { indentOf, scalarOf, valueTypeOf } from './cells.ts';

/** Reads a sheet's cells as stored: what Univer's own ranges give is already formatted for display. */
export class SheetReader {
  private readonly sheet: Worksheet;
  private readonly formulas: FormulaDataModel;

  constructor(sheet: Worksheet, formulas: FormulaDataModel) {
    this.sheet = sheet;
    this.formulas = formulas;
  }

  read<P extends keyof CellProperties>(property: P, area: Area): CellProperties[P][][] {
    const read = this.reader(property) as (row: number, column: number) => CellProperties[P];
    const rows: CellProperties[P][][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const values: CellProperties[P][] = [];
      for (let column = area.left; column <= area.right; column++) values.push(read(row, column));
      rows.push(values);
    }
    return rows;
  }

  usedArea(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    this.sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
      if (!hasContent(cell) && (valuesOnly || !cell?.s)) return;
      used = used
        ? {
            top: Math.min(used.top, row),
            left: Math.min(used.left, column),
            bottom: Math.max(used.bottom, row),
            right: Math.max(used.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    });
    return used;
  }

  private reader(property: keyof CellProperties): (row: number, column: number) => Scalar {
    const cell = (row: number, column: number) => this.cell(row, column);
    const style = (row: number, column: number) => this.sheet.getComposedCellStyle(row, column);
    switch (property) {
      case 'value':
        return (row, column) => scalarOf(cell(row, column));
      case 'valueType':
        return (row, column) => valueTypeOf(cell(row, column));
      case 'formula':
        return (row, column) => this.formula(row, column) ?? scalarOf(cell(row, column));
      case 'text':
        return (row, column) => shown(this.sheet.getCell(row, column));
      case 'numberFormat':
        return (row, column) => style(row, column)?.n?.pattern ?? 'General';
      case 'bold':
        return (row, column) => style(row, column)?.bl === 1;
      case 'indent':
        return (row, column) => indentOf(style(row, column));
    }
  }

  /** A cell that a dynamic array spills into has its value outside the sheet's own cells. */
  private cell(row: number, column: number): Nullable<ICellData> {
    const own = this.sheet.getCellMatrix().getValue(row, column);
    return own?.v === undefined || own.v === null ? (this.spilled(row, column) ?? own) : own;
  }

  private spilled(row: number, column: number): Nullable<ICellData> {
    const arrays = this.formulas.getArrayFormulaCellData()[this.sheet.getUnitId()]?.[this.sheet.getSheetId()];
    return arrays?.[row]?.[column];
  }

  private formula(row: number, column: number): string | null {
    const { sheet } = this;
    return this.formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), sheet.getUnitId()) ?? null;
  }
}

function hasContent(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f || cell?.si) || scalarOf(cell) !== '';
}

function shown(cell: Nullable<ICellData>): string {
  const value = scalarOf(cell);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
