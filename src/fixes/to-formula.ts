import type { Cell } from '../model/address.ts';
import type { CheckContext, Fails } from '../model/outcome.ts';
import { isCalculated, numbersOf, type NumberCell } from '../rules/support/formulas/calculated.ts';
import { outliersOf } from '../rules/support/formulas/usual-formula.ts';
import { replaceCells } from './cell-edits.ts';
import type { Fix } from '../model/fix.ts';
import type { Fixer } from './fixer.ts';
import { rightFormula } from './right-formula.ts';

/** Which numbers the finding is about, besides the one it is told at. */
type Others = (context: CheckContext, outcome: Fails, first: NumberCell) => readonly NumberCell[];

/** Gives each number of the finding its right formula; not offered unless all of them have one. */
export const toFormula =
  (others: Others = () => []): Fixer =>
  (context, outcome) => {
    const first = numberAt(context, outcome);
    if (!first) return null;
    return withFormulas(context, [first, ...others(context, outcome, first)]);
  };

export function withFormulas(context: CheckContext, numbers: readonly NumberCell[]): Fix | null {
  const sheet = context.snapshot.sheets.find(({ name }) => name === numbers[0]!.table.sheet);
  if (!sheet) return null;
  const replacements = numbers.flatMap((number) => {
    const right = rightFormula(context, number);
    if (!right) return [];
    const { formula, result } = right;
    const shown = result === null ? {} : { result: { kind: 'number' as const, number: result } };
    return [{ cell: number.cell, content: { kind: 'formula' as const, formula, ...shown } }];
  });
  if (replacements.length < numbers.length) return null;
  return { safety: 'review', kind: 'formula', edits: replaceCells(sheet, replacements) };
}

export function numberAt(context: CheckContext, { at }: Fails): NumberCell | undefined {
  for (const table of context.tables) {
    if (table.sheet !== at.sheet) continue;
    const found = numbersOf(context.snapshot, table).find(({ cell }) => isSame(cell, at.cell));
    if (found) return found;
  }
  return undefined;
}

/** The same formula, copied along a row or down a column. */
export const copies: Others = ({ snapshot }, _, first) =>
  first.print === ''
    ? []
    : numbersOf(snapshot, first.table).filter(
        (other) => other !== first && other.print === first.print && other.isFigure === first.isFigure,
      );

/** Numbers typed over formulas in the same column. */
export const typedBeside: Others = ({ snapshot }, _, first) =>
  outliersOf(snapshot, first.table)
    .map(({ number }) => number)
    .filter(
      (other) => other !== first && other.cell.column === first.cell.column && !isCalculated(other.formula),
    );

/** The numbers of the same unit that the outcome says are wrong along with the first. */
export const alongRow: Others = ({ snapshot }, { consequences = [] }, first) =>
  numbersOf(snapshot, first.table).filter(
    (other) =>
      other !== first &&
      other.unit === first.unit &&
      consequences.some(({ sheet, cell }) => sheet === first.table.sheet && isSame(cell, other.cell)),
  );

function isSame(a: Cell, b: Cell): boolean {
  return a.row === b.row && a.column === b.column;
}
