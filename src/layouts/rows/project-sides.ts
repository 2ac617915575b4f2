import type { Item } from '../../model/table.ts';
import type { BodyRow } from './body.ts';
import { tellSide } from './project-side-words.ts';
import { isGenericTotal } from '../cells/label-total.ts';
import { letters } from '../cells/text.ts';

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
  /** The sums stand above what they add up. */
  readonly isAbove: boolean;
}

export interface ProjectSides {
  readonly sides: ReadonlyMap<BodyRow, ProjectSide>;
  /** Rows that the sum of one side adds up, and which side that is. */
  readonly parts: ReadonlyMap<BodyRow, Item>;
  /** "INVESTOINNIT YHTEENSÄ, NETTO": a side of them all. */
  readonly wholes: ReadonlyMap<BodyRow, Item>;
}

export const noSides: ProjectSides = { sides: new Map(), parts: new Map(), wholes: new Map() };

interface Block extends Omit<SideBlock, 'isAbove'> {
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
  const { blocks, wholes } = findBlocks(rows);
  if (blocks.length === 0) return noSides;
  const sides = new Map<BodyRow, ProjectSide>();
  const parts = new Map<BodyRow, Item>();
  for (const block of blocks) {
    const above = block.isTotal ? null : partsAbove(rows, block);
    const below = above?.size ? above : partsBelow(rows, block);
    const isAbove = Boolean(above?.size);
    const isTotal = block.isTotal || isAbove;
    const whole = { rows: block.rows, isTotal, isAbove };
    for (const [row, item] of block.items) sides.set(row, { name: block.name, item, block: whole });
    if (isTotal) for (const [part, item] of below) parts.set(part, item);
  }
  return { sides, parts, wholes };
}

function findBlocks(rows: readonly BodyRow[]): { blocks: Block[]; wholes: Map<BodyRow, Item> } {
  const blocks: Block[] = [];
  const wholes = new Map<BodyRow, Item>();
  let heading = '';
  let told = new Set<Item>();
  let from = 0;
  let open: Block | null = null;
  for (const [at, row] of rows.entries()) {
    if (row.amounts.length === 0) {
      if (!row.facts || row.facts.quantity) continue;
      heading = isGenericTotal(row.facts.name) ? '' : row.facts.name;
      told = new Set();
      from = at + 1;
      open = null;
      continue;
    }
    const side = tellSide(row);
    if (!side) continue;
    const { item, isTotal } = side;
    if (side.isOfAll || (side.name === '' && (heading === '' || told.has(item)))) {
      wholes.set(row, item);
      from = at + 1;
      open = null;
      continue;
    }
    const isOfHeading =
      side.name === '' || ((isTotal || item === 'margin') && beginAlike(side.name, heading));
    const name = isOfHeading ? heading : side.name;
    const key = `${side.name === '' ? 'below ' : ''}${letters(name)}`;
    if (isOfHeading) told.add(item);
    if (!open || open.key !== key || [...open.items.values()].includes(item)) {
      open = { key, name, from, rows: [], items: new Map(), isTotal: false };
      blocks.push(open);
    }
    open.rows.push(row);
    open.items.set(row, item);
    if (isTotal) Object.assign(open, { isTotal });
    from = at + 1;
  }
  const whole = blocks.filter(({ items }) => items.size > 1);
  const below = whole.filter(({ key }) => key.startsWith('below '));
  // Below the only heading they are the sides of the whole table.
  return { blocks: below.length > 1 ? whole : whole.filter((block) => !below.includes(block)), wholes };
}

/** "Talonrakennuksen menot yhteensä", "Katujen tulot yhteensä" under "Talonrakennus" and "Kadut". */
function beginAlike(name: string, heading: string): boolean {
  const [own, over] = [name, heading].map((text) => letters(text).slice(0, 2));
  return own !== '' && own === over;
}

/** The rows between one side and the next, with the side below them. */
function partsBelow(rows: readonly BodyRow[], { from, items }: Block): Map<BodyRow, Item> {
  const parts = new Map<BodyRow, Item>();
  let start = from;
  for (const [row, item] of items) {
    const at = rows.indexOf(row, start);
    if (item !== 'margin') for (const part of rows.slice(start, at)) parts.set(part, item);
    start = at + 1;
  }
  return parts;
}

/** The same with the side above them, where it stands first of all and its amounts are what they come to. */
function partsAbove(rows: readonly BodyRow[], { from, items }: Block): Map<BodyRow, Item> {
  const parts = new Map<BodyRow, Item>();
  const sides = [...items.keys()];
  if (rows[from] !== sides[0]) return parts;
  let start = from;
  for (const [index, side] of sides.entries()) {
    const next = sides[index + 1];
    const end = next ? rows.indexOf(next, start) : start + 1;
    const between = rows.slice(start + 1, end).filter(({ amounts }) => amounts.length > 0);
    if (between.length > 0 && !comesTo(side, between)) return new Map();
    for (const part of between) parts.set(part, items.get(side)!);
    start = end;
  }
  return parts;
}

/** In most columns. */
function comesTo({ amounts }: BodyRow, parts: readonly BodyRow[]): boolean {
  const sums = new Map<number, number>();
  for (const { column, value } of parts.flatMap((part) => part.amounts))
    sums.set(column, (sums.get(column) ?? 0) + (value ?? 0));
  const right = amounts.filter(
    ({ column, value }) => Math.abs((sums.get(column) ?? 0) - (value ?? 0)) <= 1.5,
  );
  return right.length * 2 > amounts.length;
}
