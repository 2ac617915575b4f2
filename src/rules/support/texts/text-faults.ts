import type { CheckContext, Fails, Place } from '../../../model/outcome.ts';
import type { TableReading } from '../../../model/table.ts';
import { relatedTo, tellOnce, type Alike } from '../alike.ts';
import type { AmountFault } from './amount-text.ts';
import { dependentsOf } from '../formulas/dependents.ts';
import { figureData, placeOf, unitName } from '../figures.ts';
import { figuresByCell } from '../figure-places.ts';
import { sumsAround } from '../sums/sums-around.ts';
import { sumRules } from '../sums/sum-rules.ts';
import { isDifference, textAmounts, type TextAmount } from './text-amounts.ts';

/** What fails because of a text among its amounts, and needs no finding of its own. */
export const followsFromText = [...sumRules, 'error-cell', 'total-scope', 'formula-inconsistent'];

/** Amounts that are text for one of these faults; told once for a column. */
export function* textFaults<Fault extends AmountFault>(
  context: CheckContext,
  faults: readonly Fault[],
): Generator<Fails & { readonly reason: Fault }> {
  const { tables } = context;
  const placeOfAmount = ({ table, figure }: TextAmount) => placeOf(table, figure.cell);
  for (const group of faultGroups(context, faults)) {
    const all = [group.first, ...group.others];
    const { table, unit, figure, text, number, fault } = group.first;
    const added = all.filter((one) => !isDifference(one));
    yield {
      kind: 'fails',
      reason: fault as Fault,
      at: placeOf(table, figure.cell),
      related: relatedTo(group, placeOfAmount),
      unit: unitName(unit),
      consequences: [
        ...dependentsOf(tables, all.map(placeOfAmount)),
        ...added.flatMap(besideIt),
        ...added.filter(isUnread).flatMap((one) => sumsAround(one.table, one.unit, one.figure.cell)),
      ],
      data: { ...figureData(table, unit, figure), ...group.data, text: text.trim(), number: number ?? '' },
    };
  }
}

/** Those told together. */
export function faultGroups(
  { snapshot, tables }: Pick<CheckContext, 'snapshot' | 'tables'>,
  faults: readonly AmountFault[],
): Alike<TextAmount>[] {
  const amounts = textAmounts(snapshot, tables).filter(({ fault }) => faults.some((one) => one === fault));
  return amounts.length === 0 ? [] : tellOnce(amounts, columnKey(tables));
}

/** What is calculated of it in its row: sums of the same version. */
function besideIt({ table, unit, figure: { cell, role, year } }: TextAmount): Place[] {
  return unit.figures
    .filter((other) => other.cell.row === cell.row && other.year === year)
    .filter((other) => other.role === role || other.role === 'total')
    .map((other) => placeOf(table, other.cell));
}

/** No rule but these knows of the amount. */
function isUnread({ table, figure }: TextAmount): boolean {
  return !figuresByCell(table).at.get(figure.cell);
}

/** Column and fault; the fault alone in a table that is text throughout. */
function columnKey(tables: CheckContext['tables']) {
  const throughout = new Set(tables.filter(isText));
  return ({ table, figure, fault }: TextAmount) => {
    const column = throughout.has(table) ? '' : figure.cell.column;
    return `${tables.indexOf(table)}|${column}|${fault}`;
  };
}

function isText({ units }: TableReading): boolean {
  let balance = 0;
  for (const { figures } of units) for (const { state } of figures) balance += state === 'text' ? 1 : -1;
  return balance > 0;
}
