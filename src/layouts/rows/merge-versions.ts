import type { DraftUnit } from '../draft.ts';

/**
 * The same entity on a row of its own for each year or version is one unit with figures of them all. Rows that say the
 * same of the same version twice stay apart.
 */
export function mergeVersions(units: readonly DraftUnit[]): DraftUnit[] {
  const known = new Map<string, DraftUnit>();
  const merged: DraftUnit[] = [];
  const into = new Map<DraftUnit, DraftUnit>();
  for (const unit of units) {
    if (unit.parent && into.has(unit.parent)) unit.parent = into.get(unit.parent)!;
    const key = `${unit.code}|${unit.name.toLowerCase()}|${unit.isTotal}|${pathOf(unit)}`;
    const first = known.get(key);
    if (first && areApart(first, unit)) {
      for (const figure of unit.figures) first.figures.push(figure);
      first.lastRow = Math.max(first.lastRow, unit.lastRow);
      first.isHeading &&= unit.isHeading;
      into.set(unit, first);
    } else {
      if (!first) known.set(key, unit);
      merged.push(unit);
    }
  }
  return merged;
}

function pathOf({ enclosing }: DraftUnit): string {
  return enclosing.map(({ code, name }) => `${code} ${name}`).join('/');
}

function areApart(first: DraftUnit, other: DraftUnit): boolean {
  const keys = new Set(first.figures.map(keyOf));
  return other.figures.every((figure) => !keys.has(keyOf(figure)));
}

function keyOf({ column, item, account, label }: DraftUnit['figures'][number]): string {
  return [column.column, column.role, column.year, column.month, item, account, label].join('|');
}
