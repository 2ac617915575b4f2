import type { Item } from '../../src/model/table.ts';
import type { Random } from './random.ts';
import type { Line } from './words.ts';

export interface Style {
  readonly scale: 1 | 1000 | 1000000;
  readonly expense: 'negative' | 'positive';
  /** With positive expenses: the net is expense minus revenue, so printed positive where it costs. */
  readonly netCost: boolean;
  /** In a scaled sheet: the stored number keeps its decimals although the format hides them. */
  readonly exact: boolean;
  /** Sums are formulas. */
  readonly formulas: boolean;
  readonly format: string;
  /** Number format of figures with cents. */
  readonly centsFormat: string;
  /** A zero is left blank. */
  readonly blankZero: boolean;
  /** Amounts are typed as text; the string joins thousands. */
  readonly textGroup: string | null;
  readonly textMinus: string;
  /** Follows every amount typed as text, e.g. ` €`. */
  readonly textTail: string;
}

export function inventStyle(random: Random, fixed: Partial<Style> = {}): Style {
  const scale = fixed.scale ?? (random.chance(0.1) ? 1000 : 1);
  const exact = fixed.exact ?? (scale !== 1 && random.chance(0.3));
  const euro = random.chance(0.2) ? '\\ "€"' : '';
  const body = random.pick(['#,##0', '#,##0', '#,##0', '#\\ ##0', '#,##0;-#,##0;0', '#,##0;[Red]-#,##0']);
  return {
    expense: random.chance(0.87) ? 'negative' : 'positive',
    netCost: random.chance(0.5),
    formulas: random.chance(0.55) && (scale === 1 || exact),
    format: random.chance(0.1) ? 'General' : body + (body.includes(';') ? '' : euro),
    centsFormat: random.pick(['#,##0.00', '#,##0.00', '#,##0', 'General']),
    blankZero: random.chance(0.15),
    textGroup: null,
    textMinus: '-',
    textTail: '',
    ...fixed,
    scale,
    exact,
  };
}

const natures: Partial<Record<Line, 'revenue' | 'margin'>> = {
  revenue: 'revenue',
  sales: 'revenue',
  fees: 'revenue',
  grantsReceived: 'revenue',
  otherRevenue: 'revenue',
  margin: 'margin',
  result: 'margin',
};

/** -1 where the sheet prints the opposite sign of the contract (revenue positive, expense negative). */
export function printedSign(style: Style, line: Line): 1 | -1 {
  if (style.expense === 'negative') return 1;
  const nature = natures[line] ?? 'expense';
  return nature === 'expense' || (nature === 'margin' && style.netCost) ? -1 : 1;
}

/** The number printed for an amount in cents. */
export function printed(style: Style, line: Line, cents: number): number {
  const value = (cents * printedSign(style, line)) / 100 / style.scale;
  const rounded =
    style.scale === 1 || style.exact ? value : Math.round(value * roundTo(style)) / roundTo(style);
  return Number(rounded.toPrecision(15)) + 0;
}

function roundTo(style: Style): number {
  return style.scale === 1000000 ? 100 : 1;
}

const lineItems: Partial<Record<Line, Item>> = {
  revenue: 'revenue',
  expense: 'expense',
  margin: 'margin',
  depreciation: 'depreciation',
  personnel: 'personnel',
  grantsPaid: 'grants',
};

/** The contract's item of a line. */
export function itemOf(line: Line): Item {
  return lineItems[line] ?? 'account';
}
