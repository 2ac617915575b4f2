import words from '../vocabulary/periods.json';
import { phraseSource } from './phrases.ts';

const dash = '[-\u2010-\u2015\u2212]';
const months = words.months.map((names) => new RegExp(`^${phraseSource(names)}$`, 'iu'));
const monthSource = phraseSource(words.months.flat());
const seasonSource = phraseSource(Object.values(words.seasons).flat());
const year = String.raw`(?:19|20)\d\d`;

/** A stretch of days a piece of text names. Impossible days are kept as printed and moved to the end of the month. */
export interface Dated {
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
  readonly impossible: boolean;
}

const pattern = new RegExp(
  [
    String.raw`(?<!\d)(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>${year}|\d\d(?!\d))?(?!\d)`,
    String.raw`(?<!\d)(?<qn>I{1,3}|IV|Q[1-4])\s?[/ ]\s?(?<qy>${year})`,
    String.raw`(?<![\d/])(?<mm>\d{1,2})(?:${dash}(?<mm2>\d{1,2}))?\/(?<my>${year}|\d\d)(?![\d/])`,
    String.raw`(?<month>${monthSource})(?:\s+(?:vuonna\s+|v\.\s*)?(?<mny>${year}))?`,
    String.raw`(?<season>${seasonSource})(?:\s+(?:vuonna\s+|v\.\s*)?(?<sy>${year}))?`,
    String.raw`(?<![\d.])(?<yy>${year})(?:(?<gap>\s?(?:${dash}|\/)\s?)(?<yz>\d\d)(?![\d.]))?(?!\d)`,
  ].join('|'),
  'giu',
);

/** Every date of the text in order; `undated` tells of months and seasons whose year is not said. */
export function findDates(text: string): { dates: readonly Dated[]; undated: boolean } {
  const matches = [...text.matchAll(pattern)];
  const years = matches.map(yearOf);
  const dates: Dated[] = [];
  let undated = false;
  for (const [index, match] of matches.entries()) {
    const own = years[index] ?? years.slice(index).find((one) => one !== null) ?? null;
    const place = { start: match.index, end: match.index + match[0].length };
    const days = daysOf(match.groups!, own);
    if (days) dates.push({ ...days, ...place });
    else undated = true;
  }
  return { dates, undated };
}

function yearOf({ groups }: RegExpMatchArray): number | null {
  const { y, qy, my, mny, sy, yy } = groups!;
  const said = y ?? qy ?? my ?? mny ?? sy ?? yy;
  if (said === undefined) return null;
  return said.length === 2 ? 2000 + Number(said) : Number(said);
}

type Days = Pick<Dated, 'from' | 'to' | 'impossible'>;

function daysOf(groups: Record<string, string | undefined>, ofYear: number | null): Days | null {
  const { d, m, qn, mm, mm2, month, yy, yz } = groups;
  if (d !== undefined && m !== undefined) return dayOf(Number(d), Number(m), ofYear);
  if (ofYear === null) return null;
  if (qn !== undefined) {
    const quarter = /^q/i.test(qn) ? Number(qn[1]) : ['I', 'II', 'III', 'IV'].indexOf(qn.toUpperCase()) + 1;
    return monthsOf(quarter * 3 - 2, quarter * 3, ofYear);
  }
  if (mm !== undefined) return monthsOf(Number(mm), Number(mm2 ?? mm), ofYear);
  if (month !== undefined) {
    const index = months.findIndex((one) => one.test(month)) + 1;
    return monthsOf(index, index, ofYear);
  }
  if (yy !== undefined && yz !== undefined) {
    const last = Number(yy.slice(0, 2) + yz);
    return { from: `${yy}-01-01`, to: `${last}-12-31`, impossible: false };
  }
  return monthsOf(1, 12, ofYear);
}

function dayOf(day: number, month: number, ofYear: number | null): Days | null {
  const most = month >= 1 && month <= 12 ? daysIn(month, ofYear ?? 2024) : 0;
  const impossible = day < 1 || day > most;
  if (ofYear === null && !impossible) return null;
  const iso = isoDate(
    ofYear ?? 2024,
    Math.min(Math.max(month, 1), 12),
    Math.min(Math.max(day, 1), most || 31),
  );
  return { from: iso, to: iso, impossible };
}

function monthsOf(first: number, last: number, ofYear: number): Days {
  const impossible = first < 1 || first > 12 || last < 1 || last > 12;
  const [low, high] = impossible ? [1, 12] : [first, last];
  return { from: isoDate(ofYear, low, 1), to: isoDate(ofYear, high, daysIn(high, ofYear)), impossible };
}

function daysIn(month: number, ofYear: number): number {
  return new Date(Date.UTC(ofYear, month, 0)).getUTCDate();
}

function isoDate(ofYear: number, month: number, day: number): string {
  return `${ofYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
