import { isMoneyRole, type Item } from '../../model/table.ts';
import { addsUp, countRows } from './added-columns.ts';
import type { DraftColumn, DraftFigure, DraftUnit } from '../draft.ts';
import { lineOf } from '../rows/lines-of-versions.ts';
import {
  isAccount,
  isLine,
  isUnknown,
  partsOfTotal,
  runAcross,
  runOf,
  runOfUnknown,
  sideOf,
} from './side-runs.ts';
import { readHeading } from '../cells/heading.ts';
import type { Match } from './sum-match.ts';
import { namesFrame } from '../vocabulary/row-names.ts';

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
  const all = money.filter((column) => column !== sum && !parts.includes(column));
  const rest = all.filter((column) => !isCountBeside(units, column, sum));
  for (const column of all) if (!rest.includes(column)) dropColumn(units, column);
  if (rest.some(({ item }) => item !== null && item !== sum.item)) return;
  for (const column of rest) {
    const isOther = column.year !== null && (column.year !== sum.year || namesFrame(column.header));
    const isOpen = column.item === null && column.entity === null && column.month === null;
    if (isOpen && isOther && (column.role === 'budget' || column.role === 'priorActual'))
      setItem(units, column, 'expense', null);
  }
}

/** "Lainat 2025" above zero beside costs with a minus: a name and a year, no version of them. */
function isCountBeside(units: readonly DraftUnit[], column: DraftColumn, sum: DraftColumn): boolean {
  const { word, item } = readHeading(column.header);
  if (word !== null || item !== null || column.item !== null || column.entity !== null) return false;
  if (!/\p{L}{3}/u.test(column.header)) return false;
  const valuesOf = (one: DraftColumn) =>
    units.flatMap(({ figures }) =>
      figures.filter((figure) => figure.column === one).map(({ cell }) => cell.value ?? 0),
    );
  const own = valuesOf(column);
  const isCount = own.every((value) => value >= 0 && Number.isInteger(value));
  return isCount && own.some((value) => value > 0) && valuesOf(sum).every((value) => value <= 0);
}

function dropColumn(units: readonly DraftUnit[], column: DraftColumn): void {
  Object.assign(column, { role: 'other', year: null });
  for (const unit of units) unit.figures = unit.figures.filter((figure) => figure.column !== column);
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
