import { makeBesideReader, type BesideName } from './beside.ts';
import { codeText, indentOf, type BodyRow } from './body.ts';
import { newUnit, type DraftUnit } from './draft.ts';
import { isKeyFigure } from './kind.ts';
import { KnownUnits } from './known-units.ts';
import { isGenericTotal, namesWithParts } from './label.ts';
import { addsUpAccounts, enclosingSum, isNetOf, isNetOfAll, isStatedAgain } from './quantity-sums.ts';
import { expenseAccounts, findLevel, revenueAccounts, type Quantity } from './vocabulary/index.ts';

/**
 * Rows are quantities (tuotot, kulut, kate, accounts); a heading row, or columns beside the quantities, name the unit.
 * `outer` is the entity that the title, the corner or the sheet's name gives to rows under no heading; all rows are on
 * `side` where their heading is "TULOT" or "MENOT".
 */
export function readRowsOfQuantities(
  given: readonly BodyRow[],
  outer: DraftUnit,
  nameColumns: ReadonlySet<number>,
  side: Section = null,
): DraftUnit[] {
  const rows = given.filter((row) => !isKeyFigure(row));
  const units = new KnownUnits();
  const named = namesWithParts(rows.flatMap(({ facts }) => facts ?? []));
  const numbered = codesBelowHeadings(rows, nameColumns);
  const readBeside = numbered.size > 0 ? () => null : makeBesideReader(rows, nameColumns);
  let unit: DraftUnit | null = null;
  let section: Section = side;
  /** The quantity alone on a row above, of which the lines below are part. */
  let headed: Section = null;

  const sums = new Set<number>();
  for (const [index, row] of rows.entries()) {
    const beside = readBeside(row);
    if (beside?.total) {
      addTotal(units, beside.total, row);
      continue;
    }
    if (beside) {
      const entity = findOrAdd(units, beside.path, row);
      if (entity !== unit) section = side;
      unit = entity;
    }
    if (!row.main || !row.facts) continue;
    const { part } = row.facts;
    if (part && named.has(part.name)) {
      addNamed(units, { ...row, facts: { ...row.facts, name: part.name } }, part.quantity);
      continue;
    }
    if (part && unit && !row.facts.quantity && isSame(unit, { ...row.facts, name: part.name, column: 0 })) {
      addFigures(unit, row, part.quantity, section);
      continue;
    }
    const quantity = row.facts.quantity && inSection(row.facts.quantity, row, section);
    if (quantity && row.facts.namesEntity) {
      addNamed(units, row, quantity);
      continue;
    }
    if (quantity) {
      section = sectionAfter(quantity, section, unit);
      if (row.amounts.length === 0) {
        headed = quantity.account === null ? section : headed;
        continue;
      }
      headed = quantity.account === null ? null : headed;
      if (!unit) units.add((unit = outer));
      else if (!beside && (isStatedAgain(unit, row, quantity) || isNetOfAll(unit, row, quantity)))
        unit = enclosingSum(units, row) ?? unit;
      addFigures(unit, row, quantity, section);
      continue;
    }
    const isSum = row.facts.isTotal && row.amounts.length > 0;
    const isOwnSum = beside !== null && beside.path.length > 0 && isGenericTotal(row.facts.name);
    const closed = isSum
      ? (closes(units.all, row) ?? (isOwnSum || addsUpAccounts(unit, row) ? unit : null))
      : null;
    if (closed && isOwnSum && closed.figures.some((figure) => sums.has(figure.cell.row))) {
      addTotal(units, { ...row.facts, isTotal: true, column: row.main.column }, row);
      continue;
    }
    if (closed) {
      sums.add(row.row);
      const own = closed === unit && closed.figures.every((figure) => figure.section === headed);
      addFigures(closed, row, { item: side ?? (own && headed ? headed : 'margin'), account: null }, null);
      continue;
    }
    if (!beside && opensUnit(rows, index, nameColumns)) {
      const code = row.facts.code ?? codeOf(row) ?? numbered.get(row) ?? null;
      unit = newUnit({ ...row.facts, code }, row.main, {
        indent: indentOf(row.main),
        bold: row.main.bold,
      });
      if (row.amounts.length > 0) addFigures(unit, row, { item: 'margin', account: null }, null);
      units.add(unit);
      section = side;
      continue;
    }
    if (row.amounts.length === 0) continue;
    if (!unit) units.add((unit = outer));
    addFigures(unit, row, { item: 'account', account: null }, sideOfNumber(row, nameColumns) ?? section);
  }
  for (const one of units.all) one.isHeading = one.figures.length === 0;
  return units.all;
}

