import type { Item } from '../../model/table.ts';
import type { DraftFigure } from '../draft.ts';
import { expenseAccounts, revenueAccounts } from '../vocabulary/quantities.ts';

type Section = DraftFigure['section'];

/** An account that is not known is what its section is. */
export function isExpense(item: Item, account: string | null, section: Section): boolean {
  if (item === 'account')
    return account === null
      ? section === 'expense'
      : expenseAccounts.has(account) || partsOfExpense.has(account);
  return item === 'expense' || item === 'personnel' || item === 'grants' || item === 'depreciation';
}

export function isRevenue(item: Item, account: string | null, section: Section): boolean {
  if (item === 'account')
    return account === null
      ? section === 'revenue'
      : revenueAccounts.has(account) || partsOfRevenue.has(account);
  return item === 'revenue';
}

const partsOfRevenue: ReadonlySet<string> = new Set(['externalRevenue', 'internalRevenue']);
const partsOfExpense: ReadonlySet<string> = new Set(['externalExpense', 'internalExpense']);
