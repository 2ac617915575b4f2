import { rulesOf } from '../../binding/comparison.ts';
import { nodeOf } from '../../model/nodes.ts';
import type { BindingRule } from '../../model/organisation.ts';
import { unitTitle } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { boundOtherwise } from '../support/breaches/bound-amounts.ts';
import { figureTitle, placeOf, unitName } from '../support/figures.ts';
import { amountRules } from '../support/sums/sum-rules.ts';

/** One quantity of one unit is bound in one way: not towards two authorities, not as ceiling and floor at once, not with two amounts. */
export const ruleConflict = defineRule({
  id: 'rule-conflict',
  area: 'BIN',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'controller-practice',
  reasons: ['authorities', 'directions', 'amounts'],
  yieldsTo: [...amountRules, 'unit-duplicate'],
  *check({ tables, organisation }) {
    if (!organisation) return;
    const told = new Set<string>();
    for (const table of tables) {
      for (const unit of table.units) {
        const node = nodeOf(organisation, unit);
        const pair = node && !told.has(node.id) ? conflictOf(rulesOf(organisation, node)) : null;
        if (!pair) continue;
        told.add(node!.id);
        const [one, other] = pair;
        yield {
          kind: 'fails',
          reason: one.limit === other.limit ? 'authorities' : 'directions',
          at: placeOf(table, unit.heading),
          related: [],
          unit: unitName(unit),
          data: {
            unit: unitTitle(unit),
            one: { towards: one.towards },
            other: { towards: other.towards },
            oneSource: one.source.title,
            otherSource: other.source.title,
          },
        };
      }
    }
    for (const { rule, frame, table, unit, printed, others } of boundOtherwise(tables, organisation)) {
      const { figure, cents } = printed;
      const sides = unit.figures.filter(({ role, year }) => budgets.has(role) && year === figure.year);
      yield {
        kind: 'fails',
        reason: 'amounts',
        at: placeOf(table, figure.cell),
        related: [...sides, ...others.map((other) => other.figure)]
          .map(({ cell }) => placeOf(table, cell))
          .concat(placeOf(table, unit.heading)),
        unit: unitName(unit),
        binding: rule,
        expected: frame.cents,
        actual: cents,
        data: {
          unit: unitTitle(unit),
          figure: figureTitle(table, figure),
          amount: { cents },
          bound: { cents: frame.cents },
          source: frame.source.title,
          difference: { cents: Math.abs(cents - frame.cents) },
        },
      };
    }
  },
});

const budgets: ReadonlySet<string> = new Set(['budget', 'amendment', 'amendedBudget']);

function conflictOf(rules: readonly BindingRule[]): readonly [BindingRule, BindingRule] | null {
  for (const [index, one] of rules.entries()) {
    const other = rules
      .slice(index + 1)
      .find(
        (rule) =>
          rule.item === one.item &&
          rule.account === one.account &&
          rule.basis === one.basis &&
          rule.comparedWith === one.comparedWith &&
          (rule.towards !== one.towards || rule.limit !== one.limit),
      );
    if (other) return [one, other];
  }
  return null;
}
