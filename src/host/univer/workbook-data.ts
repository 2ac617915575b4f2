import { LocaleType, type ICellData, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import { unpackCell } from '../../model/cells.ts';
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from '../../model/snapshot.ts';
import { isSpilled } from '../spills.ts';
import { univerValue } from './cells.ts';
import { columnWidths, frozenRows } from './looks.ts';
import { univerLooks } from './styles.ts';

/** A snapshot as Univer loads it. Cached values of formulas are kept, so nothing is calculated at opening. */
export function workbookData(snapshot: WorkbookSnapshot, id: string): IWorkbookData {
  const styles = new Styles();
  const sheets = snapshot.sheets.map((sheet, position) => worksheetData(sheet, sheetId(position), styles));
  return {
    id,
    name: '',
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: styles.byKey,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(definedNames(snapshot)) }],
  };
}

export function sheetId(position: number): string {
  return `sheet${position + 1}`;
}

function worksheetData(sheet: SheetSnapshot, id: string, styles: Styles) {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (let index = 0; index < sheet.cells.count; index++) {
    const cell = unpackCell(sheet.cells, index);
    if (isSpilled(sheet.spills ?? [], cell)) continue;
    const style = styles.keyOf(cell.numberFormat, cell.bold, cell.indent);
    (cellData[cell.row] ??= {})[cell.column] = {
      ...univerValue(cell.value),
      ...(cell.formula === null ? {} : { f: cell.formula }),
      ...(style === null ? {} : { s: style }),
    };
  }
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? 0 : 1,
    rowCount: Math.max(120, (sheet.used?.bottom ?? 0) + 60),
    columnCount: Math.max(26, (sheet.used?.right ?? 0) + 8),
    freeze: frozenRows(sheet),
    mergeData: (sheet.merges ?? []).map((area) => ({
      startRow: area.top,
      startColumn: area.left,
      endRow: area.bottom,
      endColumn: area.right,
    })),
    cellData,
    rowData: Object.fromEntries(sheet.hiddenRows.map((row) => [row, { hd: 1 }])),
    columnData: columnData(sheet),
  } satisfies Partial<IWorksheetData>;
}

function columnData(sheet: SheetSnapshot): Record<number, { w?: number; hd?: 1 }> {
  const data: Record<number, { w?: number; hd?: 1 }> = {};
  for (const [column, width] of columnWidths(sheet)) data[column] = { w: width };
  for (const column of sheet.hiddenColumns) data[column] = { ...data[column], hd: 1 };
  return data;
}

/** Univer's own record of names, by an id of ours. */
function definedNames(snapshot: WorkbookSnapshot) {
  const local = (name: DefinedName) => snapshot.sheets.findIndex((sheet) => sheet.name === name.sheet);
  const records = snapshot.names.map((name, index) => ({
    id: `name${index + 1}`,
    name: name.name,
    formulaOrRefString: name.formula,
    localSheetId: name.sheet === null ? 'AllDefaultWorkbook' : sheetId(local(name)),
    hidden: !name.visible,
  }));
  return Object.fromEntries(records.map((record) => [record.id, record]));
}

/** One style per combination met, by a short key. */
class Styles {
  readonly byKey: IWorkbookData['styles'] = {};
  private readonly keys = new Map<string, string | null>();

  keyOf(numberFormat: string, bold: boolean, indent: number): string | null {
    const combination = `${bold ? 1 : 0} ${indent} ${numberFormat}`;
    const known = this.keys.get(combination);
    if (known !== undefined) return known;
    const looks = {
      ...(numberFormat === 'General' ? {} : { numberFormat }),
      ...(bold ? { bold } : {}),
      ...(indent === 0 ? {} : { indent }),
    };
    const key = Object.keys(looks).length === 0 ? null : `s${this.keys.size}`;
    if (key) this.byKey[key] = univerLooks(looks).style;
    this.keys.set(combination, key);
    return key;
  }
}
