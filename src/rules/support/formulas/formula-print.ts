import { columnName, parseCell, sizeOfArea, type Cell } from '../../../model/address.ts';
import { readSum, replaceReferences } from './formula.ts';
import { plainSum, type SumTerm } from '../../../model/plain-sum.ts';

/** Sums of more cells than this are compared as they are written. */
const mostTerms = 60;

/**
 * What the formulas of a table do, each seen from its own cell: equal for formulas that fill right or down, and for
 * sums of the same cells however they are written. Operators, signs, functions, literals and sheets stay.
 */
export class FormulaPrints {
  /** The prints of plain sums by the distances of their terms, one after the other: nearly all sums of a table are alike. */
  private readonly root: Distances = { next: new Map(), print: null };

  of(formula: string, cell: Cell, sheet: string): string {
    const terms = formula.includes('$') ? null : plainSum(formula, sheet);
    if (!terms) return formulaPrint(formula, cell, sheet);
    let at = this.root;
    for (const { area, sign } of terms) {
      const size = (area.bottom - area.top) * wide + area.right - area.left;
      at = next(at, (area.top - cell.row) * wide + area.left - cell.column);
      at = next(at, sign > 0 ? size : -size - 1);
    }
    // A sum of too many cells has the print of its text.
    at.print ??= printOf(terms, cell, sheet);
    return at.print ?? formulaPrint(formula, cell, sheet);
  }
}

interface Distances {
  readonly next: Map<number, Distances>;
  print: string | null;
}

/** More than the distance between two columns. */
const wide = 32_768;

function next({ next }: Distances, distance: number): Distances {
  let found = next.get(distance);
  if (!found) next.set(distance, (found = { next: new Map(), print: null }));
  return found;
}

/** What one formula does, likewise. */
export function formulaPrint(formula: string, cell: Cell, sheet: string): string {
  return sumPrint(formula, cell, sheet) ?? relative(formula, cell);
}

/** The formula as it would read had it been filled from one cell to another. */
export function filledTo(formula: string, from: Cell, to: Cell): string {
  return replaceReferences(formula, (reference) => {
    const { sheet, address } = split(reference);
    const corners = address
      .split(':')
      .map((corner) => moved(corner, to.row - from.row, to.column - from.column));
    return sheet + corners.join(':');
  });
}

function sumPrint(formula: string, cell: Cell, sheet: string): string | null {
  const terms = readSum(formula, sheet);
  return !terms || formula.includes('$') ? null : printOf(terms, cell, sheet);
}

function printOf(terms: readonly SumTerm[], cell: Cell, sheet: string): string | null {
  const cells: string[] = [];
  for (const { sheet: other, area, sign, skipsSubtotals } of terms) {
    const size = sizeOfArea(area);
    if (skipsSubtotals || cells.length + size > mostTerms) return null;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const named = other === sheet ? '' : other;
        cells.push(`${sign}${named}R${row - cell.row}C${column - cell.column}`);
      }
    }
  }
  return cells.toSorted().join(' ');
}

function relative(formula: string, cell: Cell): string {
  const print = replaceReferences(formula.replace(/\s+/g, ''), (reference) => {
    const { sheet, address } = split(reference);
    return (
      sheet +
      address
        .split(':')
        .map((corner) => seenFrom(corner, cell))
        .join(':')
    );
  });
  return print.toUpperCase();
}

function split(reference: string): { sheet: string; address: string } {
  const mark = reference.lastIndexOf('!');
  return { sheet: reference.slice(0, mark + 1), address: reference.slice(mark + 1) };
}

/** `B5` seen from A1 is `R4C1`; `$B$5` is `R$5C$B` from everywhere. */
function seenFrom(corner: string, cell: Cell): string {
  const at = parseCell(corner);
  if (!at) return corner;
  const [, column, row] = /^(\$?)[A-Za-z]+(\$?)\d+$/.exec(corner)!;
  return `R${row ? `$${at.row}` : at.row - cell.row}C${column ? `$${at.column}` : at.column - cell.column}`;
}

function moved(corner: string, down: number, right: number): string {
  const at = parseCell(corner);
  if (!at) return corner;
  const [, fixedColumn, fixedRow] = /^(\$?)[A-Za-z]+(\$?)\d+$/.exec(corner)!;
  const row = Math.max(0, fixedRow ? at.row : at.row + down);
  const column = Math.max(0, fixedColumn ? at.column : at.column + right);
  return `${fixedColumn}${columnName(column)}${fixedRow}${row + 1}`;
}
