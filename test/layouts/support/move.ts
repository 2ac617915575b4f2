import type { Area, Cell } from '../../../src/model/address.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/model/snapshot.ts';
import type { GoalReading } from '../../../src/model/goals.ts';
import type { TableReading } from '../../../src/model/table.ts';

/** The workbook with everything on every sheet `down` rows lower and `right` columns further. */
export function moveWorkbook(snapshot: WorkbookSnapshot, down: number, right: number): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => moveSheet(sheet, down, right)) };
}

function moveSheet(sheet: SheetSnapshot, down: number, right: number): SheetSnapshot {
  const area = (from: Area): Area => ({
    top: from.top + down,
    left: from.left + right,
    bottom: from.bottom + down,
    right: from.right + right,
  });
  return {
    ...sheet,
    used: sheet.used && area(sheet.used),
    cells: {
      ...sheet.cells,
      rows: sheet.cells.rows.map((row) => row + down),
      columns: sheet.cells.columns.map((column) => column + right),
    },
    hiddenRows: sheet.hiddenRows.map((row) => row + down),
    hiddenColumns: sheet.hiddenColumns.map((column) => column + right),
    merges: sheet.merges && sheet.merges.map(area),
    tables: sheet.tables.map((table) => ({ ...table, area: area(table.area) })),
  };
}

/** The reading with every row and column told anew. */
export function mapReading(
  table: TableReading,
  row: (from: number) => number,
  column: (from: number) => number = (from) => from,
): TableReading {
  const cell = (from: Cell): Cell => ({ row: row(from.row), column: column(from.column) });
  const { top, left, bottom, right } = table.area;
  return {
    ...table,
    area: { top: row(top), left: column(left), bottom: row(bottom), right: column(right) },
    columns: table.columns.map((one) => ({ ...one, column: column(one.column) })),
    units: table.units.map((unit) => ({
      ...unit,
      heading: cell(unit.heading),
      figures: unit.figures.map((figure) => ({ ...figure, cell: cell(figure.cell) })),
    })),
    goals: table.goals.map((goal) => ({
      ...goal,
      row: row(goal.row),
      rows: goal.rows.map(row),
      parties: goal.parties.map((party) => ({ ...party, cell: cell(party.cell) })),
      texts: mapTexts(goal.texts, cell),
      groups: goal.groups.map((group) => ({ ...group, texts: mapTexts(group.texts, cell) })),
      printed: goal.printed.map((one) => ({ ...one, cells: one.cells.map(cell) })),
      outcomes: goal.outcomes.map((one) => ({ ...one, cell: cell(one.cell) })),
      status: goal.status && { ...goal.status, cell: cell(goal.status.cell) },
    })),
    ...(table.schedules && {
      schedules: table.schedules.map((one) => ({ ...one, cell: cell(one.cell) })),
    }),
    ...(table.sections && {
      sections: table.sections.map((section) => ({
        ...section,
        heading: section.heading && cell(section.heading),
        headerRow: section.headerRow === null ? null : row(section.headerRow),
        firstRow: section.firstRow === null ? null : row(section.firstRow),
      })),
    }),
  };
}

function mapTexts(texts: GoalReading['texts'], cell: (from: Cell) => Cell): GoalReading['texts'] {
  const moved = Object.entries(texts).map(([part, one]) => [part, { ...one, cells: one.cells.map(cell) }]);
  return Object.fromEntries(moved) as GoalReading['texts'];
}
