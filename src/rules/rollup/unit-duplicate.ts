import { cellAddress, type Cell } from '../../model/address.ts';
import { cellAt } from '../../model/cells.ts';
import { foldCode, foldName } from '../../model/names.ts';
import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import { figureKey, unitTitle, type TableReading, type UnitReading } from '../../model/table.ts';
import type { Place } from '../../model/outcome.ts';
import { defineRule } from '../rule.ts';
import { accountTwice } from '../support/units/account-twice.ts';
import { blockTwice } from '../support/units/block-twice.ts';
import { isTotalUnit } from '../support/formulas/calculated.ts';
import { codeCell } from '../support/texts/code-cell.ts';
import { copied, isLoneCopy } from '../support/units/copied-units.ts';
import { placeOf, unitName } from '../support/figures.ts';
import { lineTwice } from '../support/units/line-twice.ts';
import { groupBy } from '../support/group.ts';
import { sumsOutByRow } from '../support/sums/out-by-row.ts';
import { sumRules } from '../support/sums/sum-rules.ts';

/** A unit's figures stand once in a table. */
export const unitDuplicate = defineRule({
  id: 'unit-duplicate',
  scope: 'sheet',
  area: 'ROL',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'controller-practice',
  reasons: ['same-code', 'same-name', 'same-line', 'same-block', 'same-account'],
  explains: [...sumRules, 'total-scope'],
  *check(context) {
    const { snapshot, tables } = context;
    for (const table of tables) {
      for (const twice of lineTwice(table))
        yield { ...twice, consequences: sumsOutByRow(context, table, twice.at.cell.row) };
      yield* accountTwice(snapshot, table);
      const areCoded = hasCodes(table);
      for (const { unit, at } of blockTwice(table)) yield blockFails(table, unit, at);
      const entities = groupBy(table.units.filter(isEntity), (unit) =>
        identity(copied(table, unit) ?? unit, areCoded),
      );
      const areProjects = table.kind === 'investments';
      if (listsChanges(table)) continue;
      if (repeatsByDesign(entities) || (areProjects && !isLoneSlip(entities) && !isLoneCopy(entities)))
        continue;
      for (const [first, ...rest] of entities.values()) {
        for (const unit of rest) {
          if (!first || !sharesFigures(first, unit)) continue;
          const areNested = isPartOf(table, first, unit) || isPartOf(table, unit, first);
          if (areNested && copied(table, unit) !== first) continue;
          const at = codeCell(snapshot, table, unit);
          const firstAt = codeCell(snapshot, table, first);
          const isCoded = areCoded && unit.code !== null;
          const reason = isCoded ? ('same-code' as const) : ('same-name' as const);
          if (!isCoded && areToldApart(snapshot, table, first, unit)) continue;
          yield {
            kind: 'fails',
            reason,
            at: placeOf(table, at),
            related: [placeOf(table, firstAt)],
            unit: unitName(unit),
            ...(reason === 'same-name' || areProjects || isNothing(unit) || isNothing(first)
              ? { severity: 'warning' as const }
              : { consequences: totalsOf(table, unit) }),
            data: {
              unit: unitTitle(unit),
              cell: cellAddress(at),
              first: unitTitle(first),
              firstCell: cellAddress(firstAt),
            },
          };
        }
      }
    }
  },
});

function blockFails(table: TableReading, unit: UnitReading, at: Cell) {
  const title = unitTitle(unit);
  return {
    kind: 'fails' as const,
    reason: 'same-name' as const,
    severity: 'warning' as const,
    at: placeOf(table, at),
    related: [placeOf(table, unit.heading)],
    unit: unitName(unit),
    data: { unit: title, cell: cellAddress(at), first: title, firstCell: cellAddress(unit.heading) },
  };
}

