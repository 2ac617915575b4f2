import type { BarRule, FileRule, Threshold } from '../../model/conditional-rule.ts';
import type { CellFormat, ConditionalRule } from '../../model/edit-details.ts';
import type {
  Condition,
  ConditionalFormat,
  DataBar,
  IconCriterion,
  ScalePoint,
} from '../features/conditional-format.ts';
import { iconSetOf } from './icon-sets.ts';
import { presetRule, type Common } from './preset-rules.ts';
import { limits, operators } from './rule-limits.ts';

type Kind<T extends Condition['type']> = Extract<Condition, { type: T }>;

/** Null for what files are not told of: icons of several sets, and the three sets that came later. */
export function conditionalRule(
  { condition, stopIfTrue }: ConditionalFormat,
  format: CellFormat,
): ConditionalRule | FileRule | null {
  const common = { format, stopIfTrue };
  switch (condition.type) {
    case 'Custom':
      return { ...common, type: 'formula', formula: condition.formula };
    case 'CellValue': {
      const { operator, formula1, formula2 } = condition.rule;
      return { ...common, type: 'cellValue', operator: operators[operator]!, ...limits(formula1, formula2) };
    }
    case 'ContainsText':
      return textRule(condition, common);
    case 'TopBottom': {
      const { type, rank } = condition.rule;
      const [bottom, percent] = [type.startsWith('Bottom'), type.endsWith('Percent')];
      return { ...common, type: 'top', count: rank, percent, bottom };
    }
    case 'PresetCriteria':
      return presetRule(condition.rule.criterion, common);
    case 'ColorScale': {
      const { minimum, midpoint, maximum } = condition.criteria;
      const points = [minimum, ...(midpoint ? [midpoint] : []), maximum].map(scalePoint);
      return { type: 'scale', points };
    }
    case 'DataBar':
      return barRule(condition);
    case 'IconSet':
      return iconRule(condition);
  }
}

function textRule(
  { rule: { operator, text } }: Kind<'ContainsText'>,
  common: Common,
): ConditionalRule | FileRule {
  if (operator === 'Contains') return { ...common, type: 'text', contains: text };
  const how = { NotContains: 'notContains', BeginsWith: 'beginsWith', EndsWith: 'endsWith' } as const;
  return { ...common, type: 'otherText', text, how: how[operator as keyof typeof how] };
}

const places: Readonly<Record<string, Threshold['at']>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
  Automatic: 'auto',
};

function threshold({
  type,
  formula,
}: {
  readonly type?: string;
  readonly formula?: string | null;
}): Threshold {
  const at = places[type ?? ''] ?? 'percent';
  return formula === undefined || formula === null || formula === '' ? { at } : { at, value: formula };
}

const scalePoint = (point: ScalePoint) => ({ ...threshold(point), color: point.color ?? '#FFFFFF' });

function barRule(bar: DataBar): BarRule {
  const { positive, negative, axisColor, axisFormat, barDirection } = bar;
  const own = {
    ...(negative.matchPositiveFillColor ? {} : { color: negative.fillColor }),
    ...(negative.matchPositiveBorderColor || !negative.borderColor ? {} : { border: negative.borderColor }),
  };
  return {
    type: 'bar',
    from: threshold(bar.lowerBoundRule),
    to: threshold(bar.upperBoundRule),
    color: positive.fillColor,
    ...(positive.borderColor && { border: positive.borderColor }),
    negative: own,
    ...(axisColor && { axis: axisColor }),
    ...(axisFormat === 'Automatic' ? {} : { axisAt: axisFormat === 'None' ? 'none' : 'middle' }),
    gradient: positive.gradientFill,
    ...(barDirection === 'Context'
      ? {}
      : { direction: barDirection === 'LeftToRight' ? 'leftToRight' : 'rightToLeft' }),
    barOnly: bar.showDataBarOnly,
  };
}

function iconRule({ style, criteria, reverseIconOrder, showIconOnly }: Kind<'IconSet'>): FileRule | null {
  const set = iconSetOf(style);
  if (!set || criteria.some(({ customIcon }) => customIcon)) return null;
  const count = Number(set[0]);
  const points = Array.from({ length: count }, (_, index) => iconPoint(criteria[index], index, count));
  return {
    type: 'icons',
    set,
    points,
    reversed: reverseIconOrder,
    iconsOnly: showIconOnly,
  };
}

/** Where nothing is said, the icons share the figures evenly; the first one takes all below the second. */
function iconPoint(criterion: IconCriterion | undefined, index: number, count: number) {
  const said = index > 0 && criterion?.formula !== undefined && criterion.formula !== '';
  if (!said) return { at: 'percent', value: String(Math.round((index * 100) / count)) } as const;
  return { ...threshold(criterion), above: criterion.operator === 'GreaterThan' };
}
