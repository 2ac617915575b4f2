import type { CheckContext } from '../model/outcome.ts';
import { isCalculated, numbersOf } from '../rules/support/formulas/calculated.ts';
import { arithmeticOf } from '../rules/support/relations/index.ts';
import { relationAt } from '../rules/support/relations/of-table.ts';
import { isBroken, type Relation } from '../rules/support/relations/relation.ts';
import { contentAt, replaceCells } from './cell-edits.ts';
import type { Fixer } from './fixer.ts';
import { wanted } from './right-formula.ts';
import { copies, numberAt, withFormulas } from './to-formula.ts';

/** A sum or margin that differs from its parts: a formula where the table calculates, else the right amount. */
export const toSum: Fixer = (context, outcome) => {
  if (outcome.reason !== 'differs') return null;
  const first = numberAt(context, outcome);
  const relation = first && relationAt(context, first.table, first.cell);
  if (!relation || !isBroken(relation) || breaksAnother(context, relation)) return null;
  const wrong = copies(context, outcome, first).filter((other) => {
    const own = relationAt(context, other.table, other.cell);
    return own !== undefined && isBroken(own);
  });
  const calculates = numbersOf(context.snapshot, first.table).some(({ formula }) => isCalculated(formula));
  if (calculates) return withFormulas(context, [first, ...wrong]);
  const sheet = context.snapshot.sheets.find(({ name }) => name === first.table.sheet);
  if (!sheet || contentAt(sheet, first.cell).kind !== 'number') return null;
  const content = { kind: 'number' as const, number: tidy(wanted(relation)) };
  return { safety: 'review', kind: 'value', edits: replaceCells(sheet, [{ cell: first.cell, content }]) };
};

/** A typed sum that comes out today would not come out any more: then it is not this figure that is wrong. */
function breaksAnother(context: CheckContext, { table, result, residual }: Relation): boolean {
  const around = arithmeticOf(context).sumsOf({ sheet: table.sheet, figure: result });
  return around.some((other) => {
    const term = other.terms.find(({ figure }) => figure === result);
    if (!term || isBroken(other) || isCalculated(other.result.formula)) return false;
    return isBroken({ ...other, residual: other.residual + term.sign * residual });
  });
}

function tidy(number: number): number {
  return Number(number.toPrecision(14)) + 0;
}
