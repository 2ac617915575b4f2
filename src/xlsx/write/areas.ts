import { areaAddress, overlaps, parseArea, type Area, type Cell } from '../../model/address.ts';
import { SharedFormula } from '../formula.ts';

/** The areas of a `sqref`. */
export function parseAreas(text: string): Area[] {
  return text.split(/\s+/).flatMap((one) => parseArea(one) ?? []);
}

export function printAreas(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(' ');
}

/** What is left of the area outside the other. */
export function subtract(area: Area, taken: Area): Area[] {
  if (!overlaps(area, taken)) return [area];
  const { top, left, bottom, right } = area;
  const middle = { top: Math.max(top, taken.top), bottom: Math.min(bottom, taken.bottom) };
  return [
    { top, left, bottom: taken.top - 1, right },
    { ...middle, left, right: taken.left - 1 },
    { ...middle, left: taken.right + 1, right },
    { top: taken.bottom + 1, left, bottom, right },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** Relative references are counted from the first cell; the formula as seen from another one. */
export function movedFormula(formula: string, from: Cell, to: Cell): string {
  return new SharedFormula(formula).at(to.row - from.row, to.column - from.column);
}

export function firstCell([area]: readonly Area[]): Cell {
  return { row: area?.top ?? 0, column: area?.left ?? 0 };
}
