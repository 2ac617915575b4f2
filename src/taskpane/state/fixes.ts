import type { Fix, FixEdit } from '../../model/fix.ts';
import type { WorkbookEdit } from '../../model/edits.ts';

/** What is about to be written: one finding's fix by its fingerprint, all safe ones, or the last fix undone. */
export type FixTarget = 'safe' | 'undo' | { readonly finding: string };

/** What puts the last fixes back, the latest last. */
export type Journal = readonly (readonly WorkbookEdit[])[];

/** Fixes that lose nothing and do not touch each other's cells. */
export function safeFixes(fixes: ReadonlyMap<string, Fix>): Fix[] {
  const taken = new Set<string>();
  return [...fixes.values()].filter((fix) => {
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

/** What the target comes to; empty when the finding or the fix is no longer there. */
export function editsFor(
  target: FixTarget,
  fixes: ReadonlyMap<string, Fix>,
  journal: Journal,
): readonly WorkbookEdit[] {
  if (target === 'safe') return safeFixes(fixes).flatMap(({ edits }) => edits);
  if (target === 'undo') return journal.at(-1) ?? [];
  return fixes.get(target.finding)?.edits ?? [];
}
