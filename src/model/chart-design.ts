import type { Area } from './address.ts';

/** A chart as files are told of it. Colours are `#rrggbb`. */
export interface ChartDesign {
  readonly name: string;
  readonly from: ChartCorner;
  readonly to: ChartCorner;
  /** Null: none. Left out: the name of a series that is alone. */
  readonly title?: string | null;
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | 'corner' | null;
  readonly fill?: string;
  readonly categoryAxis: ChartAxisDesign;
  readonly valueAxis: ChartAxisDesign;
  readonly series: readonly ChartSeriesDesign[];
}

/** A point of the grid: a cell, and points into it. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

export interface ChartCells {
  readonly sheet: string;
  readonly area: Area;
}

export interface ChartAxisDesign {
  readonly title?: string;
  readonly hidden?: boolean;
  readonly gridlines: boolean;
  readonly reversed?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly numberFormat?: string;
}

/** How a series is drawn. `smooth`, `markers` and `lines` are of lines and scatters only. */
export interface ChartKind {
  readonly shape:
    | 'column'
    | 'bar'
    | 'line'
    | 'area'
    | 'pie'
    | 'pieOfPie'
    | 'barOfPie'
    | 'doughnut'
    | 'scatter'
    | 'bubble'
    | 'radar'
    | 'stock';
  readonly stacking: 'none' | 'stacked' | 'percent';
  readonly markers: boolean;
  readonly lines: boolean;
  readonly smooth: boolean;
  readonly exploded: boolean;
  readonly filled: boolean;
}

export interface ChartSeriesDesign {
  readonly kind: ChartKind;
  readonly name: string | ChartCells;
  readonly values: ChartCells;
  readonly categories?: ChartCells & { readonly numeric: boolean };
  readonly fill?: string;
  readonly line?: { readonly color?: string; readonly weight?: number };
  /** By the number of the point. */
  readonly pointFills?: readonly (readonly [point: number, color: string])[];
  /** Of bubbles. */
  readonly sizes?: ChartCells;
  readonly trends?: readonly TrendLine[];
  readonly labels?: ChartLabels;
  readonly gapWidth?: number;
}

export interface ChartLabels {
  readonly value: boolean;
  readonly category: boolean;
  readonly series: boolean;
  readonly percentage: boolean;
}

export interface TrendLine {
  readonly type: 'linear' | 'exp' | 'log' | 'poly' | 'power' | 'movingAvg';
  readonly name?: string;
  /** Of a polynomial. */
  readonly order?: number;
  /** Of a moving average. */
  readonly period?: number;
  readonly forward?: number;
  readonly backward?: number;
  readonly intercept?: number;
  readonly equation: boolean;
  /** How well it fits. */
  readonly fit: boolean;
  readonly line?: { readonly color?: string; readonly weight?: number };
}

/** Slices of a whole: there are no axes. */
export const isRound = ({ shape }: ChartKind) =>
  shape === 'pie' || shape === 'pieOfPie' || shape === 'barOfPie' || shape === 'doughnut';
