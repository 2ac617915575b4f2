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
  return besideFullest(table.units.flatMap(pairsOf));
}

const budgets: ReadonlySet<ColumnRole> = new Set(['plan', 'budget', 'amendedBudget']);

/** Typed outcomes beside what was budgeted for them, likewise. */
export function outcomeBesideBudget({ units }: TableReading): VersionPair[] {
  const pairs = units.flatMap((unit) => {
    const figures = unit.figures
      .filter(isNumber)
      .filter(({ cents, item }) => cents !== 0 && item !== 'margin');
    const typed = figures.filter(({ role, formula }) => role === 'actual' && formula === null);
    if (typed.length === 0) return [];
    const given = figures.filter(({ role }) => budgets.has(role));
    return typed.flatMap((figure) =>
      given.flatMap((other) => (whatOf(other) === whatOf(figure) ? [{ unit, figure, other }] : [])),
    );
  });
  return besideFullest(pairs);
}

function besideFullest(pairs: readonly VersionPair[]): VersionPair[] {
  const columns = groupBy(pairs, ({ other }) => other.cell.column);
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
