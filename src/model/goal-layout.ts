import { goalParts } from './goals.ts';

export const layoutParts = [...goalParts, 'amount'] as const;

/** What a column offers to choose from. */
export const layoutLists = ['aims', 'goals', 'responsible', 'schedule', 'followUp', 'state'] as const;
export type LayoutList = (typeof layoutLists)[number];

/** How the rows under one aim are held together. */
export const groupings = [
  /** A row of its own names the aim. */
  'aim-rows',
  /** A row names the aim, and another one each numbered goal. */
  'goal-rows',
  /** A column names the aim on every row. */
  'column',
  'none',
] as const;
export type Grouping = (typeof groupings)[number];

/** Texts that stand in the sheet; tables are made in Finnish or Swedish. */
export const tableLanguages = ['fi', 'sv'] as const;
export type TableLanguage = (typeof tableLanguages)[number];
export type TableTexts = Readonly<Record<TableLanguage, string>>;

export interface LayoutColumn {
  readonly part: (typeof layoutParts)[number];
  /** `{year}` is the plan's year, `{next}` the one after it, `{last}` the last one of the period. */
  readonly heading: TableTexts;
  /** In characters. */
  readonly width: number;
  readonly list: LayoutList | null;
  /** A row that is begun must fill it. */
  readonly required: boolean;
}

/** A table that a city, or Sitova for cities without their own, offers to be filled in. */
export interface GoalLayout {
  readonly id: string;
  readonly names: Readonly<Record<'fi' | 'sv' | 'en', string>>;
  readonly title: TableTexts;
  readonly columns: readonly LayoutColumn[];
  readonly grouping: Grouping;
  /** Empty rows for each aim or goal. */
  readonly rows: number;
  /** Amounts are reserved from a pot: under the table stand what is reserved, the pot and what is left. */
  readonly isPot: boolean;
  readonly paper: 'A4' | 'A3';
}
