import { isMoneyRole, type Item } from '../model/table.ts';
import type { DraftColumn, DraftFigure, DraftUnit } from './draft.ts';
import { readHeading } from './heading.ts';
import { lineOf } from './lines-of-versions.ts';
import { isExpense, isRevenue } from './sides.ts';
import type { Match } from './sum-match.ts';
import { namesFrame } from './vocabulary/index.ts';
import { findLine } from './vocabulary/lines.ts';

/** "Yhteensä" beside wages, purchases and rents is all expense, where it is their sum: no margin. Tells on how many rows it is. */
export function proveSideSums(
  units: readonly DraftUnit[],
  columns: readonly DraftColumn[],
  titled: Item | null,
): Match {
  const rows = { holds: 0, of: 0 };
  const money = columns.filter(({ role }) => isMoneyRole(role));
  for (const [index, column] of money.entries()) {
    const beside = [money.slice(0, index).reverse(), money.slice(index + 1)];
    if (column.item === 'expense' || column.item === 'revenue') nameLines(units, column, beside);
    if (column.item !== null || column.entity !== null) continue;
    const runs = [...beside.map(runOf), ...beside.map((run) => runAcross(units, run, titled))];
    if (titled === 'expense' || titled === 'revenue') runs.push(...beside.map(runOfUnknown));
    const parts = firstThatAddsUp(units, column, runs) ?? partsOfTotal(units, column, beside);
    if (!parts) continue;
    const { telling, wrong } = countRows(units, column, new Set(parts));
    rows.holds += telling;
    rows.of += telling + wrong;
    for (const other of money) if (isOfYearBefore(other, column)) other.role = 'budget';
    const known = parts.map(sideOf).find((one) => one !== null) ?? titled;
    const side = known === 'expense' || known === 'revenue' ? known : null;
    if (side === null) continue;
    for (const part of parts) if (isLine(part)) setLine(units, part, side);
    const arePersonnel = parts.every(({ account }) => account !== null && ofPersonnel.has(account));
    setItem(units, column, arePersonnel ? 'personnel' : side, null);
    if (column.item === 'expense') setOthers(units, column, parts, money);
  }
  return rows;
}

/** "Totalt 2026" beside "Totalt 2027", which is the sum of the columns before it */
export function isOfYearBefore(other: DraftColumn, { header, year }: DraftColumn): boolean {
  if (other.role !== 'total' || other.item !== null || year === null || other.year !== year - 1) return false;
  const bare = (text: string) => text.replace(/\s*20\d\d\s*/, ' ').trim();
  return bare(other.header) === bare(header);
}

/** "Henkilöstö | Palvelut | Vuokrat | KS 2027 yhteensä": a total of the plan that is their sum on every row. */
function partsOfTotal(
  units: readonly DraftUnit[],
  sum: DraftColumn,
  beside: readonly (readonly DraftColumn[])[],
): readonly DraftColumn[] | null {
  if (readHeading(sum.header).word === null) return null;
  const runs = beside.map((columns) => {
    const side = columns.map(sideOf).find((one) => one !== null);
    const isOther = (one: DraftColumn) => one.year !== sum.year || saysVersion(one);
    const end = columns.findIndex((one) => isOther(one) || (!isLine(one) && sideOf(one) !== side));
    return end < 0 ? columns : columns.slice(0, end);
  });
  return runs.find((run) => run.length > 1 && addsUp(units, sum, new Set(run), 3)) ?? null;
}

/** Columns whose words are not known may stand before the first line: a count, a price. */
function firstThatAddsUp(
  units: readonly DraftUnit[],
  sum: DraftColumn,
  runs: readonly (readonly DraftColumn[])[],
): readonly DraftColumn[] | null {
  for (const run of runs) {
    for (let parts = run; parts.length > 1; parts = parts.slice(0, -1)) {
      if (addsUp(units, sum, new Set(parts))) return parts;
      if (parts.at(-1)!.item !== null) break;
    }
  }
  return null;
}

