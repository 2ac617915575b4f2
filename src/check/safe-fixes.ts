import type { Fix, FixEdit } from '../model/fix.ts';

/** Fixes that lose nothing and do not touch each other's cells. */
export function safeFixes(fixes: Iterable<Fix>): Fix[] {
  const taken = new Set<string>();
  return [...fixes].filter((fix) => {
    const cells = fix.edits.flatMap(cellKeys);
    if (fix.safety !== 'safe' || cells.some((key) => taken.has(key))) return false;
    for (const key of cells) taken.add(key);
    return true;
  });
}

function cellKeys({ sheet, area }: FixEdit): string[] {
  return Array.from(
    { length: area.bottom - area.top + 1 },
    (_, i) => `${area.top + i}|${area.left}|${sheet}`,
  );
}
