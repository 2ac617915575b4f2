import type { Item } from '../model/table.ts';
import type { ColumnHeading } from './column-facts.ts';
import type { DraftColumn } from './draft.ts';
import { speaksOfGrant } from './figure-role.ts';
import { speaksOfProjects } from './kind.ts';
import type { TitleFacts } from './titles.ts';

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
  if (items.size > 0) return 'margin';
  return titles.item ?? (titles.account === null ? 'margin' : 'account');
}

/** "Määräraha | Käytetty": what came true is that of what was given. */
function isGrant({ item, header }: DraftColumn): boolean {
  return (item === 'expense' || item === 'revenue') && speaksOfGrant(header);
}

/** The line of the income statement that the title speaks of, where neither columns nor title name a main quantity. */
export function soleAccount(titles: TitleFacts, columns: readonly DraftColumn[], item: Item): string | null {
  return item === 'account' && columns.every((c) => c.item === null) ? titles.account : null;
}
