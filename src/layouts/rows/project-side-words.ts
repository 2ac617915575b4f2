import type { Item } from '../../model/table.ts';
import type { BodyRow } from './body.ts';
import { mainItems } from '../cells/label-part.ts';
import { isGenericTotal } from '../cells/label-total.ts';
import { letters } from '../cells/text.ts';
import { findQuantity, type Quantity } from '../vocabulary/quantities.ts';

/** Which side of projects a row says it is, and of what. */
export interface ToldSide {
  /** Empty where the heading above says whose side it is. */
  readonly name: string;
  readonly item: Item;
  readonly isTotal: boolean;
  /** Of all projects: it says so itself. */
  readonly isOfAll: boolean;
}

const sideAtEnd = /^(.*\p{L}.*?)(?:\s*[,:/]|\s[–-])\s*(\p{L}+)$/u;
const income: ReadonlySet<string> = new Set([
  'investointitulot',
  'investeringsinkomster',
  'investeringsinkomsterna',
]);
const net = /^netto/iu;

export function tellSide({ facts, codes }: BodyRow): ToldSide | null {
  if (!facts || codes.length > 0) return null;
  const { part, quantity, isTotal, text } = facts;
  const isNamed = (name: string, { item }: Quantity) => ({
    name,
    item: costOf(item),
    isTotal,
    isOfAll: false,
  });
  if (part && isMain(part.quantity)) return isNamed(part.name, part.quantity);
  if (quantity?.item === 'investment' && quantity.account === null)
    return { name: '', item: net.test(facts.name) ? 'margin' : 'investment', isTotal: true, isOfAll: true };
  if (income.has(letters(facts.name))) return { name: '', item: 'revenue', isTotal: true, isOfAll: true };
  if (quantity && isMain(quantity)) return isNamed(facts.namesEntity ? facts.name : '', quantity);
  const [, whole, word] = sideAtEnd.exec(text) ?? [];
  const found = whole && isGenericTotal(whole) ? findQuantity(word!) : null;
  return found && isMain(found) ? { ...isNamed('', found), isTotal: true, isOfAll: true } : null;
}

function isMain({ item, account }: Quantity): boolean {
  return account === null && mainItems.has(item);
}

/** What projects cost is investment. */
function costOf(item: Item): Item {
  return item === 'expense' ? 'investment' : item;
}
