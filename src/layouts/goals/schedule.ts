import type { Schedule } from '../../model/goals.ts';
import { remember } from '../cells/remember.ts';
import { tidy } from '../cells/text.ts';
import words from '../vocabulary/periods.json';
import { findDates, type Dated } from './dates.ts';
import { phrasePattern } from './phrases.ts';

const dash = '[-\u2010-\u2015\u2212]';
const continuous = phrasePattern(words.continuous);
const from = phrasePattern(words.from);
const until = phrasePattern(words.until);
const opening = new RegExp(String.raw`^\s*${dash}\s*(?:[,;(]|$)`, 'u');
const closing = new RegExp(String.raw`^\s*${dash}\s*$`, 'u');
const joining = new RegExp(String.raw`^\s*(?:${dash}|/|till|to)\s*$`, 'iu');

/** The period a schedule names: `2022–`, `1.9.2024 - 31.5.2027`, `2025–29`, `syksyllä 2021`, `jatkuva`. */
export const readSchedule = remember((text: string): Schedule => {
  const plain = tidy(text);
  const { dates, undated } = findDates(plain);
  const impossible = dates
    .filter((date) => date.impossible)
    .map(({ start, end }) => plain.slice(start, end).trim());
  const found = { text: plain, impossible };
  if (dates.length > 0) return { ...found, kind: 'period', ...boundsOf(plain, dates) };
  const kind = continuous.test(plain) ? 'continuous' : undated || hasDay(plain) ? 'words' : 'unclear';
  return { ...found, kind, from: null, to: null };
});

function boundsOf(text: string, dates: readonly Dated[]): Pick<Schedule, 'from' | 'to'> {
  const [first, last] = [dates[0]!, dates.at(-1)!];
  const before = text.slice(0, first.start);
  const after = text.slice(last.end);
  if (dates.length === 2 && joining.test(text.slice(first.end, last.start)))
    return { from: first.from, to: last.to };
  const start = dates.map((date) => date.from).reduce((a, b) => (a < b ? a : b));
  const end = dates.map((date) => date.to).reduce((a, b) => (a > b ? a : b));
  if (opening.test(after) || from.test(after) || (from.test(before) && dates.length === 1))
    return { from: start, to: null };
  if (closing.test(before) || until.test(before) || until.test(after)) return { from: null, to: end };
  return { from: start, to: end };
}

/** `31.12.` says a day of a year that is not said. */
function hasDay(text: string): boolean {
  return /(?<!\d)\d{1,2}\.\s?\d{1,2}\.(?!\d)/.test(text);
}
