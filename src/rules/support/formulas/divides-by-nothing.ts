import { cellAt } from '../../../model/cells.ts';
import type { WorkbookSnapshot } from '../../../model/snapshot.ts';
import { readReferences } from './formula.ts';

const divisor = /\/\s*\(?(?:ABS\()?(\$?[A-Za-z]{1,3}\$?\d{1,7})(?!\d|:|\()/gi;

/** The formula would give #DIV/0! here: where nothing is to be compared with, a number is typed instead. */
export function dividesByNothing({ sheets }: WorkbookSnapshot, formula: string, sheet: string): boolean {
  if (!formula.includes('/')) return false;
  return Array.from(formula.matchAll(divisor)).some(([, cell]) =>
    readReferences(`=${cell}`, sheet).some(({ sheet: name, area }) => {
      const cells = sheets.find((one) => one.name === name)?.cells;
      const value = cells && cellAt(cells, area.top, area.left)?.value;
      return cells !== undefined && (!value || (value.kind === 'number' && value.number === 0));
    }),
  );
}
