import type { Item } from '../../model/table.ts';
import { makeBesideReader, sideNamed } from './beside.ts';
import { type BodyRow, indentOf, codeText } from './body.ts';
import { type DraftFigure, type DraftUnit, newUnit } from '../draft.ts';
import { makeCountTest } from '../segments/counted-rows.ts';
import { KnownUnits } from '../units/known-units.ts';
import { namesWithParts } from '../cells/label-part.ts';
import { isGenericTotal } from '../cells/label-total.ts';
import { opensUnit } from '../segments/opens-unit.ts';
import {
  type Section,
  asReceived,
  inSection,
  isChargeAmong,
  sectionAfter,
  sideOfNumber,
} from './quantity-sections.ts';
import {
  isStatedAgain,
  isNetOfAll,
  isNetOfUnits,
  enclosingSum,
  addsUpAccounts,
  addsUpBeside,
  linesOfFunding,
} from '../proofs/quantity-sums.ts';
import { addTotal, findOrAdd, addNamed, isSame, addFigures } from './quantity-units.ts';
import { isExpense, isRevenue } from '../proofs/sides.ts';
import { isStarred, marksSums } from './starred-rows.ts';
import { headsKeyFigures } from '../vocabulary/row-names.ts';
import { findGroupsOfAccounts } from './groups-of-accounts.ts';
import { findUnitsLikeLines } from './units-like-lines.ts';
import { findLine, namesStaff } from '../vocabulary/lines.ts';
import type { Quantity } from '../vocabulary/quantities.ts';

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
  const rows = withoutKeyFigures(given);
  const units = new KnownUnits();
  const named = namesWithParts(rows.map(({ facts }) => facts).filter((facts) => facts !== null));
  const numbered = codesBelowHeadings(rows, nameColumns);
  const coded = codesAlone(rows);
  const readBeside = numbered.size > 0 || coded.size > 0 ? () => null : makeBesideReader(rows, nameColumns);
  let unit: DraftUnit | null = null;
  let section: Section = side;
  /** The quantity alone on a row above, of which the lines below are part. */
  let headed: Section = null;

  const sums = new Set<number>();
  const areStarred = marksSums(rows);
  const unitsLikeLines = findUnitsLikeLines(rows);
  const groups = findGroupsOfAccounts(rows, nameColumns);
  for (const [index, row] of rows.entries()) {
    if (areStarred && isStarred(row) && row.amounts.length > 0 && !row.facts!.quantity) {
      addTotal(units, { ...row.facts!, isTotal: true, column: row.main!.column }, row);
      continue;
    }
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
    if (coded.has(row)) {
      const [cell] = row.codes;
      const name = { code: codeText(cell!), name: '', level: null, isTotal: false };
      unit = newUnit(name, cell!, { indent: 0, bold: cell!.bold });
      units.add(unit);
      section = side;
      continue;
    }
    if (!row.main || !row.facts) continue;
    if (!beside && unitsLikeLines.has(row)) {
      unit = openUnit(row, row.facts.code);
      units.add(unit);
      section = side;
      continue;
    }
    section = sideBeside(row) ?? section;
    const { part } = row.facts;
    if (part && named.has(part.name)) {
      addNamed(units, { ...row, facts: { ...row.facts, name: part.name } }, part.quantity);
      continue;
    }
    if (part && unit && !row.facts.quantity && isSame(unit, { ...row.facts, name: part.name, column: 0 })) {
      addFigures(unit, row, part.quantity, section);
      continue;
    }
    if (part && row.facts.level === 'body' && isNetOfUnits(units, row, part.quantity)) {
      addNamed(units, { ...row, facts: { ...row.facts, name: part.name, isTotal: true } }, part.quantity);
      continue;
    }
    const said: Quantity | null = isChargeAmong(row, headed, unit) ? null : row.facts.quantity;
    const quantity: Quantity | null = said && inSection(asReceived(said, row, nameColumns), row, section);
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
    const funding = isSum && unit ? linesOfFunding(unit, row) : null;
    if (unit && funding) {
      for (const line of funding) line.section = 'revenue';
      addFigures(unit, row, { item: 'revenue', account: null }, null);
      continue;
    }
    if (isSum && unit && !isGenericTotal(row.facts.name) && addsUpBeside(unit, row)) {
      addFigures(
        unit,
        row,
        { item: isStaff(row, section) ? 'personnel' : 'account', account: null },
        section,
      );
      continue;
    }
    const isOwnSum = beside !== null && beside.path.length > 0 && isGenericTotal(row.facts.name);
    const closed = isSum
      ? (closes(units.all, row) ??
        (isOwnSum || addsUpAccounts(unit, row, side !== null && unit === outer) ? unit : null))
      : null;
    if (closed && isOwnSum && closed.figures.some((figure) => sums.has(figure.cell.row))) {
      addTotal(units, { ...row.facts, isTotal: true, column: row.main.column }, row);
      continue;
    }
    if (closed) {
      sums.add(row.row);
      const own = closed === unit && closed.figures.every((figure) => figure.section === headed);
      addFigures(
        closed,
        row,
        { item: side ?? (own && headed ? headed : sideOfAll(closed)), account: null },
        null,
      );
      continue;
    }
    if (!beside && !groups.has(row) && opensUnit(rows, index, nameColumns)) {
      const code = row.facts.code ?? codeOf(row) ?? numbered.get(row) ?? null;
      unit = openUnit(row, code);
      units.add(unit);
      section = side;
      continue;
    }
    if (row.amounts.length === 0) continue;
    if (!unit) units.add((unit = outer));
    const item = isStaff(row, section) ? 'personnel' : 'account';
    const own = sideOfNumber(row, nameColumns) ?? sideOfLine(row) ?? section;
    addFigures(unit, row, { item, account: null }, own);
  }
  for (const one of units.all) one.isHeading = one.figures.length === 0;
  return units.all;
}

