import { areaAddress, cellAddress, columnName } from '../../model/address.ts';
import type { EditOf, WorkbookEdit } from '../../model/edits.ts';
import { claimSheet } from '../own-sheets.ts';
import { toAssigned } from './contents.ts';
import { addCondition, isRemoval, removeConditions } from './conditions.ts';
import { setFormat } from './formats.ts';
import { setPrintSetup } from './print.ts';
import { setValidation } from './validations.ts';

/** Queues the edits. Rules to be removed are looked for first: those that follow one another in two requests. */
export async function perform(context: Excel.RequestContext, edits: readonly WorkbookEdit[]): Promise<void> {
  for (let next = 0; next < edits.length;) {
    const following = edits.slice(next).findIndex((edit) => !isRemoval(edit));
    const removals = edits.slice(next, following < 0 ? undefined : next + following).filter(isRemoval);
    if (removals.length > 0) await removeConditions(context, removals);
    next += removals.length;
    const edit = edits[next++];
    if (edit && !isRemoval(edit)) performOne(context, edit);
  }
}

type Queued = Exclude<WorkbookEdit, { kind: 'removeConditionalFormats' | 'removeFormulaFormats' }>;

function performOne(context: Excel.RequestContext, edit: Queued): void {
  const { workbook } = context;
  const sheet = (name: string) => workbook.worksheets.getItem(name);
  switch (edit.kind) {
    case 'setCells':
      return setCells(context, edit);
    case 'setResults':
      return;
    case 'setFormat':
      return setFormat(sheet(edit.sheet).getRange(areaAddress(edit.area)), edit.format);
    case 'setMerged': {
      const range = sheet(edit.sheet).getRange(areaAddress(edit.area));
      return edit.merged ? range.merge() : range.unmerge();
    }
    case 'setColumns':
    case 'setRows':
      return setLines(context, edit);
    case 'freezePanes':
      return freeze(sheet(edit.sheet), edit.to);
    case 'setPrintSetup':
      return setPrintSetup(sheet(edit.sheet), edit.to);
    case 'protectSheet':
      return protect(sheet(edit.sheet), edit.to);
    case 'addSheet': {
      const added = workbook.worksheets.add(edit.sheet);
      claimSheet(context, 'added', added);
      if (edit.position !== undefined) added.position = edit.position;
      return;
    }
    case 'deleteSheet':
      claimSheet(context, 'deleted', sheet(edit.sheet));
      return sheet(edit.sheet).delete();
    case 'renameSheet':
      sheet(edit.sheet).name = edit.to;
      return;
    case 'moveSheet':
      sheet(edit.sheet).position = edit.to;
      return;
    case 'setVisibility':
      sheet(edit.sheet).visibility = visibilities[edit.to];
      return;
    case 'addTable':
      return addTable(context, edit);
    case 'changeTable':
      return changeTable(context, edit);
    case 'removeTable':
      workbook.tables.getItem(edit.table).convertToRange();
      return;
    case 'setName':
      return setName(context, edit);
    case 'setValidation':
      return setValidation(sheet(edit.sheet).getRange(areaAddress(edit.area)), edit.to);
    case 'addConditionalFormat':
      return addCondition(sheet(edit.sheet).getRange(areaAddress(edit.area)), edit.rule);
    case 'setComment':
      return setComment(context, edit);
    case 'setXmlPart':
      return setXmlPart(context, edit);
    case 'setProperties':
      return Object.entries(edit.to).forEach(([name, text]) => {
        workbook.properties[propertyNames[name as keyof typeof propertyNames]] = text as string;
      });
  }
}

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
const propertyNames = {
  title: 'title',
  subject: 'subject',
  author: 'author',
  keywords: 'keywords',
  description: 'comments',
} as const;

function setCells(context: Excel.RequestContext, { sheet, area, contents }: EditOf<'setCells'>): void {
  const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
  range.formulas = contents.map((line) => line.map(toAssigned)) as unknown[][] as string[][];
}

