import type { ColumnRole, Figure, TableReading, UnitReading } from '../../model/table.ts';
import { isNumber, type NumberFigure } from './figures.ts';
import { groupBy } from './group.ts';
import { rolesIn } from './roles.ts';

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

/** Two amounts of a unit are so many times apart. */
export function isFarApart({ units }: TableReading, times: number): boolean {
  return units.some(({ figures }) => {
    let [least, most] = [Infinity, 0];
    for (const { cents } of figures) {
      const size = Math.abs(cents ?? 0);
      if (size > 0 && size < least) least = size;
      if (size > most) most = size;
    }
    return most >= least * times;
  });
}

/** Each column of the plan beside the one with most figures to compare with; zeros say nothing of size. */
export function planBesideOthers(table: TableReading): VersionPair[] {
  return besideFullest(table.units.flatMap(linesOf));
}

const budgets: ReadonlySet<ColumnRole> = new Set(['plan', 'budget', 'amendedBudget']);

/** Typed outcomes beside what was budgeted for them, likewise. */
export function outcomeBesideBudget(table: TableReading): VersionPair[] {
  if (!rolesIn(table).has('actual')) return [];
  const lines = table.units.flatMap((unit) => {
    if (!unit.figures.some(({ role }) => role === 'actual')) return none;
    const figures = unit.figures
      .filter(isNumber)
      .filter(({ cents, item }) => cents !== 0 && item !== 'margin');
    const typed = figures.filter(({ role, formula }) => role === 'actual' && formula === null);
    if (typed.length === 0) return none;
    const lines = groupBy(figures, whatOf);
    const given = new Map(
      [...lines].map(([what, line]) => [what, comparedIn(line, ({ role }) => budgets.has(role))]),
    );
    return typed.flatMap((figure) => {
      const others = given.get(whatOf(figure))!(figure);
      return others.length > 0 ? [{ unit, figure, others }] : [];
    });
  });
  return besideFullest(lines);
}

function besideFullest(lines: readonly Line[]): VersionPair[] {
  const fullest = fullestBeside(lines);
  const pairs: VersionPair[] = [];
  for (const line of lines) {
    const column = fullest.get(columnOf(line));
    const { unit, figure, others } = line;
    for (const other of others) if (other.cell.column === column) pairs.push({ unit, figure, other });
  }
  return pairs;
}

/** For each column the one that its lines are printed in most often. */
function fullestBeside(lines: readonly Line[]): ReadonlyMap<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const line of lines) {
    let own = counts.get(columnOf(line));
    if (!own) counts.set(columnOf(line), (own = new Map()));
    for (const { cell } of line.others) own.set(cell.column, (own.get(cell.column) ?? 0) + 1);
  }
  return new Map([...counts].map(([column, others]) => [column, mostFrequent(others)]));
}

function mostFrequent(counts: ReadonlyMap<number, number>): number {
  const [first, ...rest] = counts;
  return rest.reduce((most, next) => (next[1] > most[1] ? next : most), first!)[0];
}

function columnOf({ figure }: Line): number {
  return figure.cell.column;
}

/** A figure and the same quantity in the other versions. */
interface Line {
  readonly unit: UnitReading;
  readonly figure: NumberFigure;
  readonly others: readonly NumberFigure[];
}

const none: readonly Line[] = [];

/** More figures than a unit has as a rule are not compared one by one. */
const mostCompared = 60;

function linesOf(unit: UnitReading): readonly Line[] {
  const figures = unit.figures.filter(ofFullYear);
  if (figures.length < 2 || !figures.some(({ role }) => role === 'plan')) return none;
  if (figures.length > mostCompared) return linesByKey(unit, figures);
  const lines: Line[] = [];
  for (const figure of figures) {
    if (figure.role !== 'plan') continue;
    const others = comparedIn(
      figures.filter((other) => isOfLine(figure, other)),
      isNoPlan,
    )(figure);
    if (others.length > 0) lines.push({ unit, figure, others });
  }
  return lines;
}

function isNoPlan({ role }: Figure): boolean {
  return role !== 'plan';
}

/** What a figure of the line is compared with; where the unit has the quantity on several rows, only what stands on its row. */
function comparedIn(
  line: readonly NumberFigure[],
  isOther: (figure: NumberFigure) => boolean,
): (figure: NumberFigure) => readonly NumberFigure[] {
  const others = line.filter(isOther);
  const printed = new Set(line.map(({ role, year, cell }) => `${role}|${year}|${cell.column}`));
  if (printed.size === line.length) return () => others;
  const byRow = groupBy(others, ({ cell }) => cell.row);
  return ({ cell }) => byRow.get(cell.row) ?? [];
}

function linesByKey(unit: UnitReading, figures: readonly NumberFigure[]): Line[] {
  return [...groupBy(figures, whatOf).values()].flatMap((line) => {
    const plans = line.filter(({ role }) => role === 'plan');
    const others = comparedIn(line, isNoPlan);
    return plans.flatMap((figure) => {
      const compared = others(figure);
      return compared.length === 0 ? [] : [{ unit, figure, others: compared }];
    });
  });
}

/** What `whatOf` tells, of two figures. */
function isOfLine(a: Figure, b: Figure): boolean {
  if (a.item !== b.item || a.split !== b.split) return false;
  return a.item !== 'account' || (a.account ?? a.label) === (b.account ?? b.label);
}

function ofFullYear(figure: Figure): figure is NumberFigure {
  return isNumber(figure) && figure.cents !== 0 && fullYear.has(figure.role);
}

function whatOf({ item, account, label, split }: Figure): string {
  const what = item === 'account' ? `account|${account ?? label}` : item;
  return split === null ? what : `${split}|${what}`;
}
