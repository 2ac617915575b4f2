import type { Item } from '../model/table.ts';
import type { ColumnHeading } from './column-facts.ts';
import type { DraftColumn } from './draft.ts';
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
  if (columns.some((c) => c.item !== null)) return 'margin';
  return titles.item ?? (titles.account === null ? 'margin' : 'account');
}

/** The line of the income statement that the title speaks of, where neither columns nor title name a main quantity. */
export function soleAccount(titles: TitleFacts, columns: readonly DraftColumn[], item: Item): string | null {
  return item === 'account' && columns.every((c) => c.item === null) ? titles.account : null;
}
