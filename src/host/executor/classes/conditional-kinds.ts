import type { Cell } from '../../../model/address.ts';
import type {
  ColorScaleCriteria,
  Condition,
  ConditionalFormat,
  ConditionType,
  DataBar,
  IconCriterion,
} from '../../features/conditional-format.ts';
import type { HostSheet } from '../../workbook.ts';
import { fromR1C1, toR1C1 } from '../../formulas/r1c1.ts';
import { invalidArgument } from '../errors.ts';
import { color, colorOrNone, fields, flag, integer, oneOf, text } from '../fields.ts';
import { hostClass, type HostObject } from '../objects.ts';
import { conditionalLook } from './conditional-look.ts';

export interface FormatTarget {
  readonly sheet: HostSheet;
  readonly format: ConditionalFormat;
  /** Tells the workbook. */
  readonly changed: () => void;
}

type Kind<T extends ConditionType> = Extract<Condition, { type: T }>;

/** The condition, known to be of the kind: only such a format hands out the object. */
function conditionOf<T extends ConditionType>({ format }: FormatTarget, type: T): Kind<T> {
  if (format.condition.type !== type) throw invalidArgument('The kind of the conditional format');
  return format.condition as Kind<T>;
}

type RuleKind = 'CellValue' | 'ContainsText' | 'TopBottom' | 'PresetCriteria';
type RuleCondition<T extends RuleKind> = Extract<Condition, { type: T; rule: unknown }>;

const withLook = { Format: (target: FormatTarget) => conditionalLook.of(target) };
const changed = (target: FormatTarget) => target.changed();

/** A rule that is written and read whole. */
function rule<T extends RuleKind>(
  type: T,
  check: (given: Record<string, unknown>) => RuleCondition<T>['rule'],
) {
  const ruleOf = (target: FormatTarget) => conditionOf(target, type) as { rule: RuleCondition<T>['rule'] };
  return {
    get: { Rule: (target: FormatTarget) => ruleOf(target).rule },
    set: {
      Rule: (target: FormatTarget, value: unknown) => {
        if (typeof value !== 'object' || value === null) throw invalidArgument('The rule');
        ruleOf(target).rule = check(value as Record<string, unknown>);
        target.changed();
      },
    },
    objects: withLook,
  };
}

const comparisons = oneOf(
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
);
const textComparisons = oneOf('Contains', 'NotContains', 'BeginsWith', 'EndsWith');
const ranks = oneOf('TopItems', 'TopPercent', 'BottomItems', 'BottomPercent');

const cellValue = hostClass<FormatTarget>(
  'CellValueConditionalFormat',
  rule('CellValue', ({ formula1, formula2, operator }) => {
    const comparison = comparisons(operator);
    if (/Between/.test(comparison) && (formula2 === undefined || formula2 === null))
      throw invalidArgument('The second formula');
    const second = formula2 === undefined || formula2 === null ? {} : { formula2: text(formula2) };
    return { formula1: text(formula1), ...second, operator: comparison };
  }),
);
const textComparison = hostClass<FormatTarget>(
  'TextConditionalFormat',
  rule('ContainsText', (given) => ({
    operator: textComparisons(given['operator']),
    text: text(given['text']),
  })),
);
const topBottom = hostClass<FormatTarget>(
  'TopBottomConditionalFormat',
  rule('TopBottom', ({ rank, type }) => ({ rank: integer(1, 1000)(rank), type: ranks(type) })),
);
const preset = hostClass<FormatTarget>(
  'PresetCriteriaConditionalFormat',
  rule('PresetCriteria', ({ criterion }) => ({ criterion: text(criterion) })),
);

const custom = hostClass<FormatTarget>('CustomConditionalFormat', {
  objects: { ...withLook, Rule: (target) => conditionalFormatRule.of(target) },
});

