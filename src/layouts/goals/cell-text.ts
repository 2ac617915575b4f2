import type { GridCell } from '../cells/grid.ts';

const dayMs = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** A cell as its reader sees it: a date as a date, a number with a decimal comma and its percent sign. */
export function printed({ kind, value, percent, text }: GridCell): string {
  if (value === null || kind === 'digits') return text;
  if (kind === 'date') return printDay(value);
  const shown = percent ? Number((value * 100).toPrecision(12)) : value;
  return String(shown).replace('.', ',') + (percent ? ' %' : '');
}

/** Excel's day number; a time of day or a clock alone is left as the number it is. */
function printDay(day: number): string {
  if (day < 1) return String(day);
  const date = new Date(epoch + Math.floor(day) * dayMs);
  return `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}`;
}
