import type { DraftUnit } from '../draft.ts';
import { isAmount, type Grid } from '../cells/grid.ts';
import { readHeading, type HeadingFacts } from '../cells/heading.ts';
import { giveVersions } from '../rows/rows-of-versions.ts';
import { versionRoles } from '../cells/version-roles.ts';
import type { Segment } from '../segments/segments.ts';

export interface Steps {
  readonly versions: ReadonlyMap<number, HeadingFacts>;
  /** The later of the two years. */
  readonly year: number;
}

/**
 * A budget letter: "TA 2026" in the first row, what is added and taken in the rows between, "Raami 2027" in the last,
 * and bodies across. Null for anything else.
 */
export function findSteps(grid: Grid, segment: Segment, main: number | null): Steps | null {
  if (main === null || segment.bodyRows.length < 3) return null;
  const versionIn = (row: number): HeadingFacts | null => {
    const facts = readHeading(grid.at(row, main)?.text ?? '');
    const isMargin = facts.item === null || facts.item === 'margin';
    const isDated = facts.strength === 1 && facts.year !== null;
    return isDated && isMargin && versionRoles.has(facts.word ?? '') ? facts : null;
  };
  const from = versionIn(segment.bodyRows[0]!)?.year ?? null;
  const to = versionIn(segment.bodyRows.at(-1)!)?.year ?? null;
  if (from === null || to === null || to <= from) return null;
  const versions = new Map<number, HeadingFacts>();
  for (const row of segment.bodyRows) {
    const facts = versionIn(row);
    if (facts) versions.set(row, facts);
  }
  return versions.size < segment.bodyRows.length ? { versions, year: to } : null;
}

/** One figure after the other comes to the last: the rows between are no units, whatever they are called. */
export function leadsOn(grid: Grid, { bodyRows, columns }: Segment): boolean {
  const figures = columns.filter(({ use }) => use === 'figures');
  return figures.some(({ column }) => {
    const cells = bodyRows.map((row) => grid.at(row, column));
    const values = cells.map((cell) => (cell && isAmount(cell) ? cell.value : null));
    const last = values.at(-1) ?? null;
    if (last === null || values.length < 3 || values.includes(null)) return false;
    return Math.abs(values.slice(0, -1).reduce<number>((sum, value) => sum + value!, 0) - last) < 1.5;
  });
}

/** Gives the margins that the steps lead from and to the versions that their rows name. */
export function giveSteps(units: readonly DraftUnit[], { versions, year }: Steps): void {
  for (const figure of units.flatMap((unit) => unit.figures))
    if (versions.has(figure.cell.row)) Object.assign(figure, { item: 'margin', account: null });
  giveVersions(units, versions, year);
}
