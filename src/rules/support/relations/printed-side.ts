import { kept } from '../../../model/kept.ts';
import type { Figure, TableReading } from '../../../model/table.ts';
import { isAdditive, isNumber } from '../figures.ts';
import { periodsOf } from './rows.ts';

const none: ReadonlySet<number> = new Set();

/**
 * "Lämpö | Sähkö | Menot yht. | Vuokratulot | Netto": columns that come to the side printed right of them, on more rows
 * than not, are in it already.
 */
export const columnsOfPrintedSide = kept((table: TableReading): ReadonlySet<number> => {
  if (table.layout !== 'rows-of-units') return none;
  const counts = new Map<number, number>();
  let rows = 0;
  for (const { figures } of table.units)
    for (const period of periodsOf(figures.filter(isAdditive))) {
      const sides = period.filter(({ item }) => item === 'revenue' || item === 'expense');
      if (sides.length !== 1) continue;
      rows++;
      for (const { cell } of partsOf(sides[0]!, period))
        counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
    }
  return new Set([...counts].filter(([, count]) => count * 2 > rows).map(([column]) => column));
});

/** The nearest columns left of the side that come to it. */
function partsOf(side: Figure, period: readonly Figure[]): readonly Figure[] {
  const before = period
    .filter(({ item, cell }) => item !== 'margin' && cell.column < side.cell.column)
    .toSorted((a, b) => b.cell.column - a.cell.column);
  let sum = 0;
  for (const [at, figure] of before.entries()) {
    sum += isNumber(figure) ? figure.cents : 0;
    if (at > 0 && sum === side.cents) return before.slice(0, at + 1);
  }
  return [];
}
