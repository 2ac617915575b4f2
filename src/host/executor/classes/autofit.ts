import { standardColumnWidth, standardRowHeight, type HostSheet } from '../../workbook.ts';
import type { Cells } from './cells.ts';
import { telling } from './cells.ts';
import { refuseProtected } from './refusals.ts';

/** Points that one character takes, by point of font size; and the empty space beside text. */
const characterWidth = 0.52;
const margin = 6;
const lineHeight = 1.36;

/** Makes columns as wide as their longest text. */
export function autofitColumns({ sheet, areas }: Cells): void {
  refuseProtected(sheet, 'allowFormatColumns');
  for (const area of areas) {
    const read = telling(sheet, area);
    const texts = sheet.read('text', read);
    const sizes = sheet.read('fontSize', read);
    for (let column = read.left; column <= read.right; column++) {
      const width = texts.reduce((widest, row, r) => {
        const size = sizes[r]![column - read.left]!;
        return Math.max(widest, textWidth(row[column - read.left]!, size));
      }, 0);
      if (width > 0) sheet.setColumnWidths(column, column, Math.max(width, standardColumnWidth / 4));
    }
  }
}

/** Makes rows as high as their largest font and the lines of wrapped text. */
export function autofitRows({ sheet, areas }: Cells): void {
  refuseProtected(sheet, 'allowFormatRows');
  for (const area of areas) {
    const read = telling(sheet, area);
    const texts = sheet.read('text', read);
    const sizes = sheet.read('fontSize', read);
    const wrapped = sheet.read('wrapText', read);
    texts.forEach((row, r) => {
      const heights = row.map((text, c) => {
        if (text === '') return 0;
        const size = sizes[r]![c]!;
        return (
          linesOf(text, size, wrapped[r]![c]! ? sheet.columnWidth(read.left + c) : Infinity) *
          size *
          lineHeight
        );
      });
      const height = Math.max(standardRowHeight, ...heights);
      setHeight(sheet, read.top + r, Math.min(409, Math.ceil(height)));
    });
  }
}

function setHeight(sheet: HostSheet, row: number, points: number): void {
  if (sheet.rowHeight(row) !== points) sheet.setRowHeights(row, row, points);
}

function textWidth(text: string, size: number): number {
  const longest = Math.max(...text.split('\n').map((line) => line.length));
  return longest === 0 ? 0 : Math.ceil(longest * size * characterWidth + margin);
}

function linesOf(text: string, size: number, width: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((textWidth(line, size) - margin) / width)), 0);
}
