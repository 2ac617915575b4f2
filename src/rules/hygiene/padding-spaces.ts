import { cellAddress } from '../../model/address.ts';
import { defineRule } from '../rule.ts';
import { relatedTo, tellOnce } from '../support/alike.ts';
import { textsOnSheets } from '../support/text-cells.ts';

/** Spaces after the words, or fixed spaces before them. Plain spaces before a label are its indent. */
const padding = /^[\u00a0\u2000-\u200b\u202f\ufeff]|[\s\u00a0\u2000-\u200b\u202f\ufeff]$/;

/** A label ends where its words end. */
export const paddingSpaces = defineRule({
  id: 'padding-spaces',
  area: 'HYG',
  severity: 'info',
  since: '0.1.0',
  status: 'trial',
  source: 'spreadsheet-practice',
  reasons: ['label'],
  *check(context) {
    const found = [...textsOnSheets(context)].filter(({ text }) => /\p{L}/u.test(text) && padding.test(text));
    for (const group of tellOnce(found, ({ sheet }) => sheet)) {
      const { sheet, cell, text } = group.first;
      yield {
        kind: 'fails',
        reason: 'label',
        at: { sheet, cell },
        related: relatedTo(group, (other) => ({ sheet, cell: other.cell })),
        unit: null,
        data: { ...group.data, cell: cellAddress(cell), text: text.trim() },
      };
    }
  },
});
