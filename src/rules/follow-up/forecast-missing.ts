import type { Cell } from '../../model/address.ts';
import { cellAt } from '../../model/cells.ts';
import type { SheetSnapshot } from '../../model/snapshot.ts';
import {
  unitTitle,
  type ColumnReading,
  type Figure,
  type TableReading,
  type UnitReading,
} from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { isTotalUnit } from '../support/formulas/calculated.ts';
import { isNumber, placeOf, unitName } from '../support/figures.ts';
import { groupBy } from '../support/group.ts';

/** Where units are forecast, each unit with a plan and an outcome has a forecast. */
export const forecastMissing = defineRule({
  id: 'forecast-missing',
  scope: 'sheet',
  area: 'FUP',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'interim-reports',
  reasons: ['missing'],
  explains: ['blank-amount'],
  *check({ snapshot, tables }) {
    for (const table of tables) {
      const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
      for (const column of sheet ? table.columns.filter(({ role }) => role === 'forecast') : []) {
        for (const { unit, blanks } of unforecast(sheet!, table, column)) {
          const [first, ...others] = blanks.map((cell) => placeOf(table, cell));
          yield {
            kind: 'fails',
            reason: 'missing',
            at: first!,
            related: others,
            consequences: others,
            unit: unitName(unit),
            data: { unit: unitTitle(unit), header: column.header },
          };
        }
      }
    }
  },
});

interface Unforecast {
  readonly unit: UnitReading;
  /** The cells of its amounts' rows in the column; all are blank. */
  readonly blanks: readonly Cell[];
}

/** Units without any forecast, among others that all, or nearly all, have one; else the one line that has none. */
function unforecast(sheet: SheetSnapshot, table: TableReading, column: ColumnReading): Unforecast[] {
  const whole = wholeUnits(sheet, table, column);
  return whole.length > 0 ? whole : loneLines(sheet, table, column);
}

/** Lines with a budget and an outcome, of which all but one have a forecast. */
function loneLines(sheet: SheetSnapshot, table: TableReading, { column }: ColumnReading): Unforecast[] {
  const lines = table.units
    .filter((unit) => !isTotalUnit(unit))
    .flatMap((unit) => {
      const rows = groupBy(unit.figures.filter(isOfSide), ({ cell }) => cell.row);
      return [...rows].flatMap(([row, figures]) => (hasOutcome({ figures }) ? [{ unit, row }] : []));
    });
  const blank = lines.filter(({ row }) => cellAt(sheet.cells, row, column) === null);
  if (blank.length !== 1 || lines.length < fewestLines) return [];
  return blank.map(({ unit, row }) => ({ unit, blanks: [{ row, column }] }));
}

const fewestLines = 4;

function isOfSide({ item }: Figure): boolean {
  return item === 'revenue' || item === 'expense';
}

function wholeUnits(sheet: SheetSnapshot, table: TableReading, { column }: ColumnReading): Unforecast[] {
  const units = table.units.filter((unit) => !isTotalUnit(unit) && hasOutcome(unit));
  const missing = units.filter(({ figures }) => !figures.some(({ cell }) => cell.column === column));
  const isAlone = missing.length === 1 && units.length > 2;
  if (missing.length === 0 || (!isAlone && missing.length * 4 > units.length)) return [];
  return missing.flatMap((unit) => {
    const rows = new Set(unit.figures.filter(isNumber).map(({ cell }) => cell.row));
    const cells = [...rows].map((row) => ({ row, column }));
    const areBlank = cells.every(({ row }) => cellAt(sheet.cells, row, column) === null);
    return areBlank ? [{ unit, blanks: cells }] : [];
  });
}

function hasOutcome({ figures }: Pick<UnitReading, 'figures'>): boolean {
  const isGiven = (role: string) =>
    figures.some((one) => one.role === role && isNumber(one) && one.cents !== 0);
  return isGiven('actual') && ['budget', 'amendedBudget', 'plan'].some(isGiven);
}