/** Figures on its own row are its net. */
function openUnit(row: BodyRow, code: string | null): DraftUnit {
  const { indent, bold } = { indent: indentOf(row.main!), bold: row.main!.bold };
  const unit = newUnit({ ...row.facts!, code }, row.main!, { indent, bold });
  if (row.amounts.length > 0) addFigures(unit, row, { item: 'margin', account: null }, null);
  return unit;
}

/** "Yhteensä" below nothing but lines of expense is what they cost. */
function sideOfAll({ figures }: DraftUnit): Item {
  if (figures.length < 2) return 'margin';
  shareSide(figures);
  if (figures.every((f) => isExpense(f.item, f.account, f.section))) return 'expense';
  return figures.every((f) => isRevenue(f.item, f.account, f.section)) ? 'revenue' : 'margin';
}

/** Without a minus nobody adds up costs and income: what comes to one sum with lines of one side is of that side. */
function shareSide(figures: readonly DraftFigure[]): void {
  const open = figures.filter(({ item, account, section }) => item === 'account' && !account && !section);
  const known = figures.filter((figure) => !open.includes(figure));
  const isOnSide = (test: typeof isExpense) => known.every((f) => test(f.item, f.account, f.section));
  if (known.length === 0 || figures.some(({ cell }) => (cell.value ?? 0) < 0)) return;
  const side = isOnSide(isExpense) ? 'expense' : isOnSide(isRevenue) ? 'revenue' : null;
  for (const figure of open) figure.section = side;
}

/** "Henkilöstö" among the costs is what it costs; the number of it has no minus. */
function isStaff({ facts, amounts }: BodyRow, section: Section): boolean {
  const names = facts!.name.split(/\s*\/\s*/);
  const isCost = section === 'expense' || amounts.some(({ value }) => (value ?? 0) < 0);
  return isCost && facts!.code === null && names.every(namesStaff);
}

/** "Matkakulut" says its side itself. */
function sideOfLine({ facts }: BodyRow): Section {
  const side = findLine(facts!.name);
  return side === 'either' ? null : side;
}

/** "TUOTOT" in a column before the first line of its side. */
function sideBeside({ beside, main }: BodyRow): Section {
  const sides = beside.filter(({ kind, column }) => kind === 'label' && column < main!.column);
  const side = sides.map(({ text }) => sideNamed(text)).find((one) => one !== null);
  return side === 'revenue' || side === 'expense' ? side : null;
}

const closing: ReadonlySet<string | null> = new Set(['result', 'surplus', 'operatingSurplus']);

/** "Tunnusluvut" or a count below the margin, and what stands below it, until words alone or a quantity begin something else. */
function withoutKeyFigures(rows: readonly BodyRow[]): BodyRow[] {
  let isBelow = false;
  let isClosed = false;
  let isAmongCounts = false;
  const isCount = makeCountTest(rows);
  return rows.filter((row, index) => {
    if (row.amounts.length === 0 && row.facts) isBelow = headsKeyFigures(row.facts.name);
    const { item = null, account = null } = row.facts?.quantity ?? {};
    isClosed ||= item === 'margin' || closing.has(account);
    if (!isPlainLine(row)) isAmongCounts = false;
    const isFigure = isCount(row, index);
    isAmongCounts ||= isFigure && isClosed;
    return !isBelow && !isAmongCounts && !isFigure;
  });
}

function isPlainLine({ facts, codes, amounts }: BodyRow): boolean {
  if (facts === null || facts.quantity || facts.isTotal || codes.length > 0) return false;
  return facts.code === null && facts.level === null && amounts.length > 0;
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

/** `4110` alone on a row above the lines of what has that code, before each of several. */
function codesAlone(rows: readonly BodyRow[]): ReadonlySet<BodyRow> {
  const alone = rows.filter(
    ({ main, labels, codes, amounts, isRemarked }, index) =>
      (main === null || main === codes[0]) &&
      labels.length + amounts.length === 0 &&
      codes.length === 1 &&
      !isRemarked &&
      /^\d{3,8}$/.test(codeText(codes[0]!)) &&
      rows[index + 1]?.facts?.quantity,
  );
  const codes = new Set(alone.map((row) => codeText(row.codes[0]!)));
  return new Set(codes.size > 1 && codes.size === alone.length ? alone : []);
}

/** The unit whose own sum this row is: "1400 Elinvoimapalvelut yhteensä" below its accounts. */
function closes(units: readonly DraftUnit[], row: BodyRow): DraftUnit | null {
  const last = units.at(-1);
  const name = { code: row.facts!.code ?? codeOf(row), name: row.facts!.name, isTotal: true, column: 0 };
  return last && !last.isTotal && isSame(last, name) ? last : null;
}

function codeOf(row: BodyRow): string | null {
  return row.codes.length > 0 ? codeText(row.codes.at(-1)!) : null;
}
