import { sumCents } from '../../model/money.ts';
import { periodKey, type TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { figureData, isAdditive, isNumber, placeOf, unitName } from '../support/figures.ts';
import { groupBy } from '../support/group.ts';
import { slackOf } from '../support/rounding.ts';

/** What is allocated to some units is taken from others: together the allocations are nothing. */
export const allocationBalance = defineRule({
  id: 'allocation-balance',
  scope: 'sheet',
  area: 'ARI',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'controller-practice',
  reasons: ['differs'],
  options: { nearPercent: 25 },
  *check({ tables }, { nearPercent }) {
    for (const table of tables) {
      for (const lines of groupBy(allocations(table), ({ figure }) => periodKey(figure)).values()) {
        const amounts = lines.map(({ figure }) => figure.cents);
        const given = sumCents(amounts.filter((cents) => cents > 0));
        const taken = -sumCents(amounts.filter((cents) => cents < 0));
        if (given === 0 || taken === 0) continue;
        const difference = given - taken;
        const { unit, figure } = lines.at(-1)!;
        const place = { at: placeOf(table, figure.cell), unit: unitName(unit) };
        if (Math.abs(difference) <= slackOf(amounts, table.scale)) {
          yield { kind: 'holds', subject: 'other', ...place };
          continue;
        }
        if (Math.abs(difference) * 100 > Math.max(given, taken) * nearPercent) continue;
        yield {
          kind: 'fails',
          reason: 'differs',
          ...place,
          related: lines
            .slice(0, -1)
            .map((line) => placeOf(table, line.figure.cell))
            .slice(0, 30),
          data: {
            ...figureData(table, unit, figure),
            given: { cents: given },
            taken: { cents: taken },
            difference: { cents: Math.abs(difference) },
            count: lines.length,
          },
        };
      }
    }
  },
});

function allocations(table: TableReading) {
  return table.units
    .filter(({ members, level }) => members === null && level !== 'total')
    .flatMap((unit) =>
      unit.figures
        .filter((figure) => figure.account === 'allocations' && isAdditive(figure))
        .filter(isNumber)
        .map((figure) => ({ unit, figure })),
    );
}
