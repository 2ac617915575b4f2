import type { Area } from '../model/address.ts';
import type { CellContent, WorkbookEdit } from '../model/edits.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import { blanks, formatted, text } from './cells.ts';
import { freeName } from '../model/free-name.ts';
import { linesOf } from './lines.ts';
import { planLists } from './lists.ts';
import { formats, help, pages } from './look.ts';
import { findHindrance, findSpot } from './place.ts';
import { potRows } from './pot.ts';
import type { TablePlan, TableRequest } from './request.ts';
import { tableWords } from './words.ts';

const yearsAhead = 10;

/** The steps that put the table into the workbook, or what is in their way. Nothing that stands there is overwritten. */
export function planTable(request: TableRequest, book: WorkbookSnapshot): TablePlan {
  const spot = findSpot(request, book);
  if ('kind' in spot) return { kind: 'hindered', hindrance: spot };
  const { layout, language, unit } = request;
  const { row: top, column: left } = spot.corner;
  const headings = layout.columns.map(({ heading }) => withYears(heading[language], request));
  const titles = [unit, withYears(layout.title[language], request)].filter((title) => title !== null);
  const lines = request.lines ?? linesOf(request);
  const right = left + headings.length - 1;
  const head = top + titles.length;
  const table: Area = { top: head, left, bottom: head + lines.length, right };
  const pot = potRows(request, table);
  const area: Area = { top, left, bottom: table.bottom + pot.length, right };
  const hindrance = findHindrance(book, spot, area);
  if (hindrance) return { kind: 'hindered', hindrance };

  const { sheet } = spot;
  const contents: (CellContent | null)[][] = [
    ...titles.map((title) => headings.map((_, i) => (i === 0 ? text(title) : null))),
    headings.map(text),
    ...lines.map(({ texts }) => texts.map((one) => (one === null ? null : text(one)))),
    ...pot.map((row) => [...row]),
  ];
  const lists = planLists(request, book);
  const taken = [
    ...book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    ...book.names.map(({ name }) => name),
  ];
  const name = freeName(tableWords[language].tableName, taken, '_');
  const titleArea = { ...area, right: left, bottom: head - 1 };
  const edits: WorkbookEdit[] = [
    ...(spot.isNew ? [{ kind: 'addSheet', sheet } as const] : []),
    ...lists.edits,
    { kind: 'setCells', sheet, area, contents, before: blanks(area) },
    {
      kind: 'addTable',
      sheet,
      table: {
        name,
        area: table,
        columns: headings,
        hasHeader: true,
        hasTotals: false,
        style: 'TableStyleLight1',
        altText: {
          title: titles.join(': '),
          text: `${tableWords[language].columns}: ${headings.join(', ')}.`,
        },
      },
    },
    formatted(sheet, titleArea, { bold: true, fontSize: 14 }),
    ...formats(request, spot, table, lines),
    ...help(request, spot, table, lines, lists.names),
    ...pages(request, spot, table),
  ];
  return { kind: 'planned', sheet, area, table, lines, headings, edits };
}

function withYears(heading: string, { year, lastYear }: TableRequest): string {
  const last = lastYear !== null && lastYear > year ? lastYear : year + yearsAhead;
  return heading
    .replaceAll('{year}', String(year))
    .replaceAll('{next}', String(year + 1))
    .replaceAll('{last}', String(last));
}
