import type { GoalPart } from '../../model/goals.ts';
import type { Grid, GridCell } from '../cells/grid.ts';
import type { GoalColumn, GoalHeader } from './header.ts';
import { isUnfinished, startsLow } from './texts.ts';

export const anchors: ReadonlySet<GoalPart> = new Set(['goal', 'action']);
export const figures: ReadonlySet<GoalPart> = new Set([
  'number',
  'baseline',
  'target',
  'outcome',
  'schedule',
  'state',
  'metric',
]);
const mostRows = 400;

/** How the writer of this table marks headings and begins sentences. */
export interface BodyStyle {
  /** Some row of one text shows itself as a heading: bold, in capitals or merged over columns. */
  readonly headingsShow: boolean;
  looksLikeHeading(cell: GridCell): boolean;
  /** The text goes on with the one before it. */
  goesOn(before: string, text: string): boolean;
}

export function bodyStyle(grid: Grid, { row, columns }: GoalHeader): BodyStyle {
  const below = grid.rows.filter((one) => one > row && one < row + mostRows);
  const starts = below.flatMap((one) =>
    columns.filter(({ part }) => anchors.has(part)).flatMap(({ column }) => grid.at(one, column)?.text ?? []),
  );
  const allStartLow = starts.filter(startsLow).length * 2 > starts.length;
  const looksLikeHeading = (cell: GridCell) => {
    const isCapitals = /\p{Lu}{4}/u.test(cell.text) && !/\p{Ll}{2}/u.test(cell.text);
    return cell.bold || isCapitals || grid.lastColumnOf(cell) > cell.column;
  };
  const lone = below.map((one) => grid.cellsOf(one)).filter((cells) => cells.length === 1);
  return {
    headingsShow: lone.some(([cell]) => cell!.column === columns[0]!.column && looksLikeHeading(cell!)),
    looksLikeHeading,
    goesOn: (before, text) => {
      if (isUnfinished(before) && !/^\s*\p{Lu}/u.test(text)) return true;
      return !allStartLow && startsLow(text) && !/[.!?:]\s*$/.test(before);
    },
  };
}

/** A number where words are expected: figures of another table. */
export function isForeignFigure(cell: GridCell, { part }: GoalColumn): boolean {
  return cell.kind === 'number' && !figures.has(part);
}
