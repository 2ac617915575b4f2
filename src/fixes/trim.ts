import { contains } from '../model/address.ts';
import type { SheetSnapshot } from '../model/snapshot.ts';
import { paddedTexts } from '../rules/support/texts/padded-texts.ts';
import { contentAt, replaceCells } from './cell-edits.ts';
import type { Fixer } from './fixer.ts';

/** Spaces after a label go; fixed spaces before it become the plain ones an indent is made of. */
export const trim: Fixer = (context, { at }) => {
  const sheet = context.snapshot.sheets.find(({ name }) => name === at.sheet);
  const group = paddedTexts(context).find(({ first }) => first.sheet === at.sheet);
  if (!sheet || !group) return null;
  const labels = [group.first, ...group.others];
  if (labels.some(({ cell }) => contentAt(sheet, cell).kind !== 'text' || isTableHeader(sheet, cell)))
    return null;
  const replacements = labels.map(({ cell, text }) => ({
    cell,
    content: { kind: 'text' as const, text: trimmed(text) },
  }));
  return { safety: 'safe', kind: 'trim', edits: replaceCells(sheet, replacements) };
};

function trimmed(text: string): string {
  const words = text.replace(/[\s\u2000-\u200b\ufeff]+$/u, '');
  const [before = ''] = /^[\s\u2000-\u200b\ufeff]*/u.exec(words)!;
  return before.replace(/[\u200b\ufeff]/g, '').replace(/\S|[^ \t\n]/g, ' ') + words.slice(before.length);
}

/** Formulas name a table's columns by these. */
function isTableHeader({ tables }: SheetSnapshot, cell: { readonly row: number; readonly column: number }) {
  return tables.some(({ area, hasHeader }) => hasHeader && cell.row === area.top && contains(area, cell));
}
