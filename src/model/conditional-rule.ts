import type { CellFormat } from './edit-details.ts';

/** Conditional formats that only files are told of. */
export type FileRule = LookingRule | ScaleRule | BarRule | IconRule;

type LookingRule = { readonly format: CellFormat; readonly stopIfTrue?: boolean } & (
  | {
      readonly type: 'otherText';
      readonly how: 'notContains' | 'beginsWith' | 'endsWith';
      readonly text: string;
    }
  | { readonly type: 'top'; readonly count: number; readonly percent: boolean; readonly bottom: boolean }
  | {
      readonly type: 'average';
      readonly above: boolean;
      readonly orEqual: boolean;
      /** So many standard deviations off. */
      readonly deviations?: number;
    }
  | { readonly type: 'blanks' | 'noBlanks' | 'errors' | 'noErrors' | 'duplicates' | 'uniques' }
  | { readonly type: 'period'; readonly period: Period }
);

/** As files call them. */
export type Period =
  | 'yesterday'
  | 'today'
  | 'tomorrow'
  | 'last7Days'
  | 'lastWeek'
  | 'thisWeek'
  | 'nextWeek'
  | 'lastMonth'
  | 'thisMonth'
  | 'nextMonth';

/** Where a scale, a bar or an icon begins; `auto` is of bars only. Formulas with their `=`. */
export interface Threshold {
  readonly at: 'min' | 'max' | 'num' | 'percent' | 'percentile' | 'formula' | 'auto';
  readonly value?: string;
}

export interface ScaleRule {
  readonly type: 'scale';
  /** Two or three, from the lowest on. */
  readonly points: readonly (Threshold & { readonly color: string })[];
}

export interface BarRule {
  readonly type: 'bar';
  readonly from: Threshold;
  readonly to: Threshold;
  readonly color: string;
  readonly border?: string;
  readonly negative?: { readonly color?: string; readonly border?: string };
  readonly axis?: string;
  readonly axisAt?: 'none' | 'middle';
  readonly gradient: boolean;
  readonly direction?: 'leftToRight' | 'rightToLeft';
  readonly barOnly: boolean;
}

export interface IconRule {
  readonly type: 'icons';
  /** As files call it: `3TrafficLights1`. */
  readonly set: string;
  /** One for each icon, from the lowest on. */
  readonly points: readonly (Threshold & { readonly above?: boolean })[];
  readonly reversed: boolean;
  readonly iconsOnly: boolean;
}
