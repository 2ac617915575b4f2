import { codesBelowNames } from '../rows/codes-below-names.ts';
import type { ColumnHeading } from './column-facts.ts';
import { countMonths, settleMonthGroups, followed } from '../rows/counted-months.ts';
import { type Grid, type GridCell, isAmount, isYear } from '../cells/grid.ts';
import { type HeadingFacts, readHeading } from '../cells/heading.ts';
import { readLabel } from '../cells/label.ts';
import type { Segment } from '../segments/segments.ts';
import { joinWrapped } from '../segments/wrapped-headings.ts';
import { namesStaff } from '../vocabulary/lines.ts';

const day = 86_400_000;

/** Joins the levels above each column; a group heading covers its merge, or the blanks after it. */
export function readColumnHeadings(grid: Grid, segment: Segment): ColumnHeading[] {
  const { right } = segment.area;
  const figures = segment.columns.filter((c) => c.use === 'figures').map((c) => c.column);
  const left = segment.isHeadedAbove ? Math.min(...figures) : segment.area.left;
  const rows = segment.headerRows.map((row) =>
    grid.cellsOf(row).filter((cell) => cell.column >= left && cell.column <= right),
  );
  const codes = codesBelowNames(rows);
  const headings: ColumnHeading[] = [];
  const columns = new Set([
    ...rows.flatMap((cells) => cells.map((c) => c.column)),
    ...segment.columns.map((c) => c.column),
  ]);
  for (const column of [...columns].sort((a, b) => a - b)) {
    const levels: string[] = [];
    for (const [index, cells] of rows.entries()) {
      const cell = covering(grid, cells, column, index < rows.length - 1 ? rows[index + 1]! : null, segment);
      const text = cell ? (partOfBand(grid, cell, column) ?? cellText(cell)) : '';
      if (text && levels.at(-1) !== text) levels.push(text);
    }
    if (levels.length === 0 && !segment.columns.some((c) => c.column === column)) continue;
    const joined = joinWrapped(levels);
    const code = codes.find((cell) => cell.column === column);
    const told = code ? joined.filter((level) => level !== String(code.value)) : joined;
    headings.push({ column, levels: joined, facts: combine(told) });
  }
  return countMonths(settleMonthGroups(headings.map((heading) => settleSquareMetres(heading, headings))));
}

/** "m2" is a month only among others: "m1", "m2", "m3". */
function settleSquareMetres(heading: ColumnHeading, all: readonly ColumnHeading[]): ColumnHeading {
  const isMetres = /^m[23]$/i.test(heading.levels.at(-1)?.trim() ?? '');
  if (!isMetres || all.some(({ levels }) => /^m0?1$/i.test(levels.at(-1)?.trim() ?? ''))) return heading;
  return { ...heading, facts: { ...heading.facts, word: 'other', month: null, strength: 1 } };
}

function covering(
  grid: Grid,
  cells: readonly GridCell[],
  column: number,
  below: readonly GridCell[] | null,
  segment: Segment,
): GridCell | null {
  const own = cells.find((cell) => cell.column === column);
  if (own) return own;
  const before = cells.filter((cell) => cell.column < column).at(-1);
  if (!before) return null;
  const merged = grid.lastColumnOf(before);
  if (merged > before.column) return merged >= column ? before : null;
  if (isAmount(before) && !isYear(before)) return null;
  if (!below) return null;
  const figures = segment.columns.filter((c) => c.use === 'figures').map((c) => c.column);
  const overFigures = before.column >= Math.min(...figures);
  const named = below.some((cell) => cell.column === column);
  const anyMerge = cells.some((cell) => grid.lastColumnOf(cell) > cell.column);
  return overFigures && named && !anyMerge ? before : null;
}

