import { partClass } from './chart-parts.ts';

/** What kinds of charts that came later have of their own. */
export const binOptions = partClass('ChartBinOptions', {
  allowOverflow: false,
  allowUnderflow: false,
  count: 1,
  overflowValue: 0,
  type: 'Auto',
  underflowValue: 0,
  width: 1,
});
export const boxwhiskerOptions = partClass('ChartBoxwhiskerOptions', {
  quartileCalculation: 'Exclusive',
  showInnerPoints: false,
  showMeanLine: false,
  showMeanMarker: true,
  showOutlierPoints: true,
});
export const mapOptions = partClass('ChartMapOptions', {
  labelStrategy: 'None',
  level: 'Automatic',
  projectionType: 'Automatic',
});
export const pivotOptions = partClass('ChartPivotOptions', {
  showAxisFieldButtons: true,
  showLegendFieldButtons: true,
  showReportFilterFieldButtons: true,
  showValueFieldButtons: true,
});

/** By wire name; what they are until someone sets them. */
export const laterSeriesSettings: Readonly<Record<string, string | number | boolean>> = {
  BubbleScale: 100,
  GradientMaximumColor: '#F8696B',
  GradientMaximumType: 'ExtremeValue',
  GradientMaximumValue: 0,
  GradientMidpointColor: '#FFEB84',
  GradientMidpointType: 'ExtremeValue',
  GradientMidpointValue: 0,
  GradientMinimumColor: '#63BE7B',
  GradientMinimumType: 'ExtremeValue',
  GradientMinimumValue: 0,
  GradientStyle: 'TwoPhaseColor',
  InvertColor: '#FFFFFF',
  ParentLabelStrategy: 'None',
  SecondPlotSize: 75,
  ShowConnectorLines: true,
  ShowLeaderLines: true,
  SplitType: 'SplitByPosition',
  SplitValue: 0,
};

export const chartSettings: Readonly<Record<string, string | number | boolean>> = {
  CategoryLabelLevel: 0,
  DisplayBlanksAs: 'NotPlotted',
  PlotVisibleOnly: true,
  SeriesNameLevel: 0,
  ShowAllFieldButtons: true,
  ShowDataLabelsOverMaximum: true,
  Style: 2,
};
