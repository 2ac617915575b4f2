import { type BodyRow, codeText } from './body.ts';
import type { DraftUnit } from '../draft.ts';
import { type Quantity, revenueAccounts, expenseAccounts } from '../vocabulary/quantities.ts';

/** In the charts of accounts of municipalities, numbers from 3000 on are revenue and those from 4000 on expense. */
export function sideOfNumber(row: BodyRow, nameColumns: ReadonlySet<number>): Section {
  const code = row.codes.findLast((cell) => !nameColumns.has(cell.column));
  const number = code ? codeText(code) : (row.facts!.code ?? row.facts!.name);
  if (/^3\d{3,5}$/.test(number)) return 'revenue';
  return /^4\d{3,5}$/.test(number) ? 'expense' : null;
}

/** "Hyror" with a number of revenue are what others pay. */
export function asReceived(quantity: Quantity, row: BodyRow, nameColumns: ReadonlySet<number>): Quantity {
  const isRent = quantity.account === 'rentExpense' && sideOfNumber(row, nameColumns) === 'revenue';
  return isRent ? { item: 'account', account: 'rentRevenue' } : quantity;
}

/** "Understöd och bidrag" and "Avustukset" mean revenue above the expenses and expense below them. */
export function inSection(quantity: Quantity, row: BodyRow, section: Section): Quantity {
  if (quantity.account !== 'grantsReceived' && quantity.item !== 'grants') return quantity;
  const negative = row.amounts.some((cell) => (cell.value ?? 0) < 0);
  const positive = row.amounts.some((cell) => (cell.value ?? 0) > 0);
  if (quantity.account === 'grantsReceived' && section === 'expense' && negative) {
    return { item: 'grants', account: null };
  }
  if (quantity.item === 'grants' && section !== 'expense' && positive && !negative) {
    return section === 'revenue' ? { item: 'account', account: 'grantsReceived' } : quantity;
  }
  return quantity;
}

const charge =
  /(?:^|\s)(?:veloitus|veloitukset|laskutus|laskutukset|debitering|debiteringar|charges?|recharges?)$/iu;

/**
 * "Sisäinen veloitus" is income of whoever charges and a cost of whoever is charged: below "TUOTOT" or "KULUT", or among
 * lines of one side, it is a line of that side and not the side itself.
 */
export function isChargeAmong(row: BodyRow, headed: Section, unit: DraftUnit | null): boolean {
  const { code, name } = row.facts!;
  if (!charge.test(name)) return false;
  return code !== null || row.codes.length > 0 || headed !== null || unit?.figures.at(-1)?.item === 'account';
}

/** A sum below its accounts closes its side: expenses follow the revenue. */
export function sectionAfter(quantity: Quantity, section: Section, unit: DraftUnit | null): Section {
  const { item, account } = quantity;
  if (item === 'revenue') {
    const above = unit?.figures.some((f) => f.section === 'revenue' && f.item === 'account');
    return above ? 'expense' : 'revenue';
  }
  if (account && revenueAccounts.has(account)) return 'revenue';
  if (
    item === 'expense' ||
    item === 'personnel' ||
    item === 'grants' ||
    (account && expenseAccounts.has(account))
  ) {
    return 'expense';
  }
  return item === 'margin' ? null : section;
}

export type Section = 'revenue' | 'expense' | null;
