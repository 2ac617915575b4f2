import type { CheckContext, Place } from '../../../model/outcome.ts';
import type { TableReading } from '../../../model/table.ts';
import { isNumber, placeOf } from '../figures.ts';
import { arithmeticOf } from '../relations/index.ts';

/** Sums of other sheets that are out by just the amount of a row of a list. */
export function sumsOutByRow(context: CheckContext, { units }: TableReading, row: number): Place[] {
  const amounts = new Set<number>();
  for (const { figures } of units)
    for (const figure of figures)
      if (figure.cell.row === row && isNumber(figure)) amounts.add(Math.abs(figure.cents));
  return arithmeticOf(context)
    .faults.flatMap(({ explained }) => explained)
    .filter(({ residual }) => amounts.has(Math.abs(residual)))
    .map(({ table, result }) => placeOf(table, result.cell));
}
