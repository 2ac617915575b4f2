import { contains, type Cell } from '../../../model/address.ts';
import { cellAt, unpackCell } from '../../../model/cells.ts';
import { toCents } from '../../../model/money.ts';
import type { WorkbookSnapshot } from '../../../model/snapshot.ts';
import type { TableReading } from '../../../model/table.ts';
import { isNumber } from '../figures.ts';
import type { Pot, Uncommitted } from './pot.ts';
import { rowPotsOf } from './row-pots.ts';

const titleRows = 4;
const wholeWords = /hankeraha|määräraha|käytettävissä|projektmedel|anslag|project money|available/i;
const restWords =
  /sitomatta|vapaana|jäljellä|jakamatta|kohdentamatta|obundet|ofördelat|inte fördelat|outdelat|återstår|uncommitted|unallocated/i;
const inTitle = /(?:sitomatta|obundet|uncommitted)[^\d]*?(n\.|noin|ca)?\s*(\d[\d\s\u00a0\u202f]*)(?:€|euro)/i;

/** It names the money there is, or what is left of it, and no reservation. */
export function namesPot(name: string): boolean {
  return restWords.test(name) || (wholeWords.test(name) && !/varau/i.test(name));
}

/** Reservations by table; a row that names the pot or what is left of it is no reservation. */
export function potsOf(snapshot: WorkbookSnapshot, tables: readonly TableReading[]): Pot[] {
  return tables
    .filter(({ kind }) => kind === 'reservations')
    .flatMap((table) => {
      const byRow = rowPotsOf(table);
      return byRow.length > 0 ? byRow : (potOf(snapshot, table) ?? []);
    });
}

function potOf(snapshot: WorkbookSnapshot, table: TableReading): Pot | null {
  const figures = table.units.flatMap(({ name, level, members, figures: [figure] }) =>
    isNumber(figure) ? [{ name, figure, isSum: Boolean(members?.length) || level === 'total' }] : [],
  );
  const rest = figures.find(({ name }) => restWords.test(name));
  const isOnlySum = figures.filter(({ isSum }) => isSum).length === 1;
  const whole = figures.find(
    ({ name, isSum }) => namesPot(name) && !restWords.test(name) && !(isSum && isOnlySum),
  );
  const reserved = figures.filter((one) => one !== rest && one !== whole && !one.isSum);
  const sum = figures.find((one) => one !== rest && one !== whole && one.isSum);
  if (reserved.length === 0) return null;
  return {
    table,
    whole: whole
      ? { cents: Math.abs(whole.figure.cents), cell: whole.figure.cell }
      : wholeAbove(snapshot, table),
    reserved: {
      cents: reserved.reduce((sum, { figure }) => sum + Math.abs(figure.cents), 0),
      cells: reserved.map(({ figure }) => figure.cell),
    },
    printedSum: sum ? Math.abs(sum.figure.cents) : null,
    uncommitted: [
      ...(rest ? [{ cents: Math.abs(rest.figure.cents), cell: rest.figure.cell, approximate: false }] : []),
      ...titleRest(snapshot, table),
    ],
  };
}

/** `Hankeraha 2026 | 180 000` in a line of its own above the headings of the list. */
function wholeAbove(snapshot: WorkbookSnapshot, { sheet: name, area, scale }: TableReading): Pot['whole'] {
  const cells = snapshot.sheets.find((sheet) => sheet.name === name)?.cells;
  if (!cells) return null;
  for (let row = area.top - 1; row >= Math.max(0, area.top - titleRows); row--) {
    const found: { cents: number; cell: Cell }[] = [];
    let label = '';
    for (let column = area.left; column <= area.right; column++) {
      const value = cellAt(cells, row, column)?.value;
      if (value?.kind === 'text') label ||= value.text;
      if (value?.kind === 'number')
        found.push({ cents: Math.abs(toCents(value.number, scale)), cell: { row, column } });
    }
    const [only] = found;
    if (only && found.length === 1 && wholeWords.test(label) && !restWords.test(label)) return only;
  }
  return null;
}

/** `Hankerahaan tehdyt varaukset v. 2025 (sitomatta n. 23 500 €)` above the table. */
function titleRest(snapshot: WorkbookSnapshot, { sheet: name, area }: TableReading): Uncommitted[] {
  const cells = snapshot.sheets.find((sheet) => sheet.name === name)?.cells;
  const above = { top: Math.max(0, area.top - titleRows), left: 0, bottom: area.top, right: area.right };
  if (!cells) return [];
  for (let i = 0; i < cells.count && cells.rows[i]! <= area.top; i++) {
    const cell = unpackCell(cells, i);
    if (cell.value.kind !== 'text' || !contains(above, cell)) continue;
    const match = inTitle.exec(cell.value.text);
    if (!match) continue;
    const cents = Number(match[2]!.replace(/\D/g, '')) * 100;
    return [{ cents, cell: { row: cell.row, column: cell.column }, approximate: match[1] !== undefined }];
  }
  return [];
}
