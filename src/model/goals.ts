import type { Cell } from './address.ts';

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
  /** It grades something, and a better grade is a higher one. */
  readonly isGradedUp: boolean;
  /** The best grade of the scale its text names: 5 in `asteikko 1–5`; null when it names none. */
  readonly scale: number | null;
  /** It measures a part of a whole, which cannot exceed 100 %. */
  readonly isShare: boolean;
  /** How many different things one text measures; 1 for most. */
  readonly measures: number;
  /** It says what its change is compared with: `edellisvuodesta`. */
  readonly isCompared: boolean;
  /** It speaks of something to do or to remember instead of something to measure. */
  readonly phrasing: 'activity' | 'note' | null;
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

/** When something is done, and what. */
export interface ScheduleReading {
  readonly cell: Cell;
  /** Null where the cell is blank. */
  readonly schedule: Schedule | null;
  /** The action or project. */
  readonly subject: string;
  /** The years the subject's own name gives; null when it gives none. */
  readonly named: { readonly from: number; readonly to: number } | null;
  /** Money is reserved for it: its row has an amount other than zero. */
  readonly isFunded: boolean;
}

/** One of the parties a text names. */
export interface Party {
  readonly text: string;
  /** Two spellings of the same party have the same key. */
  readonly key: string;
  /** It ends in a conjunction or a hyphen: something is missing. */
  readonly isTruncated: boolean;
}

export const goalParts = [
  'number',
  'theme',
  'goal',
  'action',
  'metric',
  'baseline',
  'target',
  'outcome',
  'schedule',
  'responsible',
  'followUp',
  'project',
  'state',
] as const;
/** What a column of a goal table holds. */
export type GoalPart = (typeof goalParts)[number];

/** A text of a goal table and the cells it was put together from, the first one first. */
export interface GoalText {
  readonly text: string;
  readonly cells: readonly Cell[];
}

/** One action (or goal) and everything said of it; a goal or theme said once holds for the rows under it. */
export interface GoalReading {
  /** Its first row; `rows` has those it continues on. */
  readonly row: number;
  readonly rows: readonly number[];
  readonly theme: string | null;
  readonly goal: string | null;
  /** The number printed before the goal: `9`, `1.4`. */
  readonly goalNumber: string | null;
  readonly action: string | null;
  readonly metrics: readonly Metric[];
  readonly responsible: string | null;
  readonly schedule: string | null;
  readonly followUp: string | null;
  /** Who is responsible, one by one, of every group of columns. */
  readonly parties: readonly (Party & { readonly cell: Cell })[];
  /** Every text printed on its own rows, by what its column holds. Repeated columns give their first text. */
  readonly texts: Readonly<Partial<Record<GoalPart, GoalText>>>;
  /** The columns that come several times, for each period or perspective; empty when none does. */
  readonly groups: readonly GoalGroup[];
  /** Every text printed on its own rows, column by column: nothing that stands there is left out. */
  readonly printed: readonly PrintedText[];
  /** What the action says of being done already, as printed: `toteutettu syksy 2023`; null when it does not. */
  readonly doneText: string | null;
  /** What the column of targets sets; empty where the metric says it itself, or nothing does. */
  readonly targets: readonly Target[];
  /** Which way the row's one number is to go; null where nothing says it, or the row has several. */
  readonly leaning: 'up' | 'down' | null;
  /** Every column of outcomes, from left to right. */
  readonly outcomes: readonly OutcomeReading[];
  /** What the column of states says; null where there is none or it is blank. */
  readonly status: { readonly cell: Cell; readonly text: string; readonly claim: Claim | null } | null;
}

/** What a column holds of one row. */
export interface PrintedText extends GoalText {
  readonly part: GoalPart;
  readonly heading: string;
  readonly group: number;
}

/**
 * What words say of an outcome. `done` speaks of the action and not of its metric: an action may be carried out without
 * reaching what was aimed at.
 */
export type Claim = 'reached' | 'not-reached' | 'partly' | 'pending' | 'done';

/** The outcome of a row by one date. */
export interface OutcomeReading {
  readonly cell: Cell;
  readonly heading: string;
  /** The month it reaches to and the year it speaks of; null where the heading does not say it. */
  readonly month: number | null;
  readonly year: number | null;
  /** Null where the cell is blank. */
  readonly text: string | null;
  /** The number of each of its lines; null for a line that says none or several. */
  readonly values: readonly (OutcomeValue | null)[];
  readonly claim: Claim | null;
}

export interface OutcomeValue {
  readonly value: number;
  readonly unit: string | null;
}

export interface GoalGroup {
  /** `2021-2030`, `VAIKUTTAVUUS`; null when nothing names the group. */
  readonly label: string | null;
  readonly texts: Readonly<Partial<Record<GoalPart, GoalText>>>;
}

/** Where the table is parted by themes or goals printed on rows of their own. */
export interface GoalSection {
  readonly theme: string | null;
  /** Where the theme is printed; null when nothing names it. */
  readonly heading: Cell | null;
  readonly goal: string | null;
  readonly goalNumber: string | null;
  /** The header row printed for it; null when the columns go on from before. */
  readonly headerRow: number | null;
  /** Null when no row stands under it. */
  readonly firstRow: number | null;
}
