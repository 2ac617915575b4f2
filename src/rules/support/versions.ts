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
  const figures = unit.figures.filter(ofFullYear);
  if (figures.length < 2 || !figures.some(({ role }) => role === 'plan')) return [];
  const pairs: VersionPair[] = [];
  for (const line of groupBy(figures, whatOf).values()) {
    for (const figure of line) {
      if (figure.role !== 'plan') continue;
      for (const other of line) if (other.role !== 'plan') pairs.push({ unit, figure, other });
    }
  }
  return pairs;
}

function ofFullYear(figure: Figure): figure is NumberFigure {
  return isNumber(figure) && figure.cents !== 0 && fullYear.has(figure.role);
}

function whatOf({ item, account, label, split }: Figure): string {
  const what = item === 'account' ? `account|${account ?? label}` : item;
  return split === null ? what : `${split}|${what}`;
}
