import type { Cell } from '../../../model/address.ts';
import { figureKey, type Figure, type TableReading, type UnitReading } from '../../../model/table.ts';
import { figuresByKey } from '../figures.ts';

/** A unit under whose name two whole blocks of lines stand. */
export interface BlockTwice {
  readonly unit: UnitReading;
  /** The name of the second block. */
  readonly at: Cell;
}

const fewestOthers = 2;

/** The only one of a list whose every line stands twice with other amounts, the second ones below all the first. */
export function blockTwice({ units }: TableReading): BlockTwice[] {
  const own = units.filter(({ members, figures }) => members === null && figures.length > 1);
  const repeated = own.filter((unit) => figuresByKey(unit).repeated.size > 0);
  const [unit] = repeated;
  if (!unit || repeated.length > 1 || own.length - 1 < fewestOthers) return [];
  const row = secondBlock(unit.figures);
  return row === null ? [] : [{ unit, at: { row, column: unit.heading.column } }];
}

/** Its first row; null where not all lines of the first block come again in the same columns. */
function secondBlock(figures: readonly Figure[]): number | null {
  const half = figures.length / 2;
  const byRow = figures.toSorted((a, b) => a.cell.row - b.cell.row);
  const row = byRow[half]?.cell.row;
  if (row === undefined || byRow[half - 1]!.cell.row === row) return null;
  const first = new Set(byRow.slice(0, half).map(lineOf));
  const isAgain = first.size === half && byRow.slice(half).every((figure) => first.has(lineOf(figure)));
  return isAgain && new Set(byRow.map(({ cell }) => cell.row)).size >= 4 ? row : null;
}

function lineOf(figure: Figure): string {
  return `${figureKey(figure)}|${figure.label}|${figure.cell.column}`;
}
