import { cellAt } from '../../../model/cells.ts';
import type { WorkbookSnapshot } from '../../../model/snapshot.ts';
import { readSum } from './formula.ts';

/**
 * What a formula that only adds references gives now, by the values its cells show, or have come to show; null for
 * any other formula.
 */
export function evaluateSum(
  snapshot: WorkbookSnapshot,
  formula: string,
  sheet: string,
  changed: ReadonlyMap<string, number> = nothing,
): number | null {
  const terms = readSum(formula, sheet);
  if (!terms || terms.some(({ skipsSubtotals }) => skipsSubtotals)) return null;
  let sum = 0;
  for (const term of terms) {
    const cells = snapshot.sheets.find(({ name }) => name === term.sheet)?.cells;
    if (!cells || (term.area.bottom - term.area.top) * (term.area.right - term.area.left) > 100_000)
      return null;
    for (let row = term.area.top; row <= term.area.bottom; row++) {
      for (let column = term.area.left; column <= term.area.right; column++) {
        const now = changed.size > 0 ? changed.get(valueKey(term.sheet, row, column)) : undefined;
        if (now !== undefined) {
          sum += term.sign * now;
          continue;
        }
        const value = cellAt(cells, row, column)?.value;
        if (value?.kind === 'error') return null;
        if (value?.kind === 'number') sum += term.sign * value.number;
      }
    }
  }
  return sum;
}

const nothing: ReadonlyMap<string, number> = new Map();

export function valueKey(sheet: string, row: number, column: number): string {
  return `${row}|${column}|${sheet}`;
}
