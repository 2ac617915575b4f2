import { defineRule } from '../rule.ts';
import { figureData, placeOf, unitName } from '../support/figures.ts';
import { foreignMark, textAmounts } from '../support/text-amounts.ts';

/** An amount is a number; Excel leaves text out of every sum. */
export const textNumber = defineRule({
  id: 'text-number',
  area: 'HYG',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  reasons: ['reads-as', 'unreadable'],
  *check({ snapshot, tables }) {
    for (const { table, unit, figure, text } of textAmounts(snapshot, tables)) {
      if (foreignMark(text)) continue;
      const readable = figure.printed !== null;
      yield {
        kind: 'fails',
        reason: readable ? 'reads-as' : 'unreadable',
        at: placeOf(table, figure.cell),
        related: [],
        unit: unitName(unit),
        data: { ...figureData(table, unit, figure), text: text.trim(), number: figure.printed ?? '' },
      };
    }
  },
});
