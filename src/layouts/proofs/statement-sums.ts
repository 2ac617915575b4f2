import type { DraftFigure, DraftUnit } from '../draft.ts';
import { mainItems } from '../cells/label-part.ts';

/** Lines of an income statement or a cash flow statement that add up lines above them. */
const results = new Set([
  'annualMargin',
  'result',
  'surplus',
  'operatingSurplus',
  'operatingCashFlow',
  'investmentCashFlow',
  'operationsAndInvestments',
  'financingCashFlow',
  'loanChanges',
  'cashChange',
]);
const most = 40;

/** How many results are the sum of the lines right above them, of the results for which that is so in any column. */
export function countStatementSums(units: readonly DraftUnit[]): { holds: number; of: number } {
  let holds = 0;
  let of = 0;
  for (const unit of units) {
    const side = unit.figures.some(isResult) ? null : soleSide(unit);
    const isSum = side === null ? isResult : ({ item }: DraftFigure) => item === side;
    if (!unit.figures.some(isSum)) continue;
    const byLine = new Map<string, boolean[]>();
    for (const figures of byColumn(unit).values()) proveColumn(figures, byLine, isSum);
    for (const proofs of byLine.values()) {
      const right = proofs.filter(Boolean).length;
      if (right === 0) continue;
      holds += right;
      of += proofs.length;
    }
  }
  return { holds, of };
}

function isResult({ account }: DraftFigure): boolean {
  return account !== null && results.has(account);
}

/** "Yhteensä" below nothing but lines of one side proves itself; elsewhere the margin does. */
function soleSide({ figures }: DraftUnit): DraftFigure['item'] | null {
  let only: DraftFigure['item'] | null = null;
  for (const { item } of figures) {
    if (item === only || !mainItems.has(item)) continue;
    if (only !== null) return null;
    only = item;
  }
  return figures.some(({ item }) => item === 'account') ? only : null;
}

function byColumn(unit: DraftUnit): Map<number, DraftFigure[]> {
  const columns = new Map<number, DraftFigure[]>();
  for (const figure of unit.figures) {
    const own = columns.get(figure.cell.column);
    if (own) own.push(figure);
    else columns.set(figure.cell.column, [figure]);
  }
  return columns;
}

/** A line that is the sum of those above it stands for them from there on. */
function proveColumn(
  figures: readonly DraftFigure[],
  proofs: Map<string, boolean[]>,
  isSum: (figure: DraftFigure) => boolean,
): void {
  const open: number[] = [];
  for (const figure of figures) {
    const { value } = figure.cell;
    if (value === null) continue;
    const summed = isSum(figure) || figure.item !== 'account' ? termsOf(open, value) : 0;
    if (isSum(figure) && open.length > 1) {
      const own = proofs.get(figure.label) ?? [];
      own.push(summed > 1);
      proofs.set(figure.label, own);
    }
    open.splice(open.length - summed, summed, value);
  }
}

function termsOf(open: readonly number[], sum: number): number {
  let total = 0;
  for (let count = 1; count <= Math.min(open.length, most); count++) {
    total += open[open.length - count]!;
    if (Math.abs(total - sum) <= 1.5) return count;
  }
  return 0;
}
