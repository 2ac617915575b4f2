import type { Item } from '../../model/table.ts';
import { type Grid, type GridCell, isAmount } from '../cells/grid.ts';
import { readHeading } from '../cells/heading.ts';
import { isGenericTotal } from '../cells/label-total.ts';
import { labelOf } from '../cells/label.ts';
import { namesWithParts } from '../cells/label-part.ts';
import type { Segment } from '../segments/segments.ts';
import { letters } from '../cells/text.ts';
import { findSplit } from '../vocabulary/headings.ts';
import { findLine } from '../vocabulary/lines.ts';

/** Headings without figures, and below each of them a line of the income statement among names nobody knows. */
export function standInBlocks(
  grid: Grid,
  rows: readonly number[],
  main: number,
  filled: ReadonlySet<number>,
): boolean {
  const blocks: { lines: number; known: number }[] = [];
  for (const row of rows) {
    const cell = grid.at(row, main);
    if (cell?.kind !== 'label' || isGenericTotal(cell.text)) continue;
    if (!filled.has(row)) blocks.push({ lines: 0, known: 0 });
    const block = blocks.at(-1);
    if (!block || !filled.has(row)) continue;
    const { quantity, code, name } = labelOf(cell);
    if (code !== null) return false;
    block.lines++;
    if (quantity || findLine(name) !== null) block.known++;
  }
  const all = blocks.reduce((sum, { lines, known }) => sum + lines - 3 * known, 0);
  return blocks.length > 1 && all <= 0 && blocks.every(({ lines, known }) => lines > 2 && known > 0);
}

/** "Suunnittelu", "Rakentaminen" and "Yhteensä" under one name and, the very same, under the next: what each of them costs. */
export function repeatAboveSums(
  grid: Grid,
  rows: readonly number[],
  main: number,
  filled: ReadonlySet<number>,
): boolean {
  const blocks: { names: string[]; isClosed: boolean }[] = [];
  for (const row of rows) {
    const cell = grid.at(row, main) ?? grid.cellsOf(row).find(({ kind }) => kind === 'label');
    if (cell?.kind !== 'label') continue;
    const { code, level, isTotal, quantity, name } = labelOf(cell);
    const block = blocks.at(-1);
    if (isGenericTotal(cell.text)) {
      if (block) block.isClosed = true;
    } else if (!filled.has(row)) {
      const { strength, year } = readHeading(cell.text);
      if (quantity || isTotal || strength === 1 || year !== null) return false;
      blocks.push({ names: [], isClosed: false });
    } else if (!block?.isClosed) {
      if (!block || code !== null || level !== null || isTotal) return false;
      block.names.push(letters(name));
    } else if (!isTotal) return false;
  }
  const [first, ...others] = blocks.map(({ names }) => names.join('|'));
  const areClosed = blocks.every(({ names, isClosed }) => isClosed && names.length > 1);
  return others.length > 0 && areClosed && others.every((names) => names === first);
}

/** `4000 Palkat`, `4100 Sivukulut` under one heading and again under the next: an account has one code wherever it stands. */
export function repeatByCode(
  grid: Grid,
  rows: readonly number[],
  main: number,
  filled: ReadonlySet<number>,
): boolean {
  const under = new Map<string, Set<number>>();
  let [headings, known, lines] = [0, 0, 0];
  for (const row of rows) {
    const cell = grid.at(row, main);
    if (cell?.kind !== 'label') continue;
    const { code, isTotal, quantity } = labelOf(cell);
    if (!filled.has(row)) headings += quantity ? 0 : 1;
    else if (code !== null && !isTotal) {
      under.set(code, (under.get(code) ?? new Set()).add(headings));
      lines++;
      if (quantity) known++;
    }
  }
  const repeated = [...under.values()].filter((stretches) => stretches.size > 1).length;
  return headings > 1 && repeated > 1 && repeated * 2 >= under.size && known * 4 >= lines;
}

