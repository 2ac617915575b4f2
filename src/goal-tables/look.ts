import { cellAddress, columnName, type Area } from '../model/address.ts';
import type { ValidationRule } from '../model/edit-details.ts';
import type { WorkbookEdit } from '../model/edits.ts';
import type { LayoutColumn, LayoutList } from '../model/goal-layout.ts';
import { formatted } from './cells.ts';
import type { Spot } from './place.ts';
import type { Line, TableRequest } from './request.ts';
import { tableWords } from './words.ts';

const edge = { style: 'thin', color: '#BFC6CC' } as const;
const borders = { left: edge, right: edge, top: edge, bottom: edge };
const usualWidth = 8.43;
/** Cells that a row has begun and must still fill. */
const missing = '#FFF4CE';

/** How the table looks: texts wrap, rows that name an aim stand out, cells still to be filled are tinted. */
export function formats(
  request: TableRequest,
  { sheet }: Spot,
  table: Area,
  lines: readonly Line[],
): WorkbookEdit[] {
  const { columns } = request.layout;
  const header = { ...table, bottom: table.top };
  const body = { ...table, top: table.top + 1 };
  const heads = lines.flatMap(({ kind }, i) =>
    kind === 'row' ? [] : [{ ...body, top: body.top + i, bottom: body.top + i }],
  );
  const amounts = columns.flatMap(({ part }, i) => (part === 'amount' ? [columnOf(body, i)] : []));
  return [
    formatted(sheet, header, { bold: true, wrap: true, vertical: 'top', fill: '#E7ECF0', borders }),
    formatted(sheet, body, { wrap: true, vertical: 'top', borders }),
    ...heads.map((area) => formatted(sheet, area, { bold: true, wrap: false, fill: '#F1F4F6' })),
    ...amounts.map((area) =>
      formatted(sheet, { ...area, bottom: area.bottom + 3 }, { numberFormat: '#,##0' }),
    ),
  ];
}

/** What the rows to be filled in offer, ask for and still miss. */
export function help(
  request: TableRequest,
  { sheet }: Spot,
  table: Area,
  lines: readonly Line[],
  names: ReadonlyMap<LayoutList, string>,
): WorkbookEdit[] {
  return blocksOf(table, lines).flatMap((block) =>
    request.layout.columns.flatMap((column, i): WorkbookEdit[] => {
      const area = columnOf(block, i);
      const rule = ruleOf(request, column, names);
      const edits: WorkbookEdit[] = rule
        ? [{ kind: 'setValidation', sheet, area, to: rule, before: null }]
        : [];
      if (!column.required) return edits;
      const row = block.top + 1;
      const formula = `=AND(COUNTA($${columnName(block.left)}${row}:$${columnName(block.right)}${row})>0,LEN(TRIM(${cellAddress({ row: area.top, column: area.left })}))=0)`;
      return [
        ...edits,
        {
          kind: 'addConditionalFormat',
          sheet,
          area,
          rule: { type: 'formula', formula, format: { fill: missing } },
        },
      ];
    }),
  );
}

function ruleOf(
  { language }: TableRequest,
  { list, part }: LayoutColumn,
  names: ReadonlyMap<LayoutList, string>,
): ValidationRule | null {
  const { other, metric } = tableWords[language];
  const name = list && names.get(list);
  if (name) return { type: 'list', source: `=${name}`, alert: { style: 'information', ...other } };
  return part === 'metric' ? { type: 'any', prompt: metric } : null;
}

/** A sheet of its own is set up for the screen and for paper; elsewhere the sheet stays as it is. */
export function pages(
  { layout, language }: TableRequest,
  { sheet, isOwn }: Spot,
  table: Area,
): WorkbookEdit[] {
  if (!isOwn) return [];
  const head = [table.top, table.top] as const;
  return [
    ...layout.columns.map(({ width }, i): WorkbookEdit => {
      const column = table.left + i;
      return {
        kind: 'setColumns',
        sheet,
        first: column,
        last: column,
        to: { size: width },
        before: { size: usualWidth },
      };
    }),
    { kind: 'freezePanes', sheet, to: { rows: table.top + 1, columns: 0 }, before: { rows: 0, columns: 0 } },
    {
      kind: 'setPrintSetup',
      sheet,
      to: {
        orientation: 'landscape',
        paper: layout.paper,
        fit: { wide: 1, tall: 0 },
        titleRows: head,
        footer: tableWords[language].footer,
      },
      before: { orientation: 'portrait', titleRows: null, footer: '' },
    },
  ];
}

function columnOf(area: Area, index: number): Area {
  const column = area.left + index;
  return { ...area, left: column, right: column };
}

/** Rows to be filled in that follow each other. */
function blocksOf(table: Area, lines: readonly Line[]): Area[] {
  return lines.reduce<Area[]>((blocks, { kind }, i) => {
    const row = table.top + 1 + i;
    const last = blocks.at(-1);
    if (kind !== 'row') return blocks;
    if (last?.bottom === row - 1) return [...blocks.slice(0, -1), { ...last, bottom: row }];
    return [...blocks, { ...table, top: row, bottom: row }];
  }, []);
}
