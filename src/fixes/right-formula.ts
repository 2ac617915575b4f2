import type { CheckContext } from '../model/outcome.ts';
import type { Figure, TableReading } from '../model/table.ts';
import {
  isCalculated,
  linesAlong,
  linesDown,
  numbersOf,
  type NumberCell,
} from '../rules/support/formulas/calculated.ts';
import { evaluateSum } from '../rules/support/formulas/evaluate.ts';
import { asPrinted, isNumber } from '../rules/support/figures.ts';
import { filledTo } from '../rules/support/formulas/formula-print.ts';
import { relationAt } from '../rules/support/relations/of-table.ts';
import type { Relation } from '../rules/support/relations/relation.ts';
import { outliersOf } from '../rules/support/formulas/usual-formula.ts';
import { expectedUnits, formulaCounts, sumsOf, type Sum } from '../rules/support/sums/sums.ts';
import { partIn, type Member } from '../rules/support/formulas/sum-members.ts';
import { formulaOfParts, type Part } from './formula-of-parts.ts';

export interface RightFormula {
  readonly formula: string;
  /** What it gives now; null when only Excel can tell. */
  readonly result: number | null;
}

/**
 * The formula a number should have: what its neighbours do, as long as that gives what its parts add up to, else the
 * sum of the parts. Without parts to prove it, only the formula most of its line have.
 */
export function rightFormula(context: CheckContext, number: NumberCell): RightFormula | null {
  const { table, figure, isFigure } = number;
  const relation = isFigure ? relationAt(context, table, figure.cell) : undefined;
  const usual = outliersOf(context.snapshot, table).find((one) => one.number.cell === number.cell)?.usual;
  if (!relation) {
    return usual === undefined
      ? null
      : { formula: usual, result: evaluateSum(context.snapshot, usual, table.sheet) };
  }
  const sum = relation.kind === 'units' ? sumOf(table, number) : undefined;
  const parts = sum && isSameSum(sum, relation) ? { ...relation, terms: sum.members.map(asPart) } : relation;
  const candidates = [usual, ...siblings(context, number), formulaOfParts(parts)];
  for (const formula of new Set(candidates)) {
    if (!formula || formula === number.formula || (sum && !countsEachOnce(sum, formula))) continue;
    const result = evaluateSum(context.snapshot, formula, table.sheet);
    if (result !== null && Math.abs(result - wanted(relation)) < 0.005) return { formula, result };
  }
  return null;
}

function sumOf(table: TableReading, { figure }: NumberCell): Sum | undefined {
  return [...sumsOf([table])].find((sum) => sum.figure === figure);
}

/** The printed parts are those that are added, but for blank ones. */
function isSameSum({ members }: Sum, { terms }: Relation): boolean {
  const added = new Set<Figure>(terms.map(({ figure }) => figure));
  const printed = members.map(({ figure }) => figure).filter(isNumber);
  return printed.length === added.size && printed.every((figure) => added.has(figure));
}

function asPart({ figure }: Member): Part {
  return { figure, sign: 1 };
}

/** No part twice, and none left out that is blank today and filled in tomorrow. */
function countsEachOnce(sum: Sum, formula: string): boolean {
  const counts = formulaCounts({ ...sum, figure: { ...sum.figure, formula } });
  if (!counts) return true;
  const isEmpty = (position: number) => {
    const part = partIn(sum.table.units[position]!, sum.figure);
    return part !== undefined && (part.state === 'blank' || part.cents === 0);
  };
  return (
    [...counts.values()].every((count) => count === 1) &&
    [...expectedUnits(sum)].every((position) => counts.has(position) || !isEmpty(position))
  );
}

/** What the parts add up to, as the sheet prints it. */
export function wanted({ table, result, residual }: Relation): number {
  return asPrinted(result, result.cents - residual).cents / 100 / table.scale;
}

/** The formulas of the same row and then of the same column, the nearest first. */
function* siblings({ snapshot }: CheckContext, number: NumberCell): Generator<string> {
  const numbers = numbersOf(snapshot, number.table);
  for (const lines of [linesAlong(numbers), linesDown(numbers)]) {
    const line = lines.find((one) => one.includes(number)) ?? [];
    const distance = ({ cell }: NumberCell) =>
      Math.abs(cell.row - number.cell.row) + Math.abs(cell.column - number.cell.column);
    for (const other of line.toSorted((a, b) => distance(a) - distance(b))) {
      if (other !== number && isCalculated(other.formula))
        yield filledTo(other.formula, other.cell, number.cell);
    }
  }
}
