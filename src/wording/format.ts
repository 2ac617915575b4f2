import type { Language } from '../model/language.ts';
import type { Cents } from '../model/money.ts';
import { functionNames } from './functions.ts';

const space = '\u00a0';
const minus = '\u2212';

/** `-118430000` → `−1 184 300 €`; cents are shown only when there are some. */
export function formatEuros(cents: Cents, language: Language): string {
  return `${formatNumber(cents / 100, language, cents % 100 === 0 ? 0 : 2)}${space}€`;
}

/** Thousands apart by a no-break space, a real minus, decimal comma (point in English); `decimals` rounds and pads. */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  const [whole = '', fraction] = plainDigits(Math.abs(value), decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, space);
  const mark = language === 'en' ? '.' : ',';
  const digits = fraction === undefined ? grouped : grouped + mark + fraction;
  return value < 0 && /[1-9]/.test(digits) ? minus + digits : digits;
}

/** A formula as Excel of that language shows it: `=SUM(B2,1.5)` → `=SUMMA(B2;1,5)`. Texts and names stay. */
export function formatFormula(formula: string, language: Language): string {
  if (language === 'en') return formula;
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : localise(part, language)))
    .join('');
}

function localise(code: string, language: 'fi' | 'sv'): string {
  return code
    .replaceAll(',', ';')
    .replace(/(\d)\.(\d)/g, '$1,$2')
    .replace(/[A-Z][A-Z0-9.]*(?=\()/gi, (name) => functionNames[language][name.toUpperCase()] ?? name);
}

/** ISO date `2025-06-30` → `30.6.2025`, in English `30 June 2025`; other text as it is. */
export function formatDate(iso: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return iso;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (language !== 'en') return `${day}.${month}.${year}`;
  return `${day} ${englishMonths[month - 1]} ${year}`;
}

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function plainDigits(value: number, decimals: number | undefined): string {
  if (decimals !== undefined) return value.toFixed(decimals);
  const digits = String(value);
  return digits.includes('e') ? value.toFixed(0) : digits;
}
