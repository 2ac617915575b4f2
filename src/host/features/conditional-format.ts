import type { Area } from '../../model/address.ts';

/** Cells that look different while a condition holds. */
export interface ConditionalFormat {
  readonly id: string;
  areas: readonly Area[];
  stopIfTrue: boolean;
  condition: Condition;
  /** Unused by scales, bars and icons. */
  readonly look: ConditionalLook;
}

export type Condition =
  | { readonly type: 'Custom'; formula: string; formulaLocal?: string }
  | {
      readonly type: 'CellValue';
      rule: { readonly formula1: string; readonly formula2?: string | null; readonly operator: string };
    }
  | { readonly type: 'ContainsText'; rule: { readonly operator: string; readonly text: string } }
  | { readonly type: 'TopBottom'; rule: { readonly rank: number; readonly type: string } }
  | { readonly type: 'PresetCriteria'; rule: { readonly criterion: string } }
  | { readonly type: 'ColorScale'; criteria: ColorScaleCriteria }
  | ({ readonly type: 'DataBar' } & DataBar)
  | {
      readonly type: 'IconSet';
      style: string;
      criteria: readonly IconCriterion[];
      reverseIconOrder: boolean;
      showIconOnly: boolean;
    };

export type ConditionType = Condition['type'];

/** What a rule changes of a cell; null leaves it as it is. */
export interface ConditionalLook {
  numberFormat: string | null;
  bold: boolean | null;
  italic: boolean | null;
  strikethrough: boolean | null;
  underline: 'None' | 'Single' | 'Double' | null;
  fontColor: string | null;
  fillColor: string | null;
  readonly borders: Record<ConditionalEdge, ConditionalBorder>;
}

export const conditionalEdges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
export type ConditionalEdge = (typeof conditionalEdges)[number];

export interface ConditionalBorder {
  color: string;
  style: 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot';
}

export interface ScalePoint {
  readonly type: string;
  readonly formula?: string | null;
  readonly color?: string | null;
}

export interface ColorScaleCriteria {
  readonly minimum: ScalePoint;
  readonly midpoint?: ScalePoint | null;
  readonly maximum: ScalePoint;
}

export interface DataBar {
  axisColor: string;
  axisFormat: 'Automatic' | 'None' | 'CellMidPoint';
  barDirection: 'Context' | 'LeftToRight' | 'RightToLeft';
  showDataBarOnly: boolean;
  lowerBoundRule: { readonly type: string; readonly formula?: string | null };
  upperBoundRule: { readonly type: string; readonly formula?: string | null };
  readonly positive: { fillColor: string; borderColor: string; gradientFill: boolean };
  readonly negative: {
    fillColor: string;
    borderColor: string;
    matchPositiveFillColor: boolean;
    matchPositiveBorderColor: boolean;
  };
}

export interface IconCriterion {
  readonly type?: string;
  readonly formula?: string;
  readonly operator?: string;
  readonly customIcon?: unknown;
}

export function plainLook(): ConditionalLook {
  const border = (): ConditionalBorder => ({ color: '#000000', style: 'None' });
  return {
    numberFormat: null,
    bold: null,
    italic: null,
    strikethrough: null,
    underline: null,
    fontColor: null,
    fillColor: null,
    borders: { EdgeTop: border(), EdgeBottom: border(), EdgeLeft: border(), EdgeRight: border() },
  };
}

/** What Excel makes of a new rule of the kind before its condition is given. */
export function newCondition(type: ConditionType): Condition {
  switch (type) {
    case 'Custom':
      return { type, formula: '' };
    case 'CellValue':
      return { type, rule: { formula1: '', operator: 'Between' } };
    case 'ContainsText':
      return { type, rule: { operator: 'Contains', text: '' } };
    case 'TopBottom':
      return { type, rule: { rank: 10, type: 'TopItems' } };
    case 'PresetCriteria':
      return { type, rule: { criterion: 'Blanks' } };
    case 'ColorScale':
      return {
        type,
        criteria: {
          minimum: { type: 'LowestValue', color: '#F8696B' },
          maximum: { type: 'HighestValue', color: '#63BE7B' },
        },
      };
    case 'DataBar':
      return { type, ...plainDataBar() };
    case 'IconSet':
      return {
        type,
        style: 'ThreeTrafficLights1',
        criteria: [],
        reverseIconOrder: false,
        showIconOnly: false,
      };
  }
}

function plainDataBar(): DataBar {
  return {
    axisColor: '#000000',
    axisFormat: 'Automatic',
    barDirection: 'Context',
    showDataBarOnly: false,
    lowerBoundRule: { type: 'Automatic', formula: null },
    upperBoundRule: { type: 'Automatic', formula: null },
    positive: { fillColor: '#638EC6', borderColor: '#638EC6', gradientFill: true },
    negative: {
      fillColor: '#FF0000',
      borderColor: '#FF0000',
      matchPositiveFillColor: false,
      matchPositiveBorderColor: false,
    },
  };
}
