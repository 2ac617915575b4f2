import {
  LocaleType,
  Univer,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import type { CellValue } from '../../model/snapshot.ts';
import type { CalculatedCell, Calculator } from '../calculator.ts';
import type { HostSheet, HostWorkbook } from '../workbook.ts';
import { scalarOf, univerValue, valueTypeOf } from './cells.ts';

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

  async calculate(workbook: HostWorkbook): Promise<readonly CalculatedCell[]> {
    const id = `calculation${++this.count}`;
    const unit = this.api.createWorkbook(dataOf(workbook, id));
    try {
      const formula = this.api.getFormula();
      const applied = formula.onCalculationResultApplied(longest);
      formula.executeCalculation();
      await applied;
      return workbook.sheets.flatMap((sheet, position) => {
        const cells = unit.getSheetBySheetId(sheetKey(position))!.getSheet().getCellMatrix();
        const results: CalculatedCell[] = [];
        forEachFormula(sheet, (row, column) => {
          const value = valueOf(cells.getValue(row, column));
          results.push({ sheet: position, row, column, value });
        });
        return results;
      });
    } finally {
      this.api.disposeUnit(id);
    }
  }

  dispose(): void {
    this.univer.dispose();
  }
}

function dataOf(workbook: HostWorkbook, id: string): IWorkbookData {
  const sheets = workbook.sheets.map((sheet, position) => worksheetOf(sheet, sheetKey(position)));
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

function worksheetOf(sheet: HostSheet, id: string) {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const used = sheet.kind === 'other' ? null : sheet.usedArea(true);
  if (used) {
    const values = sheet.read('value', used);
    const types = sheet.read('valueType', used);
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        const content = contentOf(value, types[r]![c]!);
        if (content) (cellData[used.top + r] ??= {})[used.left + c] = univerValue(content);
      }),
    );
    forEachFormula(sheet, (row, column, formula) => {
      (cellData[row] ??= {})[column] = { f: formula };
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

function contentOf(value: string | number | boolean, type: string): CellValue | null {
  if (type === 'Empty') return null;
  if (type === 'Error') return { kind: 'error', error: String(value) };
  if (typeof value === 'number') return { kind: 'number', number: value };
  return typeof value === 'boolean' ? { kind: 'boolean', boolean: value } : { kind: 'text', text: value };
}

function valueOf(cell: Nullable<ICellData>): CellValue | null {
  return contentOf(scalarOf(cell), valueTypeOf(cell));
}
