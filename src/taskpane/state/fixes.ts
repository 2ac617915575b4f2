import { safeFixes } from '../../check/safe-fixes.ts';
import type { Fix } from '../../model/fix.ts';
import type { WorkbookEdit } from '../../model/edits.ts';

/** What is about to be written: one finding's fix by its fingerprint, all safe ones, or the last fix undone. */
export type FixTarget = 'safe' | 'undo' | { readonly finding: string };

/** What puts the last fixes back, the latest last. */
export type Journal = readonly (readonly WorkbookEdit[])[];

/** What the target comes to; empty when the finding or the fix is no longer there. */
export function editsFor(
  target: FixTarget,
  fixes: ReadonlyMap<string, Fix>,
  journal: Journal,
): readonly WorkbookEdit[] {
  if (target === 'safe') return safeFixes(fixes.values()).flatMap(({ edits }) => edits);
  if (target === 'undo') return journal.at(-1) ?? [];
  return fixes.get(target.finding)?.edits ?? [];
}
