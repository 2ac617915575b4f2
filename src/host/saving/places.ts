import type { ChartCorner } from '../../model/chart-design.ts';
import type { HostSheet } from '../workbook.ts';

const mostLines = 16_000;

/** The cell at a point of the sheet, and how far into it. */
export function corner(sheet: HostSheet, top: number, left: number): ChartCorner {
  const [row, down] = lineAt(top, (index) => sheet.rowHeight(index));
  const [column, right] = lineAt(left, (index) => sheet.columnWidth(index));
  return { row, column, down, right };
}

function lineAt(distance: number, size: (index: number) => number): [index: number, rest: number] {
  let [index, rest] = [0, Math.max(0, distance)];
  while (rest >= size(index) && index < mostLines) rest -= size(index++);
  return [index, rest];
}
