import { cellAddress } from '../../model/address.ts';
import type { CheckContext } from '../../model/outcome.ts';
import { defineRule } from '../rule.ts';
import { comparison, figureData, figureTitle, placeOf, unitName } from '../support/figures.ts';
import { groupBy } from '../support/group.ts';
import type { Fault } from '../support/relations/faults.ts';
import { arithmeticOf } from '../support/relations/index.ts';
import { textRules, typedOver } from '../support/sums/sum-rules.ts';
import type { Relation } from '../support/relations/relation.ts';

/** Two sheets that state the same quantity of a unit state the same amount. */
export const amountDiffers = defineRule({
  id: 'amount-differs',
  area: 'XSH',
  severity: 'error',
  since: '0.1.0',
  status: 'trial',
  source: 'controller-practice',
  reasons: ['differs'],
  explains: typedOver,
  yieldsTo: ['number-as-date', ...textRules],
  measures: true,
  *check(context: CheckContext) {
    const faults = arithmeticOf(context)
      .faults.filter(({ relation }) => relation.kind === 'same')
      .map(comparing);
    for (const group of groupBy(faults, sameUnit).values()) yield finding(group);
  },
});

/** Where a sign further down is to blame, what the sheets state is told. */
function comparing(fault: Fault): Fault {
  const { table, unit, result, terms } = fault.relation;
  if (fault.figure === result || terms.some(({ figure }) => figure === fault.figure)) return fault;
  return { ...fault, table, unit, figure: result };
}

/** All that differs of one unit between two sheets. */
function sameUnit({ table, unit, relation }: Fault): string {
  const { row, column } = unit.heading;
  return [table.sheet, row, column, relation.table.sheet, homeOf(relation).sheet].join('|');
}

function homeOf(relation: Relation) {
  return relation.terms[0]!.table ?? relation.table;
}

function finding(group: readonly Fault[]) {
  const [{ table, unit, figure, relation }, ...rest] = group as [Fault, ...Fault[]];
  const isCopy = figure === relation.result;
  const otherTable = isCopy ? homeOf(relation) : relation.table;
  const other = isCopy ? relation.terms[0]!.figure : relation.result;
  const others = rest.map((fault) => placeOf(fault.table, fault.figure.cell));
  return {
    kind: 'fails' as const,
    reason: 'differs' as const,
    at: placeOf(table, figure.cell),
    related: [placeOf(otherTable, other.cell), ...others],
    consequences: others,
    unit: unitName(unit),
    expected: other.cents,
    actual: figure.cents,
    data: {
      ...figureData(table, unit, figure),
      ...comparison(figure, other.cents),
      sheet: table.sheet,
      otherSheet: otherTable.sheet,
      otherFigure: `${otherTable.sheet}: ${figureTitle(otherTable, other) || cellAddress(other.cell)}`,
      count: group.length,
    },
  };
}
