import type { Cell } from '../../../model/address.ts';
import { cellAt } from '../../../model/cells.ts';
import type { SheetSnapshot } from '../../../model/snapshot.ts';
import {
  figureKey,
  periodKey,
  type ColumnRole,
  type Figure,
  type TableReading,
  type UnitReading,
} from '../../../model/table.ts';
import { placeKey } from '../figure-places.ts';
import { figuresByKey, isNumber, type NumberFigure } from '../figures.ts';
import { groupBy } from '../group.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { missingInLines } from '../sums/lines.ts';
import { marginsOf } from '../sums/margins.ts';
import { slackOf } from '../rounding.ts';
import { bottomUnits, sumsOf } from '../sums/sums.ts';
import { isPartOf } from '../formulas/sum-members.ts';

export interface Blank {
  readonly unit: UnitReading;
  readonly figure: Figure;
  /** What shows that an amount is missing, and how much in cents, as the sheet prints it. */
  readonly evidence: {
    readonly kind: 'sums-show' | 'parts-have' | 'other-year-has' | 'others-have' | 'line-has';
    readonly by: NumberFigure;
    readonly cents: number;
  };
}

/** Cells of a table that are blank although an amount belongs there. */
export function blanksOf(sheet: SheetSnapshot, table: TableReading): readonly Blank[] {
  let blanks = found.get(table);
  if (!blanks) found.set(table, (blanks = findBlanks(sheet, table)));
  return blanks;
}

/** Tables that stay when others are edited keep what was found in them. */
const found = new WeakMap<TableReading, readonly Blank[]>();

function findBlanks(sheet: SheetSnapshot, table: TableReading): Blank[] {
  const gaps = gapsOf(sheet, table);
  const blanks = gapsToBlanks(table, gaps);
  const known = new Set(blanks.map(({ figure }) => placeKey(figure.cell)));
  const inLines = blanksInLines(sheet, table).filter(({ figure }) => !known.has(placeKey(figure.cell)));
  return [...blanks, ...inLines];
}

/**
 * The one month, or version, of a row that is blank where the rows beside it have an amount. What most rows of a unit
 * lack has not been filled in yet.
 */
function blanksInLines(sheet: SheetSnapshot, table: TableReading): Blank[] {
  const missing = missingInLines(table);
  return missing.flatMap(({ line: { unit, figures }, cell, like }) => {
    if (cellAt(sheet.cells, cell.row, cell.column) !== null) return [];
    const inColumn = (one: { readonly cell: Cell }) => one.cell.column === cell.column;
    const lacking = missing.filter((one) => one.line.unit === unit && inColumn(one)).length;
    if (lacking > 1 && lacking > unit.figures.filter(inColumn).length) return [];
    const by = figures.at(-1)!;
    const { role, year, month, split } = like;
    const figure = { ...by, role, year, month, split, cell };
    return [{ unit, figure, evidence: { kind: 'line-has', by, cents: asSheetPrints(by, by.cents) } }];
  });
}

function gapsToBlanks(table: TableReading, gaps: readonly Gap[]): Blank[] {
  const blanks = gaps.flatMap((gap) => {
    const evidence =
      shownByParts(table, gap) ??
      shownByChange(table, gap) ??
      shownByMargin(table, gap) ??
      shownByTotal(table, gap) ??
      shownByOthers(table, gap, gaps) ??
      shownByRevenue(table, gap);
    return evidence ? [{ unit: gap.unit, figure: gap.figure, evidence }] : [];
  });
  return [...groupBy(blanks, ({ evidence }) => evidence.by).values()].flatMap(ofOneSum);
}

/** One sum shows one blank; where it would show several, it is wrong itself. */
function ofOneSum(blanks: readonly Blank[]): readonly Blank[] {
  const isShown = blanks.filter(({ evidence }) => evidence.kind === 'sums-show').length > 1;
  return isShown ? blanks.filter(({ evidence }) => evidence.kind !== 'sums-show') : blanks;
}

/** A total whose parts have amounts. */
function shownByParts({ units }: TableReading, { unit, figure }: Gap): Blank['evidence'] | null {
  const parts = (unit.members ?? []).map((position) => figuresByKey(units[position]!).get(figureKey(figure)));
  const given = parts.filter(isNumber);
  const cents = given.reduce((sum, part) => sum + part.cents, 0);
  if (given.length < 2 || given.length < parts.length || cents === 0) return null;
  return { kind: 'parts-have', by: given[0]!, cents: asSheetPrints(figure, cents) };
}

/** The amended budget differs from the budget, and the change between them is blank. */
function shownByChange(table: TableReading, { unit, figure }: Gap): Blank['evidence'] | null {
  if (figure.role !== 'amendment') return null;
  const row = unit.figures.filter(
    ({ cell, split }) => cell.row === figure.cell.row && split === figure.split,
  );
  const [result, base] = [['amendedBudget'], ['plan', 'budget']].map((roles) =>
    row.filter(({ role, year }) => roles.includes(role) && year === figure.year).filter(isNumber),
  );
  if (result?.length !== 1 || base?.length !== 1) return null;
  const missing = result[0]!.cents - base[0]!.cents;
  const isRounding = Math.abs(missing) <= slackOf([result[0]!.cents, base[0]!.cents], table.scale);
  if (isRounding || Math.abs(missing) > Math.abs(base[0]!.cents)) return null;
  return { kind: 'sums-show', by: result[0]!, cents: asSheetPrints(result[0]!, missing) };
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
    if (!isPartOf(figure, total) || !isNumber(total)) continue;
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
  const saysZero = table.units.some(({ figures }) => figures.some(isTypedZero));
  return ofKey.length === 1 && own && saysZero ? { kind: 'others-have', by: own, cents: 0 } : null;
}

/** A sum that comes to nothing does not show how nothing is written. */
function isTypedZero({ printed, formula }: Figure): boolean {
  return printed === 0 && formula === null;
}

/** Revenue without any expense, where every other unit of its level has both. */
function shownByRevenue(table: TableReading, { unit, figure }: Gap): Blank['evidence'] | null {
  const isBottom = unit.level === 'operatingUnit' || (unit.level === 'area' && unit.members === null);
  if (figure.item !== 'expense' || !isBottom) return null;
  const figureOf = (one: UnitReading, item: Figure['item']) =>
    one.figures.find((other) => other.item === item && isSamePeriod(other, figure));
  const own = figureOf(unit, 'revenue');
  if (!isNumber(own) || own.cents === 0 || !isNumber(figureOf(unit, 'margin'))) return null;
  const others = table.units.filter((other) => other !== unit && other.level === unit.level);
  const haveBoth = others.every((other) => {
    const expense = figureOf(other, 'expense');
    return isNumber(expense) && expense.cents !== 0;
  });
  return others.length > 0 && haveBoth ? { kind: 'others-have', by: own, cents: 0 } : null;
}

function isSamePeriod(a: Figure, b: Figure): boolean {
  return periodKey(a) === periodKey(b);
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
