import { kept } from '../../model/kept.ts';
import { foldCode, foldName } from '../../model/names.ts';
import { unitTitle, type TableReading, type UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import {
  asPrinted,
  figureData,
  figureTitle,
  figuresByKey,
  isNumber,
  placeOf,
  unitName,
  type NumberFigure,
} from '../support/figures.ts';
import { groupBy } from '../support/group.ts';

/** The figures that two tables print of the same units. */
interface Shared {
  count: number;
  /** Those that are a thousandth of the other table's. */
  readonly smaller: Smaller[];
}

interface Smaller {
  readonly unit: UnitReading;
  readonly figure: NumberFigure;
  readonly other: NumberFigure;
}

const fewest = 3;

/** Amounts in thousands say so: the same figures elsewhere in the workbook are a thousand times larger. */
export const scaleUndeclared = defineRule({
  id: 'scale-undeclared',
  area: 'HYG',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'spreadsheet-practice',
  reasons: ['other-sheet-shows'],
  explains: ['amount-differs'],
  *check({ tables }) {
    if (tables.length < 2 || !areFarApart(tables)) return;
    for (const [table, above] of tablesAbove(tables)) {
      if (above.size === 0) continue;
      for (const other of tables) {
        if (!above.has(other)) continue;
        const { smaller, count } = sharedOf(table)(other);
        if (smaller.length < fewest || smaller.length * 4 < count * 3) continue;
        const { unit, figure, other: larger } = smaller.reduce((a, b) => (isAbove(b, a) ? b : a));
        yield {
          kind: 'fails',
          reason: 'other-sheet-shows',
          at: placeOf(table, figure.cell),
          related: [placeOf(other, larger.cell)],
          unit: unitName(unit),
          consequences: smaller.flatMap((one) => [
            placeOf(table, one.figure.cell),
            placeOf(other, one.other.cell),
          ]),
          data: {
            ...figureData(table, unit, figure),
            actual: asPrinted(figure, figure.cents),
            sheet: other.sheet,
            other: figureTitle(other, larger),
            otherAmount: asPrinted(larger, larger.cents),
          },
        };
        break;
      }
    }
  },
});

/** The largest amounts of two units: without such there is nothing to compare. */
function areFarApart(tables: readonly TableReading[]): boolean {
  const sizes = tables.map(sizesIn);
  return Math.max(...sizes.map(({ most }) => most)) >= Math.min(...sizes.map(({ least }) => least)) * far;
}

const sizesIn = kept(({ units }: TableReading) => {
  let [least, most] = [Infinity, 0];
  for (const unit of units) {
    const size = sizeOf(unit);
    if (size > most) most = size;
    if (size > 0 && size < least) least = size;
  }
  return { least, most };
});

/** The units of a table by name; an unnamed sum is no unit of two tables. */
const unitsByName = kept(({ units }: TableReading): ReadonlyMap<string, UnitReading> => {
  const byName = new Map<string, UnitReading>();
  for (const unit of units)
    if (unit.level !== 'total' && unit.figures.length > 0) byName.set(nameOf(unit), unit);
  byName.delete('');
  return byName;
});

/** By table those that print a unit of it in amounts about a thousand times as large. */
function tablesAbove(tables: readonly TableReading[]): ReadonlyMap<TableReading, ReadonlySet<TableReading>> {
  const above = new Map(tables.map((table) => [table, new Set<TableReading>()]));
  for (const places of groupBy(tables.flatMap(placesIn), ({ name }) => name).values()) {
    const [least, most] = [leastOf(places), mostOf(places)];
    if (most < least * far) continue;
    for (const { table, size } of places) {
      const own = above.get(table)!;
      if (most < size * far || own.size === tables.length - 1) continue;
      for (const other of places) if (other.size >= size * far) own.add(other.table);
    }
  }
  return above;
}

interface Sized {
  readonly table: TableReading;
  readonly name: string;
  /** The largest amount of the unit, in cents. */
  readonly size: number;
}

/** What is a thousand times as large, however rounded, is at least so many times. */
const far = 500;

const placesIn = kept((table: TableReading): readonly Sized[] =>
  [...unitsByName(table)].flatMap(([name, unit]) => {
    const size = sizeOf(unit);
    return size > 0 ? [{ table, name, size }] : [];
  }),
);

function sizeOf({ figures }: UnitReading): number {
  return figures.reduce((most, { cents }) => Math.max(most, Math.abs(cents ?? 0)), 0);
}

function leastOf(places: readonly Sized[]): number {
  return places.reduce((least, { size }) => Math.min(least, size), Infinity);
}

function mostOf(places: readonly Sized[]): number {
  return places.reduce((most, { size }) => Math.max(most, size), 0);
}

/** Two tables that stay when others are edited keep what they share. */
const sharedOf = kept((table: TableReading) => {
  const own = [...unitsByName(table)];
  // A quarter of their figures.
  const mostOthers = own.reduce((sum, [, { figures }]) => sum + figures.length, 0) / 4;
  return kept((other: TableReading) => share(own, unitsByName(other), mostOthers));
});

const nothing: Shared = { count: 0, smaller: [] };

function share(
  units: readonly (readonly [string, UnitReading])[],
  there: ReadonlyMap<string, UnitReading>,
  mostOthers: number,
): Shared {
  const shared: Shared = { count: 0, smaller: [] };
  for (const [name, unit] of units) {
    const same = there.get(name);
    if (!same) continue;
    compare(unit, same, shared);
    // What is left no longer counts.
    if (shared.count - shared.smaller.length > mostOthers) return nothing;
  }
  return shared;
}

function compare(unit: UnitReading, there: UnitReading, both: Shared): void {
  const own = figuresByKey(unit);
  const others = figuresByKey(there);
  const isAlike = own.keys === others.keys;
  for (let at = 0; at < own.figures.length; at++) {
    const figure = own.figures[at];
    const other = isAlike ? others.figures[at] : others.get(own.keys[at]!);
    if (!isNumber(figure) || !isNumber(other) || figure.cents === 0 || other.cents === 0) continue;
    both.count++;
    if (isThousandth(figure, other)) both.smaller.push({ unit, figure, other });
  }
}

function isAbove(a: Smaller, b: Smaller): boolean {
  return a.figure.cell.row < b.figure.cell.row;
}

function isThousandth(figure: NumberFigure, other: NumberFigure): boolean {
  if (Math.abs(other.cents) < Math.abs(figure.cents) * far) return false;
  const half = Math.abs(figure.cents / figure.printed) * 500;
  return Math.abs(figure.printed) >= 2 && Math.abs(figure.cents * 1000 - other.cents) <= half;
}

function nameOf(unit: UnitReading): string {
  return unit.code === null ? foldName(unitTitle(unit)) : foldCode(unit.code);
}
