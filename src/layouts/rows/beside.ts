import { codeText, type BodyRow } from './body.ts';
import type { GridCell } from '../cells/grid.ts';
import { isGenericTotal } from '../cells/label-total.ts';
import { labelOf, readLabel } from '../cells/label.ts';
import { isLetteredCode } from '../segments/lettered-codes.ts';

/** The entity named beside a row of quantities, with what encloses it, outermost first. */
export interface BesideName {
  readonly code: string | null;
  readonly name: string;
  readonly isTotal: boolean;
  readonly column: number;
  /** It names a quantity of all entities, and none of them. */
  readonly isOfAll?: true;
}

/**
 * Columns left of the quantities that name entities: toimielin, vastuualue, yksikkö. A blank means the same as above, but
 * "Palkat yhteensä" without a name to its right is the sum of all.
 * `allowed` are the columns headed as names or codes.
 */
export function makeBesideReader(rows: readonly BodyRow[], allowed: ReadonlySet<number>) {
  const columns = findEntityColumns(rows, allowed);
  const groups = pairCodesWithNames(rows, columns);
  let path: (BesideName | null)[] = groups.map(() => null);
  let total: BesideName | null = null;
  let ofAll: BesideName | null = null;
  return (row: BodyRow): { path: BesideName[]; total: BesideName | null } | null => {
    const names = groups.map((group) =>
      nameOf(group.map((column) => row.beside.find((cell) => cell.column === column))),
    );
    if (names.some((name) => name !== null)) {
      total = names.find((name) => name?.isTotal) ?? null;
      const first = total
        ? -1
        : names.findIndex((name, i) => name !== null && !isSameName(name, path[i] ?? null));
      if (first >= 0) path = path.map((known, i) => (i < first ? known : names[i]!));
    } else if (
      columns.length > 0 &&
      row.facts?.isTotal &&
      columns.every((column) => column > row.main!.column)
    ) {
      ofAll ??= { code: null, name: row.facts.text, isTotal: true, column: row.main!.column, isOfAll: true };
      return { path: [], total: ofAll };
    }
    const known = path.filter((name) => name !== null);
    return known.length > 0 || total ? { path: known, total } : null;
  };
}

function isSameName(a: BesideName, b: BesideName | null): boolean {
  return b !== null && a.code === b.code && a.name === b.name;
}

function nameOf(cells: readonly (GridCell | undefined)[]): BesideName | null {
  const present = cells.filter((cell) => cell !== undefined);
  const first = present[0];
  if (!first) return null;
  const lettered = present.length > 1 && isLetteredCode(first) ? first : undefined;
  const coded = present.find((cell) => cell.kind !== 'label') ?? lettered;
  const label = present.find((cell) => cell !== coded && cell.kind === 'label');
  const facts = label ? labelOf(label) : null;
  const bare = facts && /^\p{Lu}{0,8}-?\d{2,8}$/u.test(facts.name) ? facts.name : null;
  return {
    code: coded ? codeText(coded) : (facts?.code ?? bare),
    name: bare ? '' : (facts?.name ?? ''),
    isTotal: facts !== null && (facts.isTotal || isGenericTotal(facts.text)),
    column: first.column,
  };
}

function findEntityColumns(rows: readonly BodyRow[], allowed: ReadonlySet<number>): number[] {
  const filled = rows.filter((row) => row.main && row.amounts.length > 0);
  const withQuantity = filled.filter((row) => row.facts!.quantity);
  const telling = withQuantity.length * 4 > filled.length ? withQuantity : filled;
  const found = columnsLikeUnits(telling, allowed);
  const named = found.length > 0 || telling === filled ? found : columnsLikeUnits(filled, allowed);
  const isNamed = (column: number) =>
    !namesSides(rows, column) && !numbersLines(rows, column) && !holdsNotes(filled, column);
  return named.filter(isNamed);
}

/** "taksa nousee 1.3.", "kysy vielä": here and there in small letters, and not on the first row, which must be somebody's. */
function holdsNotes(rows: readonly BodyRow[], column: number): boolean {
  const inColumn = ({ beside }: BodyRow) => beside.find((cell) => cell.column === column);
  const first = rows[0] && inColumn(rows[0]);
  const others = first ? [] : rows.flatMap((row) => inColumn(row) ?? []);
  return others.length > 0 && others.every(({ text }) => /^\p{Ll}/u.test(text.trim()));
}

