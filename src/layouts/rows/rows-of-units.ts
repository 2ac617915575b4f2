import type { Item } from '../../model/table.ts';
import { type BodyRow, indentOf } from './body.ts';
import { type DraftUnit, newUnit } from '../draft.ts';
import { isFrameOf } from '../units/frame-rows.ts';
import type { GroupsBehind } from './groups-behind.ts';
import { isKeyFigure } from '../kind.ts';
import { KnownUnits } from '../units/known-units.ts';
import {
  isFunding,
  isLessOf,
  isNetOfProject,
  addPartOf,
  isNetOfSides,
  addNet,
} from '../proofs/nets-of-rows.ts';
import {
  makeCodeDepth,
  type Group,
  openUnit,
  outerGroups,
  ownColumn,
  addEnclosing,
} from '../units/open-unit.ts';
import { findProjectSides, noSides, type SideBlock } from './project-sides.ts';
import { standUnderFilledHeads } from './repeated-names.ts';
import { readRowsOfMonths } from './rows-of-months.ts';
import { readRowsOfVersions } from './rows-of-versions.ts';
import { mainItems } from '../cells/label-part.ts';
import { makeUnfilledTest } from '../segments/unfilled-rows.ts';
import { addFigures } from './unit-figures.ts';
import { findUnnamedSums, isUnnamed } from './unnamed-rows.ts';
import { addedAmongUnits } from './added-rows.ts';
import { namesPartOfAbove } from '../vocabulary/row-names.ts';
import { type Quantity, closingAccounts } from '../vocabulary/quantities.ts';
import { isStarred, marksSums } from './starred-rows.ts';

/**
 * Every row is an entity; what its figures are, the columns say, or the quantity above the rows ("TOIMINTATUOTOT"), or
 * `item` where neither does.
 */
