import { cellAddress } from '../model/address.ts';
import { unpackCell } from '../model/cells.ts';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../model/snapshot.ts';
import { withoutOwnSheets } from './find.ts';

/** Their value differs at every calculation; what depends on them counts. */
const volatile = /\b(TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY)\(/i;
/** Excel and other programs may differ in the last of 17 digits; cents of any plan stay. */
const digits = 13;
const cellsInPiece = 4_000;

/**
 * Every value and formula of the workbook as one text, in pieces of a few thousand cells, without the sheets Sitova
 * wrote. Looks, notes, hidden rows and the order of sheets do not count. The same for the same cells whether they came
 * from Excel or from a file.
 */
export function* canonicalPieces(snapshot: WorkbookSnapshot): Generator<string> {
  const sheets = withoutOwnSheets(snapshot).sheets.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const [index, sheet] of sheets.entries()) {
    yield (index > 0 ? '\n\n' : '') + JSON.stringify(sheet.name);
    for (let from = 0; from < sheet.cells.count; from += cellsInPiece)
      yield `\n${cellLines(sheet, from, from + cellsInPiece).join('\n')}`;
  }
}

/** One line per cell, in reading order; of some of them when asked. */
export function cellLines(
  { cells }: Pick<SheetSnapshot, 'cells'>,
  from = 0,
  to: number = cells.count,
): string[] {
  const lines: string[] = [];
  for (let index = from; index < Math.min(to, cells.count); index++)
    lines.push(cellLine(unpackCell(cells, index)));
  return lines;
}

function cellLine({ row, column, value, formula }: CellSnapshot): string {
  const parts = [cellAddress({ row, column })];
  if (formula === null || !volatile.test(formula)) parts.push(valueText(value));
  if (formula !== null) parts.push(plainText(formula));
  return parts.join('\t');
}

function valueText(value: CellSnapshot['value']): string {
  switch (value.kind) {
    case 'number':
      return `n${value.number === 0 ? 0 : Number(value.number.toPrecision(digits))}`;
    case 'boolean':
      return `b${value.boolean}`;
    case 'error':
      return `e${value.error}`;
    case 'text':
      return `t${plainText(value.text)}`;
  }
}

/** One line, whatever kind of line breaks it holds. */
function plainText(text: string): string {
  return JSON.stringify(text.replace(/\r\n?/g, '\n'));
}
