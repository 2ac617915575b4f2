import type { ColumnRole, Figure, TableReading, UnitReading } from '../../model/table.ts';
import { isNumber, type NumberFigure } from './figures.ts';
import { groupBy } from './group.ts';

/** The same quantity of a unit in two versions of a full year. */
export interface VersionPair {
  readonly unit: UnitReading;
  readonly figure: NumberFigure;
  readonly other: NumberFigure;
}

const fullYear: ReadonlySet<ColumnRole> = new Set([
  'plan',
  'budget',
  'amendedBudget',
  'priorActual',
  'forecast',
  'planYear',
]);

/** The plan's figures beside those of the column with most figures to compare with; zeros say nothing of size. */
export function planBesideOthers(table: TableReading): VersionPair[] {
  const columns = groupBy(table.units.flatMap(pairsOf), ({ other }) => other.cell.column);
  return [...columns.values()].reduce<VersionPair[]>(
    (most, pairs) => (pairs.length > most.length ? pairs : most),
    [],
  );
}

function pairsOf(unit: UnitReading): VersionPair[] {
  const figures = unit.figures
    .filter(isNumber)
    .filter(({ cents, role }) => cents !== 0 && fullYear.has(role));
  if (!figures.some(({ role }) => role === 'plan')) return [];
  return [...groupBy(figures, whatOf).values()].flatMap((line) =>
    line
      .filter(({ role }) => role === 'plan')
      .flatMap((figure) =>
        line.filter(({ role }) => role !== 'plan').map((other) => ({ unit, figure, other })),
      ),
  );
}

function whatOf({ item, account, label, split }: Figure): string {
  return `${item}|${item === 'account' ? (account ?? label) : ''}|${split}`;
}