export function readRowsOfUnits(
  rows: readonly BodyRow[],
  { item, account }: { readonly item: Item; readonly account: string | null },
  outer: DraftUnit,
  planYear: number | null,
  groupsBehind: GroupsBehind,
): DraftUnit[] {
  const told =
    readRowsOfMonths(rows, { item, account }, outer) ?? readRowsOfVersions(rows, item, outer, planYear);
  if (told) return told;
  const units = new KnownUnits();
  const isUnfilled = makeUnfilledTest(rows);
  const first = rows.reduce((least, { labels }) => Math.min(least, labels[0]?.column ?? least), Infinity);
  const last = rows.findLast((row) => row.amounts.length > 0);
  const starsAreSums = marksSums(rows);
  const depthOfCode = makeCodeDepth(rows);
  const grouped = columnsBesideGroups(rows);
  const sums = findUnnamedSums(rows);
  const namesNothing = rows.length === 1 && hasMainItems(rows[0]!);
  const headsAreFilled = standUnderFilledHeads(rows.map(({ main }) => main));
  const { sides, parts, wholes } = item === 'investment' ? findProjectSides(rows) : noSides;
  const sided = new Map<SideBlock, DraftUnit>();
  const department = findDepartment(rows);
  const peers = addedAmongUnits(rows);
  let groups: Group[] = [];
  let section: Quantity | null = null;
  let closed: DraftUnit | null = null;
  const innermost = rows.reduce(
    (most, { main, amounts }) => (main && amounts.length > 0 ? Math.max(most, indentOf(main)) : most),
    0,
  );
  const end = rows.findLastIndex((row) => row.amounts.length > 0 && sumsUp(row) && !isKeyFigure(row));
  for (const [index, row] of rows.entries()) {
    if (end >= 0 && index > end && isKeyFigure(row)) continue;
    if (row.main && row.amounts.length === 0 && indentOf(row.main) > innermost) continue;
    const side = sides.get(row);
    if (side) {
      const { block, name } = side;
      const isFirst = !sided.has(block);
      const unit = sided.get(block) ?? bareHeading(units, name, block) ?? openUnit(row, first);
      if (!unit) continue;
      sided.set(block, Object.assign(unit, { name, isTotal: block.isTotal, isHeading: false }));
      addFigures(unit, row, side.item);
      const isPlaced = block.isAbove ? isFirst : row === block.rows.at(-1);
      if (isPlaced && units.all.at(-1) !== unit) units.add(unit);
      continue;
    }
    if (wholes.has(row)) {
      addFigures(sumOf(units, row, wholes.get(row)!), row, wholes.get(row)!);
      continue;
    }
    const own = parts.get(row) ?? item;
    const above = units.all.at(-1);
    if (own === 'investment' && above && !row.facts?.isTotal && (isFunding(row) || isLessOf(above, row))) {
      addFigures(above, row, 'revenue');
      continue;
    }
    if (own === 'investment' && above && isNetOfProject(above, row)) {
      addFigures(above, row, 'margin');
      continue;
    }
    if (above && row.facts && namesPartOfAbove(row.facts.name)) {
      addPartOf(above, row);
      continue;
    }
    closed ??= closingSum(units, row);
    if (closed && isLineBelow(row)) {
      addFigures(closed, row, 'account', undefined, row.facts?.quantity?.account ?? null);
      continue;
    }
    const isSaid =
      own === item &&
      row !== department &&
      !peers.has(row) &&
      !isFrameOf(above, row, rows[index + 1]) &&
      !isLineBehindSum(units, row);
    const quantity: Quantity | null = isSaid ? quantityOf(row, section) : null;
    if (quantity && row.amounts.every((cell) => row.money.get(cell.column)!.item === null)) {
      const isCost: boolean = quantity.item === 'expense' && item === 'investment';
      const meant: Quantity = isCost ? { ...quantity, item } : quantity;
      if (row.amounts.length === 0 || headsAreFilled) section = meant;
      if (row.amounts.length > 0)
        addFigures(
          sumOf(units, row, meant.item, quantity.account),
          row,
          meant.item,
          undefined,
          quantity.account,
        );
      continue;
    }
    if (isUnnamed(row)) {
      const whole = sums.has(row) ? unnamedSum(row, first) : namesNothing ? outer : null;
      if (whole) {
        addFigures(whole, row, item);
        units.add(whole);
      }
      continue;
    }
    if (quantity?.item === 'margin' && above && isNetOfSides(above, row)) {
      addNet(above, row);
      continue;
    }
    const unit = openUnit(row, grouped.has(row.main?.column ?? -1) ? row.main!.column : first);
    if (!unit) continue;
    const part = row.facts?.part;
    if (
      part?.isMarked &&
      part.quantity.item === item &&
      row.amounts.every((cell) => !row.money.get(cell.column)!.item)
    ) {
      unit.name = part.name;
      unit.isTotal ||= row === last;
    }
    if (namesSumOfSide(row)) Object.assign(unit, { name: row.facts!.text, isGeneric: true });
    unit.indent += depthOfCode(row);
    if (starsAreSums && isStarred(row)) unit.isTotal = true;
    groups = outerGroups(row, groups);
    if (!unit.isTotal)
      unit.enclosing = [...groups.filter((group) => group.column < ownColumn(row)), ...groupsBehind(row)];
    const known = section && units.exactly(unit);
    addFigures(
      known || unit,
      row,
      parts.get(row) ?? section?.item ?? item,
      undefined,
      section ? section.account : account,
    );
    if (known) continue;
    unit.isHeading = row.amounts.length === 0 && !row.isRemarked && !isUnfilled(row);
    addEnclosing(units, unit, row);
    units.add(unit);
  }
  return withSumLast(units.all);
}

/** "Menot yhteensä" below units whose lines stand across: of them all, and of no entity. */
function namesSumOfSide({ facts, codes }: BodyRow): boolean {
  if (!facts?.isTotal || facts.code !== null || facts.namesEntity || codes.length > 0) return false;
  return facts.quantity?.account === null;
}

/** "Yhteensä", or "Netto" below the units: what stands after it in persons or per inhabitant is no unit. */
function sumsUp({ facts }: BodyRow): boolean {
  return facts !== null && (facts.isTotal || facts.quantity?.account === null);
}

/** `Tulot | Menot | Netto` over one row without a name: the whole of which the title speaks. */
function hasMainItems({ amounts, money }: BodyRow): boolean {
  return new Set(amounts.flatMap((cell) => money.get(cell.column)!.item ?? [])).size > 1;
}

function unnamedSum({ row }: BodyRow, column: number): DraftUnit {
  const name = { code: null, name: '', level: null, isTotal: true };
  return { ...newUnit(name, { row, column }, { indent: 0, bold: false }), isGeneric: true };
}

