import type { Area } from '../../model/address.ts';

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
  source: Area | null;
  seriesBy: 'Auto' | 'Columns' | 'Rows';
  readonly series: ChartSeries[];
  /** Everything else that was set, by place in the object model: `axes/valueAxis/maximum`. */
  readonly settings: Map<string, unknown>;
}

export interface ChartSeries {
  name: string;
  values: Area | null;
  xValues: Area | null;
  readonly settings: Map<string, unknown>;
}
