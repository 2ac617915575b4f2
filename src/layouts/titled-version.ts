import type { ColumnHeading } from './column-facts.ts';
import type { GridCell } from './grid.ts';
import { readHeading, type HeadingFacts } from './heading.ts';
import type { Segment } from './segments.ts';

const versions: ReadonlySet<string | null> = new Set(['plan', 'budget', 'priorActual', 'planYear']);
const planned: ReadonlySet<string | null> = new Set(['plan', 'budget']);

/** "TA 2026" alone above a table: a version and its year, and nothing else. */
function versionOf({ kind, text }: GridCell): HeadingFacts | null {
  if (kind !== 'label') return null;
  const facts = readHeading(text);
  const isVersion = facts.strength === 1 && facts.year !== null && facts.item === null;
  return isVersion && versions.has(facts.word) ? facts : null;
}

/** The latest year that the titles of a sheet's tables plan, where they are of several versions; null elsewhere. */
export function plannedByTitles(segments: readonly Segment[]): number | null {
  const named = segments.map(({ titles }) => nearestVersion(titles));
  if (new Set(named.map((facts) => facts?.year)).size < 2) return null;
  const years = segments
    .flatMap(({ titles }) => titles.flatMap((title) => versionOf(title) ?? []))
    .flatMap(({ word, year }) => (planned.has(word) ? [year!] : []));
  return years.length > 0 ? Math.max(...years) : null;
}

/** What a table's own title says of figures whose headings name neither version nor time. */
export function headedByTitle(
  headings: readonly ColumnHeading[],
  titles: readonly GridCell[],
  planYear: number | null,
): readonly ColumnHeading[] {
  const version = planYear === null ? null : nearestVersion(titles);
  if (!version || version.year === planYear || !headings.every(saysNoVersion)) return headings;
  return headings.map((heading) => {
    const { facts } = heading;
    if (facts.percent || (facts.word !== null && facts.word !== 'total')) return heading;
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
