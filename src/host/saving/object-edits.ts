import type { TableDesign, TableLooks, WorkbookEdit } from '../../model/edits.ts';
import type { Described } from './describe.ts';
import { sheetFilter } from './filter-edits.ts';

type DescribedTable = Described['tables'] extends ReadonlyMap<string, infer T> ? T : never;

/** Tables, names, custom parts and properties that are not what they were. */
export function objectEdits(before: Described, after: Described): WorkbookEdit[] {
  return [
    ...nameEdits(before, after),
    ...tableEdits(before, after),
    ...partEdits(before, after),
    ...propertyEdits(before, after),
  ];
}

function tableEdits(before: Described, after: Described): WorkbookEdit[] {
  const sheets = namesOf(after);
  const edits: WorkbookEdit[] = [];
  for (const [id, table] of before.tables) {
    if (!after.tables.has(id) && sheets.has(table.sheet))
      edits.push({ kind: 'removeTable', table: table.name });
  }
  for (const [id, table] of after.tables) {
    const was = before.tables.get(id);
    const to = designOf(table, was);
    if (!was) edits.push({ kind: 'addTable', sheet: sheets.get(table.sheet)!, table: to });
    else if (JSON.stringify(designOf(was, was)) !== JSON.stringify(to)) {
      edits.push({ kind: 'changeTable', table: was.name, to });
    }
  }
  return edits;
}

/** How a table of the file looks and what it filters by is told only where it was changed: the host knows little of it. */
function designOf(table: DescribedTable, was: DescribedTable | undefined): TableDesign {
  const { name, area, columns, showHeaders, showTotals, style } = table;
  const changed = (of: (one: DescribedTable) => unknown) =>
    !was || JSON.stringify(of(was)) !== JSON.stringify(of(table));
  const filter = filterOf(table);
  return {
    name,
    area,
    columns: columns.map((column) => column.name),
    hasHeader: showHeaders,
    hasTotals: showTotals,
    ...(style && changed((one) => one.style) ? { style } : {}),
    ...(changed(looksOf) ? { looks: looksOf(table) } : {}),
    ...(filter !== undefined && changed(filterOf) ? { filter } : {}),
  };
}

function looksOf(table: DescribedTable): TableLooks {
  return {
    firstColumn: table.highlightFirstColumn,
    lastColumn: table.highlightLastColumn,
    bandedRows: table.showBandedRows,
    bandedColumns: table.showBandedColumns,
  };
}

/** Undefined: files cannot be told of it. */
function filterOf({ filter, showFilterButton }: DescribedTable): TableDesign['filter'] {
  if (!showFilterButton) return null;
  return filter ? sheetFilter(filter)?.columns : [];
}

/** Names that only follow a renamed or moved sheet follow in the file as well. */
function nameEdits(before: Described, after: Described): WorkbookEdit[] {
  const sheets = namesOf(after);
  const edits: WorkbookEdit[] = [];
  for (const [key, { name, sheet }] of before.names) {
    const gone = sheet !== null && !sheets.has(sheet);
    if (!after.names.has(key) && !gone)
      edits.push({ kind: 'setName', sheet: nameOf(sheets, sheet), name, to: null });
  }
  for (const [key, { name, sheet, formula, visible, comment }] of after.names) {
    if (JSON.stringify(before.names.get(key)) === JSON.stringify(after.names.get(key))) continue;
    const to = { formula, visible, ...(comment ? { comment } : {}) };
    edits.push({ kind: 'setName', sheet: nameOf(sheets, sheet), name, to });
  }
  return edits;
}

function partEdits({ xmlParts: before }: Described, { xmlParts: after }: Described): WorkbookEdit[] {
  const edits: WorkbookEdit[] = [];
  const put = (xml: string, to: string | null) => {
    const namespace = /^\s*(?:<\?[^>]*>\s*)*<(?:[\w.-]+:)?[\w.-]+[^>]*?\sxmlns(?::[\w.-]+)?="([^"]+)"/.exec(
      xml,
    )?.[1];
    if (namespace) edits.push({ kind: 'setXmlPart', namespace, to });
  };
  for (const [id, xml] of before) if (!after.has(id)) put(xml, null);
  for (const [id, xml] of after) if (before.get(id) !== xml) put(xml, xml);
  return edits;
}

function propertyEdits({ properties: before }: Described, { properties: after }: Described): WorkbookEdit[] {
  const to = {
    ...(before.title === after.title ? {} : { title: after.title }),
    ...(before.subject === after.subject ? {} : { subject: after.subject }),
    ...(before.author === after.author ? {} : { author: after.author }),
    ...(before.keywords === after.keywords ? {} : { keywords: after.keywords }),
    ...(before.comments === after.comments ? {} : { description: after.comments }),
  };
  return Object.keys(to).length > 0 ? [{ kind: 'setProperties', to }] : [];
}

function namesOf({ sheets }: Described): ReadonlyMap<string, string> {
  return new Map(sheets.map(({ id, name }) => [id, name]));
}

function nameOf(sheets: ReadonlyMap<string, string>, id: string | null): string | null {
  return id === null ? null : (sheets.get(id) ?? null);
}
