import type { Area } from '../../../model/address.ts';
import type { HostTable } from '../../workbook.ts';
import type { CellContent, HostSheet } from '../../workbook.ts';

/** Names of columns: what the headings show, each once, and `Column1` where there is none. */
export function headerNames(sheet: HostSheet, area: Area, hasHeaders: boolean): string[] {
  const texts = hasHeaders ? sheet.read('text', { ...area, bottom: area.top })[0]! : [];
  const names: string[] = [];
  for (let index = 0; index <= area.right - area.left; index++) {
    names.push(freeName(texts[index] || `Column${index + 1}`, names));
  }
  return names;
}

export function freeName(wanted: string, taken: readonly string[]): string {
  const known = taken.map((name) => name.toLowerCase());
  if (!known.includes(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number++)
    if (!known.includes(`${wanted}${number}`.toLowerCase())) return `${wanted}${number}`;
}

/** Shows or hides the row of headings; cells below make room for it. */
export function setHeaders(table: HostTable, shown: boolean): void {
  const { sheet } = table;
  if (!shown) {
    if (!table.showHeaders) return;
    sheet.clear({ ...table.area, bottom: table.area.top }, 'contents');
    table.showHeaders = false;
    table.area = { ...table.area, top: table.area.top + 1 };
    return;
  }
  if (!table.showHeaders) {
    const above = { ...table.area, top: table.area.top - 1, bottom: table.area.top - 1 };
    const free = above.top >= 0 && isBlank(sheet, above);
    if (!free)
      sheet.shiftCells({ kind: 'insert', along: 'rows', area: { ...table.area, bottom: table.area.top } });
    table.area = { ...table.area, top: Math.max(0, table.area.top - 1) };
    table.showHeaders = true;
  }
  writeHeaders(table);
}

/** Headings are texts that say what the columns are called. */
export function writeHeaders(table: HostTable): void {
  const row = { ...table.area, bottom: table.area.top };
  const shown = table.sheet.read('text', row)[0]!;
  const types = table.sheet.read('valueType', row)[0]!;
  const contents = table.columns.map(({ name }, index): CellContent | null =>
    shown[index] === name && types[index] === 'String' ? null : { kind: 'text', text: name },
  );
  if (contents.some((content) => content !== null)) table.sheet.setContents(row, [contents]);
}

/** Shows or hides the row of totals under the table; a new one sums the last column. */
export function setTotals(table: HostTable, shown: boolean): void {
  const { sheet, area } = table;
  if (shown === table.showTotals) return;
  if (!shown) {
    sheet.clear({ ...area, top: area.bottom }, 'contents');
    table.area = { ...area, bottom: area.bottom - 1 };
    table.showTotals = false;
    return;
  }
  const row = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  if (!isBlank(sheet, row)) sheet.shiftCells({ kind: 'insert', along: 'rows', area: row });
  table.area = { ...table.area, bottom: area.bottom + 1 };
  table.showTotals = true;
  const last = table.columns.at(-1)!.name;
  const numeric = sheet
    .read('valueType', { ...area, left: area.right })
    .flat()
    .includes('Double');
  const contents = table.columns.map((_, index): CellContent | null => {
    if (index === table.columns.length - 1 && index > 0) {
      return { kind: 'formula', formula: `=SUBTOTAL(${numeric ? 109 : 103},[${last}])` };
    }
    return index === 0 ? { kind: 'text', text: 'Total' } : null;
  });
  sheet.setContents(row, [contents]);
}

function isBlank(sheet: HostSheet, area: Area): boolean {
  return sheet.read('valueType', area).every((row) => row.every((type) => type === 'Empty'));
}

/** Columns are called what their headings say. */
export function followHeadings(table: HostTable): void {
  if (!table.showHeaders) return;
  const shown = table.sheet.read('text', { ...table.area, bottom: table.area.top })[0]!;
  const names: string[] = [];
  table.columns.forEach((column, index) => {
    column.name = freeName(shown[index] || `Column${index + 1}`, names);
    names.push(column.name);
  });
  writeHeaders(table);
}
