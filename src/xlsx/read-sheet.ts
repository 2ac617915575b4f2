import { CellBuilder } from '../model/cells.ts';
import type { SheetSnapshot } from '../model/snapshot.ts';
import type { CellContext } from './cell-value.ts';
import { damaged } from './errors.ts';
import type { OfficePackage } from './package.ts';
import { SheetHandler } from './sheet.ts';
import { TableHandler } from './table.ts';
import type { ListedSheet } from './workbook.ts';

/** Reads a worksheet and its tables. */
export async function readSheet(
  files: OfficePackage,
  part: string,
  sheet: ListedSheet,
  context: CellContext,
): Promise<SheetSnapshot> {
  const handler = new SheetHandler(context, (problem) => {
    throw damaged(part, problem);
  });
  await files.scan(part, handler, 'partBytes');
  const contents = handler.finish();
  const { used, hidden, uncalculated, spills } = contents;
  const tables = await readTables(files, part, contents.tables);
  const filters = [contents.filteredArea, ...tables.map((table) => table.filteredArea)];
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    kind: 'cells',
    used,
    cells: contents.cells,
    hiddenRows: used ? hidden.rowsWithin(used) : [],
    hiddenColumns: used ? hidden.columnsWithin(used) : [],
    merges: contents.merges,
    tables: tables.map(({ table }) => table),
    protected: contents.protected,
    filtered: filters.some((area) => area !== null && hidden.hidesRowOf(area)),
    ...(spills.length > 0 ? { spills } : {}),
    ...(uncalculated > 0 ? { uncalculated } : {}),
  };
}

async function readTables(
  files: OfficePackage,
  part: string,
  ids: readonly string[],
): Promise<TableHandler[]> {
  const links = ids.length > 0 ? await files.relationships(part) : [];
  const targets = new Map(links.map((link) => [link.id, link.target]));
  const tables = new Map<string, TableHandler>();
  for (const id of ids) {
    const target = targets.get(id);
    if (!target || tables.has(target)) throw damaged(part, 'does not say where its tables are');
    const handler = new TableHandler((problem) => {
      throw damaged(target, problem);
    });
    await files.scan(target, handler);
    tables.set(target, handler);
  }
  return [...tables.values()];
}

/** Charts, dialogs and macro sheets. */
export function otherSheet({ name, visibility }: ListedSheet): SheetSnapshot {
  const none = { hiddenRows: [], hiddenColumns: [], merges: [], tables: [] };
  const cells = new CellBuilder().finish();
  return { name, visibility, kind: 'other', used: null, cells, ...none, protected: false, filtered: false };
}
