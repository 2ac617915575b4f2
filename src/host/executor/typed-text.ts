import type { CellContent } from '../workbook.ts';

/** What a text becomes when it is typed into a cell, with the number format it brings along. */
export interface Typed {
  readonly content: CellContent;
  readonly numberFormat?: string;
}

const numeral = /^[+-]?((\d{1,3}(,\d{3})+|\d+)(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const dayMilliseconds = 86_400_000;

/** Excel reads text in its invariant form: English dates, points and dollars. */
export function typedText(text: string): Typed | null {
  const trimmed = text.trim();
  return (
    plainNumber(trimmed) ?? percentage(trimmed) ?? money(trimmed) ?? date(trimmed) ?? time(trimmed) ?? null
  );
}

function plainNumber(text: string): Typed | null {
  const negative = /^\((.+)\)$/.exec(text)?.[1];
  const digits = negative ?? text;
  if (!numeral.test(digits) || (negative !== undefined && /^[+-]/.test(negative))) return null;
  const value = Number(digits.replaceAll(',', ''));
  return number(negative === undefined ? value : -value);
}

function percentage(text: string): Typed | null {
  const digits = /^(.+?)\s*%$/.exec(text)?.[1];
  if (digits === undefined || !numeral.test(digits)) return null;
  const value = Number(digits.replaceAll(',', '')) / 100;
  return number(Number(value.toPrecision(15)), digits.includes('.') ? '0.00%' : '0%');
}

function money(text: string): Typed | null {
  const match = /^(-?)\$\s?(-?)([\d,]+(?:\.\d*)?)$/.exec(text) ?? /^(\()\$()([\d,]+(?:\.\d*)?)\)$/.exec(text);
  if (!match || !numeral.test(match[3]!)) return null;
  const value = Number(match[3]!.replaceAll(',', ''));
  const sign = match[1] === '' && match[2] === '' ? 1 : -1;
  const format = match[3]!.includes('.') ? '$#,##0.00_);[Red]($#,##0.00)' : '$#,##0_);[Red]($#,##0)';
  return number(sign * value, format);
}

function date(text: string): Typed | null {
  const [day, clock = ''] = text.split(/[ T]+(?=\d{1,2}:\d)/);
  const found = dayOf(day!);
  if (!found) return null;
  if (clock === '') return number(found.serial, found.numberFormat);
  const fraction = fractionOf(clock);
  return fraction === null ? null : number(found.serial + fraction, 'm/d/yyyy h:mm');
}

function dayOf(text: string): { serial: number; numberFormat: string } | null {
  const american = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text);
  if (american) return day(american[3]!, Number(american[1]), Number(american[2]), 'm/d/yyyy');
  const iso = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (iso) return day(iso[1]!, Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const named = /^(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4}|\d{2})$/.exec(text);
  if (named) return day(named[3]!, monthOf(named[2]!), Number(named[1]), 'd-mmm-yy');
  const english = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(text);
  return english && day(english[3]!, monthOf(english[1]!), Number(english[2]), 'd-mmm-yy');
}

function day(yearText: string, month: number, dayOfMonth: number, numberFormat: string) {
  const short = Number(yearText);
  const year = yearText.length === 4 ? short : short < 30 ? 2000 + short : 1900 + short;
  const moment = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const real = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === dayOfMonth && year >= 1900;
  if (!real) return null;
  const serial = moment.getTime() / dayMilliseconds + 25_569;
  return { serial: serial < 61 ? serial - 1 : serial, numberFormat };
}

function monthOf(name: string): number {
  const wanted = name.toLowerCase();
  const full = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });
  const index = months.findIndex(
    (short, at) => wanted === short || wanted === full.format(Date.UTC(2000, at, 1)).toLowerCase(),
  );
  return index + 1;
}

function time(text: string): Typed | null {
  const fraction = fractionOf(text);
  if (fraction === null) return null;
  const seconds = /:\d{1,2}:\d{1,2}/.test(text) ? ':ss' : '';
  return number(fraction, /[ap]m?$/i.test(text) ? `h:mm${seconds} AM/PM` : `h:mm${seconds}`);
}

function fractionOf(text: string): number | null {
  const match = /^(\d{1,4}):(\d{2})(?::(\d{2}))?(?:\s*([ap])m?)?$/i.exec(text);
  if (!match) return null;
  const [, hourText, minutes, seconds = '0', half] = match;
  const hours = Number(hourText);
  if (Number(minutes) > 59 || Number(seconds) > 59 || (half && (hours < 1 || hours > 12))) return null;
  const hour = half ? (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hours;
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

function number(value: number, numberFormat?: string): Typed | null {
  if (!Number.isFinite(value)) return null;
  const content = { kind: 'number', number: value } as const;
  return numberFormat === undefined ? { content } : { content, numberFormat };
}