/** `Budget 2026: intäkter – kostnader – netto` merged over three columns: each has its part. */
function partOfBand(grid: Grid, cell: GridCell, column: number): string | null {
  const count = grid.lastColumnOf(cell) - cell.column + 1;
  if (count < 2 || cell.kind !== 'label') return null;
  const [, before = '', list] = /^(?:([^:]*):\s*)?(.*)$/s.exec(cell.text.trim())!;
  const parts = list!.split(/\s*[,;/|–—]\s*|\s+(?:-|ja|och|and)\s+/).filter(Boolean);
  if (parts.length !== count || !parts.every((part) => readLabel(part).quantity)) return null;
  return `${before} ${parts[column - cell.column]}`.trim();
}

function cellText(cell: GridCell): string {
  if (cell.kind === 'date') {
    const date = new Date(Math.round((cell.value! - 25_569) * day));
    return `${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
  }
  if (isYear(cell)) return String(cell.value);
  return cell.text.trim();
}

/**
 * "Budget" below "Netto per ansvarsområde" is a version, though the whole names an entity; "Ändring" below "Budget" says
 * what it is, where the two together say no more than "Budget".
 */
function wordOf({ word, strength }: HeadingFacts, parts: readonly HeadingFacts[]): HeadingFacts['word'] {
  const own = parts.find((part) => part.word !== null);
  const nearest = own?.word ?? word;
  if (strength < 1 || !word || !nearest) return strength === 1 && word ? word : nearest;
  if (word === 'name' || word === 'code') return nearest;
  const saysNoMore =
    own === parts[0] && own?.strength === 1 && parts.slice(1).some((part) => part.word === word);
  return saysNoMore && (followed.has(nearest) || nearest === 'changeOrAmendment') ? nearest : word;
}

/** "%" below "Förändr. netto": how much of what stood before. */
function isRateOfChange([lowest, ...upper]: readonly HeadingFacts[]): boolean {
  const isSign = /^[\s(-]*%[\s)]*$/.test(lowest!.text);
  return isSign && upper.some(({ word, item }) => item !== null && isChange(word));
}

function isChange(word: HeadingFacts['word']): boolean {
  return word === 'variance' || word === 'changeOrAmendment';
}

/** "Tot €" below "Muutos": how much it has changed. */
function isChangeOf([lowest, ...upper]: readonly HeadingFacts[]): boolean {
  const isTold = lowest!.word === 'actual' || lowest!.word === 'forecast' || lowest!.word === 'priorActual';
  return (
    isTold && lowest!.year === null && upper.some(({ word, strength }) => isChange(word) && strength === 1)
  );
}

/** "Personal" below "Driftskostnader": what it costs. */
function isStaffOf([lowest, ...upper]: readonly HeadingFacts[]): boolean {
  return lowest!.item === null && namesStaff(lowest!.text) && upper.some(({ item }) => item === 'expense');
}

/** Reads the levels one by one and as a whole; the lowest level that says something wins. */
function combine(levels: readonly string[]): HeadingFacts {
  const whole = readHeading(levels.join(' '));
  if (levels.length < 2) return whole;
  const parts = levels.map(readHeading).reverse();
  const pick = <K extends keyof HeadingFacts>(key: K): HeadingFacts[K] =>
    parts.find((part) => part[key] !== null)?.[key] ?? whole[key];
  const months = parts.find((part) => part.month !== null);
  const strongest = [...parts].sort((a, b) => b.strength - a.strength)[0]!;
  const [lowest] = parts;
  const isRate = isRateOfChange(parts);
  const isCounted = parts.slice(1).some(({ word, strength }) => word === 'other' && strength === 1);
  const isCount =
    (lowest!.word === 'other' && lowest!.strength === 1) || (isCounted && lowest!.word === null);
  return {
    text: levels.join(' '),
    word: isCount
      ? 'other'
      : isRate
        ? 'changePercent'
        : isChangeOf(parts)
          ? 'variance'
          : wordOf(whole, parts),
    year: pick('year'),
    item: isRate ? null : isStaffOf(parts) ? 'personnel' : pick('item'),
    account: isRate ? null : pick('account'),
    isLine: parts.some((part) => part.isLine),
    split: pick('split'),
    month: isCounted && isCount ? null : (months?.month ?? null),
    scale: pick('scale'),
    percent: parts.some((part) => part.percent),
    strength: Math.max(whole.strength, strongest.strength),
  };
}
