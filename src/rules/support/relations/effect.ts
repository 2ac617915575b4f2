import type { Figure, TableReading } from '../../../model/table.ts';
import type { NumberFigure } from '../figures.ts';
import { readSum, type SumTerm } from '../formula.ts';
import { placedIn } from '../sums.ts';

/** How far a figure moves, in cents, when one cell is corrected and Excel calculates anew. */
export type Effect = (figure: Figure) => number;

const parsed = new WeakMap<Figure, readonly SumTerm[] | null>();

export function effectOf(table: TableReading, cell: NumberFigure, correction: number): Effect {
  const known = new Map<Figure, number>([[cell, correction]]);
  const effect: Effect = (figure) => {
    const before = known.get(figure);
    if (before !== undefined) return before;
    known.set(figure, 0);
    let printed = 0;
    for (const { sheet, area, sign } of termsOf(table, figure) ?? []) {
      if (sheet !== table.sheet) continue;
      for (const { figure: part } of placedIn(table, area)) printed += sign * effect(part) * turn(part);
    }
    const moved = printed * turn(figure);
    known.set(figure, moved);
    return moved;
  };
  return effect;
}

function termsOf(table: TableReading, figure: Figure): readonly SumTerm[] | null {
  if (figure.formula === null) return null;
  const before = parsed.get(figure);
  if (before !== undefined) return before;
  const terms = readSum(figure.formula, table.sheet);
  parsed.set(figure, terms);
  return terms;
}

/** The sheet prints the figure with the other sign than it is counted with. */
function turn({ printed, cents }: Figure): 1 | -1 {
  return printed !== null && cents !== null && printed * cents < 0 ? -1 : 1;
}