/** "Yhteensä 2027 | TA 2026": beside a sum of expense, and nothing else than expense, is its frame, or what it was the year before. */
function setOthers(
  units: readonly DraftUnit[],
  sum: DraftColumn,
  parts: readonly DraftColumn[],
  money: readonly DraftColumn[],
): void {
  if (money.some((column) => column !== sum && !parts.includes(column) && column.item !== null)) return;
  for (const column of money) {
    const isOther = column.year !== null && (column.year !== sum.year || namesFrame(column.header));
    const isOpen = column.item === null && column.entity === null && column.month === null;
    if (isOpen && isOther && (column.role === 'budget' || column.role === 'priorActual'))
      setItem(units, column, 'expense', null);
  }
}

/** "Henkilöstö | Ateriat | Kuljetus | Menot yhteensä": what adds up to a side are lines of it. */
function nameLines(
  units: readonly DraftUnit[],
  sum: DraftColumn,
  beside: readonly (readonly DraftColumn[])[],
): void {
  const isPart = (column: DraftColumn) =>
    isLine(column) || (isAccount(column) && (sideOf(column) ?? sum.item) === sum.item);
  for (const columns of beside) {
    const end = columns.findIndex((column) => !isPart(column));
    const all = end < 0 ? columns : columns.slice(0, end);
    const run = all.length < 2 ? null : linesThatAddUp(units, sum, all);
    for (const part of run?.filter(isUnknown) ?? [])
      setLine(units, part, sum.item === 'revenue' ? 'revenue' : 'expense');
  }
}

function isUnknown({ item, account }: DraftColumn): boolean {
  return item === null || (item === 'account' && account === null);
}

/** "Osallistumismaksut" before the costs may be money that comes in. */
function linesThatAddUp(
  units: readonly DraftUnit[],
  sum: DraftColumn,
  all: readonly DraftColumn[],
): readonly DraftColumn[] | null {
  if (!all.some(isUnknown)) return null;
  const runs = [all, all.slice(0, -1), all.slice(0, -2)].filter(({ length }) => length > 1);
  return runs.find((run) => addsUp(units, sum, new Set(run))) ?? null;
}

const ofPersonnel: ReadonlySet<string> = new Set(['salaries', 'socialCosts', 'pensions', 'otherSocialCosts']);

/** "Lämmitys | Sähkö | Siivous | Yhteensä" under a title that speaks of expense: three or more lines of it. */
function runOfUnknown(columns: readonly DraftColumn[]): readonly DraftColumn[] {
  const end = columns.findIndex((column) => !isLine(column) || saysVersion(column));
  const run = end < 0 ? columns : columns.slice(0, end);
  return run.length > 2 ? run : [];
}

function saysVersion({ header }: DraftColumn): boolean {
  const { word, year, split } = readHeading(header);
  return (word !== null && word !== 'total') || year !== null || split !== null;
}

/** The first columns, as long as they are of one side. */
function runOf(columns: readonly DraftColumn[]): readonly DraftColumn[] {
  const side = sideOf(columns[0]);
  if (side === null) return [];
  const end = columns.findIndex((column) => sideOf(column) !== side);
  return end < 0 ? columns : columns.slice(0, end);
}

/**
 * The same with columns among them whose words are not known ("Palvelut"): the sum tells that they belong there. Two
 * known lines of expense will do, and one where every figure is a cost with a minus, or where the title or the last row
 * says the side.
 */
function runAcross(
  units: readonly DraftUnit[],
  columns: readonly DraftColumn[],
  titled: Item | null,
): readonly DraftColumn[] {
  const side = columns.map(sideOf).find((one) => one !== null);
  const end = columns.findIndex((column) => !isLine(column) && sideOf(column) !== side);
  const run = end < 0 ? columns : columns.slice(0, end);
  if (areMostlyKnown(run)) return run;
  if (side === null || run.length < 3) return [];
  const known = run.filter((column) => sideOf(column) !== null).length;
  if (side === titled || (side === 'expense' && (known > 1 || areCosts(units, new Set(run))))) return run;
  const near = run.findLastIndex((_, at) => areMostlyKnown(run.slice(0, at + 1)));
  return run.slice(0, near + 1);
}

