import { normalise } from './text.ts';
import { findHeaderWord } from '../vocabulary/headings.ts';
import { findMonth } from '../vocabulary/months.ts';

const year4 = /(?<!\d)(19[89]\d|20[0-6]\d)(?!\d)/;
/** `TA25`, `Budget -25`, `TOT '25`: two digits after a version. */
const shortYear = /(?<![\p{L}\d])(\p{L}[\p{L}.]*?)\.?\s?[-']{0,2}(\d\d)(?![\d.,:%/-])/u;
/** `1-6/25`, `Q1/25`. */
const periodYear = /(?<=(?:\d\s*-\s*\d{1,2}\.?|q[1-4]|\bi{1,3}|\biv)\s?[/-]\s?)'?(\d\d)(?!\d)/;
/** `202506`: a year and a month written together. */
const yearMonth = /(?<!\d)(19[89]\d|20[0-6]\d)[-./]?(0[1-9]|1[0-2])(?!\d)/;
/** `v. 2026`, `vuonna 2027`: no more than the year. */
const wordBeforeYear = /(?<![\p{L}\d])(?:v\.?|vuonna|vuodelle)\s*(?=(?:19[89]|20[0-6])\d(?!\d))/u;
/** `FY17`, `FY 2017`: a fiscal year, named by the year it ends in. */
const fiscalYear = /(?<![\p{L}\d])fy\s?'?(?:20)?([0-6]\d)(?!\d)/u;
const span =
  /(?<!\d)(\d{1,2}\.)?\d{1,2}\.?\s*-\s*(\d{1,2}\.)?\d{1,2}\.?\s*([/.]\s*(?=\d{4}))?(?!\d)|\b\d{1,2}\.\d{1,2}\.(?=\s|$|(19|20)\d\d)/g;
const quarterWord =
  '(?:q|kv|kvart\\p{L}*|(?:vuosi)?nelj\\p{L}*|quarter|kolmann\\p{L}*|tertial|puolivuo\\p{L}*|halvår|half|half-year)';
const quarterNumber = '(?:[1-4]|i{1,3}|iv)';
const quarter = new RegExp(
  `^(?:${quarterWord}\\.?\\s*${quarterNumber}\\.?|${quarterNumber}\\.?\\s*\\.?\\s*${quarterWord}\\.?|(?:1-3|4-6|7-9|10-12)\\.?(?:\\s*kk)?)$`,
  'u',
);

const namedQuarter = new RegExp(
  `(?<![\\p{L}\\d])(?:${quarterWord}\\.?\\s*(${quarterNumber})|(${quarterNumber})\\.?\\s*${quarterWord}|(1-3|4-6|7-9|10-12|iv|i{1,3}))(?![\\p{L}\\d])`,
  'u',
);
const quarterNames = ['1|i|1-3', '2|ii|4-6', '3|iii|7-9', '4|iv|10-12'].map((names) => names.split('|'));

/** Which quarter a heading names, 1..4; null when that does not show. */
export function readQuarter(heading: string): number | null {
  const match = namedQuarter.exec(normalise(heading));
  const name = match?.[1] ?? match?.[2] ?? match?.[3];
  const index = name === undefined ? -1 : quarterNames.findIndex((names) => names.includes(name));
  return index < 0 ? null : index + 1;
}

/** The year a heading speaks of, and the heading without it. */
export function takeYear(text: string): { year: number | null; rest: string } {
  const plain = text.replace(yearMonth, '$1').replace(wordBeforeYear, '').replace(fiscalYear, '20$1');
  const short = findShortYear(plain);
  const long = year4.exec(plain);
  const rest = (short?.rest ?? plain).replace(new RegExp(year4.source, 'g'), ' ').replace(/\(\s*\)/g, ' ');
  return { year: long ? Number(long[1]) : (short?.year ?? null), rest: normalise(rest) };
}

export function withoutSpan(text: string): string {
  return normalise(text.replace(span, ' '));
}

/** `Kirjanpito 9/26`: a version until a month of a year in two digits. */
const versionOfMonth = /^(\p{L}[\p{L}. ]*?)\.?\s+(?:0?[1-9]|1[0-2])\s?\/\s?([2-4]\d)$/u;

function namesVersion(text: string): boolean {
  const found = findHeaderWord(text);
  return found?.exact === true && !['code', 'name', 'text', 'other', 'total'].includes(found.word);
}

function findShortYear(text: string): { year: number; rest: string } | null {
  const period = periodYear.exec(text);
  if (period) return { year: 2000 + Number(period[1]), rest: text.replace(periodYear, '') };
  const dated = versionOfMonth.exec(text);
  if (dated && namesVersion(dated[1]!))
    return { year: 2000 + Number(dated[2]), rest: text.replace(versionOfMonth, '$1') };
  const match = shortYear.exec(text);
  const whole = match && text.slice(0, match.index + match[0].length - 2).replace(/[-'\s]+$/, '');
  const exact = [match?.[1], whole].map((one) => (one ? findHeaderWord(one) : null));
  const word = exact.find((found) => found?.exact);
  if (!word?.exact || ['code', 'name', 'text', 'other', 'total'].includes(word.word)) return null;
  // `KS27 / DP27` says its year in each language.
  const said = new RegExp(`(?<=[/|]\\s*\\p{L}+)\\.?\\s?[-']?${match![2]}(?!\\d)`, 'u');
  return { year: 2000 + Number(match![2]), rest: text.replace(match![0], match![1]!).replace(said, '') };
}

const season =
  /^(?:(?:kevät|syys|kesä|talvi)(?:kausi|lukukausi)|kevät|syksy|(?:vår|höst)(?:en)?|(?:vår|höst|vinter|sommar)(?:termin|säsong)(?:en)?|(?:spring|autumn)(?: (?:term|season))?)$/u;

/**
 * `Tammi`, `tammi-25`, `01/2025`, `kk1` are months 1..12; quarters, terms and stretches of months are 0; null is neither.
 * `rest` is the heading without its year.
 */
export function readMonth(plain: string, rest: string): number | null {
  const bare = rest.replace(/[\s/.-]+$/, '');
  const tongues = bare.split(/\s*[/|]\s*/).map((part) => findMonth(part));
  if (tongues.length > 1 && tongues[0] && tongues.every((month) => month === tongues[0])) return tongues[0];
  const named = /^(\p{L}+)\.?(?:[\s/-]*'?\d{2})?$/u.exec(bare);
  const month = named ? findMonth(named[1]!) : null;
  if (month) return month;
  const ends = bare.split(/\s*-\s*/);
  if (ends.length === 2 && ends.every((end) => findMonth(end))) return 0;
  if (quarter.test(bare) || quarter.test(withoutVersion(bare)) || isQuarterByDates(bare)) return 0;
  if (/^(i{1,3}|iv)$/.test(bare) && plain !== rest) return 0;
  if (season.test(bare)) return 0;
  const numbered =
    /^(?:kk|m|månad|kuukausi)?\s*(\d{1,2})\.?\s*(?:kk)?$/.exec(bare) ??
    /^(\d{1,2})\s*[/.]\s*(?:(?:19|20)\d\d|\d\d)$/.exec(plain) ??
    /^(\d{1,2})-(?:1[3-9]|[2-9]\d)$/.exec(plain) ??
    /^(?:19|20)\d\d[-./]?(\d\d)$/.exec(plain);
  const number = numbered ? Number(numbered[1]) : 0;
  const marked = /kk|^m\d|månad|kuukausi|[/.]\s*(19|20)?\d\d$|^\d+-\d\d$|^(19|20)\d\d[-./]?\d\d$/.test(plain);
  return number >= 1 && number <= 12 && marked ? number : null;
}

/** `Tammi-syyskuu`: the months 1 to 9. */
export function readMonthSpan(text: string): { from: number; to: number } | null {
  const { rest } = takeYear(normalise(text));
  const [from, to, more] = rest
    .replace(/[\s/.-]+$/, '')
    .split(/\s*-\s*/)
    .map((end) => findMonth(end));
  return from && to && more === undefined ? { from, to } : null;
}

const untilMonth =
  /(?:(?<!\d)\d{1,2}\.?\s?[-\u2013]\s?)?(?:(?<!\d)\d{1,2}\.)?(?<!\d)(\d{1,2})\s?[./]\s?(?:20)?\d\d(?!\d)/;

const asLedgers = /(?<!\d)20\d\d(0[1-9]|1[0-2])(?!\d)/;

/** `Toteuma 1-9/2026`, `Kirjanpito 9/26`, `TOT 30.9.2026`, `Utfall 202610`: the year goes on. */
export function endsWithinYear(text: string): boolean {
  const month = Number((asLedgers.exec(text) ?? untilMonth.exec(text))?.[1] ?? 12);
  return month >= 1 && month < 12;
}

/** `KS Q1`, `TA I neljännes`. */
function withoutVersion(text: string): string {
  const match = /^(\p{L}{2,12})\.?\s+(.+)$/u.exec(text);
  const word = match && findHeaderWord(match[1]!)?.word;
  return word === 'plan' || word === 'budget' ? match![2]! : '';
}

function isQuarterByDates(text: string): boolean {
  const match = /^\d{1,2}\.(\d{1,2})\.?\s*-\s*\d{1,2}\.(\d{1,2})\.?$/.exec(text);
  return match !== null && Number(match[1]) % 3 === 1 && Number(match[2]) - Number(match[1]) === 2;
}

const day = 86_400_000;

/** `2025` of the year that a date falls in. */
export function yearText(serial: number): string {
  return String(new Date(Math.round((serial - 25_569) * day)).getUTCFullYear());
}

/** `1/2025` of the month that a date falls in. */
export function monthText(serial: number): string {
  const date = new Date(Math.round((serial - 25_569) * day));
  return `${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
}
