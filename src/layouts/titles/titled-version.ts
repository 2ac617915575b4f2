import type { ColumnHeading } from '../columns/column-facts.ts';
import type { Grid, GridCell } from '../cells/grid.ts';
import { readHeading, type HeadingFacts } from '../cells/heading.ts';
import type { Segment } from '../segments/segments.ts';
import { years } from './title-quantity.ts';

const versions: ReadonlySet<string | null> = new Set(['plan', 'budget', 'priorActual', 'planYear']);
const planned: ReadonlySet<string | null> = new Set(['plan', 'budget']);

/** "TA 2026" alone above a table: a version and its year, and nothing else. */
function versionOf({ kind, text }: GridCell): HeadingFacts | null {
  if (kind !== 'label') return null;
  const facts = readHeading(text);
  const isVersion = facts.strength === 1 && facts.year !== null && facts.item === null;
  return isVersion && versions.has(facts.word) ? facts : null;
}

/** The titles, and the version that stands in the corner of the heading ("Bokslut 2024 | Intäkter | Kostnader"). */
export function namesOver(grid: Grid, { titles, headerRows, isHeadedAbove, columns }: Segment): GridCell[] {
  if (isHeadedAbove) return [...titles];
  const first = columns.find(({ use }) => use === 'figures')?.column ?? 0;
  const corner = headerRows.flatMap((row) => grid.cellsOf(row).filter(({ column }) => column < first));
  const own = corner.filter(({ column }) => column >= (columns[0]?.column ?? 0));
  return [...titles, ...own.filter((cell) => versionOf(cell) !== null)];
}

/** The latest year that the titles of a sheet's tables plan, where they are of several versions; null elsewhere. */
export function plannedByTitles(grid: Grid, segments: readonly Segment[]): number | null {
  const names = segments.map((segment) => namesOver(grid, segment));
  if (new Set(names.map((cells) => nearestVersion(cells)?.year)).size < 2) return null;
  const years = names
    .flatMap((cells) => cells.flatMap((cell) => versionOf(cell) ?? []))
    .flatMap(({ word, year }) => (planned.has(word) ? [year!] : []));
  return years.length > 0 ? Math.max(...years) : null;
}

/** A table whose titles name a year and are no version ("Dispositionsplan 2025, Bildningsnämnden") plans its own. */
export function plannedFor(names: readonly GridCell[], planned: number | null): number | null {
  return nearestVersion(names) === null && names.some(({ text }) => text.search(years) >= 0) ? null : planned;
}

/** What a table's own title says of figures whose headings name neither version nor time. */
export function headedByTitle(
  headings: readonly ColumnHeading[],
  titles: readonly GridCell[],
  planYear: number | null,
): readonly ColumnHeading[] {
  const version = planYear === null ? null : nearestVersion(titles);
  const isCorner = ({ column, levels }: ColumnHeading) =>
    titles.some((title) => title.column === column && levels.includes(title.text));
  const others = headings.filter((heading) => !isCorner(heading));
  if (!version || version.year === planYear || !others.every(saysNoVersion)) return headings;
  return headings.map((heading) => {
    const { facts } = heading;
    if (isCorner(heading) || facts.percent || (facts.word !== null && facts.word !== 'total')) return heading;
    const word = facts.word ?? version.word;
    return { ...heading, facts: { ...facts, word, year: version.year } };
  });
}

function nearestVersion(titles: readonly GridCell[]): HeadingFacts | null {
  const row = titles.at(-1)?.row;
  const near = titles.filter((title) => title.row === row).map(versionOf);
  return near.find((facts) => facts !== null) ?? null;
}

function saysNoVersion({ facts }: ColumnHeading): boolean {
  return facts.year === null && facts.month === null && !versions.has(facts.word);
}
