import { areaAddress, cellAddress, columnName } from '../../src/model/address.ts';
import type { TableReading } from '../../src/model/table.ts';
import type { TruthAmount, TruthTable } from './truth.ts';

type ReadColumn = Pick<TruthTable['columns'][number], 'column' | 'header' | 'role' | 'year' | 'item'>;
type ReadAmount = Pick<TruthAmount, 'item' | 'label' | 'role' | 'year' | 'cell' | 'euros'>;

/** A reading in the report's terms, as far as the scoreboard compares it. */
export interface ReadTable extends Pick<TruthTable, 'sheet' | 'range' | 'kind' | 'scale' | 'expenseSign'> {
  readonly columns: readonly ReadColumn[];
  readonly units: readonly (Pick<TruthTable['units'][number], 'code' | 'name' | 'level' | 'parent'> & {
    readonly amounts: readonly ReadAmount[];
  })[];
}

const noMoney = ['variance', 'usedPercent', 'changePercent'];

export function toReadTable(table: TableReading): ReadTable {
  const parentOf = (position: number | null) => {
    const parent = position === null ? undefined : table.units[position];
    return parent ? (parent.code ?? parent.name) : null;
  };
  return {
    sheet: table.sheet,
    range: areaAddress(table.area),
    kind: table.kind,
    scale: table.scale,
    expenseSign: table.expenseSign,
    columns: table.columns.map(({ column, header, role, year, item }) => ({
      column: columnName(column),
      header,
      role,
      year,
      item,
    })),
    units: table.units.map((unit) => ({
      code: unit.code,
      name: unit.name,
      level: unit.level,
      parent: parentOf(unit.parent),
      amounts: unit.figures
        .filter((figure) => figure.cents !== null && !noMoney.includes(figure.role))
        .map(({ item, label, role, year, cell, cents }) => ({
          item,
          label,
          role,
          year,
          cell: cellAddress(cell),
          euros: cents! / 100,
        })),
    })),
  };
}