function setLines(context: Excel.RequestContext, edit: EditOf<'setColumns'> | EditOf<'setRows'>): void {
  const isColumns = edit.kind === 'setColumns';
  const name = isColumns ? columnName : (row: number) => String(row + 1);
  const address = `${name(edit.first)}:${name(edit.last)}`;
  const range = context.workbook.worksheets.getItem(edit.sheet).getRange(address);
  const { size, hidden } = edit.to;
  if (size !== undefined && isColumns) range.format.columnWidth = pointsOf(size);
  if (size !== undefined && !isColumns) range.format.rowHeight = size;
  if (hidden === undefined) return;
  if (isColumns) range.columnHidden = hidden;
  else range.rowHidden = hidden;
}

/** Characters of the normal font, as files hold a width, in points, as the API does. */
function pointsOf(characters: number): number {
  return Math.round((characters * 7 + 5) * 0.75 * 100) / 100;
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: EditOf<'freezePanes'>['to']): void {
  if (rows === 0 && columns === 0) return sheet.freezePanes.unfreeze();
  if (columns === 0) return sheet.freezePanes.freezeRows(rows);
  if (rows === 0) return sheet.freezePanes.freezeColumns(columns);
  sheet.freezePanes.freezeAt(`A1:${cellAddress({ row: rows - 1, column: columns - 1 })}`);
}

function protect(sheet: Excel.Worksheet, allowances: EditOf<'protectSheet'>['to']): void {
  if (allowances === null) return sheet.protection.unprotect();
  const { formatCells, formatColumns, formatRows, insertRows, deleteRows, sort, filter } = allowances;
  sheet.protection.protect({
    allowFormatCells: formatCells ?? false,
    allowFormatColumns: formatColumns ?? false,
    allowFormatRows: formatRows ?? false,
    allowInsertRows: insertRows ?? false,
    allowDeleteRows: deleteRows ?? false,
    allowSort: sort ?? false,
    allowAutoFilter: filter ?? false,
  });
}

function addTable({ workbook }: Excel.RequestContext, { sheet, table }: EditOf<'addTable'>): void {
  const range = workbook.worksheets.getItem(sheet).getRange(areaAddress(table.area));
  const added = workbook.worksheets.getItem(sheet).tables.add(range, table.hasHeader);
  added.name = table.name;
  if (table.hasTotals) added.showTotals = true;
  if (table.style !== undefined) added.style = table.style;
}

function changeTable({ workbook }: Excel.RequestContext, { table, to }: EditOf<'changeTable'>): void {
  const changed = workbook.tables.getItem(table);
  if (to.name !== table) changed.name = to.name;
  changed.showHeaders = to.hasHeader;
  changed.showTotals = to.hasTotals;
  changed.resize(areaAddress(to.area));
  if (to.style !== undefined) changed.style = to.style;
}

function setName({ workbook }: Excel.RequestContext, edit: EditOf<'setName'>): void {
  const names = edit.sheet === null ? workbook.names : workbook.worksheets.getItem(edit.sheet).names;
  const isNew = edit.before === undefined || edit.before === null;
  if (edit.to === null) return names.getItem(edit.name).delete();
  const item = isNew
    ? names.add(edit.name, edit.to.formula, edit.to.comment ?? '')
    : names.getItem(edit.name);
  if (!isNew) item.formula = edit.to.formula;
  if (edit.to.visible !== undefined) item.visible = edit.to.visible;
}

function setComment(
  { workbook }: Excel.RequestContext,
  { sheet, cell, to, before }: EditOf<'setComment'>,
): void {
  const address = cellAddress(cell);
  const { comments } = workbook.worksheets.getItem(sheet);
  if (before) comments.getItemByCell(address).delete();
  if (to) comments.add(workbook.worksheets.getItem(sheet).getRange(address), to.text);
}

function setXmlPart(
  { workbook }: Excel.RequestContext,
  { namespace, to, before }: EditOf<'setXmlPart'>,
): void {
  const part = workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
  if (before !== undefined && before !== null && to !== null) part.setXml(to);
  else if (to === null) part.delete();
  else workbook.customXmlParts.add(to);
}
