import type { TrendLine } from '../../model/chart-design.ts';
import { numberIn, pick, textIn, type Settings } from './settings.ts';

const types: Readonly<Record<string, TrendLine['type']>> = {
  Linear: 'linear',
  Exponential: 'exp',
  Logarithmic: 'log',
  MovingAverage: 'movingAvg',
  Polynomial: 'poly',
  Power: 'power',
};

/** Those of a series. */
export function trendsOf(settings: Settings): TrendLine[] {
  const keys = (settings.get('trendlines') ?? []) as readonly number[];
  return keys.map((key) => trendOf(settings, `trendline/${key}/`));
}

function trendOf(settings: Settings, path: string): TrendLine {
  const type = types[textIn(settings, `${path}type`) ?? ''] ?? 'linear';
  const length = (name: string) => numberIn(settings, path + name) || undefined;
  const line = {
    ...pick('color', textIn(settings, `${path}format/line/color`)),
    ...pick('weight', numberIn(settings, `${path}format/line/weight`)),
  };
  return {
    type,
    ...pick('name', textIn(settings, `${path}name`) || undefined),
    ...(type === 'poly' && { order: numberIn(settings, `${path}polynomialOrder`) ?? 2 }),
    ...(type === 'movingAvg' && { period: numberIn(settings, `${path}movingAveragePeriod`) ?? 2 }),
    ...pick('forward', length('forwardPeriod')),
    ...pick('backward', length('backwardPeriod')),
    ...pick('intercept', numberIn(settings, `${path}intercept`)),
    equation: settings.get(`${path}showEquation`) === true,
    fit: settings.get(`${path}showRSquared`) === true,
    ...(Object.keys(line).length > 0 && { line }),
  };
}
