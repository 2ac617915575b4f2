import type { ColumnHeading } from './column-facts.ts';
import { type Grid, isAmount } from '../cells/grid.ts';
import type { DraftColumn } from '../draft.ts';
import type { Segment } from '../segments/segments.ts';

export const accountHeading =
  /^(tili(nro|numero|koodi|no|laji|ryhmä|luokka|n nimi|n selite)?|kustannuslajit?|(meno|tulo|kulu|tuotto|avustus|tuki|vero|palkka)(laji|kohta|luokka|ryhmä|tyyppi)t?|(tuloslaskelman?|meno|kulu|tulo|tuotto)\s?-?(erä|erät|rivi|rivit)|(kostnads|utgifts|inkomst|bidrags)slag|meno-?\s?\/\s?tulolaji|konto(nr|nummer|kod|namn|ts namn)?|account( no| number| name| code)?)\.?(\s*\(t\))?(?!\p{L})/iu;

/**
 * Columns headed as accounts, the named ones first: `Tili(T)`, then `Tili`. One that is empty beside all amounts holds
 * what the lines belong to.
 */
export function accountColumns(
  headings: readonly ColumnHeading[],
  grid: Grid,
  { bodyRows }: Segment,
): number[] {
  const isFilled = (column: number) =>
    bodyRows.some((row) => grid.at(row, column) !== null && grid.cellsOf(row).some(isAmount));
  const accounts = headings.filter(
    ({ levels, column }) => accountHeading.test(levels.at(-1)?.trim() ?? '') && isFilled(column),
  );
  const rank = (h: ColumnHeading) => (/nimi|namn|name|\(t\)/i.test(h.levels.at(-1)!) ? 0 : 1);
  return accounts.sort((a, b) => rank(a) - rank(b)).map((h) => h.column);
}

/** Columns that name or number entities, not accounts. */
export function namesOf(columns: readonly DraftColumn[], accounts: readonly number[]): Set<number> {
  const named = columns.filter((c) => c.role === 'name' || c.role === 'code').map((c) => c.column);
  return new Set(named.filter((column) => !accounts.includes(column)));
}
