import type { TableReading, UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { figureData, isNumber, placeOf, unitName } from '../support/figures.ts';
import { addsItsAccounts } from '../support/sums/margin-proofs.ts';
import { hasBarePlan, isBesidePlan, marginsOf } from '../support/sums/margins.ts';
import { arithmeticOf } from '../support/relations/index.ts';
import { provedOnOtherSheets } from '../support/sums/repeated-margins.ts';

/**
 * Tables and versions of margins alone prove none of them, unless another sheet repeats them beside their revenue and
 * expense. Told once for the workbook.
 */
export const kateNotCheckable = defineRule({
  id: 'kate-not-checkable',
  area: 'ARI',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'jhs-192',
  reasons: ['margins-alone'],
  settles: ['margin-mismatch'],
  *check(context) {
    const alone = context.tables.flatMap(marginsAlone);
    if (alone.length === 0) return;
    const proved = provedOnOtherSheets(arithmeticOf(context));
    for (const { table, unit, margin } of alone.filter((one) => proved.has(one.margin)))
      yield { kind: 'holds', subject: 'other', at: placeOf(table, margin.cell), unit: unitName(unit) };
    const [first, ...others] = alone.filter((one) => !proved.has(one.margin));
    if (!first || others.length === 0) return;
    yield {
      kind: 'fails',
      reason: 'margins-alone',
      at: placeOf(first.table, first.margin.cell),
      related: others.slice(0, 30).map(({ table, margin }) => placeOf(table, margin.cell)),
      unit: unitName(first.unit),
      data: { ...figureData(first.table, first.unit, first.margin), count: others.length + 1 },
    };
  },
});

function marginsAlone(table: TableReading) {
  const isMixed = table.units.some(statesParts);
  if (isMixed && !hasBarePlan(table)) return [];
  return table.units.flatMap((unit) =>
    unit.members !== null
      ? []
      : marginsOf(unit).flatMap(({ margin }) =>
          isNumber(margin) && (!isMixed || isBesidePlan(table, margin)) && !addsItsAccounts(unit, margin)
            ? [{ table, unit, margin }]
            : [],
        ),
  );
}

function statesParts(unit: UnitReading): boolean {
  return marginsOf(unit).some(({ revenue, expense }) => isNumber(revenue) || isNumber(expense));
}
