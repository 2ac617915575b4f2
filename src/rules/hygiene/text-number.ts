import type { CheckContext } from '../../model/outcome.ts';
import { defineRule } from '../rule.ts';
import { relatedTo, tellOnce } from '../support/alike.ts';
import { figureData, placeOf, unitName } from '../support/figures.ts';
import { textAmounts } from '../support/texts/text-amounts.ts';
import { followsFromText, textFaults } from '../support/texts/text-faults.ts';

/** An amount is a number; Excel leaves text out of every sum. */
export const textNumber = defineRule({
  id: 'text-number',
  area: 'HYG',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'spreadsheet-practice',
  reasons: ['reads-as', 'padded', 'unreadable', 'lines'],
  spoils: true,
  explains: followsFromText,
  *check(context) {
    yield* pastedLines(context);
    for (const outcome of textFaults(context, ['plain', 'padding', 'unreadable'])) {
      yield { ...outcome, reason: reasons[outcome.reason] };
    }
  },
});

const reasons = { plain: 'reads-as', padding: 'padded', unreadable: 'unreadable' } as const;

/** Label and amount stand in one cell, as when a table is pasted from a document. Told once for the table. */
function* pastedLines({ snapshot, tables }: CheckContext) {
  const lines = textAmounts(snapshot, tables).filter(({ fault }) => fault === 'line');
  for (const group of tellOnce(lines, ({ table }) => table)) {
    const { table, unit, figure, text } = group.first;
    yield {
      kind: 'fails' as const,
      reason: 'lines' as const,
      at: placeOf(table, figure.cell),
      related: relatedTo(group, (line) => placeOf(line.table, line.figure.cell)),
      unit: unitName(unit),
      data: { ...figureData(table, unit, figure), text: text.trim(), count: group.others.length + 1 },
    };
  }
}
