import { isMoneyRole } from '../../model/table.ts';
import { mostRows, readColumn } from './column-values.ts';
import type { ColumnHeading } from './column-facts.ts';
import type { DraftColumn } from '../draft.ts';
import { codeText } from '../rows/body.ts';
import { isAmount, type Grid, type GridCell } from '../cells/grid.ts';
import { isJointCode } from '../cells/joint-code.ts';
import type { Segment } from '../segments/segments.ts';
import { versionRoles } from '../cells/version-roles.ts';
import { namesMeasure, speaksOfMeasure } from '../vocabulary/column-kinds.ts';

/** "Tunnus" over `KH01`, `KH02`: codes, though they begin with letters. */
export function nameCodes(
  grid: Grid,
  { bodyRows }: Segment,
  columns: readonly DraftColumn[],
  headings: readonly ColumnHeading[],
  main: number | null,
): void {
  for (const column of columns) {
    if (column.column === main || column.role !== 'name') continue;
    const word = headings.find((one) => one.column === column.column)?.facts.word;
    if (word !== 'code' && word !== 'name') continue;
    const cells = bodyRows.flatMap((row) => grid.at(row, column.column) ?? []);
    const isCode = (cell: GridCell) =>
      word === 'code' ? letteredCode.test(cell.text.trim()) || isJointCode(cell) : isJointCode(cell);
    const coded = cells.filter(isCode);
    const starts = new Set(coded.map(({ text }) => /^\p{Lu}+/u.exec(text.trim())?.[0]));
    const isStart = ({ text }: GridCell) => word === 'code' && starts.has(text.trim());
    if (coded.length > 1 && cells.every((cell) => isCode(cell) || isStart(cell))) column.role = 'code';
  }
}

const letteredCode = /^\p{L}{1,4}[-.]?\d{1,6}$/u;

/** "Kursseja", "Viikkoja", "Ryhmiä": how many; "Tuloja" and "Maksuja" are money. */
export const plural =
  /^(?!.*(tulo|meno|kulu|tuotto|maksu|euro|avustu|palk|ostoj|hankin|laino))\p{L}{3,}(?:ia|iä|ja|jä|ita|itä)$/iu;
/** What is counted is this many times smaller than what it costs. */
export const fewest = 20;

/**
 * A partitive plural over small whole numbers says how many of them there are, and so does a heading that says nothing
 * before the versions.
 */
export function dropCounted(
  grid: Grid,
  { bodyRows }: Segment,
  columns: readonly DraftColumn[],
  headings: readonly ColumnHeading[],
): void {
  const largest = ({ column }: DraftColumn) =>
    readColumn(grid, bodyRows.slice(0, mostRows), column).cells.reduce(
      (most, cell) => Math.max(most, Math.abs(cell?.value ?? 0)),
      0,
    );
  const versions = headings.filter(({ facts }) => facts.strength === 1 && versionRoles.has(facts.word ?? ''));
  const firstVersion = columns.some(({ item }) => item !== null)
    ? -1
    : versions.reduce((least, { column }) => (least < 0 ? column : Math.min(least, column)), -1);
  const measured = besideMeasures(columns, headings);
  const named = columns.filter(({ column, role, item, account, entity }) => {
    const heading = headings.find((one) => one.column === column);
    const last = heading?.levels.at(-1)?.trim() ?? '';
    const isUnknown = item === null || (item === 'account' && account === null);
    const isOpen = isMoneyRole(role) && isUnknown && entity === null;
    if (!isOpen) return false;
    if (measured.has(column)) return true;
    if (heading!.facts.strength > 0 || heading!.facts.year !== null) return false;
    return plural.test(last.split(' / ')[0]!) || column < firstVersion;
  });
  if (named.length === 0) return;
  const money = columns.filter((column) => isMoneyRole(column.role) && !named.includes(column)).map(largest);
  const most = money.reduce((a, b) => Math.max(a, b), 0);
  for (const column of named) {
    const { cells, places } = readColumn(grid, bodyRows.slice(0, mostRows), column.column);
    const isWhole =
      (places === 0 || measured.has(column.column)) && cells.every((cell) => (cell?.value ?? 0) >= 0);
    if (isWhole && largest(column) * fewest < most)
      Object.assign(column, { role: 'other', year: null, item: null });
  }
}

/** "Vakinaiset htv 2026 | Määräaik. 2026": what says neither version nor quantity right of a measure is counted likewise. */
function besideMeasures(
  columns: readonly DraftColumn[],
  headings: readonly ColumnHeading[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, { column }] of columns.entries()) {
    const before = columns[at - 1];
    const facts = headings.find((one) => one.column === column)?.facts;
    const isBare =
      facts && facts.word === null && facts.item === null && facts.month === null && !facts.scale;
    const isMeasure = before?.role === 'other' && speaksOfMeasure(withoutYear(before.header));
    if (isBare && /\p{L}{3}/u.test(withoutYear(facts.text)) && (isMeasure || found.has(before?.column ?? -1)))
      found.add(column);
  }
  return found;
}

function withoutYear(header: string): string {
  return header.toLowerCase().replace(/\s*(?:19|20)\d\d$/, '');
}

/** Among the figures, what repeats the code of the row is that code once more. */
export function nameRepeatedCodes(
  grid: Grid,
  { bodyRows, columns: profiles }: Segment,
  columns: readonly DraftColumn[],
): void {
  const coded = profiles.filter(({ use }) => use === 'code').map(({ column }) => column);
  for (const own of coded)
    for (const column of columns)
      if (column.column !== own && isMoneyRole(column.role) && repeats(grid, bodyRows, own, column.column))
        Object.assign(column, { role: 'code', year: null, item: null });
}

const fewestRepeated = 3;

function repeats(grid: Grid, rows: readonly number[], own: number, other: number): boolean {
  let [same, differ] = [0, 0];
  for (const row of rows) {
    const [code, cell] = [grid.at(row, own), grid.at(row, other)];
    if (!code || !cell || !isAmount(cell)) continue;
    if (codeText(code) === codeText(cell)) same++;
    else if (++differ > rows.length * 0.2) return false;
  }
  return same >= fewestRepeated && differ * 4 <= same;
}

/** "Yksikkö" over `htv`, `kpl` and `m2` says what is counted and names no entity. */
export function dropMeasures(
  grid: Grid,
  { bodyRows }: Segment,
  columns: readonly DraftColumn[],
  main: number | null,
): void {
  for (const column of columns) {
    if (column.column === main || (column.role !== 'name' && column.role !== 'code')) continue;
    const firstRow = bodyRows.find((row) => grid.at(row, column.column) !== null);
    if (firstRow === undefined || !namesMeasure(grid.at(firstRow, column.column)!.text)) continue;
    const [, ...others] = bodyRows.flatMap((row) => grid.at(row, column.column) ?? []);
    const counted = others.filter(({ text }) => namesMeasure(text)).length;
    if (counted > 0 && (counted + 1) * 5 >= (others.length + 1) * 4) column.role = 'text';
  }
}
