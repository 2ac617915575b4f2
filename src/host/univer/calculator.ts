import {
  LocaleType,
  Univer,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { contains, type Area } from '../../model/address.ts';
import type { CellValue } from '../../model/snapshot.ts';
import type { CalculatedCell, Calculator } from '../calculator.ts';
import type { HostSheet, HostWorkbook } from '../workbook.ts';
import { plainReferences } from '../formulas/plain-references.ts';
import { areaOf } from './grid.ts';
import { contentOf, scalarOf, univerValue, valueTypeOf } from './cells.ts';

import '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';

const longest = 30_000;
const sheetKey = (position: number) => `sheet${position + 1}`;

/** Univer's formulas without its grid: for workbooks in memory, also where there is no page. */
export class UniverCalculator implements Calculator {
  private readonly univer: Univer;
  private readonly api: FUniver;
  private count = 0;

  constructor() {
    this.univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
    this.univer.registerPlugin(UniverFormulaEnginePlugin);
    this.univer.registerPlugin(UniverSheetsPlugin);
    this.univer.registerPlugin(UniverSheetsFormulaPlugin, {
      initialFormulaComputing: CalculationMode.NO_CALCULATION,
    });
    this.api = FUniver.newAPI(this.univer);
  }

  calculate(workbook: HostWorkbook): Promise<readonly CalculatedCell[]> {
    return this.calculated(dataOf(workbook, `calculation${++this.count}`), (unit) =>
      workbook.sheets.flatMap((sheet, position) => resultsOf(unit, sheet, position)),
    );
  }

  evaluate(workbook: HostWorkbook, formula: string): Promise<CellValue | null> {
    const data = dataOf(workbook, `evaluation${++this.count}`);
    const own = { id: 'evaluation', name: ' ', cellData: { 0: { 0: { f: formula } } } };
    return this.calculated(
      { ...data, sheetOrder: [...data.sheetOrder, own.id], sheets: { ...data.sheets, [own.id]: own } },
      (unit) => valueOf(unit.getSheetBySheetId(own.id)!.getSheet().getCellMatrix().getValue(0, 0)),
    );
  }

  private async calculated<R>(data: IWorkbookData, read: (unit: FWorkbook) => R): Promise<R> {
    const unit = this.api.createWorkbook(data);
    try {
      const formula = this.api.getFormula();
      const applied = formula.onCalculationResultApplied(longest);
      formula.executeCalculation();
      await applied;
      return read(unit);
    } finally {
      this.api.disposeUnit(data.id);
    }
  }

  dispose(): void {
    this.univer.dispose();
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

function dataOf(workbook: HostWorkbook, id: string): IWorkbookData {
  const sheets = workbook.sheets.map((sheet, position) => worksheetOf(sheet, sheetKey(position), workbook));
  const names = workbook.names.map(({ name, sheet, formula, visible }, index) => ({
    id: `name${index + 1}`,
    name,
    formulaOrRefString: formula,
    localSheetId: sheet ? sheetKey(sheet.position) : 'AllDefaultWorkbook',
    hidden: !visible,
  }));
  const records = Object.fromEntries(names.map((name) => [name.id, name]));
  return {
    id,
    name: '',
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(records) }],
  };
}

function worksheetOf(sheet: HostSheet, id: string, workbook: HostWorkbook) {
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
  } satisfies Partial<IWorksheetData>;
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
