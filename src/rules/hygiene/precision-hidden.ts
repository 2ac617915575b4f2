import { cellAt } from '../../model/cells.ts';
import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import type { ColumnRole, TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { relatedTo, tellOnce } from '../support/alike.ts';
import { figureData, placeOf, unitName, type NumberFigure } from '../support/figures.ts';
import { relationsOf } from '../support/relations/of-table.ts';
import type { Relation } from '../support/relations/relation.ts';

/** What is shown adds up. Decimals hidden by the format make a right sum look wrong. */
export const precisionHidden = defineRule({
  id: 'precision-hidden',
  scope: 'sheet',
  area: 'HYG',
  severity: 'info',
  since: '0.1.0',
  status: 'trial',
  source: 'spreadsheet-practice',
  reasons: ['looks-wrong'],
  *check(context) {
    const { snapshot, tables } = context;
    for (const table of tables) {
      if (!hasDecimals(table)) continue;
      const relations = relationsOf(context, table).filter(({ kind }) => kind !== 'same');
      const shown = displayed(snapshot, table);
      const wrong = relations.filter((relation) => looksWrong(relation, shown));
      for (const group of tellOnce(wrong, () => table)) {
        const { result, unit, terms } = group.first;
        yield {
          kind: 'fails',
          reason: 'looks-wrong',
          at: placeOf(table, result.cell),
          related: relatedTo(group, (other) => placeOf(table, other.result.cell)),
          unit: unitName(unit),
          data: {
            ...figureData(table, unit, result),
            ...group.data,
            shown: shown(result),
            parts: sumOf(terms, shown) * (result.printed * result.cents < 0 ? -1 : 1),
          },
        };
      }
    }
  },
});

function hasDecimals({ units }: TableReading): boolean {
  return units.some(({ figures }) =>
    figures.some(({ printed }) => printed !== null && !Number.isInteger(printed)),
  );
}

type Shown = (figure: NumberFigure) => number;

/** Decided figures are round; those of the accounts have cents, and everybody knows. */
const decided: ReadonlySet<ColumnRole> = new Set([
  'plan',
  'budget',
  'amendedBudget',
  'planYear',
  'month',
  'total',
]);

/** Right to the cent, with decimals, and not what the shown numbers add up to. */
function looksWrong({ result, terms, residual }: Relation, shown: Shown): boolean {
  if (!decided.has(result.role) || Math.abs(residual) > 1) return false;
  if (isShown(result, shown) && terms.every(({ figure }) => isShown(figure, shown))) return false;
  const difference = Math.abs(Math.abs(shown(result)) - Math.abs(sumOf(terms, shown)));
  return difference > 0.005;
}

function isShown(figure: NumberFigure, shown: Shown): boolean {
  return shown(figure) === figure.printed;
}

/** Signed as the figures count, in printed units. */
function sumOf(terms: Relation['terms'], shown: Shown): number {
  const sum = terms.reduce(
    (total, { figure, sign }) => total + sign * Math.sign(figure.cents) * Math.abs(shown(figure)),
    0,
  );
  return Number(sum.toPrecision(15));
}

function displayed(snapshot: WorkbookSnapshot, table: TableReading): Shown {
  const cells = snapshot.sheets.find(({ name }) => name === table.sheet)!.cells;
  return ({ cell, printed }) => {
    if (Number.isInteger(printed)) return printed;
    const decimals = decimalsOf(cellAt(cells, cell.row, cell.column)?.numberFormat ?? 'General');
    return decimals === null ? printed : Number(printed.toFixed(decimals));
  };
}

/** Decimal places a plain number format shows; null where it shows what there is, or something else. */
function decimalsOf(format: string): number | null {
  const match = /^[^;]*?[#0](?:\.(0+))?[^#0,.;]*(?:;|$)/.exec(
    format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, ''),
  );
  return match && !format.includes('%') ? (match[1]?.length ?? 0) : null;
}
