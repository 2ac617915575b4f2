import type { UnitReading } from '../../../model/table.ts';
import { isNumber, type NumberFigure } from '../figures.ts';

/** Words of a row or line that says what was decided. */
export const frameRowWord =
  /kehys|raami|määräraha|\b(budget)?ram(en)?\b|anslag|\bframe\b|\bappropriation\b/iu;

/** Decided for the sum above it. */
export function isFrameRow({ level, members, name }: UnitReading): boolean {
  return level === 'total' && members === null && frameRowWord.test(name);
}

/** Lines of the unit under a figure that are none of the usual quantities. */
export function linesBelow({ figures }: UnitReading, { cell, ...figure }: NumberFigure): NumberFigure[] {
  return figures
    .filter(isNumber)
    .filter((other) => other.item === 'account' && other.account === null && other.role === figure.role)
    .filter((other) => other.cell.column === cell.column && other.cell.row > cell.row);
}
