import { LocaleType, Univer, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';

import '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';

/** Milliseconds. */
const longest = 30_000;

export interface CalculatedName {
  readonly name: string;
  /** Id of the sheet it belongs to; null for the whole workbook. */
  readonly sheet: string | null;
  readonly formula: string;
  readonly visible: boolean;
}

export type CalculatedSheet = Partial<IWorksheetData> & Pick<IWorksheetData, 'id'>;

/** Univer's formulas without its grid, also where there is no page. */
export class UniverEngine {
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

  /** Works out every formula and resolves to what `read` takes from the workbook. Rejects when it takes too long. */
  async calculate<R>(
    sheets: readonly CalculatedSheet[],
    names: readonly CalculatedName[],
    read: (unit: FWorkbook) => R,
  ): Promise<R> {
    const data = workbookData(`calculation${++this.count}`, sheets, names);
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

function workbookData(
  id: string,
  sheets: readonly CalculatedSheet[],
  names: readonly CalculatedName[],
): IWorkbookData {
  const records = names.map(({ name, sheet, formula, visible }, index) => ({
    id: `name${index + 1}`,
    name,
    formulaOrRefString: formula,
    localSheetId: sheet ?? 'AllDefaultWorkbook',
    hidden: !visible,
  }));
  const byId = Object.fromEntries(records.map((record) => [record.id, record]));
  return {
    id,
    name: '',
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(byId) }],
  };
}