function areMostlyKnown(run: readonly DraftColumn[]): boolean {
  return run.filter((column) => sideOf(column) !== null).length * 2 > run.length;
}

function areCosts(units: readonly DraftUnit[], run: ReadonlySet<DraftColumn>): boolean {
  return units.every(({ figures }) =>
    figures.every(({ cell, column }) => !run.has(column) || (cell.value ?? 0) <= 0),
  );
}

function isLine({ item, account, entity, role, year, month }: DraftColumn): boolean {
  const isOpen = item === null || (item === 'account' && account === null);
  return isOpen && entity === null && role === 'plan' && year !== null && month === null;
}

/** "Henkilöstö" beside other costs is short for what it costs. */
function setLine(units: readonly DraftUnit[], column: DraftColumn, side: DraftFigure['section']): void {
  const { item, account } = side === 'expense' ? lineOf(column.header) : noLine;
  setItem(units, column, item ?? 'account', side, account);
}

const noLine = { item: 'account', account: null } as const;

function setItem(
  units: readonly DraftUnit[],
  column: DraftColumn,
  item: Item,
  section: DraftFigure['section'],
  account: string | null = column.account,
): void {
  Object.assign(column, { item, account });
  for (const figure of units.flatMap((unit) => unit.figures))
    if (figure.column === column) Object.assign(figure, { item, section, account });
}

function sideOf(column: DraftColumn | undefined): 'expense' | 'revenue' | null {
  if (column && isLine(column)) return sideOfWords(column.header);
  if (!column?.item || column.item === 'revenue' || column.item === 'expense') return null;
  if (isExpense(column.item, column.account, null)) return 'expense';
  return isRevenue(column.item, column.account, null) ? 'revenue' : null;
}

/** `Lärarlöner`, `Sähkö` */
function sideOfWords(header: string): 'expense' | 'revenue' | null {
  const side = findLine(header);
  return side === 'either' ? null : side;
}

function isAccount({ item }: DraftColumn): boolean {
  return item !== null && item !== 'revenue' && item !== 'expense' && item !== 'margin';
}

/** "Maksut | Palkkiot | Tulos": what is earned and what is spent add up to no side. */
function areOneSided(units: readonly DraftUnit[], parts: ReadonlySet<DraftColumn>): boolean {
  const sums = new Map<DraftColumn, number>();
  for (const { column, cell } of units.flatMap(({ figures }) => figures))
    if (parts.has(column)) sums.set(column, (sums.get(column) ?? 0) + (cell.value ?? 0));
  const signs = new Set([...sums.values()].map(Math.sign));
  return !(signs.has(1) && signs.has(-1));
}

/** On every row, or on at least three and all but one. */
function addsUp(
  units: readonly DraftUnit[],
  column: DraftColumn,
  parts: ReadonlySet<DraftColumn>,
  fewest = 2,
): boolean {
  const { telling, wrong } = countRows(units, column, parts);
  return wrong <= 1 && telling >= wrong + fewest && areOneSided(units, parts);
}

/** Counting ends at the second row on which they do not add up. */
function countRows(units: readonly DraftUnit[], column: DraftColumn, parts: ReadonlySet<DraftColumn>) {
  let [telling, wrong] = [0, 0];
  for (const { figures } of units) {
    const total = figures.find((figure) => figure.column === column)?.cell.value ?? null;
    if (total === null) continue;
    const own = figures.filter((figure) => parts.has(figure.column) && figure.cell.value);
    const sum = own.reduce((all, { cell }) => all + cell.value!, 0);
    if (Math.abs(sum - total) > 0.5 * (own.length + 1)) wrong++;
    else if (own.length > 1) telling++;
    if (wrong > 1) break;
  }
  return { telling, wrong };
}
