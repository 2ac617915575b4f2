import type { ICellData, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { UniverEngine, type CalculatedName, type CalculatedSheet } from '../../calculation/univer-engine.ts';
import { contains, type Area } from '../../model/address.ts';
import type { CellValue } from '../../model/snapshot.ts';
import type { CalculatedCell, Calculator } from '../calculator.ts';
import type { HostSheet, HostWorkbook } from '../workbook.ts';
import { plainReferences } from '../formulas/plain-references.ts';
import { areaOf } from './grid.ts';
import { contentOf, scalarOf, univerValue, valueTypeOf } from './cells.ts';

const sheetKey = (position: number) => `sheet${position + 1}`;

/** Univer's formulas without its grid: for workbooks in memory, also where there is no page. */
export class UniverCalculator implements Calculator {
  private readonly engine = new UniverEngine();

  calculate(workbook: HostWorkbook): Promise<readonly CalculatedCell[]> {
    return this.engine.calculate(sheetsOf(workbook), namesOf(workbook), (unit) =>
      workbook.sheets.flatMap((sheet, position) => resultsOf(unit, sheet, position)),
    );
  }

  evaluate(workbook: HostWorkbook, formula: string): Promise<CellValue | null> {
    const own = { id: 'evaluation', name: ' ', cellData: { 0: { 0: { f: formula } } } };
    return this.engine.calculate([...sheetsOf(workbook), own], namesOf(workbook), (unit) =>
      valueOf(unit.getSheetBySheetId(own.id)!.getSheet().getCellMatrix().getValue(0, 0)),
    );
  }

  dispose(): void {
    this.engine.dispose();
  }
}

function resultsOf(unit: FWorkbook, sheet: HostSheet, position: number): CalculatedCell[] {
  const key = sheetKey(position);
  const facade = unit.getSheetBySheetId(key)!;
  const cells = facade.getSheet().getCellMatrix();
  const model = facade.getInject().get(FormulaDataModel);
  const areas = model.getArrayFormulaRange()[unit.getId()]?.[key];
  const arrays = model.getArrayFormulaCellData()[unit.getId()]?.[key];
  const results: CalculatedCell[] = [];
  forEachFormula(sheet, (row, column) => {
    const value = valueOf(cells.getValue(row, column));
    const filled = areas?.[row]?.[column];
    const spill = filled && !isBlocked(value) ? valuesIn(areaOf(filled), arrays) : [];
    const several = spill.length > 1 || (spill[0]?.length ?? 0) > 1;
    results.push({ sheet: position, row, column, value, ...(several && { spill }) });
  });
  return results;
}

const isBlocked = (value: CellValue | null) => value?.kind === 'error' && value.error === '#SPILL!';

function valuesIn(
  { top, left, bottom, right }: Area,
  cells: Nullable<Record<number, Record<number, Nullable<ICellData>>>>,
): (CellValue | null)[][] {
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => valueOf(cells?.[top + r]?.[left + c])),
  );
}

function sheetsOf(workbook: HostWorkbook): CalculatedSheet[] {
  return workbook.sheets.map((sheet, position) => worksheetOf(sheet, sheetKey(position), workbook));
}

function namesOf({ names }: HostWorkbook): CalculatedName[] {
  return names.map(({ name, sheet, formula, visible }) => ({
    name,
    sheet: sheet ? sheetKey(sheet.position) : null,
    formula,
    visible,
  }));
}

function worksheetOf(sheet: HostSheet, id: string, workbook: HostWorkbook): CalculatedSheet {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const used = sheet.kind === 'other' ? null : sheet.usedArea(true);
  if (used) {
    const values = sheet.read('value', used);
    const types = sheet.read('valueType', used);
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        const at = { row: used.top + r, column: used.left + c };
        if (sheet.spills.some((spill) => contains(spill, at))) return;
        const content = contentOf(value, types[r]![c]!);
        if (content) (cellData[used.top + r] ??= {})[used.left + c] = univerValue(content);
      }),
    );
    forEachFormula(sheet, (row, column, formula) => {
      const f = plainReferences(formula, sheet, { row, column }, workbook);
      (cellData[row] ??= {})[column] = { f };
    });
  }
  return {
    id,
    name: sheet.name,
    rowCount: Math.max(100, (used?.bottom ?? 0) + 50),
    columnCount: Math.max(26, (used?.right ?? 0) + 10),
    cellData,
  };
}

function forEachFormula(
  sheet: HostSheet,
  visit: (row: number, column: number, formula: string) => void,
): void {
  const used = sheet.kind === 'other' ? null : sheet.usedArea(true);
  if (!used) return;
  sheet.read('formula', used).forEach((row, r) =>
    row.forEach((formula, c) => {
      if (typeof formula === 'string' && formula.startsWith('=') && formula.length > 1)
        visit(used.top + r, used.left + c, formula);
    }),
  );
}

function valueOf(cell: Nullable<ICellData>): CellValue | null {
  return contentOf(scalarOf(cell), valueTypeOf(cell));
}
