import type { Cell } from '../../model/address.ts';
import { cellAt } from '../../model/cells.ts';
import type { SheetSnapshot } from '../../model/snapshot.ts';
import {
  figureKey,
  type ColumnRole,
  type Figure,
  type TableReading,
  type UnitReading,
} from '../../model/table.ts';
import { figureExpectedAt } from './expected-figure.ts';
import { figuresByKey, isAdditive, isNumber, type NumberFigure } from './figures.ts';
import { groupBy } from './group.ts';
import { marginsOf } from './margins.ts';
import { slackOf } from './rounding.ts';
import { bottomUnits, sumsOf } from './sums.ts';

export interface Blank {
  readonly unit: UnitReading;
  readonly figure: Figure;
  /** What shows that an amount is missing, and how much in cents, as the sheet prints it. */
  readonly evidence: {
    readonly kind: 'sums-show' | 'other-year-has' | 'others-have';
    readonly by: NumberFigure;
    readonly cents: number;
  };
}

interface Given {
  readonly unit: UnitReading;
  readonly figure: Figure;
}

interface Gap extends Given {
  /** Nearly all the other units have it. */
  readonly isUsual: boolean;
}

/** Cells of a table that are blank although an amount belongs there. */
export function blanksOf(sheet: SheetSnapshot, table: TableReading): Blank[] {
  const gaps = gapsOf(sheet, table);
  if (gaps.length === 0) return [];
  return gaps.flatMap((gap) => {
    const evidence = shownByMargin(table, gap) ?? shownByTotal(table, gap) ?? shownByOthers(table, gap, gaps);
    return evidence ? [{ unit: gap.unit, figure: gap.figure, evidence }] : [];
  });
}

/** A quantity that units of this table have and this one lacks, in a row of its own or in the column of the quantity. */
function gapsOf(sheet: SheetSnapshot, table: TableReading): Gap[] {
  const filled = table.units.filter(({ figures }) => figures.some(isAdditive));
  const units = [...filled, ...unfilledOf(table, filled)];
  const keys = groupBy(
    units.flatMap((unit) =>
      [...figuresByKey(unit).values()].filter(isAdditive).map((figure) => ({ unit, figure })),
    ),
    ({ figure }) => figureKey(figure),
  );
  const gaps: Gap[] = [];
  for (const [key, having] of keys) {
    if (having.length * 2 < units.length) continue;
    const isUsual = having.length > 1 && having.length * 4 >= units.length * 3;
    for (const unit of units) {
      if (having.some((one) => one.unit === unit)) continue;
      const cell = placeIn(unit, having) ?? inOwnRow(unit, having);
      if (!cell || cellAt(sheet.cells, cell.row, cell.column) !== null) continue;
      const like = having[0]!.figure;
      if (figureKey(like) === key && figureExpectedAt(sheet, table, cell))
        gaps.push({ unit, figure: { ...like, cell }, isUsual });
    }
  }
  return gaps;
}

/** Rows with a code like those of the units that are filled in, and no amount at all. */
function unfilledOf(table: TableReading, filled: readonly UnitReading[]): UnitReading[] {
  if (table.layout !== 'rows-of-units') return [];
  const lengths = new Set(filled.map(({ code }) => code?.length));
  return table.units.filter(
    ({ figures, code }) => figures.length === 0 && code !== null && lengths.has(code.length),
  );
}

function inOwnRow({ figures, heading }: UnitReading, having: readonly Given[]): Cell | null {
  const [like] = having;
  return like && figures.length === 0 ? { row: heading.row, column: like.figure.cell.column } : null;
}

/** Where it would stand: as far from another figure of the unit as it does in the other units. */
function placeIn(unit: UnitReading, having: readonly Given[]): Cell | null {
  for (const { figure, unit: other } of having) {
    for (const [key, own] of figuresByKey(unit)) {
      const anchor = figuresByKey(other).get(key);
      if (!anchor) continue;
      const row = own.cell.row + figure.cell.row - anchor.cell.row;
      const column = own.cell.column + figure.cell.column - anchor.cell.column;
      return row >= 0 && column >= 0 ? { row, column } : null;
    }
  }
  return null;
}

