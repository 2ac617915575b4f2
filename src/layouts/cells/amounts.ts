/** What a text that looks like an amount says; null when it says none. */
export interface TextAmount {
  readonly value: number;
  readonly percent: boolean;
}

const gap = '[ \\u00a0\\u202f\\u2009\\u2007]';
const sign = '[-\\u2212\\u2013\\u2010\\u2011]';
const grouped = `\\d{1,3}(?:${gap}\\d{3})+`;
const dotted = '\\d{1,3}(?:\\.\\d{3})+';
const body = `(?:${grouped}|${dotted}|\\d+)(?:,\\d+)?|\\d+\\.\\d{1,2}`;
const whole = new RegExp(
  `^(?:n\\.|noin|arviolta|ca\\.?)?${gap}*(\\()?${gap}*(${sign}|\\+)?${gap}*(${body})(?:,[-–—]{1,2}|:-)?${gap}*(${sign})?${gap}*(\\))?${gap}*(€|eur|euroa|euro|%)?${gap}*(\\))?$`,
  'i',
);

/** `2025–` is a year and all that follow. */
const openYears = /^\s*(19|20)\d\d\s?\u2013\s*$/;

/** Reads `−4 052 900`, `(1 200,50)`, `500-`, `12,5 %`, `5.000 €`, `1.200,-`. Whole text only. */
export function parseAmount(text: string): TextAmount | null {
  const match = whole.exec(text.trim());
  if (!match || openYears.test(text)) return null;
  const [, open, lead, digits, trail, close, unit, closeAfter] = match;
  const closed = Boolean(close ?? closeAfter);
  if (Boolean(open) !== closed) return null;
  const value = Number(plainDigits(digits!));
  const negative = Boolean(open) || Boolean(trail) || (lead !== undefined && lead !== '+');
  return { value: negative && value !== 0 ? -value : value, percent: unit === '%' };
}

const tail = new RegExp(
  `^(.*?\\p{L}.*?)${gap}{1,}((?:${sign})?${gap}?(?:${grouped}|\\d+)(?:,\\d+)?)${gap}*(?:€)?$`,
  'u',
);

/**
 * Splits a line pasted into one cell, `TOIMINTATUOTOT 1 304 800`, from the right. Null when no amount ends the text.
 */
export function splitLine(text: string): { label: string; amount: string } | null {
  const match = tail.exec(text.trim());
  return match ? { label: match[1]!.trim(), amount: match[2]! } : null;
}

function plainDigits(digits: string): string {
  const bare = digits.replace(/[ \u00a0\u202f\u2009\u2007]/g, '');
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return bare.replaceAll('.', '').replace(',', '.');
  return bare.replace(',', '.');
}
