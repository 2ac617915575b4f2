import type { CheckContext, Place } from '../../model/outcome.ts';
import { cellKinds } from '../../model/snapshot.ts';

const textKind = cellKinds.indexOf('text');

/** The texts of every sheet that holds a table of the plan, in reading order. */
export function* textsOnSheets({
  snapshot,
  tables,
}: Pick<CheckContext, 'snapshot' | 'tables'>): Generator<Place & { readonly text: string }> {
  const named = new Set(tables.map(({ sheet }) => sheet));
  for (const { name, cells } of snapshot.sheets) {
    if (!named.has(name)) continue;
    for (let i = 0; i < cells.count; i++) {
      if (cells.kinds[i] !== textKind) continue;
      const cell = { row: cells.rows[i]!, column: cells.columns[i]! };
      yield { sheet: name, cell, text: cells.strings[cells.texts[i]!]! };
    }
  }
}
