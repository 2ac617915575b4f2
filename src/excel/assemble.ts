import type { Area } from '../model/address.ts';
import { CellBuilder, usedArea } from '../model/cells.ts';
import type { DefinedName, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../model/snapshot.ts';
import type { CellsBySheet, RawCell } from './read-cells.ts';
import type { Details } from './read-details.ts';
import type { NameSurvey, SheetSurvey, Survey } from './survey.ts';

/** Names that Excel makes for itself; a file keeps them apart under `_xlnm.` */
const builtInName = /^(_xlnm\..*|Print_Area|Print_Titles|_FilterDatabase|Criteria|Extract)$/i;

/** Puts the answers together. */
export function assemble(
  survey: Survey,
  tableAreas: ReadonlyMap<string, Area>,
  cells: CellsBySheet,
  details: Details,
): WorkbookSnapshot {
  return {
    sheets: survey.sheets.map((sheet) =>
      sheetSnapshot(sheet, cells.get(sheet.id) ?? [], tablesOf(sheet, survey, tableAreas), details),
    ),
    names: [
      ...definedNames(survey.names, null),
      ...survey.sheets.flatMap(({ name, content }) => definedNames(content?.names ?? [], name)),
    ],
    date1904: null,
    structureProtected: survey.structureProtected,
    calculation: survey.calculation,
  };
}

function sheetSnapshot(
  { id, name, visibility, content }: SheetSurvey,
  raw: readonly RawCell[],
  tables: readonly (TableSnapshot & { filtered: boolean })[],
  details: Details,
): SheetSnapshot {
  const builder = new CellBuilder();
  for (const cell of raw) {
    builder.add(cell.row, cell.column, cell.value, cell.formula, cell.numberFormat, cell.style);
  }
  const cells = builder.finish();
  const used = usedArea(cells);
  const allRows = content?.rowsHidden === true && used ? indexes(used.top, used.bottom) : [];
  const allColumns = content?.columnsHidden === true && used ? indexes(used.left, used.right) : [];
  return {
    name,
    visibility,
    kind: content ? 'cells' : 'other',
    used,
    cells,
    hiddenRows: details.hiddenRows.get(id) ?? allRows,
    hiddenColumns: details.hiddenColumns.get(id) ?? allColumns,
    merges: details.merges ? (details.merges.get(id) ?? []) : null,
    tables: tables.map(({ filtered: _filtered, ...table }) => table),
    protected: content?.protected ?? false,
    filtered: (content?.filtered ?? false) || tables.some((table) => table.filtered),
  };
}

function tablesOf({ id }: SheetSurvey, { tables }: Survey, areas: ReadonlyMap<string, Area>) {
  return tables
    .filter((table) => table.sheetId === id)
    .flatMap(({ id, name, hasHeader, hasTotals, filtered }) => {
      const area = areas.get(id);
      return area ? [{ name, area, hasHeader, hasTotals, filtered }] : [];
    });
}

function definedNames(names: readonly NameSurvey[], sheet: string | null): DefinedName[] {
  return names
    .filter(({ name }) => !builtInName.test(name))
    .map(({ name, formula, visible }) => ({ name, sheet, formula, visible }));
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
