import type { Item } from '../../model/table.ts';
import type { BodyRow } from './body.ts';
import type { ColumnHeading } from '../columns/column-facts.ts';
import type { DraftColumn } from '../draft.ts';
import { speaksOfGrant } from '../columns/figure-role.ts';
import { isWholeCost, speaksOfProjects } from '../kind.ts';
import type { TitleFacts } from '../titles/titles.ts';

export function soleItem(
  titles: TitleFacts,
  columns: readonly DraftColumn[],
  headings: readonly ColumnHeading[],
): Item {
  if (titles.document === 'investments') return 'investment';
  const projects = speaksOfProjects(titles, columns, headings);
  if (projects && columns.every((c) => c.item === null || c.item === 'revenue'))
    return titles.item ?? 'expense';
  const items = new Set(columns.flatMap(({ item }) => item ?? []));
  if (items.size === 1 && columns.some(isGrant)) return [...items][0]!;
  if (items.size === 1 && items.has('expense') && columns.some(isWholeCost)) return 'expense';
  if (items.size > 0) return 'margin';
  if (columns.some(isWholeCost)) return titles.item ?? 'expense';
  return titles.item ?? (titles.account === null ? 'margin' : 'account');
}

/** "Menot yhteensä" last of all, and no other row that names a quantity: what all units have is that. */
export function closingItem(rows: readonly BodyRow[]): 'revenue' | 'expense' | null {
  const filled = rows.filter(({ amounts }) => amounts.length > 0);
  const last = filled.at(-1)?.facts;
  const item = last?.isTotal && last.quantity?.account === null ? last.quantity.item : null;
  if (item !== 'revenue' && item !== 'expense') return null;
  const named = rows.filter(({ facts }) => facts !== null && facts.quantity !== null);
  return named.length === 1 && filled.length > 2 ? item : null;
}

/** "Määräraha | Käytetty": what came true is that of what was given. */
function isGrant({ item, header }: DraftColumn): boolean {
  return (item === 'expense' || item === 'revenue') && speaksOfGrant(header);
}

/** The line of the income statement that the title speaks of, where neither columns nor title name a main quantity. */
export function soleAccount(titles: TitleFacts, columns: readonly DraftColumn[], item: Item): string | null {
  return item === 'account' && columns.every((c) => c.item === null) ? titles.account : null;
}
