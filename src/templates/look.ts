import type { Area } from '../model/address.ts';
import type { CellFormat } from '../model/edit-details.ts';
import type { WorkbookEdit } from '../model/edits.ts';
import { rowOf } from './amounts.ts';
import type { Sheet } from './draw.ts';

const edge = { style: 'thin', color: '#BFC6CC' } as const;
const borders = { left: edge, right: edge, top: edge, bottom: edge };

/** Heading rows and sums stand out; an overspend is red, bold and negative. */
export function lookOf(sheet: Sheet, name: string, table: Area): WorkbookEdit[] {
  const { blocks, columns } = sheet;
  const format = (area: Area, look: CellFormat): WorkbookEdit => ({
    kind: 'setFormat',
    sheet: name,
    area,
    format: look,
  });
  const row = (at: number, from = table.left): Area => ({ ...table, top: at, left: from, bottom: at });
  const body = { ...table, top: table.top + 1 };
  const cell = (at: number): Area => ({ ...row(at), right: 0 });
  const left = columns.findIndex(({ kind }) => kind === 'left');
  return [
    format(cell(0), { bold: true, fontSize: 14 }),
    format(cell(1), { bold: true }),
    format(row(table.top), { bold: true, wrap: true, vertical: 'top', fill: '#E7ECF0', borders }),
    format({ ...row(table.top, 1) }, { horizontal: 'right' }),
    format(body, { borders }),
    format({ ...body, left: 1 }, { numberFormat: '#,##0', horizontal: 'right' }),
    ...blocks.all.flatMap((block) => [
      format(row(block.row), { bold: true, fill: '#F1F4F6' }),
      ...blocks.items.map((item) => format(cell(rowOf(blocks, block, item)), { indent: 1 })),
      format(row(rowOf(blocks, block, 'margin')), { bold: true }),
    ]),
    format(cell(table.bottom + 3), { bold: true }),
    ...(left < 0
      ? []
      : [
          {
            kind: 'addConditionalFormat',
            sheet: name,
            area: { ...body, left, right: left },
            rule: {
              type: 'cellValue',
              operator: 'lessThan',
              first: 0,
              format: { bold: true, color: '#A4262C' },
            },
          } as const,
        ]),
  ];
}
