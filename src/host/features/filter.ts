import type { Area } from '../../model/address.ts';

/** A filter over a block of cells whose first row is its heading. */
export interface Filter {
  area: Area;
  /** By column of the area; null where nothing is filtered. */
  criteria: (FilterCriteria | null)[];
  /** The rows that this filter keeps out of sight. */
  hiddenRows: Set<number>;
}

/** As Excel states a condition of one column. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: 'And' | 'Or';
  readonly values?: readonly (string | { readonly date: string; readonly specificity: string })[];
  readonly dynamicCriteria?: string;
  readonly color?: string;
  readonly icon?: unknown;
}

export const filtering = (filter: Filter | null) =>
  filter !== null && filter.criteria.some((criteria) => criteria !== null);

/** `AllDatesInPeriodMarch` is month 3, `AllDatesInPeriodQuarter1` quarter 1, of any year; 0 for none. */
export function partOfYear(dynamicCriteria: string): { readonly month: number; readonly quarter: number } {
  const [, name = '', quarter = '0'] =
    /^AllDatesInPeriod(?:Quarter(?=\d)|([A-Z]..))(\d?)/.exec(dynamicCriteria) ?? [];
  const month = name && 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(name) / 3 + 1;
  return { month: month || 0, quarter: Number(quarter) };
}
