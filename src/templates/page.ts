import type { Area } from '../model/address.ts';
import type { WorkbookEdit } from '../model/edits.ts';
import type { Sheet } from './draw.ts';
import { templateWords } from './words.ts';

/** The sheet on the screen and on paper. */
export function pageOf({ columns, request }: Sheet, sheet: string, table: Area): WorkbookEdit[] {
  const head = [table.top, table.top] as const;
  return [
    ...columns.map(({ width }, column): WorkbookEdit => ({
      kind: 'setColumns',
      sheet,
      first: column,
      last: column,
      to: { size: width },
    })),
    { kind: 'freezePanes', sheet, to: { rows: table.top + 1, columns: 1 } },
    {
      kind: 'setPrintSetup',
      sheet,
      to: {
        orientation: 'landscape',
        paper: 'A4',
        fit: { wide: 1, tall: 0 },
        titleRows: head,
        footer: templateWords[request.language].footer,
      },
    },
  ];
}