const conditionalFormatRule = hostClass<FormatTarget>('ConditionalFormatRule', {
  get: {
    Formula: (target) => conditionOf(target, 'Custom').formula,
    FormulaLocal: (target) => conditionOf(target, 'Custom').formula,
    FormulaR1C1: (target) => toR1C1(conditionOf(target, 'Custom').formula, originOf(target)),
  },
  set: {
    Formula: setFormula,
    FormulaLocal: setFormula,
    FormulaR1C1: (target, value) => setFormula(target, fromR1C1(text(value), originOf(target))),
  },
});

/** The cell that relative references of the formula are meant from. */
function originOf({ format }: FormatTarget): Cell {
  const { top: row, left: column } = format.areas[0] ?? { top: 0, left: 0 };
  return { row, column };
}

function setFormula(target: FormatTarget, value: unknown): void {
  const formula = text(value);
  if (formula.length > 8192) throw invalidArgument('The formula');
  conditionOf(target, 'Custom').formula = formula.startsWith('=') ? formula : `=${formula}`;
  target.changed();
}

const colorScale = hostClass<FormatTarget>('ColorScaleConditionalFormat', {
  get: {
    Criteria: (target) => conditionOf(target, 'ColorScale').criteria,
    ThreeColorScale: (target) => Boolean(conditionOf(target, 'ColorScale').criteria.midpoint),
  },
  set: {
    Criteria: (target, value) => {
      const criteria = value as Partial<ColorScaleCriteria> | null;
      if (!criteria?.minimum || !criteria.maximum) throw invalidArgument('The criteria');
      conditionOf(target, 'ColorScale').criteria = criteria as ColorScaleCriteria;
      target.changed();
    },
  },
});

const bar = (target: FormatTarget) => conditionOf(target, 'DataBar');
const bound = (value: unknown): DataBar['lowerBoundRule'] => {
  const given = value as DataBar['lowerBoundRule'] | null;
  if (!given || typeof given.type !== 'string') throw invalidArgument('The bound');
  return given;
};
const dataBar = hostClass<FormatTarget>('DataBarConditionalFormat', {
  ...fields(
    bar,
    {
      axisColor: colorOrNone,
      axisFormat: oneOf('Automatic', 'None', 'CellMidPoint'),
      barDirection: oneOf('Context', 'LeftToRight', 'RightToLeft'),
      showDataBarOnly: flag,
      lowerBoundRule: bound,
      upperBoundRule: bound,
    },
    changed,
  ),
  objects: {
    PositiveFormat: (target) => positiveBar.of(target),
    NegativeFormat: (target) => negativeBar.of(target),
  },
});
const positiveBar = hostClass<FormatTarget>(
  'ConditionalDataBarPositiveFormat',
  fields(
    (target) => bar(target).positive,
    { borderColor: colorOrNone, fillColor: color, gradientFill: flag },
    changed,
  ),
);
const negativeBar = hostClass<FormatTarget>(
  'ConditionalDataBarNegativeFormat',
  fields(
    (target) => bar(target).negative,
    {
      borderColor: colorOrNone,
      fillColor: color,
      matchPositiveBorderColor: flag,
      matchPositiveFillColor: flag,
    },
    changed,
  ),
);

const iconSet = hostClass<FormatTarget>(
  'IconSetConditionalFormat',
  fields(
    (target) => conditionOf(target, 'IconSet'),
    {
      criteria: (value) => {
        if (!Array.isArray(value)) throw invalidArgument('The criteria');
        return value as IconCriterion[];
      },
      reverseIconOrder: flag,
      showIconOnly: flag,
      style: text,
    },
    changed,
  ),
);

export const conditionClasses: Readonly<Record<ConditionType, { of(target: FormatTarget): HostObject }>> = {
  CellValue: cellValue,
  ColorScale: colorScale,
  ContainsText: textComparison,
  Custom: custom,
  DataBar: dataBar,
  IconSet: iconSet,
  PresetCriteria: preset,
  TopBottom: topBottom,
};