/** "3 Tulot" and "40 Henkilöstö" below one unit and the next, which have what they come to: lines, whatever their codes. */
export function repeatBelowNets(grid: Grid, { bodyRows, columns }: Segment, main: number): boolean {
  const column = columns.find(({ use }) => use === 'figures')?.column;
  const rows = bodyRows.filter((row) => grid.at(row, main)?.kind === 'label');
  if (column === undefined) return false;
  const textOf = (row: number) => letters(grid.at(row, main)!.text);
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(textOf(row), (counts.get(textOf(row)) ?? 0) + 1);
  const isLine = (row: number | undefined) => row !== undefined && counts.get(textOf(row))! > 1;
  const valueAt = (row: number) => grid.at(row, column)?.value ?? 0;
  const nets = rows.filter((row, at) => !isLine(row) && isLine(rows[at + 1]));
  const right = nets.filter((net) => {
    const below = rows.slice(rows.indexOf(net) + 1);
    const end = below.findIndex((row) => !isLine(row));
    const lines = end < 0 ? below : below.slice(0, end);
    const sum = lines.reduce((total, row) => total + valueAt(row), 0);
    return lines.length > 1 && sum !== 0 && Math.abs(sum - valueAt(net)) <= 0.5 * (lines.length + 1);
  });
  return nets.length > 1 && right.length * 2 > nets.length && rows.filter(isLine).length * 2 > rows.length;
}

/** "Kirjasto, tuotot" and "Kirjasto, kulut" row after row. */
export function areMostlyParts(cells: readonly (GridCell | null)[]): boolean {
  const labels = cells.flatMap((cell) => (cell?.kind === 'label' ? [labelOf(cell)] : []));
  const units = labels.filter(({ isTotal }) => !isTotal);
  const named = namesWithParts(labels);
  return units.filter(({ part }) => part && named.has(part.name)).length * 2 > units.length;
}

/** The same names under "TOIMINTATUOTOT" and again under "TOIMINTAKULUT" are units, not accounts. */
export function repeatUnderSections(grid: Grid, segment: Segment, main: number): boolean {
  const figures = new Set(segment.columns.filter((c) => c.use === 'figures').map((c) => c.column));
  const seen = new Map<string, number>();
  const sections: string[] = [];
  for (const row of segment.bodyRows) {
    const cell = grid.at(row, main);
    if (cell?.kind !== 'label') continue;
    const facts = labelOf(cell);
    const filled = grid.cellsOf(row).some((c) => figures.has(c.column) && isAmount(c));
    if (facts.quantity && !filled) sections.push(facts.quantity.item);
    if (!facts.quantity && filled) seen.set(facts.text, (seen.get(facts.text) ?? 0) + 1);
  }
  if (standUnderFilledHeads(segment.bodyRows.map((row) => grid.at(row, main)))) return true;
  const repeated = [...seen.values()].filter((count) => count >= 2).length;
  const eachOnce = new Set(sections).size === sections.length && sections.length >= 2;
  return eachOnce && repeated * 2 >= seen.size && seen.size > 0;
}

/** "TOIMINTATUOTOT", "TOIMINTAKULUT" with their sums, and under each the very same names. */
export function standUnderFilledHeads(labels: readonly (GridCell | null)[]): boolean {
  const groups: { item: Item; names: string[] }[] = [];
  for (const cell of labels) {
    if (cell?.kind !== 'label') return false;
    const { quantity, isTotal, name } = labelOf(cell);
    if (quantity?.account === null && !isTotal) groups.push({ item: quantity.item, names: [] });
    else if (quantity || isTotal || groups.length === 0 || saysSplit(name)) return false;
    else groups.at(-1)!.names.push(name);
  }
  const first = groups[0]?.names ?? [];
  const areSame = groups.every(({ names }) => names.join('|') === first.join('|'));
  return (
    areSame &&
    first.length > 1 &&
    groups.length > 1 &&
    new Set(groups.map((g) => g.item)).size === groups.length
  );
}

function saysSplit(name: string): boolean {
  return name.split(/\s+/).some((word) => findSplit(word) !== null);
}
