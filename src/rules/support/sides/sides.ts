import type { Figure } from '../../../model/table.ts';

const revenueAccounts = new Set(['sales', 'fees', 'grantsReceived', 'rentRevenue', 'otherRevenue']);
const expenseAccounts = new Set([
  'salaries',
  'socialCosts',
  'pensions',
  'otherSocialCosts',
  'services',
  'materials',
  'rentExpense',
  'otherExpense',
]);

/** Which side of the income statement a figure stands on; null for results and lines nobody knows. */
export function sideOf({ item, account }: Figure): 'revenue' | 'expense' | null {
  if (item === 'revenue' || (account !== null && revenueAccounts.has(account))) return 'revenue';
  const isCost = item === 'expense' || item === 'personnel' || item === 'grants';
  return isCost || (account !== null && expenseAccounts.has(account)) ? 'expense' : null;
}