/** A row under a wrong code is missing from one total and stands in another: those differ by just its figures. */
function totalsOf(table: TableReading, unit: UnitReading): Place[] {
  const own = new Map(unit.figures.map((figure) => [figureKey(figure), figure.cents]));
  return table.units.filter(isTotalUnit).flatMap((total) =>
    total.figures.flatMap((figure) => {
      const amount = own.get(figureKey(figure));
      const parts = (total.members ?? []).map((member) =>
        table.units[member]!.figures.find((one) => figureKey(one) === figureKey(figure)),
      );
      const sum = parts.reduce((cents, part) => cents + (part?.cents ?? 0), 0);
      const isOff = amount && figure.cents !== null && Math.abs(figure.cents - sum) === Math.abs(amount);
      return isOff ? [placeOf(table, figure.cell)] : [];
    }),
  );
}

/** "Toimittaja | Yksikkö": what stands before the name is another each time, and the unit only whose it is. */
function areToldApart(
  { sheets }: WorkbookSnapshot,
  { sheet, columns }: TableReading,
  one: UnitReading,
  other: UnitReading,
): boolean {
  const cells = sheets.find(({ name }) => name === sheet)?.cells;
  const before = columns.filter(({ role, column }) => role === 'text' && column < one.heading.column);
  return before.some(({ column }) => {
    const [own, others] = [one, other].map(({ heading: { row } }) => {
      const value = cells && cellAt(cells, row, column)?.value;
      return value?.kind === 'text' ? foldName(value.text) : '';
    });
    return own !== '' && others !== '' && own !== others;
  });
}

/** Nothing but changes, each beside what was decided or why: a unit stands there as often as it was changed. */
function listsChanges({ columns, units }: TableReading): boolean {
  return (
    columns.some(({ role, header }) => role === 'text' && header !== '') &&
    units.every(({ figures }) => figures.every(({ role }) => role === 'amendment'))
  );
}

/**
 * The rows are lines of their units, as in a ledger or a project list, when every third comes again or a tenth of the
 * rows are repeats, or when several come again and each time under another unit: then the code is an account's.
 */
function repeatsByDesign(entities: ReadonlyMap<string, readonly UnitReading[]>): boolean {
  const repeated = [...entities.values()].filter((units) => units.length > 1);
  if (repeated.length < 2) return false;
  const rows = [...entities.values()].reduce((sum, units) => sum + units.length, 0);
  const again = rows - entities.size;
  return (
    repeated.length * 3 > entities.size ||
    (repeated.length > 3 && again * 10 > rows) ||
    repeated.every(standApart)
  );
}

/** Of many numbered projects two of different names have one number; lines of a project are called alike. */
function isLoneSlip(entities: ReadonlyMap<string, readonly UnitReading[]>): boolean {
  const [pair, ...more] = [...entities.values()].filter((units) => units.length > 1);
  if (!pair || more.length > 0 || entities.size < 3) return false;
  const names = new Set(pair.map(({ name }) => foldName(name)));
  return names.size === pair.length && pair.every(({ code }) => code !== null);
}

function standApart(units: readonly UnitReading[]): boolean {
  return new Set(units.map(({ parent }) => parent)).size === units.length;
}

function isEntity(unit: UnitReading): boolean {
  return unit.level !== 'total' && (unit.code !== null || unit.name !== '');
}

/** A number at the head of a few names among many without one is no code: "4 kaappia". */
function hasCodes({ units }: TableReading): boolean {
  const named = units.filter(isEntity);
  return named.filter(({ code }) => code !== null).length * 4 >= named.length;
}

function identity(unit: UnitReading, areCoded: boolean): string {
  const isCoded = areCoded && unit.code !== null;
  const name = isCoded ? foldCode(unit.code) : `${foldName(unitTitle(unit))}|${unit.parent}`;
  return `${unit.level}|${name}`;
}

function sharesFigures(a: UnitReading, b: UnitReading): boolean {
  const keys = new Set(a.figures.filter(({ state }) => state !== 'blank').map(figureKey));
  return b.figures.some((figure) => figure.state !== 'blank' && keys.has(figureKey(figure)));
}

/** It counts nothing, neither twice nor for a wrong unit. */
function isNothing({ figures }: UnitReading): boolean {
  return figures.every(({ cents, state }) => cents === 0 || state === 'blank');
}

function isPartOf(table: TableReading, part: UnitReading, whole: UnitReading): boolean {
  const position = table.units.indexOf(part);
  return part.parent === table.units.indexOf(whole) || Boolean(whole.members?.includes(position));
}
