import { kept } from '../../../model/kept.ts';
import type { CheckContext, Place } from '../../../model/outcome.ts';
import { cellKinds, type SheetSnapshot } from '../../../model/snapshot.ts';

type Found = Place & { readonly text: string };

const textKind = cellKinds.indexOf('text');

/** Texts of this kind on every sheet that holds a table of the plan, in reading order. */
export function textsOnSheets(
  { snapshot, tables }: Pick<CheckContext, 'snapshot' | 'tables'>,
  textsOn: (sheet: SheetSnapshot) => readonly Found[],
): readonly Found[] {
  const named = new Set(tables.map(({ sheet }) => sheet));
  return snapshot.sheets.filter(({ name }) => named.has(name)).flatMap(textsOn);
}

/** The cells of a sheet whose text is such a one. A text that many cells share is asked about once. */
export function textsThat(isSought: (text: string) => boolean): (sheet: SheetSnapshot) => readonly Found[] {
  return kept(({ name, cells }: SheetSnapshot) => {
    /** Of each text: asked about and not sought, or sought. */
    const [notSought, isFound] = [1, 2];
    const known = new Uint8Array(cells.strings.length);
    const found: Found[] = [];
    for (let i = 0; i < cells.count; i++) {
      if (cells.kinds[i] !== textKind) continue;
      const at = cells.texts[i]!;
      const text = cells.strings[at]!;
      known[at] ||= isSought(text) ? isFound : notSought;
      if (known[at] === isFound)
        found.push({ sheet: name, cell: { row: cells.rows[i]!, column: cells.columns[i]! }, text });
    }
    return found;
  });
}
