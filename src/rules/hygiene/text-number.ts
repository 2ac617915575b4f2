import { defineRule } from '../rule.ts';
import { figureData, placeOf, unitName } from '../support/figures.ts';
import { foreignMark } from '../support/foreign-marks.ts';
import { groupBy } from '../support/group.ts';
import { isLine, textAmounts, type TextAmount } from '../support/text-amounts.ts';

/** An amount is a number; Excel leaves text out of every sum. */
export const textNumber = defineRule({
  id: 'text-number',
  area: 'HYG',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'spreadsheet-practice',
  reasons: ['reads-as', 'unreadable', 'lines'],
  *check({ snapshot, tables }) {
    const amounts = [...textAmounts(snapshot, tables)];
    yield* pastedLines(amounts.filter(isLine));
    for (const { table, unit, figure, text, number } of amounts.filter((amount) => !isLine(amount))) {
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

/** Label and amount stand in one cell, as when a table is pasted from a document. Told once for the table. */
function* pastedLines(lines: readonly TextAmount[]) {
  for (const [table, [first, ...rest]] of groupBy(lines, (line) => line.table)) {
    if (!first) continue;
    yield {
      kind: 'fails' as const,
      reason: 'lines' as const,
      at: placeOf(table, first.figure.cell),
      related: rest.map(({ figure }) => placeOf(table, figure.cell)),
      unit: unitName(first.unit),
      data: {
        ...figureData(table, first.unit, first.figure),
        text: first.text.trim(),
        count: rest.length + 1,
      },
    };
  }
}
