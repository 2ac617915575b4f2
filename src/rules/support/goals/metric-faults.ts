import type { GoalReading, Metric } from '../../../model/goals.ts';
import type { TableReading } from '../../../model/table.ts';
import { goalTables, partCell, partColumn, rowTitle, short, tellFaults, type Fault } from './goal-tables.ts';

export type MetricFault =
  | 'note'
  | 'activity'
  | 'noTarget'
  | 'noBaseline'
  | 'vague'
  | 'several'
  | 'noScale'
  | 'noUnit';

const topOfGrades = 10;

/** The one thing most amiss with a metric, so that one metric is told of once; null when nothing is. */
function faultOf(metric: Metric, { texts }: GoalReading): MetricFault | null {
  if (metric.phrasing === 'note') return 'note';
  const [first] = metric.targets;
  if (first) {
    if (metric.measures > 1) return 'several';
    if (first.unit !== null || first.scale !== null || texts.target) return null;
    if (metric.measure === 'grade') return first.value <= topOfGrades ? 'noScale' : 'noUnit';
    return metric.measure === null ? 'noUnit' : null;
  }
  if (texts.target) return null;
  if (metric.kind === 'direction') {
    return metric.baseline === null && !metric.isCompared && !texts.baseline ? 'noBaseline' : null;
  }
  if (metric.phrasing === 'activity') return 'activity';
  if (metric.kind === 'qualitative') return 'vague';
  return metric.kind === 'indicator' ? 'noTarget' : null;
}

/** The metrics of each table that have this fault. */
export function* metricsWith(tables: readonly TableReading[], fault: MetricFault, more: object = {}) {
  for (const table of goalTables(tables)) {
    const faults = table.goals.flatMap((goal) =>
      goal.metrics
        .filter((metric) => faultOf(metric, goal) === fault)
        .map((metric): Fault => faultAt(table, goal, metric, fault)),
    );
    yield* tellFaults(table, oncePerCell(faults), more);
  }
}

/** A target that is missing belongs into the column of targets. */
function faultAt(table: TableReading, goal: GoalReading, metric: Metric, fault: MetricFault): Fault {
  const data = { metric: short(metric.text), subject: rowTitle(goal) };
  const at = partCell(table, goal, 'metric');
  const isInColumn = fault === 'noTarget' && partColumn(table, 'target') !== null;
  return isInColumn ? { at: partCell(table, goal, 'target'), from: [at], data } : { at, data };
}

/** A rule says one thing of a cell, however many of its metrics it concerns. */
function oncePerCell(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>();
  return faults.filter(({ at }) => {
    const key = `${at.row}|${at.column}`;
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}
