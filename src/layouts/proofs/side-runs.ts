import type { Item } from '../../model/table.ts';
import { addsUp } from './added-columns.ts';
import type { DraftColumn, DraftUnit } from '../draft.ts';
import { readHeading } from '../cells/heading.ts';
import { isExpense, isRevenue } from './sides.ts';
import { withoutCurrency } from '../cells/text.ts';
import { findLine } from '../vocabulary/lines.ts';

/** "Henkilöstö | Palvelut | Vuokrat | KS 2027 yhteensä": a total of the plan that is their sum on every row. */
export function partsOfTotal(
  units: readonly DraftUnit[],
  sum: DraftColumn,
  beside: readonly (readonly DraftColumn[])[],
): readonly DraftColumn[] | null {
  if (readHeading(sum.header).word === null) return null;
  const runs = beside.map((columns) => {
    const side = columns.map(sideOf).find((one) => one !== null);
    const isOther = (one: DraftColumn) => one.year !== sum.year || saysVersion(one);
    const end = columns.findIndex((one) => isOther(one) || (!isLine(one) && sideOf(one) !== side));
    return end < 0 ? columns : columns.slice(0, end);
  });
  return runs.find((run) => run.length > 1 && addsUp(units, sum, new Set(run), 3)) ?? null;
}

/** "Lämmitys | Sähkö | Siivous | Yhteensä" under a title that speaks of expense: three or more lines of it. */
export function runOfUnknown(columns: readonly DraftColumn[]): readonly DraftColumn[] {
  const end = columns.findIndex((column) => !isLine(column) || saysVersion(column));
  const run = end < 0 ? columns : columns.slice(0, end);
  return run.length > 2 ? run : [];
}

function saysVersion({ header }: DraftColumn): boolean {
  const { word, year, split } = readHeading(header);
  return (word !== null && word !== 'total') || year !== null || split !== null;
}

/** The first columns, as long as they are of one side. */
export function runOf(columns: readonly DraftColumn[]): readonly DraftColumn[] {
  const side = sideOf(columns[0]);
  if (side === null) return [];
  const end = columns.findIndex((column) => sideOf(column) !== side);
  return end < 0 ? columns : columns.slice(0, end);
}

/**
 * The same with columns among them whose words are not known ("Palvelut"): the sum tells that they belong there. Two
 * known lines of expense will do, and one where every figure is a cost with a minus, or where the title or the last row
 * says the side.
 */
export function runAcross(
  units: readonly DraftUnit[],
  columns: readonly DraftColumn[],
  titled: Item | null,
): readonly DraftColumn[] {
  const side = columns.map(sideOf).find((one) => one !== null);
  const end = columns.findIndex((column) => !isLine(column) && sideOf(column) !== side);
  const run = end < 0 ? columns : columns.slice(0, end);
  if (areMostlyKnown(run)) return run;
  if (side === null || run.length < 3) return [];
  const known = run.filter((column) => sideOf(column) !== null).length;
  if (side === titled || (side === 'expense' && (known > 1 || areCosts(units, new Set(run))))) return run;
  const near = run.findLastIndex((_, at) => areMostlyKnown(run.slice(0, at + 1)));
  return run.slice(0, near + 1);
}

function areMostlyKnown(run: readonly DraftColumn[]): boolean {
  return run.filter((column) => sideOf(column) !== null).length * 2 > run.length;
}

function areCosts(units: readonly DraftUnit[], run: ReadonlySet<DraftColumn>): boolean {
  return units.every(({ figures }) =>
    figures.every(({ cell, column }) => !run.has(column) || (cell.value ?? 0) <= 0),
  );
}

export function isLine({ item, account, entity, role, year, month }: DraftColumn): boolean {
  const isOpen = item === null || (item === 'account' && account === null);
  return isOpen && entity === null && role === 'plan' && year !== null && month === null;
}

export function isUnknown({ item, account }: DraftColumn): boolean {
  return item === null || (item === 'account' && account === null);
}

export function sideOf(column: DraftColumn | undefined): 'expense' | 'revenue' | null {
  if (column && isLine(column)) return sideOfWords(column.header);
  if (!column?.item || column.item === 'revenue' || column.item === 'expense') return null;
  if (isExpense(column.item, column.account, null)) return 'expense';
  return isRevenue(column.item, column.account, null) ? 'revenue' : null;
}

/** `Lärarlöner`, `Sähkö €` */
function sideOfWords(header: string): 'expense' | 'revenue' | null {
  const side = findLine(withoutCurrency(header));
  return side === 'either' ? null : side;
}

export function isAccount({ item }: DraftColumn): boolean {
  return item !== null && item !== 'revenue' && item !== 'expense' && item !== 'margin';
}
