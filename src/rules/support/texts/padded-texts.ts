import { foldCode } from '../../../model/names.ts';
import type { CheckContext, Place } from '../../../model/outcome.ts';
import { tellOnce, type Alike } from '../alike.ts';
import { textsOnSheets, textsThat } from './text-cells.ts';

/** Spaces after the words, or fixed spaces before them. Plain spaces before a label are its indent. */
const padding = /^[\u00a0\u2000-\u200b\u202f\ufeff]|[\s\u00a0\u2000-\u200b\u202f\ufeff]$/;

const paddedOn = textsThat((text) => padding.test(text));

/** Labels and codes of units with spaces around their words, told once for a sheet. */
export function paddedTexts(
  context: Pick<CheckContext, 'snapshot' | 'tables'>,
): Alike<Place & { readonly text: string }>[] {
  const found = textsOnSheets(context, paddedOn).filter(
    (one) => /\p{L}/u.test(one.text) || isCode(context.tables, one),
  );
  return tellOnce(found, ({ sheet }) => sheet);
}

function isCode(tables: CheckContext['tables'], { sheet, cell, text }: Place & { readonly text: string }) {
  return tables.some(
    (table) =>
      table.sheet === sheet &&
      table.units.some(
        ({ code, heading }) =>
          code !== null && heading.row === cell.row && foldCode(code) === foldCode(text.trim()),
      ),
  );
}
