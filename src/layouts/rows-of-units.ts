import type { Item } from '../model/table.ts';
import { codeText, indentOf, type BodyRow } from './body.ts';
import { newUnit, type DraftUnit } from './draft.ts';
import { readHeading } from './heading.ts';
import { isKeyFigure } from './kind.ts';
import { KnownUnits } from './known-units.ts';
import { standUnderFilledHeads } from './repeated-names.ts';
import { readRowsOfMonths } from './rows-of-months.ts';
import { readRowsOfVersions } from './rows-of-versions.ts';
import { letters } from './text.ts';
import { addFigures } from './unit-figures.ts';
import { findUnnamedSums, isUnnamed } from './unnamed-rows.ts';
import {
  closingAccounts,
  findLevel,
  fundingWords,
  isLevelWord,
  namesPartOfAbove,
  ownFundingWords,
  type Quantity,
} from './vocabulary/index.ts';

/**
 * Every row is an entity; what its figures are, the columns say, or the quantity above the rows ("TOIMINTATUOTOT"), or
 * `item` where neither does.
 */
export function readRowsOfUnits(
  rows: readonly BodyRow[],
  { item, account }: { readonly item: Item; readonly account: string | null },
  outer: DraftUnit,
  planYear: number | null,
): DraftUnit[] {
  const told = readRowsOfMonths(rows, item, outer) ?? readRowsOfVersions(rows, item, outer, planYear);
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
  let groups: Group[] = [];
  let section: Quantity | null = null;
  let closed: DraftUnit | null = null;
  const end = rows.findLastIndex((row) => row.amounts.length > 0 && sumsUp(row) && !isKeyFigure(row));
  for (const [index, row] of rows.entries()) {
    if (end >= 0 && index > end && isKeyFigure(row)) continue;
    const above = units.all.at(-1);
    if (item === 'investment' && above && !row.facts?.isTotal && (isFunding(row) || isLessOf(above, row))) {
      addFigures(above, row, 'revenue');
      continue;
    }
    if (item === 'investment' && above && isNetOfProject(above, row)) {
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
    const quantity = quantityOf(row, section);
    if (quantity && row.amounts.every((cell) => row.money.get(cell.column)!.item === null)) {
      const isCost = quantity.item === 'expense' && item === 'investment';
      const meant = isCost ? { ...quantity, item } : quantity;
      if (row.amounts.length === 0 || headsAreFilled) section = meant;
      if (row.amounts.length > 0) addFigures(sumOf(units, row), row, meant.item, undefined, quantity.account);
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
    unit.indent += depthOfCode(row);
    if (starsAreSums && isStarred(row)) unit.isTotal = true;
    groups = outerGroups(row, groups);
    if (!unit.isTotal) unit.enclosing = groups.filter((group) => group.column < ownColumn(row));
    const known = section && units.exactly(unit);
    addFigures(known || unit, row, section?.item ?? item, undefined, section ? section.account : account);
    if (known) continue;
    unit.isHeading = row.amounts.length === 0 && !row.isRemarked && !isUnfilled(row);
    addEnclosing(units, unit, row);
    units.add(unit);
  }
  return withSumLast(units.all);
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

/** One code a row, each level in a column of its own: further to the right is further in. */
function makeCodeDepth(rows: readonly BodyRow[]): (row: BodyRow) => number {
  const apart = rows.every(({ codes }) => codes.length < 2);
  const columns = apart ? [...new Set(rows.flatMap(({ codes }) => codes.map((cell) => cell.column)))] : [];
  columns.sort((a, b) => a - b);
  return columns.length < 2 ? () => 0 : (row) => Math.max(0, columns.indexOf(leafCode(row)?.column ?? -1));
}

/** `*  H2100 Perusopetus` and `** H2000 Sivistys` among rows without asterisks: sums of an export. */
function marksSums(rows: readonly BodyRow[]): boolean {
  const filled = rows.filter((row) => row.main && row.amounts.length > 0);
  const starred = filled.filter(isStarred).length;
  return starred > 0 && starred * 2 <= filled.length + 1 && !isStarred(filled[0]!);
}

function isStarred({ main }: BodyRow): boolean {
  return main !== null && /^\s*\*/.test(main.text);
}

/** A memo row is a line of the unit above; where the columns are quantities it would be a second amount of each. */
function addPartOf(unit: DraftUnit, row: BodyRow): void {
  if (row.amounts.some((cell) => row.money.get(cell.column)!.item !== null)) return;
  const from = unit.figures.length;
  addFigures(unit, row, 'account');
  for (const figure of unit.figures.slice(from)) figure.label = row.facts!.text;
}

/** Where names stand beside what encloses them, a name alone stands no further in. */
function columnsBesideGroups(rows: readonly BodyRow[]): ReadonlySet<number> {
  const beside = rows.filter(
    ({ main, labels, amounts }) =>
      amounts.length > 0 && labels.some((cell) => cell.column < (main?.column ?? 0)),
  );
  return new Set(beside.map(({ main }) => main!.column));
}

interface Group {
  readonly column: number;
  readonly code: string | null;
  readonly name: string;
}

/** "Toimintatuotot yhteensä" under the units of a section is that quantity of them all. */
function sumOf(units: KnownUnits, row: BodyRow): DraftUnit {
  const known = units.all.find((unit) => unit.isGeneric);
  if (known) return known;
  const name = { code: null, name: row.facts!.text, level: null, isTotal: true };
  const total = { ...newUnit(name, row.main!, { indent: 0, bold: row.main!.bold }), isGeneric: true };
  units.add(total);
  return total;
}

/** Quantities stand over their units or sum them up; an account only once others have done so. */
function quantityOf({ facts, amounts }: BodyRow, section: Quantity | null): Quantity | null {
  const quantity = facts?.quantity ?? null;
  if (quantity?.account == null) return quantity;
  const isSection = section !== null && (amounts.length === 0 || facts!.isTotal);
  return isSection ? quantity : null;
}

/** A name that stands only beside its units gets an entry before the first of them. */
function addEnclosing(units: KnownUnits, unit: DraftUnit, row: BodyRow): void {
  for (const [depth, group] of unit.enclosing.entries()) {
    if (group.name === '' || row.facts === null) continue;
    if (units.hasEither(group)) continue;
    const heading = newUnit(
      { ...group, level: findLevel(group.name), isTotal: false },
      { row: row.row, column: group.column },
      {
        indent: 0,
        bold: false,
      },
    );
    heading.enclosing = unit.enclosing.slice(0, depth);
    heading.isHeading = true;
    units.add(heading);
  }
}

/**
 * A unit whose figures are still missing has a code like those of the units that are filled in. What stands in capitals
 * or bold among others, or each time right before a stretch that a sum closes, is their heading all the same.
 */
function makeUnfilledTest(rows: readonly BodyRow[]): (row: BodyRow) => boolean {
  const codeOf = (row: BodyRow) => row.facts?.code ?? (leafCode(row) ? codeText(leafCode(row)!) : null);
  const find = () => {
    const filled = rows.filter((r) => r.amounts.length > 0 && !r.facts?.isTotal);
    const lengths = new Set(filled.map((r) => codeOf(r)?.length));
    const open = rows.filter((r) => r.amounts.length === 0 && codeOf(r) && lengths.has(codeOf(r)!.length));
    if (opensStretches(rows, open)) return new Set<BodyRow>();
    const isUsual = (mark: (row: BodyRow) => boolean) => filled.filter(mark).length * 3 > filled.length;
    const marks = [isInCapitals, isBold].filter((mark) => !isUsual(mark));
    return new Set(open.filter((r) => !marks.some((mark) => mark(r))));
  };
  let unfilled: ReadonlySet<BodyRow> | null = null;
  return (row) => (unfilled ??= find()).has(row);
}

function isFilledSum({ facts, amounts }: BodyRow): boolean {
  return facts?.isTotal === true && amounts.length > 0;
}

function isInCapitals({ facts }: BodyRow): boolean {
  return facts !== null && facts.name.length > 3 && facts.name === facts.name.toUpperCase();
}

function isBold({ main }: BodyRow): boolean {
  return main !== null && main.bold;
}

/** Two or more, and each time a sum has just ended and another follows before the next. */
function opensStretches(rows: readonly BodyRow[], open: readonly BodyRow[]): boolean {
  const headings = new Set(open);
  let before: BodyRow | null = null;
  let sums = 0;
  for (const row of rows) {
    if (!row.facts) continue;
    if (headings.has(row) && before && !isFilledSum(before)) return false;
    if (isFilledSum(row)) sums++;
    before = row;
  }
  return open.length >= 2 && sums >= open.length;
}

/** "Valtionosuus" below a project is money towards it. */
function isFunding(row: BodyRow): boolean {
  return isCalled(row, fundingWords);
}

/** A row further in than the project above, without a code and with the other sign all through: money towards it. */
function isLessOf(project: DraftUnit, row: BodyRow): boolean {
  if (!row.main || row.facts!.code !== null || row.codes.length > 0 || row.amounts.length === 0) return false;
  const isInner = indentOf(row.main) > project.indent || /^\s*[-–]\s/.test(row.main.text);
  return (
    isInner &&
    row.amounts.every(({ column, value }) => {
      const cost = project.figures.find((f) => f.cell.column === column && f.item === 'investment');
      return value === 0 || (cost?.cell.value ?? 0) * (value ?? 0) < 0;
    })
  );
}

/** "Omarahoitus" below a project is what is left of its cost. */
function isNetOfProject(project: DraftUnit, row: BodyRow): boolean {
  if (!isCalled(row, ownFundingWords) || row.amounts.length === 0) return false;
  return row.amounts.every(({ column, value }) => {
    const parts = project.figures.filter((figure) => figure.cell.column === column);
    const cost = parts.find((figure) => figure.item === 'investment')?.cell.value ?? 0;
    const funding = parts.reduce(
      (sum, { item, cell }) => sum + (item === 'revenue' ? Math.abs(cell.value ?? 0) : 0),
      0,
    );
    return Math.abs(Math.abs(cost) - funding - Math.abs(value ?? 0)) <= 1.5;
  });
}

/** "Toimintakate" with one figure below "Menot | Tulot" of them all: what the two come to. */
function isNetOfSides(unit: DraftUnit, { amounts, money }: BodyRow): boolean {
  const [net, ...others] = amounts;
  if (!unit.isTotal || !net || others.length > 0 || money.get(net.column)!.item === null) return false;
  const of = (item: Item) => unit.figures.find((figure) => figure.item === item)?.cell.value ?? null;
  const [revenue, expense] = [of('revenue'), of('expense')];
  if (revenue === null || expense === null) return false;
  return Math.abs(Math.abs(revenue) - Math.abs(expense) - net.value!) <= 1.5;
}

function addNet(unit: DraftUnit, { amounts: [cell], money, facts }: BodyRow): void {
  const column = { ...money.get(cell!.column)!, item: null };
  const { header, split } = column;
  unit.figures.push({
    cell: cell!,
    column,
    item: 'margin',
    account: null,
    label: facts?.text ?? header,
    split,
    section: null,
  });
}

function isCalled(row: BodyRow, words: ReadonlySet<string>): boolean {
  if (!row.facts || row.facts.code || row.codes.length > 0) return false;
  return row.facts.name.split(/\s*[/–-]\s*/).some((part) => words.has(letters(part)));
}

/** `Tulosyksikkö  Määräraha`: headings of a table pasted as one text. */
function namesColumns(text: string): boolean {
  const [first, ...others] = text.split(/\s+/);
  return others.length > 0 && isLevelWord(first!) && readHeading(others.join(' ')).strength === 1;
}

/** Names that start further to the right stand further in. */
function openUnit(row: BodyRow, firstColumn: number): DraftUnit | null {
  const coded = leafCode(row);
  if (!row.main && !coded) return null;
  const facts = row.facts;
  if (row.amounts.length === 0 && (!facts || facts.isRemark || facts.text.length > 80)) return null;
  if (row.amounts.length === 0 && namesColumns(facts!.text)) return null;
  const code = facts?.code ?? (coded ? codeText(coded) : null);
  const heading = row.main ?? coded!;
  const total = row.labels.some((cell) => /\b(yhteensä|summa|totalt)\s*$/i.test(cell.text));
  const steps =
    row.main && row.labels.length === 1 && row.codes.length === 0 ? row.main.column - firstColumn : 0;
  const name = {
    code,
    name: facts?.name ?? '',
    level: facts?.level ?? null,
    isTotal: facts?.isTotal || total,
  };
  const indent = row.main ? indentOf(row.main) + Math.max(0, Math.ceil(steps)) : 0;
  return { ...newUnit(name, heading, { indent, bold: heading.bold }), ownColumn: ownColumn(row) };
}

function leafCode(row: BodyRow) {
  return row.codes.at(-1) ?? null;
}

function ownColumn(row: BodyRow): number {
  return leafCode(row)?.column ?? row.main?.column ?? 0;
}

/** Columns left of the entity's own code hold what encloses it; a blank means the same as above. */
function outerGroups(row: BodyRow, before: readonly Group[]): Group[] {
  if (before.length === 0 && row.codes.length < 2 && row.labels.every((cell) => cell === row.main)) return [];
  const own = ownColumn(row);
  const here = [
    ...row.codes.slice(0, -1),
    ...row.labels.filter((cell) => cell !== row.main && cell.column < own),
  ];
  const kept = before.filter(
    (group) => group.column < own && !here.some((cell) => cell.column <= group.column),
  );
  const added = here.map((cell) => ({
    column: cell.column,
    code: cell.kind === 'label' ? null : codeText(cell),
    name: cell.kind === 'label' ? cell.text.trim() : '',
  }));
  return [...kept, ...added].sort((a, b) => a.column - b.column);
}
