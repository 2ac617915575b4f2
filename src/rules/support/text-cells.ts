import type { CheckContext, Place } from '../../model/outcome.ts';
import { cellKinds } from '../../model/snapshot.ts';

type Found = Place & { readonly text: string };

const textKind = cellKinds.indexOf('text');

/**
 * The cells of every sheet that holds a table of the plan whose text is such a one, in reading order. A text that many
 * cells share is asked about once.
 */
export function textsOnSheets(
  { snapshot, tables }: Pick<CheckContext, 'snapshot' | 'tables'>,
  isSought: (text: string) => boolean,
): Found[] {
  const named = new Set(tables.map(({ sheet }) => sheet));
  const found: Found[] = [];
  for (const { name, cells } of snapshot.sheets) {
    if (!named.has(name)) continue;
    const known = new Map<number, boolean>();
    for (let i = 0; i < cells.count; i++) {
      if (cells.kinds[i] !== textKind) continue;
      const at = cells.texts[i]!;
      const text = cells.strings[at]!;
      let sought = known.get(at);
      if (sought === undefined) known.set(at, (sought = isSought(text)));
      if (sought) found.push({ sheet: name, cell: { row: cells.rows[i]!, column: cells.columns[i]! }, text });
    }
  }
  return found;
}
