import { Canvas } from '../../drawing/canvas.ts';
import { cellCount } from '../areas.ts';
import { invalidArgument } from '../errors.ts';
import type { RangeTarget } from '../session.ts';

/** Points of a screen to a point of print. */
const density = 4 / 3;
const mostCells = 10_000;
const longest = 8192;

/** Fills and lines of the cells as a picture, without a word. */
export function rangeImage({ sheet, area }: RangeTarget): Promise<string> {
  if (cellCount(area) > mostCells) throw invalidArgument('The range');
  const rows = edges(area.top, area.bottom, (row) => (sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row)));
  const columns = edges(area.left, area.right, (column) =>
    sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column),
  );
  const [width, height] = [columns.at(-1)! + 1, rows.at(-1)! + 1];
  if (width > longest || height > longest) throw invalidArgument('The range');
  const canvas = new Canvas(width, height);
  const fills = sheet.read('fillColor', area);
  fills.forEach((line, r) =>
    line.forEach((color, c) => {
      const [left, top, right, bottom] = [columns[c]!, rows[r]!, columns[c + 1]!, rows[r + 1]!];
      if (color) canvas.fill(left, top, right + 1, bottom + 1, color.toUpperCase());
    }),
  );
  for (const y of rows) canvas.fill(0, y, width, y + 1, '#D4D4D4');
  for (const x of columns) canvas.fill(x, 0, x + 1, height, '#D4D4D4');
  return canvas.png();
}

/** Where lines begin, and where the last one ends. */
function edges(first: number, last: number, size: (line: number) => number): number[] {
  const places = [0];
  for (let line = first; line <= last; line++) places.push(places.at(-1)! + Math.round(size(line) * density));
  return places;
}
