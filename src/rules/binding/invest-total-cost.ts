import { unitTitle } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { isNumber, placeOf, unitName } from '../support/figures.ts';
import { centsAt, projectsOf, spentBeforeColumn, totalCostColumn } from '../support/projects.ts';
import { relationsOf } from '../support/relations/of-table.ts';
import { brokenAmong, relationsOfKind, type Relation } from '../support/relations/relation.ts';
import { slackOf } from '../support/rounding.ts';
import { amountRules, totalRules, typedOver } from '../support/sums/sum-rules.ts';

/** What a project has spent and will spend over the years stays within its total cost. */
export const investTotalCost = defineRule({
  id: 'invest-total-cost',
  scope: 'sheet',
  area: 'BIN',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'council-decisions',
  reasons: ['exceeded'],
  explains: [...typedOver, ...totalRules, 'row-total'],
  yieldsTo: amountRules,
  *check(context) {
    const { snapshot, tables } = context;
    for (const { table, unit } of projectsOf(tables)) {
      const column = totalCostColumn(table);
      const first =
        unit.figures.find(({ item }) => item === 'investment') ??
        unit.figures.find(({ item }) => item === 'expense');
      if (!column || !first) continue;
      const row = first.cell.row;
      const cost = centsAt(snapshot, table, row, column.column);
      if (cost === null || cost === 0) continue;
      const before = spentBeforeColumn(table);
      const spent = before ? (centsAt(snapshot, table, row, before.column) ?? 0) : 0;
      const years = unit.figures.filter(
        ({ item, role, cell }) =>
          (item === 'investment' || item === 'expense') &&
          cell.row === row &&
          ['plan', 'budget', 'planYear'].includes(role) &&
          cell.column !== column.column &&
          cell.column !== before?.column,
      );
      if (!years.every(isNumber) || new Set(years.map(({ year }) => year)).size !== years.length) continue;
      const sign = Math.sign(cost);
      const printed = years.map((figure) => Math.abs(figure.cents ?? 0));
      const planned = printed.reduce((sum, cents) => sum + cents, Math.abs(spent));
      const over = planned - Math.abs(cost);
      if (years.length === 0 || over <= slackOf([cost, spent, ...printed], table.scale)) continue;
      const cells = [column.column, ...years.map(({ cell }) => cell.column)];
      yield {
        kind: 'fails',
        reason: 'exceeded',
        at: placeOf(table, { row, column: column.column }),
        related: [...years.map(({ cell }) => cell), ...(before ? [{ row, column: before.column }] : [])].map(
          (cell) => placeOf(table, cell),
        ),
        consequences: totalsOutBy(over, relationsOf(context, table), row, cells).map(({ result }) =>
          placeOf(table, result.cell),
        ),
        unit: unitName(unit),
        expected: cost,
        actual: sign * planned,
        data: {
          unit: unitTitle(unit),
          cost: { cents: cost },
          planned: { cents: sign * planned },
          over: { cents: over },
          header: column.header,
        },
      };
    }
  },
});

/** The same amount in the row that makes its cost too small puts out the total of its column. */
function totalsOutBy(
  over: number,
  relations: readonly Relation[],
  row: number,
  columns: readonly number[],
): Relation[] {
  return relationsOfKind(brokenAmong(relations), 'units').filter(
    ({ residual, terms }) =>
      Math.abs(residual) === over &&
      terms.some(({ figure: { cell } }) => cell.row === row && columns.includes(cell.column)),
  );
}
