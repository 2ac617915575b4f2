import { cellAddress } from '../../model/address.ts';
import { defineRule } from '../rule.ts';
import { relatedTo } from '../support/alike.ts';
import { paddedTexts } from '../support/texts/padded-texts.ts';

/** A label ends where its words end. */
export const paddingSpaces = defineRule({
  id: 'padding-spaces',
  scope: 'sheet',
  area: 'HYG',
  severity: 'info',
  since: '0.1.0',
  status: 'trial',
  source: 'spreadsheet-practice',
  reasons: ['label'],
  *check(context) {
    for (const group of paddedTexts(context)) {
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
