import type { Cell } from '../../../model/address.ts';
import { cellAt } from '../../../model/cells.ts';
import { kept } from '../../../model/kept.ts';
import type { SheetSnapshot } from '../../../model/snapshot.ts';
import {
  type Figure,
  figureKey,
  keyOf,
  periodKey,
  type TableReading,
  type UnitReading,
} from '../../../model/table.ts';
import { figureExpectedAt } from '../sums/expected-figure.ts';
import { figuresByKey, isAdditive } from '../figures.ts';
import { groupBy } from '../group.ts';

const none: readonly Gap[] = [];

interface Given {
  readonly unit: UnitReading;
  readonly figure: Figure;
}

/** A blank cell where the other units of the table have an amount. */
export interface Gap extends Given {
  /** Nearly all the other units have it. */
  readonly isUsual: boolean;
}

/** A quantity that units of this table have and this one lacks, in a row of its own or in the column of the quantity. */
export function gapsOf(sheet: SheetSnapshot, table: TableReading): Gap[] {
  const filled = table.units.filter(({ figures }) => figures.some(isAdditive));
  const units = [...filled, ...unfilledOf(table, filled)];
  const gaps: Gap[] = [];
  for (const { key, count, lacking } of mostlyGiven(units)) {
    const isUsual = count > 1 && count * 4 >= units.length * 3;
    const like = givenIn(units, key).next().value!.figure;
    for (const unit of lacking) {
      const cell = placeIn(unit, givenIn(units, key)) ?? inOwnRow(unit, like);
      if (!cell || cellAt(sheet.cells, cell.row, cell.column) !== null) continue;
      const expected = figureKey(like) === key ? figureExpectedAt(sheet, table, cell) : null;
      if (expected && !isHeadingAlone(unit, expected.figure, like))
        gaps.push({ unit, figure: { ...like, cell }, isUsual });
    }
  }
  return [...gaps, ...holesOf(sheet, table, gaps), ...totalHolesOf(sheet, table)];
}

interface MostlyGiven {
  readonly key: string;
  readonly count: number;
  readonly lacking: readonly UnitReading[];
}

/** The quantities that at least half of the units have, and not all. */
function mostlyGiven(units: readonly UnitReading[]): MostlyGiven[] {
  const counts = new Map<string, number>();
  const alike = groupBy(units, (unit) => figuresByKey(unit).keys);
  for (const [keys, { 0: first, length }] of alike) {
    const { figures } = figuresByKey(first!);
    for (const [at, key] of keys.entries())
      if (isAdditive(figures[at]!)) counts.set(key, (counts.get(key) ?? 0) + length);
  }
  const given = [...counts].filter(([, count]) => count * 2 >= units.length && count < units.length);
  const isWhole = kept((keys: readonly string[]) => {
    const own = figuresByKey(alike.get(keys)![0]!);
    return given.every(([key]) => own.has(key));
  });
  const uneven = units.filter((unit) => !isWhole(figuresByKey(unit).keys));
  return given.map(([key, count]) => {
    return { key, count, lacking: uneven.filter((unit) => !figuresByKey(unit).has(key)) };
  });
}

function* givenIn(units: readonly UnitReading[], key: string): Generator<Given> {
  for (const unit of units) {
    const figure = figuresByKey(unit).get(key);
    if (figure) yield { unit, figure };
  }
}

/** A version of a unit that has a margin but not the revenue or expense that its other versions have. */
function holesOf(sheet: SheetSnapshot, table: TableReading, known: readonly Gap[]): Gap[] {
  return table.units.flatMap((unit) => {
    const given = figuresByKey(unit);
    if (given.figures === unit.figures && !lacksSides(given.keys)) return none;
    const margins = unit.figures.filter((figure) => figure.item === 'margin' && isAdditive(figure));
    if (margins.length < 2) return none;
    return (['revenue', 'expense'] as const).flatMap((item) => {
      const bare = margins.filter((margin) => !given.has(keyOf(item, periodKey(margin))));
      if (bare.length === 0) return none;
      const line = unit.figures.filter((figure) => figure.item === item && isAdditive(figure));
      const periods = new Set(line.map(periodKey));
      return bare.flatMap((margin) => {
        const like = line.find(({ split }) => split === margin.split);
        if (!like || periods.has(periodKey(margin))) return [];
        const isDown = line.every(({ cell }) => cell.row === like.cell.row);
        const cell = { row: like.cell.row, column: margin.cell.column };
        const isTaken = cellAt(sheet.cells, cell.row, cell.column) !== null;
        if (!isDown || isTaken || known.some((gap) => gap.unit === unit && isAt(gap.figure, cell))) return [];
        const { role, year, month, split } = margin;
        return [{ unit, figure: { ...like, role, year, month, split, cell }, isUsual: false }];
      });
    });
  });
}

/** Some margin has no revenue or no expense beside it. Units whose figures have the same keys share their list. */
const lacksSides = kept((keys: readonly string[]): boolean => {
  const all = new Set(keys);
  const periods = keys.flatMap((key) => (key.startsWith('margin|') ? [key.slice('margin|'.length)] : []));
  return periods.some((period) => !all.has(keyOf('revenue', period)) || !all.has(keyOf('expense', period)));
});

/** A total in a column of its own that lacks what all its parts, in the columns beside it, have. */
function totalHolesOf(sheet: SheetSnapshot, table: TableReading): Gap[] {
  return table.units.flatMap((unit) => {
    if (!unit.members || unit.members.length < 2 || unit.figures[0]?.role !== 'total') return none;
    const members = unit.members.map((position) => table.units[position]!);
    const columns = new Set(unit.figures.map(({ cell }) => cell.column));
    const [own] = unit.figures;
    if (columns.size !== 1) return none;
    const rows = new Set(unit.figures.map(({ cell }) => cell.row));
    const column = own.cell.column;
    const missing = figuresByKey(members[0]!).figures.filter(
      ({ cell }) => !rows.has(cell.row) && cellAt(sheet.cells, cell.row, column) === null,
    );
    const isSide = missing.length === 1 && rows.size > 2;
    return isSide
      ? missing.map((like) => ({ unit, figure: { ...like, cell: { ...like.cell, column } }, isUsual: true }))
      : [];
  });
}

/** The row that names the unit, above its figures. */
function isHeadingAlone({ heading, figures }: UnitReading, { cell, label }: Figure, like: Figure): boolean {
  if (heading.row !== cell.row || label === like.label || figures.length === 0) return false;
  return figures.every((figure) => figure.cell.row > heading.row);
}

function isAt({ cell }: Figure, { row, column }: Cell): boolean {
  return cell.row === row && cell.column === column;
}

/** Rows with a code like those of the units that are filled in, and no amount at all. */
function unfilledOf(table: TableReading, filled: readonly UnitReading[]): UnitReading[] {
  if (table.layout !== 'rows-of-units') return [];
  const lengths = new Set(filled.map(({ code }) => code?.length));
  return table.units.filter(
    ({ figures, code }) => figures.length === 0 && code !== null && lengths.has(code.length),
  );
}

function inOwnRow({ figures, heading }: UnitReading, like: Figure): Cell | null {
  return figures.length === 0 ? { row: heading.row, column: like.cell.column } : null;
}

/** Where it would stand: as far from another figure of the unit as it does in the other units. */
function placeIn(unit: UnitReading, having: Iterable<Given>): Cell | null {
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
