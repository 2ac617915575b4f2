import { cellAddress } from '../../model/address.ts';
import { defineRule } from '../rule.ts';
import { relatedTo, tellOnce } from '../support/alike.ts';
import { textsOnSheets, textsThat } from '../support/texts/text-cells.ts';

/** Signs of symbol fonts, signs that could not be read, and control characters. */
const glyphs = /[\ue000-\uf8ff\ufffd]|(?![\t\n\r])\p{Cc}/u;
const glyphsOn = textsThat((text) => glyphs.test(text));

/** Every sign of a text is one every program shows. */
export const privateGlyph = defineRule({
  id: 'private-glyph',
  scope: 'sheet',
  area: 'HYG',
  severity: 'info',
  since: '0.1.0',
  status: 'trial',
  source: 'spreadsheet-practice',
  reasons: ['glyph'],
  *check(context) {
    const found = textsOnSheets(context, glyphsOn);
    for (const group of tellOnce(found, ({ sheet }) => sheet)) {
      const { sheet, cell, text } = group.first;
      yield {
        kind: 'fails',
        reason: 'glyph',
        at: { sheet, cell },
        related: relatedTo(group, (other) => ({ sheet, cell: other.cell })),
        unit: null,
        data: {
          ...group.data,
          cell: cellAddress(cell),
          text: text.trim().replace(new RegExp(glyphs, 'gu'), '\u25a1').slice(0, 120),
        },
      };
    }
  },
});
