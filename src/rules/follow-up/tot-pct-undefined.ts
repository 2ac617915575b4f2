import { defineRule } from '../rule.ts';
import { placeOf, unitName } from '../support/figures.ts';
import { pairIn } from '../support/derived/fit.ts';
import { amountPlaces, cellData, judgedColumns } from '../support/derived/judge.ts';
import { usedShares } from '../support/derived/kinds.ts';

/** A share of nothing is left open, not shown as zero. */
export const totPctUndefined = defineRule({
  id: 'tot-pct-undefined',
  area: 'FUP',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'interim-reports',
  reasons: ['zero-budget'],
  *check(context) {
    for (const { table, fit, cells } of judgedColumns(context, usedShares)) {
      const open = cells.filter((cell) => {
        const [part, base] = pairIn(cell, fit) ?? [];
        return base?.printed === 0 && part!.printed !== 0;
      });
      const [first, ...others] = open;
      if (!first) continue;
      yield {
        kind: 'fails',
        reason: 'zero-budget',
        at: placeOf(table, first.cell),
        related: [
          ...amountPlaces(table, first, fit),
          ...others.slice(0, 28).map((other) => placeOf(table, other.cell)),
        ],
        unit: unitName(first.part.unit),
        data: { ...cellData(table, first, fit), ...(open.length > 1 && { alike: open.length }) },
      };
    }
  },
});
