import { defineRule } from '../rule.ts';
import { figureData, placeOf, unitName } from '../support/figures.ts';
import { foreignMark } from '../support/foreign-marks.ts';
import { isLine, textAmounts } from '../support/text-amounts.ts';

/** A minus or a space Excel does not know turns an amount into text. */
export const foreignMinusSpace = defineRule({
  id: 'foreign-minus-space',
  area: 'HYG',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'finnish-notation',
  reasons: ['minus-glyph', 'trailing-minus', 'parentheses', 'foreign-space'],
  *check({ snapshot, tables }) {
    for (const { table, unit, figure, text, number } of textAmounts(snapshot, tables)) {
      const reason = number === null || isLine({ text }) ? null : foreignMark(text);
      if (!reason) continue;
      yield {
        kind: 'fails',
        reason,
        at: placeOf(table, figure.cell),
        related: [],
        unit: unitName(unit),
        data: { ...figureData(table, unit, figure), text: text.trim() },
      };
    }
  },
});
