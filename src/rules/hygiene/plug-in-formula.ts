import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import type { TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { relatedTo, tellOnce } from '../support/alike.ts';
import { calculatedOf, isCalculated, isTotalUnit, type NumberCell } from '../support/formulas/calculated.ts';
import { dependentsOf } from '../support/formulas/dependents.ts';
import { figureData, isNumber, numberTitle, placeOf, unitName } from '../support/figures.ts';
import { addedLiteral, readReferences } from '../support/formulas/formula.ts';
import { sumRules } from '../support/sums/sum-rules.ts';
import { proofsOf } from '../support/sums/proof.ts';

/** A sum, total or margin is made of cells; a number typed into its formula belongs to nobody. */
export const plugInFormula = defineRule({
  id: 'plug-in-formula',
  area: 'HYG',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'spreadsheet-practice',
  reasons: ['literal'],
  explains: [...sumRules, 'total-scope', 'formula-inconsistent'],
  *check(context) {
    const { snapshot, tables } = context;
    const proofs = proofsOf(context);
    for (const table of tables) {
      const plugged = pluggedIn(snapshot, table);
      const placeOfNumber = ({ cell }: NumberCell) => placeOf(table, cell);
      for (const group of tellOnce(plugged, ({ print }) => print)) {
        const { unit, figure, isFigure, cell, formula } = group.first;
        const proof = isFigure ? proofs.of(table, figure) : undefined;
        const wrong = proof?.verdict === 'differs' && isNumber(figure);
        yield {
          kind: 'fails',
          reason: 'literal',
          at: placeOf(table, cell),
          related: relatedTo(group, placeOfNumber),
          unit: unitName(unit),
          consequences: dependentsOf(tables, [group.first, ...group.others].map(placeOfNumber)).concat(
            group.others.map(placeOfNumber),
          ),
          ...(wrong && { severity: 'error' as const, expected: proof.expected, actual: figure.cents }),
          data: {
            ...figureData(table, unit, figure),
            ...group.data,
            figure: numberTitle(group.first),
            formula: { formula: formula! },
            literal: addedLiteral(formula!)!,
          },
        };
      }
    }
  },
});

/** Tables that stay when others are edited keep what was found in them. */
const known = new WeakMap<TableReading, readonly NumberCell[]>();

function pluggedIn(snapshot: WorkbookSnapshot, table: TableReading): readonly NumberCell[] {
  let plugged = known.get(table);
  if (!plugged) known.set(table, (plugged = calculatedOf(snapshot, table).filter(isPlugged)));
  return plugged;
}

/** A unit's own figure may be an earlier one and a change: `=C5+5000` is a plan, not a plug. */
function isPlugged({ unit, figure, formula }: NumberCell): boolean {
  if (!isCalculated(formula) || addedLiteral(formula) === null) return false;
  const isMargin = figure.item === 'margin' && unit.figures.some(({ item }) => item === 'expense');
  const calculated = isTotalUnit(unit) || isMargin || /\bSUM\(/i.test(formula);
  return calculated || readReferences(formula, '').length > 1;
}
