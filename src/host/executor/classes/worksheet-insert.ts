import { cellAt, unpackCell } from '../../../model/cells.ts';
import type { SheetSnapshot } from '../../../model/snapshot.ts';
import { readXlsx } from '../../../xlsx/read.ts';
import { tableOf } from '../../features/table.ts';
import { isSpilled } from '../../spills.ts';
import type { CellContent, HostSheet } from '../../workbook.ts';
import type { Arguments } from '../arguments.ts';
import { invalidArgument, itemNotFound } from '../errors.ts';
import { oneOf } from '../fields.ts';
import { targetOf } from '../objects.ts';
import type { Session } from '../session.ts';
import { refuseProtectedStructure } from './refusals.ts';
import { worksheet } from './worksheet.ts';
import { copyName } from './worksheet-copy.ts';

const places = oneOf('None', 'Before', 'After', 'Beginning', 'End');

interface InsertOptions {
  readonly sheetNamesToInsert?: readonly string[] | null;
  readonly positionType?: unknown;
  readonly relativeTo?: unknown;
}

/** Puts sheets of another workbook among those of this one; the answer is their ids. */
export async function insertSheets(args: Arguments, session: Session): Promise<string[]> {
  const { workbook } = session;
  refuseProtectedStructure(workbook);
  const options = (args.value(1) ?? {}) as InsertOptions;
  const position = positionOf(options, session);
  const { sheets } = await readXlsx(bytesOf(args.text(0))).catch(() => {
    throw invalidArgument('The file');
  });
  const wanted = options.sheetNamesToInsert ?? [];
  const chosen = wanted.length === 0 ? sheets : wanted.map((name) => named(sheets, name));
  return chosen.map((snapshot, index) => {
    const taken = workbook.sheets.some(({ name }) => name.toLowerCase() === snapshot.name.toLowerCase());
    const sheet = workbook.addSheet(taken ? copyName(snapshot.name, session) : snapshot.name);
    fill(sheet, snapshot, session);
    if (sheet.position !== position + index) sheet.position = position + index;
    return sheet.id;
  });
}

function positionOf({ positionType, relativeTo }: InsertOptions, { workbook }: Session): number {
  const place = positionType ? places(positionType) : 'End';
  if (place === 'Beginning') return 0;
  if (place === 'None' || place === 'End') return workbook.sheets.length;
  const key = String(relativeTo).toLowerCase();
  const relative =
    targetOf(relativeTo, worksheet) ??
    workbook.sheets.find(({ id, name }) => [id.toLowerCase(), name.toLowerCase()].includes(key));
  if (!relative) throw itemNotFound();
  return relative.position + (place === 'After' ? 1 : 0);
}

function named(sheets: readonly SheetSnapshot[], name: string): SheetSnapshot {
  const found = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (!found) throw itemNotFound();
  return found;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0)!);
}

/** What the reader tells of a sheet: contents, number formats, merged cells, hidden lines and tables. */
function fill(sheet: HostSheet, snapshot: SheetSnapshot, { workbook }: Session): void {
  const { used, cells } = snapshot;
  if (used) sheet.setContents(used, contentsOf(snapshot));
  for (let index = 0; index < cells.count; index++) {
    const { row, column, numberFormat, bold, indent } = unpackCell(cells, index);
    if (numberFormat === 'General' && !bold && indent === 0) continue;
    sheet.fillFormat({ top: row, left: column, bottom: row, right: column }, { numberFormat, bold, indent });
  }
  for (const merge of snapshot.merges ?? []) sheet.merge(merge);
  for (const row of snapshot.hiddenRows) sheet.setRowsHidden(row, row, true);
  for (const column of snapshot.hiddenColumns) sheet.setColumnsHidden(column, column, true);
  for (const table of snapshot.tables) {
    const taken = workbook.tables.some(({ name }) => name.toLowerCase() === table.name.toLowerCase());
    const id = workbook.newId();
    workbook.addTable(
      tableOf(id, sheet, taken ? { ...table, name: `${table.name}_${id.replace(/\W/g, '')}` } : table),
    );
  }
  if (snapshot.visibility !== 'visible') sheet.visibility = snapshot.visibility;
}

function contentsOf({ used, cells, spills = [] }: SheetSnapshot): (CellContent | null)[][] {
  const { top, left, bottom, right } = used!;
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c): CellContent | null => {
      const at = { row: top + r, column: left + c };
      const cell = isSpilled(spills, at) ? null : cellAt(cells, at.row, at.column);
      return cell && (cell.formula === null ? cell.value : { kind: 'formula', formula: cell.formula });
    }),
  );
}
