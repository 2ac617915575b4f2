import type { PivotData } from '../features/pivot-table.ts';

type Figure = number | string | null;

/** The figures that one figure is shown in relation to. */
export interface Relations {
  readonly own: Figure;
  readonly rowTotal: () => Figure;
  readonly columnTotal: () => Figure;
  readonly grandTotal: () => Figure;
  /** Of the base item in the same place; undefined: this is the base item, or stands above it. */
  readonly base: () => Figure | undefined;
}

/** Calculations that are answered; the others are refused. */
export const calculations = [
  'None',
  'PercentOfGrandTotal',
  'PercentOfRowTotal',
  'PercentOfColumnTotal',
  'PercentOf',
  'DifferenceFrom',
  'PercentDifferenceFrom',
] as const;

export const isShare = (calculation: string) => calculation.startsWith('Percent');

export function shownAs({ showAs }: PivotData, of: Relations): Figure {
  const { calculation } = showAs;
  if (calculation === 'PercentOfGrandTotal') return share(of.own, of.grandTotal());
  if (calculation === 'PercentOfRowTotal') return share(of.own, of.rowTotal());
  if (calculation === 'PercentOfColumnTotal') return share(of.own, of.columnTotal());
  if (calculation === 'None') return of.own;
  const base = of.base();
  if (calculation === 'PercentOf')
    return base === undefined ? (of.own === null ? null : 1) : share(of.own, base);
  if (base === undefined) return null;
  const difference = Number(of.own ?? 0) - Number(base ?? 0);
  return calculation === 'DifferenceFrom' ? difference : share(difference, base);
}

function share(part: Figure, whole: Figure): Figure {
  if (part === null) return null;
  if (typeof part === 'string') return part;
  if (typeof whole === 'string') return whole;
  return whole ? part / whole : '#DIV/0!';
}
