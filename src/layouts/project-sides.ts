import type { Item } from '../model/table.ts';
import type { BodyRow } from './body.ts';
import { mainItems } from './label-part.ts';
import { isGenericTotal } from './label-total.ts';
import { letters } from './text.ts';
import { findQuantity, type Quantity } from './vocabulary/index.ts';

/** One side of a group of projects, or of one project. */
export interface ProjectSide {
  readonly name: string;
  readonly item: Item;
  readonly block: SideBlock;
}

/** The rows that tell the sides of one group, first to last. */
export interface SideBlock {
  readonly rows: BodyRow[];
  readonly isTotal: boolean;
}

export interface ProjectSides {
  readonly sides: ReadonlyMap<BodyRow, ProjectSide>;
  /** Rows above the sum of one side, which they are of. */
  readonly parts: ReadonlyMap<BodyRow, Item>;
  /** "INVESTOINNIT YHTEENSÄ, NETTO": a side of them all. */
  readonly wholes: ReadonlyMap<BodyRow, Item>;
}

export const noSides: ProjectSides = { sides: new Map(), parts: new Map(), wholes: new Map() };

interface Told {
  /** Empty where the heading above says whose side it is. */
  readonly name: string;
  readonly item: Item;
  readonly isTotal: boolean;
}

interface Block extends SideBlock {
  readonly key: string;
  readonly name: string;
  readonly from: number;
  readonly items: Map<BodyRow, Item>;
}

/**
 * "Talonrakennus, menot yhteensä" below the projects of a group, "Talonrakennus, tulot yhteensä" below what is paid
 * towards them and "Talonrakennus, netto": three quantities of one group, as long as two of them have one name.
 */
export function findProjectSides(rows: readonly BodyRow[]): ProjectSides {
  if (rows.some(({ amounts, money }) => amounts.some(({ column }) => money.get(column)!.item !== null)))
    return noSides;
  const sides = new Map<BodyRow, ProjectSide>();
  const parts = new Map<BodyRow, Item>();
  for (const block of blocksOf(rows)) {
    const { name, items } = block;
    for (const [row, item] of items) sides.set(row, { name, item, block });
    if (block.isTotal) giveItems(rows, block, parts);
  }
  return { sides, parts, wholes: sides.size > 0 ? wholesOf(rows) : new Map() };
}

function blocksOf(rows: readonly BodyRow[]): Block[] {
  const blocks: Block[] = [];
  let heading = '';
  let from = 0;
  let open: Block | null = null;
  for (const [at, row] of rows.entries()) {
    if (row.amounts.length === 0) {
      if (!row.facts || row.facts.quantity) continue;
      heading = isGenericTotal(row.facts.name) ? '' : row.facts.name;
      from = at + 1;
      open = null;
      continue;
    }
    const told = tellSide(row);
    const name = told?.name || heading;
    if (!told || name === '') continue;
    const key = `${told.name === '' ? 'below ' : ''}${letters(name)}`;
    if (!open || open.key !== key || [...open.items.values()].includes(told.item)) {
      open = { key, name, from, rows: [], items: new Map(), isTotal: false };
      blocks.push(open);
    }
    open.rows.push(row);
    open.items.set(row, told.item);
    if (told.isTotal) Object.assign(open, { isTotal: true });
    from = at + 1;
  }
  const whole = blocks.filter(({ items }) => items.size > 1);
  const below = whole.filter(({ key }) => key.startsWith('below '));
  // Below the only heading they are the sides of the whole table.
  return below.length > 1 ? whole : whole.filter((block) => !below.includes(block));
}

function tellSide({ facts, codes }: BodyRow): Told | null {
  if (!facts || codes.length > 0) return null;
  const { part, quantity, isTotal } = facts;
  if (part && isMain(part.quantity)) return { name: part.name, item: itemOf(part.quantity), isTotal };
  if (!quantity || !isMain(quantity)) return null;
  return { name: facts.namesEntity ? facts.name : '', item: itemOf(quantity), isTotal };
}

function isMain({ item, account }: Quantity): boolean {
  return account === null && mainItems.has(item);
}

/** What projects cost is investment. */
function itemOf({ item }: Quantity): Item {
  return item === 'expense' ? 'investment' : item;
}

function giveItems(rows: readonly BodyRow[], { from, items }: Block, parts: Map<BodyRow, Item>): void {
  let start = from;
  for (const [row, item] of items) {
    const at = rows.indexOf(row, start);
    if (item !== 'margin') for (const part of rows.slice(start, at)) parts.set(part, item);
    start = at + 1;
  }
}

const sideAtEnd = /^(.*\p{L}.*?)(?:\s*[,:/]|\s[–-])\s*(\p{L}+)$/u;

function wholesOf(rows: readonly BodyRow[]): Map<BodyRow, Item> {
  const wholes = new Map<BodyRow, Item>();
  for (const row of rows) {
    const [, name, word] = (row.amounts.length > 0 && sideAtEnd.exec(row.facts?.text ?? '')) || [];
    const quantity = name && isGenericTotal(name) ? findQuantity(word!) : null;
    if (quantity && isMain(quantity)) wholes.set(row, itemOf(quantity));
  }
  return wholes;
}
