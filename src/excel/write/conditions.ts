import type { EditOf } from '../../model/edits.ts';

type Rule = EditOf<'addConditionalFormat'>['rule'];

const operators = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
} as const;

export function addCondition(range: Excel.Range, rule: Rule): void {
  const { format } = rule;
  const look = (made: Excel.ConditionalRangeFormat) => paint(made, format);
  if (rule.type === 'formula') {
    const added = range.conditionalFormats.add('Custom');
    added.custom.rule.formula = rule.formula;
    look(added.custom.format);
    added.stopIfTrue = rule.stopIfTrue ?? false;
    return;
  }
  if (rule.type === 'text') {
    const added = range.conditionalFormats.add('ContainsText');
    added.textComparison.rule = { operator: 'Contains', text: rule.contains };
    return look(added.textComparison.format);
  }
  const added = range.conditionalFormats.add('CellValue');
  added.cellValue.rule = {
    operator: operators[rule.operator],
    formula1: String(rule.first),
    ...(rule.second !== undefined && { formula2: String(rule.second) }),
  };
  look(added.cellValue.format);
}

/** Those of exactly this range. */
export function removeConditions(range: Excel.Range): void {
  range.conditionalFormats.clearAll();
}

function paint(made: Excel.ConditionalRangeFormat, format: Rule['format']): void {
  if (format.fill) made.fill.color = format.fill;
  if (format.color !== undefined) made.font.color = format.color;
  if (format.bold !== undefined) made.font.bold = format.bold;
  const sides = { left: 'left', right: 'right', top: 'top', bottom: 'bottom' } as const;
  for (const side of Object.keys(format.borders ?? {}) as (keyof typeof sides)[]) {
    const border = format.borders?.[side];
    if (!border) continue;
    const edge = made.borders[sides[side]];
    edge.style = 'Continuous';
    if (border.color !== undefined) edge.color = border.color;
  }
}