/** The code of a unit named in a heading row, where it stands beside each of its quantities instead. */
function codesBelowHeadings(
  rows: readonly BodyRow[],
  nameColumns: ReadonlySet<number>,
): ReadonlyMap<BodyRow, string> {
  const found = new Map<BodyRow, string>();
  let heading: BodyRow | null = null;
  for (const row of rows) {
    if (row.main && row.amounts.length === 0 && !row.facts!.quantity) {
      if (row.beside.length > 0) return new Map();
      heading = row;
      continue;
    }
    const cells = row.beside.filter((cell) => nameColumns.has(cell.column));
    if (cells.length === 0) continue;
    if (cells.length > 1 || !heading || row.codes.at(-1) !== cells[0]) return new Map();
    const code = codeText(cells[0]!);
    if ((found.get(heading) ?? code) !== code) return new Map();
    found.set(heading, code);
  }
  return new Set(found.values()).size === found.size && found.size >= 2 ? found : new Map();
}

/** In the charts of accounts of municipalities, numbers from 3000 on are revenue and those from 4000 on expense. */
function sideOfNumber(row: BodyRow, nameColumns: ReadonlySet<number>): Section {
  const code = row.codes.findLast((cell) => !nameColumns.has(cell.column));
  const number = code ? codeText(code) : row.facts!.name;
  if (/^3\d{3,5}$/.test(number)) return 'revenue';
  return /^4\d{3,5}$/.test(number) ? 'expense' : null;
}

/** The unit whose own sum this row is: "1400 Elinvoimapalvelut yhteensä" below its accounts. */
function closes(units: readonly DraftUnit[], row: BodyRow): DraftUnit | null {
  const last = units.at(-1);
  const name = { code: row.facts!.code ?? codeOf(row), name: row.facts!.name, isTotal: true, column: 0 };
  return last && !last.isTotal && isSame(last, name) ? last : null;
}

/** The unit at the end of the path; it and what encloses it are added where they first appear. */
function findOrAdd(units: KnownUnits, path: readonly BesideName[], row: BodyRow): DraftUnit {
  let parent: DraftUnit | null = null;
  for (const [depth, name] of path.entries()) {
    const enclosing: readonly BesideName[] = path.slice(0, depth);
    const known: DraftUnit | undefined = units.like(name).find((u) => u.parent === parent);
    if (known) {
      parent = known;
      continue;
    }
    const unit = newUnit(
      { ...name, level: findLevel(name.name) },
      { row: row.row, column: name.column },
      plain,
    );
    unit.parent = parent;
    unit.enclosing = enclosing;
    units.add(unit);
    parent = unit;
  }
  return parent!;
}

const plain = { indent: 0, bold: false };

/** "Lautakunta yhteensä, netto" on one row: a sum with its name. */
function addNamed(units: KnownUnits, row: BodyRow, quantity: Quantity): void {
  const known = units.like(row.facts!).findLast((unit) => unit.isTotal === row.facts!.isTotal);
  const unit = known ?? newUnit(row.facts!, row.main!, { indent: indentOf(row.main!), bold: row.main!.bold });
  if (!known) units.add(unit);
  addFigures(unit, row, quantity, null);
}

/** "1400 Summa" closes a unit that is there already; "Kaikki yhteensä" is a sum of its own. */
function addTotal(units: KnownUnits, total: BesideName, row: BodyRow): void {
  const quantity = row.facts?.quantity ?? { item: 'margin' as const, account: null };
  const known = units.like(total).at(-1);
  const unit = known ?? newUnit({ ...total, level: null }, { row: row.row, column: total.column }, plain);
  if (!known) units.add(unit);
  addFigures(unit, row, quantity, null);
}

