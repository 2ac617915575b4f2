import { defineRule } from '../rule.ts';
import { figureData, placeOf, unitName } from '../support/figures.ts';
import { foreignMark } from '../support/foreign-marks.ts';
import { textAmounts } from '../support/text-amounts.ts';

/** An amount is a number; Excel leaves text out of every sum. */
export const textNumber = defineRule({
  id: 'text-number',
  area: 'HYG',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  reasons: ['reads-as', 'unreadable'],
  *check({ snapshot, tables }) {
    for (const { table, unit, figure, text, number } of textAmounts(snapshot, tables)) {
      if (number !== null && foreignMark(text)) continue;
      yield {
        kind: 'fails',
        reason: number !== null ? 'reads-as' : 'unreadable',
        at: placeOf(table, figure.cell),
        related: [],
        unit: unitName(unit),
        data: { ...figureData(table, unit, figure), text: text.trim(), number: number ?? '' },
      };
    }
  },
});
