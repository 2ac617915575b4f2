import { type Figure, quantityOf, type TableReading, type UnitReading } from '../../../model/table.ts';
import { isAdditive, isNumber, isUnusable } from '../figures.ts';
import { groupBy } from '../group.ts';
import { asTerm, holding, makeRelation, type Relation } from './relation.ts';

const memoRows = {
  revenue: ['externalRevenue', 'internalRevenue'],
  expense: ['externalExpense', 'internalExpense'],
} as const;
const memoAccounts: ReadonlySet<string> = new Set(Object.values(memoRows).flat());

/** External and internal items together. */
export function splitRelations(table: TableReading): Relation[] {
  const all = table.units.flatMap((unit) => unitRelations(table, unit));
  const right = holding(all);
  return right * 2 >= all.length || all.length < 4 ? all : [];
}

function unitRelations(table: TableReading, unit: UnitReading): Relation[] {
  if (!unit.figures.some(isSplit)) return [];
  const figures = unit.figures.filter(isAdditive);
  const periods = groupBy(figures, ({ year, month }) => `${year}|${month}`);
  return [...periods.values()].flatMap((period) => {
    const rows = groupBy(period, quantityOf);
    const across = [...rows.values()].flatMap((row) => acrossRelation(table, unit, row));
    const down = Object.entries(memoRows).flatMap(([item, parts]) =>
      [...groupBy(rows.get(item) ?? [], ({ cell }) => cell.column).values()].flatMap(([result]) => {
        const inColumn = parts.map((name) =>
          rows.get(name)?.find(({ cell }) => cell.column === result!.cell.column),
        );
        return relationOf(table, unit, result, inColumn);
      }),
    );
    return [...across, ...down];
  });
}

function isSplit({ split, account }: Figure): boolean {
  return split !== null || (account !== null && memoAccounts.has(account));
}

/** Side by side: the two parts of one version, and together under that version or as a sum. */
function acrossRelation(table: TableReading, unit: UnitReading, row: readonly Figure[]): Relation[] {
  const only = (split: Figure['split'], role: Figure['role']) => {
    const found = row.filter((figure) => figure.split === split && figure.role === role);
    return found.length === 1 ? found[0] : undefined;
  };
  const roles = new Set(row.filter(({ split }) => split === 'external').map(({ role }) => role));
  return [...roles].flatMap((role) => {
    const together = only(null, role) ?? (roles.size === 1 ? only(null, 'total') : undefined);
    return relationOf(table, unit, together, [only('external', role), only('internal', role)]);
  });
}

function relationOf(
  table: TableReading,
  unit: UnitReading,
  result: Figure | undefined,
  parts: readonly (Figure | undefined)[],
): Relation[] {
  if (!isNumber(result) || parts.some((part) => part === undefined || isUnusable(part))) return [];
  const terms = parts.filter(isNumber).map(asTerm);
  return [makeRelation(table, { kind: 'split', name: '', unit, result, terms })];
}
