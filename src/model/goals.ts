export const metricKinds = ['target', 'direction', 'milestone', 'indicator', 'qualitative'] as const;
export type MetricKind = (typeof metricKinds)[number];

export const comparators = ['=', '>', '>=', '<', '<=', 'between'] as const;
export type Comparator = (typeof comparators)[number];

/** A value to be reached. */
export interface Target {
  readonly comparator: Comparator;
  /** As printed: `1,5 M€` is 1.5 with the unit `M€`. The lower end of a range. */
  readonly value: number;
  /** The upper end of a range; null otherwise. */
  readonly upper: number | null;
  readonly unit: string | null;
  /** The best grade there is: 5 in `4,4/5`; null where no scale is said. */
  readonly scale: number | null;
}

/** One metric of a goal or an action, and what its text says. */
export interface Metric {
  readonly text: string;
  readonly kind: MetricKind;
  /** In order of importance; empty unless the kind is `target`. */
  readonly targets: readonly Target[];
  readonly direction: 'up' | 'down' | 'level' | null;
  /** Where it starts from, when the text says it. */
  readonly baseline: number | null;
  /** What the number would count or grade is named: `määrä`, `arvosana`. */
  readonly measure: 'count' | 'grade' | null;
}

/** Dates are ISO; an open end is null. */
export interface Schedule {
  readonly text: string;
  readonly kind: 'period' | 'continuous' | 'words' | 'unclear';
  readonly from: string | null;
  readonly to: string | null;
  /** Dates that are not in the calendar, as printed. */
  readonly impossible: readonly string[];
}

/** One of the parties a text names. */
export interface Party {
  readonly text: string;
  /** Two spellings of the same party have the same key. */
  readonly key: string;
  /** It ends in a conjunction or a hyphen: something is missing. */
  readonly isTruncated: boolean;
}
