import { cellAt } from '../../model/cells.ts';
import { toCents } from '../../model/money.ts';
import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import type { ColumnReading, TableKind, TableReading, UnitReading } from '../../model/table.ts';

const totalCost =
  /kust\.?\s?arvio|kustannusarvio|kokonaiskust|kostnadsberäkn|kostnadskalkyl|totalkostnad|total cost|cost estimate/i;
const spentBefore = /käyt\.?\s?ed|aiemmin|aikaisemmin|ed\.\s?vuo|käytetty|tidigare|använt|earlier|spent/i;

/** Projects of investment tables, or of another kind of table, sums left out. */
export function* projectsOf(
  tables: readonly TableReading[],
  kinds: readonly TableKind[] = ['investments'],
): Generator<{ table: TableReading; unit: UnitReading }> {
  for (const table of tables) {
    if (!kinds.includes(table.kind)) continue;
    for (const unit of table.units) {
      if (unit.level === 'project' && !unit.members && unit.figures.length > 0) yield { table, unit };
    }
  }
}

export function totalCostColumn({ columns }: TableReading): ColumnReading | undefined {
  return columns.find(({ header }) => totalCost.test(header));
}

export function spentBeforeColumn({ columns }: TableReading): ColumnReading | undefined {
  return columns.find(({ header }) => spentBefore.test(header) && !totalCost.test(header));
}

/** Cents in a cell as printed, sign and all; null when it is no number. */
export function centsAt(
  snapshot: WorkbookSnapshot,
  table: TableReading,
  row: number,
  column: number,
): number | null {
  const cells = snapshot.sheets.find(({ name }) => name === table.sheet)?.cells;
  const value = cells && cellAt(cells, row, column)?.value;
  return value?.kind === 'number' ? toCents(value.number, table.scale) : null;
}
