import type { ICellData, IRange, Nullable, Worksheet } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { Area } from '../../model/address.ts';
import type { Language } from '../../model/language.ts';
import type { CellFormat, FormatProperty } from '../cell-format.ts';
import { displayedText } from '../displayed-text.ts';
import type { CellProperties } from '../workbook.ts';
import { asideOf, scalarOf, valueTypeOf } from './cells.ts';
import { areaOf } from './grid.ts';
import { formatOf } from './styles.ts';

/** Reads a sheet's cells as stored: what Univer's own ranges give is already formatted for display. */
export class SheetReader {
  private readonly sheet: Worksheet;
  private readonly formulas: FormulaDataModel;
  private readonly language: Language;

  private readonly readers = {
    value: (row: number, column: number) => scalarOf(this.cell(row, column)),
    valueType: (row: number, column: number) => valueTypeOf(this.cell(row, column)),
    formula: (row: number, column: number) => this.formula(row, column) ?? scalarOf(this.cell(row, column)),
    text: (row: number, column: number) => this.text(row, column),
  };

  constructor(sheet: Worksheet, formulas: FormulaDataModel, language: Language) {
    this.sheet = sheet;
    this.formulas = formulas;
    this.language = language;
  }

  read<P extends keyof CellProperties>(property: P, area: Area): CellProperties[P][][] {
    const read = this.reader(property);
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
      used = around(used, { top: row, left: column, bottom: row, right: column });
    });
    return this.spills.reduce<Area | null>(around, used);
  }

  /** Areas that dynamic arrays fill. */
  get spills(): Area[] {
    const areas = this.formulas.getArrayFormulaRange()[this.sheet.getUnitId()]?.[this.sheet.getSheetId()];
    const filled = Object.values(areas ?? {}).flatMap((row: Record<number, IRange>) => Object.values(row));
    return filled.map(areaOf).filter(({ top, left, bottom, right }) => {
      const isBlocked = scalarOf(this.cell(top, left)) === '#SPILL!';
      return (top < bottom || left < right) && !isBlocked;
    });
  }

  private reader<P extends keyof CellProperties>(property: P) {
    const ofContent = this.readers[property as keyof typeof this.readers];
    return (row: number, column: number) =>
      (ofContent
        ? ofContent(row, column)
        : this.format(row, column)[property as FormatProperty]) as CellProperties[P];
  }

  private text(row: number, column: number): string {
    const cell = this.cell(row, column);
    return displayedText(
      scalarOf(cell),
      valueTypeOf(cell),
      this.format(row, column).numberFormat,
      this.language,
    );
  }

  private format(row: number, column: number): CellFormat {
    const cell = this.sheet.getCellMatrix().getValue(row, column);
    return formatOf(this.sheet.getComposedCellStyleByCellData(row, column, cell), asideOf(cell));
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

function around(area: Area | null, other: Area): Area {
  if (!area) return other;
  return {
    top: Math.min(area.top, other.top),
    left: Math.min(area.left, other.left),
    bottom: Math.max(area.bottom, other.bottom),
    right: Math.max(area.right, other.right),
  };
}

function hasContent(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f || cell?.si) || scalarOf(cell) !== '';
}