/** 1, 1.1, 1.2, 2, 2.1: the numbers of the lines, each its own, and of no units. */
function numbersLines(rows: readonly BodyRow[], column: number): boolean {
  let before: readonly number[] = [0];
  let isParted = false;
  const lines = new Set<string>();
  for (const { beside, facts } of rows) {
    const text = beside.find((cell) => cell.column === column)?.text.trim();
    if (!text) continue;
    if (!/^\d{1,2}(\.\d{1,2}){0,3}\.?$/.test(text)) return false;
    const number = text.split('.').filter(Boolean).map(Number);
    const name = facts?.name ?? '';
    if (!goesOn(before, number) || lines.has(name)) return false;
    lines.add(name);
    isParted ||= number.length > 1;
    before = number;
  }
  return isParted && lines.size > 2;
}

/** The first within, or the next of the same number or one around it. */
function goesOn(before: readonly number[], number: readonly number[]): boolean {
  const last = number.length - 1;
  const isWithin = last === before.length && number[last] === 1;
  const isNext = last < before.length && number[last] === before[last]! + 1;
  return (isWithin || isNext) && number.slice(0, last).every((part, at) => part === before[at]);
}

/** "TUOTOT" and "KULUT" beside the first of their lines are sides of the statement. */
function namesSides(rows: readonly BodyRow[], column: number): boolean {
  let named = 0;
  for (const { labels } of rows)
    for (const cell of labels) {
      if (cell.column !== column) continue;
      if (sideNamed(cell.text) === null) return false;
      named++;
    }
  return named > 0;
}

/** Also the margin below both. */
export function sideNamed(text: string): 'revenue' | 'expense' | 'margin' | null {
  const { item = null, account = null } = readLabel(text).quantity ?? {};
  if (account !== null || (item !== 'revenue' && item !== 'expense' && item !== 'margin')) return null;
  return item;
}

function columnsLikeUnits(rows: readonly BodyRow[], allowed: ReadonlySet<number>): number[] {
  const columns = new Set<number>();
  for (const { beside } of rows) for (const { column } of beside) columns.add(column);
  return [...columns]
    .filter((column) => allowed.has(column) && variesLikeUnits(rows, column))
    .sort((a, b) => a - b);
}

/** An account number goes with one label wherever it stands; a unit's code stays or is left blank down its rows. */
function variesLikeUnits(rows: readonly BodyRow[], column: number): boolean {
  const labelOf = new Map<string, string>();
  let filled = 0;
  let [sums, numberedSums] = [0, 0];
  for (const row of rows) {
    const text = row.beside.find((cell) => cell.column === column)?.text;
    if (row.facts!.quantity?.account === null) {
      if (text) numberedSums++;
      else sums++;
    }
    if (!text) continue;
    filled++;
    const { name } = row.facts!;
    const before = labelOf.get(text);
    if (before === undefined) labelOf.set(text, name);
    else if (before !== name) return true;
  }
  if (filled === rows.length) return false;
  const areLines = labelOf.size > 1 && new Set(labelOf.values()).size === labelOf.size;
  if (filled > labelOf.size) return !areLines;
  const lines = numberedSums > 0 ? rows.length : rows.length - sums;
  return filled <= lines * 0.6 || new Set(labelOf.values()).size <= filled * 0.6;
}

/** Among so many rows one may have a wrong name. */
const fewestPairs = 8;

/** A column of codes and the names beside it are one entity when each code has one name. */
function pairCodesWithNames(rows: readonly BodyRow[], columns: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last?.length === 1 && isNameOf(rows, last[0]!, column)) last.push(column);
    else groups.push([column]);
  }
  return groups;
}

function isNameOf(rows: readonly BodyRow[], codes: number, names: number): boolean {
  const nameOfCode = new Map<string, string>();
  let paired = 0;
  let odd = 0;
  for (const row of rows) {
    const cells = row.beside;
    const code = cells.find((cell) => cell.column === codes);
    const name = cells.find((cell) => cell.column === names);
    if (!code || !name) continue;
    if (name.kind !== 'label' || /\d{2}/.test(name.text) || !/\d/.test(code.text)) return false;
    paired++;
    const before = nameOfCode.get(code.text);
    if (before === undefined) nameOfCode.set(code.text, name.text);
    else if (before !== name.text) odd++;
  }
  if (odd > 1 || (odd === 1 && paired < fewestPairs)) return false;
  return nameOfCode.size > (names === codes + 1 ? 0 : 1);
}