/** The margin is not what the other part makes it. */
function shownByMargin(table: TableReading, { unit, figure }: Gap): Blank['evidence'] | null {
  if (figure.item !== 'revenue' && figure.item !== 'expense') return null;
  for (const { revenue, expense, margin } of marginsOf(unit)) {
    const part = figure.item === 'revenue' ? expense : revenue;
    if (!isNumber(margin) || !isNumber(part) || !isSamePeriod(margin, figure)) continue;
    const missing = margin.cents - part.cents;
    if (Math.abs(missing) <= slackOf([margin.cents, part.cents, missing], table.scale)) return null;
    return { kind: 'sums-show', by: margin, cents: asSheetPrints(figure, missing) };
  }
  return null;
}

/** A total is larger than the members that are given, and only this one is not. */
function shownByTotal(table: TableReading, { unit, figure }: Gap): Blank['evidence'] | null {
  const position = table.units.indexOf(unit);
  for (const { unit: whole, figure: total, members } of sumsOf([table])) {
    const key = figureKey(figure);
    if (figureKey(total) !== key || !isNumber(total)) continue;
    const others = whole.members?.filter((member) => member !== position) ?? [];
    if (!isAmong(position, others) || members.length !== others.length) continue;
    if (bottomUnits(table, position).length > 1) continue;
    const given = members.map((member) => member.figure).filter(isNumber);
    const missing = total.cents - given.reduce((sum, { cents }) => sum + cents, 0);
    const counted = [total, ...given].map(({ cents }) => cents);
    if (Math.abs(missing) > slackOf(counted, table.scale)) {
      return { kind: 'sums-show', by: total, cents: asSheetPrints(figure, missing) };
    }
  }
  return null;
}

/** Between or next to them. */
function isAmong(position: number, members: readonly number[]): boolean {
  return position >= Math.min(...members) - 1 && position <= Math.max(...members) + 1;
}

/** The plan lacks what its other year has, or the only gap of a column stands among numbers and zeros. */
function shownByOthers(
  table: TableReading,
  { unit, figure, isUsual }: Gap,
  gaps: readonly Gap[],
): Blank['evidence'] | null {
  if (figure.role !== 'plan' || !isUsual) return null;
  const beside = unit.figures.find(
    (other) => isNumber(other) && other.cents !== 0 && isRecentVersion(other, figure),
  );
  if (isNumber(beside))
    return { kind: 'other-year-has', by: beside, cents: asSheetPrints(beside, beside.cents) };
  const ofKey = gaps.filter((gap) => figureKey(gap.figure) === figureKey(figure));
  const own = unit.figures.find(isNumber);
  const saysZero = table.units.some(({ figures }) => figures.some(({ printed }) => printed === 0));
  return ofKey.length === 1 && own && saysZero ? { kind: 'others-have', by: own, cents: 0 } : null;
}

function isSamePeriod(a: Figure, b: Figure): boolean {
  return a.role === b.role && a.year === b.year && a.split === b.split && a.month === b.month;
}

/** The sign that the sheet gives figures like this one. */
function asSheetPrints(like: Figure, cents: number): number {
  return like.printed !== null && like.cents !== null && like.printed * like.cents < 0 ? -cents : cents;
}

const earlier: ReadonlySet<ColumnRole> = new Set(['budget', 'amendedBudget', 'priorActual', 'forecast']);

/** The same line in the year before the plan, or in the last closed one. */
function isRecentVersion(other: Figure, plan: Figure): boolean {
  const isLine = other.cell.row === plan.cell.row && other.item === plan.item && other.split === plan.split;
  return (
    isLine &&
    earlier.has(other.role) &&
    (other.year === null || plan.year === null || other.year >= plan.year - 2)
  );
}
