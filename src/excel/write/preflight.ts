import { areaAddress, type Area, type Cell } from '../../model/address.ts';
import type { EditOf, WorkbookEdit } from '../../model/edits.ts';
import { firstOther } from './contents.ts';
import type { Obstacle } from './obstacle.ts';

/** Looks before it writes: two requests, none of which changes anything. */
export async function findObstacles(
  context: Excel.RequestContext,
  edits: readonly WorkbookEdit[],
): Promise<Obstacle[]> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name');
  await context.sync();
  if (workbook.readOnly) return [{ kind: 'read-only', sheet: '', cell: null }];
  const names = new Set(workbook.worksheets.items.map(({ name }) => name.toLowerCase()));
  const sheetObstacles = [...sheetTrouble(edits, names, workbook.protection.protected)];
  if (sheetObstacles.length > 0) return sheetObstacles;
  return cellTrouble(context, edits, names);
}

/** Sheets that are missing, taken or not to be touched, followed through the edits in order. */
function* sheetTrouble(
  edits: readonly WorkbookEdit[],
  existing: ReadonlySet<string>,
  structureProtected: boolean,
): Generator<Obstacle> {
  const names = new Set(existing);
  for (const edit of edits) {
    if (edit.kind === 'addSheet' || edit.kind === 'renameSheet') {
      const name = edit.kind === 'addSheet' ? edit.sheet : edit.to;
      if (structureProtected) yield { kind: 'structure-protected', sheet: name, cell: null };
      if (!isSheetName(name)) yield { kind: 'sheet-name', sheet: name, cell: null };
      else if (names.has(name.toLowerCase())) yield { kind: 'sheet-taken', sheet: name, cell: null };
      names.add(name.toLowerCase());
      if (edit.kind === 'renameSheet') names.delete(edit.sheet.toLowerCase());
    } else if ('sheet' in edit && typeof edit.sheet === 'string' && !names.has(edit.sheet.toLowerCase())) {
      yield { kind: 'sheet-missing', sheet: edit.sheet, cell: null };
    }
  }
}

function isSheetName(name: string): boolean {
  return name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name);
}

type CellsEdit = EditOf<'setCells'> | EditOf<'addTable'>;

interface Question {
  readonly edit: CellsEdit;
  readonly area: Area;
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly tables: Excel.TableScopedCollection;
  readonly merged: Excel.RangeAreas;
  readonly spill: Excel.Range;
}

/** Cells that no longer hold what was read, or that cannot be written as planned. */
async function cellTrouble(
  context: Excel.RequestContext,
  edits: readonly WorkbookEdit[],
  names: ReadonlySet<string>,
): Promise<Obstacle[]> {
  const asked = edits
    .filter((edit): edit is CellsEdit => edit.kind === 'setCells' || edit.kind === 'addTable')
    .filter(({ sheet }) => names.has(sheet.toLowerCase()))
    .map((edit) => ask(context, edit));
  const named = edits.flatMap((edit) =>
    edit.kind === 'setName' && edit.to !== null && edit.sheet === null && !edit.before
      ? [{ edit, item: context.workbook.names.getItemOrNullObject(edit.name) }]
      : [],
  );
  for (const { item } of named) item.load('name');
  await context.sync();
  return [
    ...asked.flatMap(answer),
    ...named.flatMap(({ item, edit }): Obstacle[] =>
      item.isNullObject ? [] : [{ kind: 'name-taken', sheet: edit.name, cell: null }],
    ),
  ];
}

function ask(context: Excel.RequestContext, edit: CellsEdit): Question {
  const area = edit.kind === 'setCells' ? edit.area : edit.table.area;
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  const range = sheet.getRange(areaAddress(area));
  const tables = range.getTables(false);
  const merged = range.getMergedAreasOrNullObject();
  const spill = range.getCell(0, 0).getSpillParentOrNullObject();
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  range.load('formulas,values,valueTypes');
  range.format.protection.load('locked');
  tables.load('items/name,items/autoFilter/isDataFiltered');
  merged.load('address');
  spill.load('address');
  return { edit, area, range, sheet, tables, merged, spill };
}

function answer({ edit, area, range, sheet, tables, merged, spill }: Question): Obstacle[] {
  const corner = { row: area.top, column: area.left };
  const at = (kind: Obstacle['kind'], cell: Cell | null = corner): Obstacle[] => [
    { kind, sheet: edit.sheet, cell },
  ];
  const locked = range.format.protection.locked as boolean | null;
  if (sheet.protection.protected && (locked ?? true)) return at('protected');
  if (sheet.autoFilter.isDataFiltered || tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered)) {
    return at('filtered');
  }
  if (!merged.isNullObject) return at('merged');
  if (!spill.isNullObject) return at('spill');
  if (edit.kind === 'addTable') return tables.items.length > 0 ? at('table') : [];
  const changed = edit.before && firstOther(edit, edit.before, range);
  return changed ? at('changed', changed) : [];
}
