import { kept } from '../../../model/kept.ts';
import type { TableReading } from '../../../model/table.ts';
import type { NumberFigure } from '../figures.ts';

const frameWord = /\b(talousarvio)?(kehys|raami)|\b(budget)?ram(en)?\b|\bframe\b/iu;

/** What is called binding is held against by the rules of the binding level. */
const grantWord = /^(?!.*(sitov|bindande|binding)).*(määräraha|anslag|\bappropriation\b)/iu;

/** Decided as a whole: its margin has no parts. */
export function isFrameColumn(table: TableReading, { cell }: NumberFigure): boolean {
  return frameColumns(table).has(cell.column);
}

/** It says what was decided beside what is planned. */
export function hasFrameColumn(table: TableReading): boolean {
  return frameColumns(table).size > 0;
}

const frameColumns = kept(
  ({ columns }: TableReading): ReadonlySet<number> =>
    new Set(
      columns.flatMap(({ column, role, header }) =>
        frameWord.test(header) || (role === 'budget' && grantWord.test(header) && areGiven(columns))
          ? [column]
          : [],
      ),
    ),
);

/** "Jakamatta" is what the plans leave of it, and nothing has come true yet. */
function areGiven(columns: TableReading['columns']): boolean {
  const roles = new Set(columns.map(({ role }) => role));
  return roles.has('remaining') && !roles.has('actual') && !roles.has('amendedBudget');
}