/** "Tulot yhteensä" between the two sides is one sum with "Menot yhteensä" and "Netto" below them. */
function withSumLast(units: readonly DraftUnit[]): DraftUnit[] {
  const isSplit = ({ isGeneric, figures, heading }: DraftUnit) =>
    isGeneric &&
    new Set(figures.map(({ cell }) => cell.row)).size > 1 &&
    figures[0]!.cell.row === heading.row;
  const at = units.findIndex(isSplit);
  const sum = units[at];
  const last = sum?.figures.reduce((row, { cell }) => Math.max(row, cell.row), 0) ?? 0;
  const end = sum ? units.findLastIndex(({ heading }) => heading.row < last) : -1;
  if (at < 1 || !sum || end <= at) return [...units];
  return [...units.slice(0, at), ...units.slice(at + 1, end + 1), sum, ...units.slice(end + 1)];
}

/** "Verotulot" below the sum of all units: from there on the rows are lines of the whole. */
function closingSum(units: KnownUnits, row: BodyRow): DraftUnit | null {
  const account = row.facts?.quantity?.account ?? null;
  if (account === null || !closingAccounts.has(account) || !isLineBelow(row)) return null;
  const last = units.all.at(-1);
  return last?.isTotal && last.figures.length > 0 ? last : null;
}

function isLineBelow({ facts, amounts, codes, money }: BodyRow): boolean {
  const isPlain = facts !== null && facts.code === null && facts.level === null && codes.length === 0;
  const item = facts?.quantity?.item ?? 'account';
  return (
    isPlain &&
    item === 'account' &&
    amounts.length > 0 &&
    amounts.every((cell) => !money.get(cell.column)!.item)
  );
}

/** A project whose sides stand right below its name is what they are of. */
function bareHeading(units: KnownUnits, name: string, { isTotal }: SideBlock): DraftUnit | null {
  const above = units.all.at(-1);
  return !isTotal && above?.isHeading && above.name === name ? above : null;
}

/** Where names stand beside what encloses them, a name alone stands no further in. */
function columnsBesideGroups(rows: readonly BodyRow[]): ReadonlySet<number> {
  const beside = rows.filter(
    ({ main, labels, amounts }) =>
      amounts.length > 0 && labels.some((cell) => cell.column < (main?.column ?? 0)),
  );
  return new Set(beside.map(({ main }) => main!.column));
}

/** "Toimintatuotot yhteensä" under the units of a section is that quantity of them all; a sum that has it already is another. */
function sumOf(units: KnownUnits, row: BodyRow, item: Item, account: string | null = null): DraftUnit {
  const columns = new Set(row.amounts.map(({ column }) => column));
  const states = ({ figures }: DraftUnit) =>
    figures.some(
      (figure) => figure.item === item && figure.account === account && columns.has(figure.cell.column),
    );
  const known = units.all.find((unit) => unit.isGeneric && !states(unit));
  if (known) return known;
  const name = { code: null, name: row.facts!.text, level: null, isTotal: true };
  const total = { ...newUnit(name, row.main!, { indent: 0, bold: row.main!.bold }), isGeneric: true };
  units.add(total);
  return total;
}

/** "Avustukset" among the units below a sum that is closed: a line like theirs, no quantity of that sum. */
function isLineBehindSum({ all }: KnownUnits, { facts, amounts }: BodyRow): boolean {
  const item = facts?.quantity?.item;
  if (!item || mainItems.has(item) || facts.isTotal || amounts.length === 0) return false;
  const sum = all.findIndex((unit) => unit.isGeneric && unit.figures.length > 0);
  return sum >= 0 && all.slice(sum + 1).some(({ isTotal }) => !isTotal);
}

/** "Revenue" among headings that name units, none of which comes again below it, names the department of that name. */
function findDepartment(rows: readonly BodyRow[]): BodyRow | null {
  const heads = rows.filter(({ facts, amounts }) => facts !== null && amounts.length === 0);
  const sides = heads.filter(({ facts }) => facts!.quantity?.account === null);
  const at = heads.indexOf(sides[0]!);
  if (sides.length !== 1 || at < 2 || at === heads.length - 1) return null;
  const before = new Set(heads.slice(0, at).map(({ facts }) => facts!.text));
  return heads.slice(at + 1).some(({ facts }) => before.has(facts!.text)) ? null : sides[0]!;
}

/** Quantities stand over their units or sum them up; an account only once others have done so, and no "3230 Avustukset" among codes. */
function quantityOf({ facts, amounts, codes }: BodyRow, section: Quantity | null): Quantity | null {
  const quantity = facts?.quantity ?? null;
  if (section === null && codes.length > 0 && quantity && !mainItems.has(quantity.item)) return null;
  if (quantity?.account == null) return quantity;
  const isSection = section !== null && (amounts.length === 0 || facts!.isTotal);
  return isSection ? quantity : null;
}
