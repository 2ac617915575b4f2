import { codeText, indentOf, type BodyRow } from './body.ts';
import { newUnit, type DraftUnit } from '../draft.ts';
import { KnownUnits } from '../units/known-units.ts';
import { isGenericTotal } from '../cells/label-total.ts';
import { namesWithParts } from '../cells/label-part.ts';
import type { LabelFacts } from '../cells/label-facts.ts';
import { addFigures } from './unit-figures.ts';
import type { Quantity } from '../vocabulary/quantities.ts';

/**
 * Each row names a unit and one of its quantities: "Kirjasto, tuotot" and "Kirjasto, kulut". A sum that names no
 * quantity is the net of both. Null where most rows are something else.
 */
export function readRowsOfParts(rows: readonly BodyRow[]): DraftUnit[] | null {
  const filled = rows.filter((row) => row.amounts.length > 0 && row.facts);
  const names = namesWithParts(filled.map((row) => row.facts!));
  const isPart = ({ part }: LabelFacts) => part !== null && names.has(part.name);
  const plain = filled.filter((row) => !row.facts!.isTotal);
  if (names.size === 0 || plain.filter((row) => isPart(row.facts!)).length * 2 <= plain.length) return null;

  const codeOf = makeCodeReader(rows);
  const areCoded = plain.every((row) => !isPart(row.facts!) || codeOf(row) !== null);
  const units = new KnownUnits();
  const headings: Heading[] = [];
  let last: DraftUnit | null = null;
  for (const row of rows) {
    const { facts } = row;
    if (!row.main || !facts) continue;
    const { part, quantity, isTotal } = facts;
    const isFilled = row.amounts.length > 0;
    const named = { ...facts, code: codeOf(row) };
    if (part && (isPart(facts) || isTotal)) {
      last = findOrAdd(units, row, { ...named, name: part.name }, part.quantity);
      addFigures(last, row, part.quantity.item, undefined, part.quantity.account);
      settle(headings, last);
    } else if (facts.namesEntity || (isTotal && !quantity)) {
      const item = quantity?.item ?? 'margin';
      const isOwn = isGenericTotal(facts.name) && last !== null && goesOn(last, row);
      if (!isOwn) last = findOrAdd(units, row, named, { item, account: null });
      addFigures(last!, row, item);
      settle(headings, last!);
    } else if (quantity && isFilled) {
      const { item, account } = quantity;
      const isFree =
        last !== null && (account !== null || ((last.isTotal || !isTotal) && !has(last, row, quantity)));
      const isUncoded = areCoded && named.code === null;
      const isOfAll = item === 'margin' && units.all.length > 1 && (isUncoded || isNetOfAll(units, row));
      const isOwn = isFree && (!isOfAll || goesOn(last!, row));
      if (!isOwn) last = sumOf(units, headings, row);
      addFigures(last!, row, item, undefined, account);
    } else if (!quantity && (isFilled || !facts.isRemark)) {
      const own = draft(row, named);
      units.add(own);
      if (isFilled) addFigures((last = own), row, 'margin');
      else open(headings, own);
    }
  }
  for (const one of units.all) one.isHeading = one.figures.length === 0;
  return units.all;
}

interface Heading {
  readonly unit: DraftUnit;
  hasUnits: boolean;
}

/** A heading right below another stands within it; below units, it takes the other's place. */
function open(headings: Heading[], unit: DraftUnit): void {
  while (headings.at(-1)?.hasUnits) headings.pop();
  headings.push({ unit, hasUnits: false });
}

/** A sum of the heading's name closes it. */
function settle(headings: Heading[], unit: DraftUnit): void {
  if (!unit.isTotal && headings.length > 0) headings.at(-1)!.hasUnits = true;
  if (!unit.isTotal) return;
  const at = headings.findLastIndex((heading) => isNamed(heading.unit, unit.name));
  if (at >= 0) headings.length = at;
}

/** "Tuotot yhteensä": of the heading that is open, else of all. */
function sumOf(units: KnownUnits, headings: Heading[], row: BodyRow): DraftUnit {
  const heading = headings.pop()?.unit;
  const [first = ''] = row.facts!.text.split(/\s*[,:(]\s*/);
  const own = isGenericTotal(first) ? first : row.facts!.text;
  const name = heading ?? { code: null, name: own, level: null };
  const sum = draft(row, { ...name, isTotal: true });
  sum.isGeneric = !heading;
  units.add(sum);
  return sum;
}

function isNamed(unit: DraftUnit, name: string): boolean {
  return unit.name.toLowerCase() === name.toLowerCase();
}

type Name = Parameters<typeof newUnit>[0];

/** The unit of that name which this row goes on with; one that has the quantity already is another of the same name. */
function findOrAdd(units: KnownUnits, row: BodyRow, name: Name, quantity: Quantity): DraftUnit {
  const known = units
    .like(name)
    .findLast((unit) => (unit.isTotal || !name.isTotal) && !has(unit, row, quantity));
  if (!known) {
    const unit = draft(row, name);
    units.add(unit);
    return unit;
  }
  known.code ??= name.code;
  known.lastRow = row.row;
  return known;
}

function draft(row: BodyRow, name: Name): DraftUnit {
  return newUnit(name, row.main!, { indent: indentOf(row.main!), bold: row.main!.bold });
}

function has(unit: DraftUnit, row: BodyRow, { item, account }: Quantity): boolean {
  const columns = new Set(row.amounts.map((cell) => cell.column));
  return unit.figures.some(
    (figure) => figure.item === item && figure.account === account && columns.has(figure.cell.column),
  );
}

/** "Yhteensä" below the parts of one unit, or "Yhteensä netto" below two other sums. */
function goesOn(unit: DraftUnit, row: BodyRow): boolean {
  if (unit.isTotal) return !has(unit, row, { item: 'margin', account: null });
  return row.amounts.every(({ column, value }) => {
    const parts = unit.figures.filter((figure) => figure.cell.column === column);
    const [revenue = 0, expense = 0] = ['revenue', 'expense'].map(
      (item) => parts.find((figure) => figure.item === item)?.cell.value ?? 0,
    );
    return [revenue + expense, revenue - expense].some((net) => Math.abs(net - (value ?? 0)) <= 1.5);
  });
}

/** "Netto" below the last unit that is what the sides of all of them come to. */
function isNetOfAll(units: KnownUnits, row: BodyRow): boolean {
  const sides = units.all.flatMap(({ figures, isTotal }) => (isTotal ? [] : figures));
  return row.amounts.every(({ column, value }) => {
    const own = sides.filter(({ cell, item }) => cell.column === column && item !== 'margin');
    const sumWith = (sign: number) =>
      own.reduce((sum, { item, cell }) => sum + (cell.value ?? 0) * (item === 'expense' ? sign : 1), 0);
    return own.length > 2 && [1, -1].some((sign) => Math.abs(sumWith(sign) - (value ?? 0)) <= own.length);
  });
}

/** The code of a row: in its label or in the column nearest to it whose codes stay the same down a unit's rows. */
function makeCodeReader(rows: readonly BodyRow[]): (row: BodyRow) => string | null {
  const varying = new Set<number>();
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1]?.facts?.part?.name;
    if (before === undefined || before !== row.facts?.part?.name) continue;
    for (const cell of row.codes) {
      const above = rows[at - 1]!.codes.find(({ column }) => column === cell.column);
      if (above && codeText(above) !== codeText(cell)) varying.add(cell.column);
    }
  }
  return (row) => {
    const cell = row.codes.findLast(({ column }) => !varying.has(column));
    return row.facts?.code ?? (cell ? codeText(cell) : null);
  };
}
