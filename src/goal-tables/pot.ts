import { cellAddress, type Area, type Cell } from '../model/address.ts';
import type { CellContent } from '../model/edits.ts';
import { text } from './cells.ts';
import type { TableRequest } from './request.ts';
import { tableWords } from './words.ts';

type Row = readonly (CellContent | null)[];

/** Under a table of reservations: their sum, the pot, which somebody fills in, and what is left of it. */
export function potRows({ layout, language }: TableRequest, table: Area): Row[] {
  if (!layout.isPot) return [];
  const { reserved, whole, rest } = tableWords[language].pot;
  const amount = layout.columns.findIndex(({ part }) => part === 'amount');
  const column = table.left + amount;
  const at = (row: number): string => cellAddress({ row, column } satisfies Cell);
  const [sum, pot] = [at(table.bottom + 1), at(table.bottom + 2)];
  const row = (label: string, content: CellContent | null): Row =>
    layout.columns.map((_, i) => (i === 0 ? text(label) : i === amount ? content : null));
  return [
    row(reserved, {
      kind: 'formula',
      formula: `=SUM(${at(table.top + 1)}:${at(table.bottom)})`,
      result: { kind: 'number', number: 0 },
    }),
    row(whole, null),
    row(rest, {
      kind: 'formula',
      formula: `=IF(${pot}="","",${pot}-${sum})`,
      result: { kind: 'text', text: '' },
    }),
  ];
}