function isSame(unit: DraftUnit, name: BesideName): boolean {
  if (unit.code !== null && name.code !== null) return unit.code === name.code;
  return name.name !== '' && unit.name.toLowerCase() === name.name.toLowerCase();
}

function codeOf(row: BodyRow): string | null {
  return row.codes.length > 0 ? codeText(row.codes.at(-1)!) : null;
}

/**
 * A label that is no quantity opens a unit when it has no figures and quantities follow, or when it has figures
 * (its net) and the quantities below start over.
 */
function opensUnit(rows: readonly BodyRow[], index: number, nameColumns: ReadonlySet<number>): boolean {
  const row = rows[index]!;
  let following = index + 1;
  while (following < rows.length && rows[following]!.facts === null) following++;
  const next = rows[following];
  if (row.amounts.length === 0) {
    return (
      next !== undefined &&
      !row.facts!.isRemark &&
      row.facts!.text.length <= 80 &&
      (startsOver(row, next) || !accountLike.test(row.facts!.name))
    );
  }
  if (row.facts!.isTotal) return true;
  if (!next?.facts?.quantity) return false;
  if (next.facts.quantity.item !== 'revenue') return isNetOf(row, rows, following);
  if (isLastAccount(row, rows[index - 1], next)) return false;
  const isNumbered = row.codes.some((cell) => nameColumns.has(cell.column));
  const coded = row.facts!.code !== null || isNumbered || row.facts!.level !== null;
  if (accountLike.test(row.facts!.name)) return false;
  return coded || (row.main!.bold && !next.main!.bold) || indentOf(row.main!) < indentOf(next.main!);
}

/** `3280 Avustukset valtiolta` below another account, or alone above its own sum, is no unit. */
function isLastAccount(row: BodyRow, before: BodyRow | undefined, sum: BodyRow): boolean {
  const code = row.facts!.code;
  if (code === null) return false;
  const isAccount = before?.facts?.code?.length === code.length && before.amounts.length > 0;
  const sums = new Map(sum.amounts.map(({ column, value }) => [column, value]));
  return isAccount || row.amounts.every(({ column, value }) => sums.get(column) === value);
}

/** "1280 Personnel services" above the operating revenue is a unit, and so is what ends as costs do above any revenue. */
function startsOver(row: BodyRow, next: BodyRow): boolean {
  const { item, account = null } = next.facts?.quantity ?? {};
  if (item === 'revenue') return row.facts!.code !== null || costLike.test(row.facts!.name);
  return account !== null && revenueSides.has(account) && costLike.test(row.facts!.name);
}

const revenueSides: ReadonlySet<string> = new Set([...revenueAccounts, 'externalRevenue', 'internalRevenue']);
const costLike = /(services|supplies|ostot|tavarat|varor)$/i;

const accountLike =
  /(tuotot|tulot|kulut|menot|ostot|palkkiot|tarvikkeet|tavarat|avustukset|vuokrat|intäkter|inkomster|kostnader|utgifter|understöd|hyror|varor|revenues?|income|expenses|costs|grants|received|paid|supplies|services|charges)$/i;

/** "Understöd och bidrag" and "Avustukset" mean revenue above the expenses and expense below them. */
function inSection(quantity: Quantity, row: BodyRow, section: Section): Quantity {
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

/** A sum below its accounts closes its side: expenses follow the revenue. */
function sectionAfter(quantity: Quantity, section: Section, unit: DraftUnit | null): Section {
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

type Section = 'revenue' | 'expense' | null;

function addFigures(unit: DraftUnit, row: BodyRow, quantity: Quantity, section: Section): void {
  unit.lastRow = row.row;
  for (const cell of row.amounts) {
    const column = row.money.get(cell.column)!;
    unit.figures.push({
      cell,
      column,
      item: quantity.item,
      account: quantity.account,
      label: row.facts?.text ?? '',
      split: row.facts!.split ?? column.split,
      section,
    });
  }
}
