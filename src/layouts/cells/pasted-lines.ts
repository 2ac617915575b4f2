import { parseAmount, splitLine } from './amounts.ts';
import { rowsOf } from './cell-rows.ts';
import { changeCell } from './grid-cells.ts';
import { isAmount, type Grid, type GridCell } from './grid.ts';
import { readHeading } from './heading.ts';
import { readLabel } from './label.ts';
import { tidy } from './text.ts';

/** Half a column to the right of the pasted line, where its amount is taken to stand. */
export const aside = 0.5;

/**
 * Text pasted from a document holds label and amount in one cell. Where a sheet is kept so, each line is read as
 * two cells; the amount's column is the line's own plus a half, which `realColumn` takes away again.
 */
export function splitPastedLines(grid: Grid): Grid {
  const column = findPastedColumn(grid);
  if (column === null) return grid;
  const cells = grid.rows.flatMap((row) =>
    grid.cellsOf(row).flatMap((cell) => (cell.column === column ? splitCell(cell) : [cell])),
  );
  return { ...grid, ...rowsOf(cells) };
}

export function realColumn(column: number): number {
  return Math.floor(column);
}

function findPastedColumn(grid: Grid): number | null {
  const lines = new Map<number, number>();
  const severals = new Map<number, number>();
  let amounts = 0;
  for (const row of grid.rows) {
    for (const cell of grid.cellsOf(row)) {
      if (isAmount(cell)) amounts++;
      else if (cell.kind === 'label' && isFigureLine(cell)) {
        lines.set(cell.column, (lines.get(cell.column) ?? 0) + 1);
        if (holdsSeveral(cell)) severals.set(cell.column, (severals.get(cell.column) ?? 0) + 1);
      }
    }
  }
  const best = [...lines].sort((a, b) => b[1] - a[1])[0];
  if (!best || (severals.get(best[0]) ?? 0) * 3 >= best[1]) return null;
  return best[1] >= 3 && best[1] > amounts * 2 ? best[0] : null;
}

/** `TOIMINTAKULUT -4 052 900 -4 000 000`: which column each amount belongs to is lost. */
function holdsSeveral(cell: GridCell): boolean {
  return /[ \u00a0\u202f]\d{3}$/.test(splitLine(cell.text)!.label);
}

function isFigureLine(cell: GridCell): boolean {
  if (!/[\d€]$/.test(cell.text.trimEnd())) return false;
  const parts = splitLine(cell.text);
  return (
    parts !== null &&
    !statesScale(cell.text, parts.label) &&
    (/[ \u00a0\u202f]\d{3}$|^0$|,\d/.test(parts.amount) ||
      /\d{4,}/.test(parts.amount) ||
      readLabel(parts.label).quantity !== null) &&
    cell.text.length < 90
  );
}

/** `Käyttösuunnitelma 2027, 1 000 €` says what its amounts are counted in. */
function statesScale(text: string, label: string): boolean {
  return /1[ .\u00a0]?000 ?€\s*$/.test(text) && readLabel(label.replace(/,\s*$/, '')).quantity === null;
}

function splitCell(cell: GridCell): GridCell[] {
  if (cell.kind !== 'label') return [cell];
  const heading = splitHeading(cell.text);
  if (heading)
    return [
      changeCell(cell, { text: heading[0] }),
      changeCell(cell, { column: cell.column + aside, text: heading[1] }),
    ];
  const parts = splitLine(cell.text);
  const amount = parts ? parseAmount(parts.amount) : null;
  if (
    !parts ||
    !amount ||
    statesScale(cell.text, parts.label) ||
    /(19|20)\d\d$/.test(tidy(cell.text)) ||
    /\d\.\d/.test(parts.amount)
  )
    return [cell];
  return [
    changeCell(cell, { text: parts.label }),
    changeCell(cell, {
      kind: 'digits',
      column: cell.column + aside,
      text: parts.amount,
      value: amount.value,
    }),
  ];
}

/** `KÄYTTÖSUUNNITELMA KS 2025` heads the amounts below. */
function splitHeading(text: string): [string, string] | null {
  const match =
    /^(.+?)\s+((?:\p{L}[\p{L}.]*\s?)?(?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d\s\p{L}[\p{L}.]*)$/u.exec(
      tidy(text),
    );
  if (!match) return null;
  const facts = readHeading(match[2]!);
  return facts.word !== null && facts.year !== null && facts.strength === 1 ? [match[1]!, match[2]!] : null;
}
