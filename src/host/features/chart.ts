import type { Area } from '../../model/address.ts';

export interface ChartCells {
  /** Id; may be another sheet than the chart's. */
  readonly sheet: string;
  readonly area: Area;
}

/** A chart as far as add-ins say what it is; the grid does not draw it. Places and sizes in points. */
export interface Chart {
  readonly id: string;
  name: string;
  chartType: string;
  top: number;
  left: number;
  width: number;
  height: number;
  /** The cells it was made of; null when there are none. */
  source: ChartCells | null;
  seriesBy: 'Auto' | 'Columns' | 'Rows';
  readonly series: ChartSeries[];
  /** Everything else that was set, by place in the object model: `axes/valueAxis/maximum`. */
  readonly settings: Map<string, unknown>;
}

export interface ChartSeries {
  name: string;
  /** The cell its name came from; null when it was given one. */
  heading: ChartCells | null;
  values: ChartCells | null;
  xValues: ChartCells | null;
  bubbleSizes?: ChartCells | null;
  readonly settings: Map<string, unknown>;
}
