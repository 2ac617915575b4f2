import type { Area } from '../../model/address.ts';
import { partOfYear, type Filter, type FilterCriteria } from '../features/filter.ts';
import type { HostSheet, Scalar } from '../workbook.ts';
import { invalidArgument } from './errors.ts';
import { oneOf } from './fields.ts';

const kinds = oneOf(
  'Values',
  'Custom',
  'TopItems',
  'TopPercent',
  'BottomItems',
  'BottomPercent',
  'Dynamic',
  'CellColor',
  'FontColor',
  'Icon',
);

/** Criteria as the client gives them, without what it leaves empty. */
export function checkedCriteria(value: unknown): FilterCriteria {
  if (typeof value !== 'object' || value === null) throw invalidArgument('The criteria');
  const given = Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== null && one !== undefined),
  );
  const filterOn = kinds(given['filterOn']);
  if (filterOn === 'Values' && !Array.isArray(given['values'])) throw invalidArgument('The values');
  return { ...given, filterOn };
}

/** Hides the rows that the filter keeps out and shows the ones it hid before. */
export function applyFilter(sheet: HostSheet, filter: Filter): void {
  const body = { ...filter.area, top: filter.area.top + 1 };
  const kept = body.bottom < body.top ? [] : keptRows(sheet, body, filter.criteria);
  const hidden = new Set<number>();
  kept.forEach((keep, index) => {
    if (!keep) hidden.add(body.top + index);
  });
  for (const row of filter.hiddenRows) if (!hidden.has(row)) sheet.setRowsHidden(row, row, false);
  for (const row of hidden) if (!sheet.isRowHidden(row)) sheet.setRowsHidden(row, row, true);
  filter.hiddenRows = hidden;
}

export function dropFilter(sheet: HostSheet, filter: Filter): void {
  filter.criteria = filter.criteria.map(() => null);
  applyFilter(sheet, filter);
}

function keptRows(sheet: HostSheet, body: Area, criteria: Filter['criteria']): boolean[] {
  const kept = Array.from({ length: body.bottom - body.top + 1 }, () => true);
  criteria.forEach((one, index) => {
    if (!one) return;
    const column = { ...body, left: body.left + index, right: body.left + index };
    keeps(sheet, column, one).forEach((keep, row) => (kept[row] &&= keep));
  });
  return kept;
}

function keeps(sheet: HostSheet, column: Area, criteria: FilterCriteria): boolean[] {
  const values = sheet.read('value', column).map(([value]) => value!);
  const texts = sheet.read('text', column).map(([text]) => text!);
  const { filterOn, criterion1 = '', criterion2 } = criteria;
  switch (filterOn) {
    case 'Values': {
      const wanted = (criteria.values ?? []).map((one) =>
        typeof one === 'string' ? one.toLowerCase() : one,
      );
      return texts.map((text, row) =>
        wanted.some((one) =>
          typeof one === 'string'
            ? text.toLowerCase() === one || String(values[row]).toLowerCase() === one
            : isInPeriod(values[row]!, one),
        ),
      );
    }
    case 'Custom': {
      const first = comparison(criterion1);
      const second = criterion2 === undefined || criterion2 === '' ? null : comparison(criterion2);
      return values.map((value, row) => {
        const holds = first(value, texts[row]!);
        if (!second) return holds;
        return criteria.operator === 'Or'
          ? holds || second(value, texts[row]!)
          : holds && second(value, texts[row]!);
      });
    }
    case 'Dynamic':
      return dynamic(values, criteria.dynamicCriteria ?? '');
    case 'CellColor':
      return sheet.read('fillColor', column).map(([color]) => sameColor(color!, criteria.color));
    case 'FontColor':
      return sheet.read('fontColor', column).map(([color]) => sameColor(color!, criteria.color));
    case 'Icon':
      return values.map(() => true);
    default:
      return ranked(values, filterOn, Number(criterion1));
  }
}

const sameColor = (color: string | null, wanted: string | undefined) =>
  (color ?? '').toLowerCase() === (wanted ?? '').toLowerCase();

/** `>=50`, `<>Muu`, `=*tuotot*`, or a plain text that must be equal. */
function comparison(criterion: string): (value: Scalar, text: string) => boolean {
  const [, sign = '', operand = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion)!;
  const number = operand.trim() === '' ? Number.NaN : Number(operand);
  if (sign === '' || sign === '=' || sign === '<>') {
    const pattern = wildcards(operand);
    const equal = (value: Scalar, text: string) =>
      (!Number.isNaN(number) && value === number) || pattern.test(text) || pattern.test(String(value));
    return sign === '<>' ? (value, text) => !equal(value, text) : equal;
  }
  return (value) => {
    const order = Number.isNaN(number)
      ? typeof value === 'string' && value !== ''
        ? value.localeCompare(operand, 'fi', { sensitivity: 'base' })
        : Number.NaN
      : typeof value === 'number'
        ? value - number
        : Number.NaN;
    if (sign === '<') return order < 0;
    if (sign === '>') return order > 0;
    return sign === '<=' ? order <= 0 : order >= 0;
  };
}

function wildcards(text: string): RegExp {
  const source = text.replaceAll(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (part) =>
    part === '*' ? '.*' : part === '?' ? '.' : `\\${part.at(-1)}`,
  );
  return new RegExp(`^${source}$`, 'is');
}

function ranked(values: readonly Scalar[], filterOn: string, given: number): boolean[] {
  const numbers = values.filter((value): value is number => typeof value === 'number');
  const share = filterOn.endsWith('Percent')
    ? Math.max(1, Math.floor((numbers.length * given) / 100))
    : given;
  const top = filterOn.startsWith('Top');
  const sorted = [...numbers].sort((a, b) => (top ? b - a : a - b));
  const limit = sorted[Math.min(share, sorted.length) - 1];
  return values.map(
    (value) => typeof value === 'number' && limit !== undefined && (top ? value >= limit : value <= limit),
  );
}

function dynamic(values: readonly Scalar[], criteria: string): boolean[] {
  const numbers = values.filter((value): value is number => typeof value === 'number');
  const average = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  if (criteria === 'AboveAverage') return values.map((value) => typeof value === 'number' && value > average);
  if (criteria === 'BelowAverage') return values.map((value) => typeof value === 'number' && value < average);
  const { month, quarter } = partOfYear(criteria);
  if (month || quarter)
    return values.map((value) => {
      const own = typeof value === 'number' ? monthOf(value) : 0;
      return own > 0 && (month ? own === month : Math.ceil(own / 3) === quarter);
    });
  const [from, to] = period(criteria, new Date());
  return values.map((value) => typeof value === 'number' && value >= from && value < to);
}

const dayMilliseconds = 86_400_000;
const serial = (year: number, month: number, day: number) =>
  Date.UTC(year, month, day) / dayMilliseconds + 25_569;

/** First day of a period in relation to today, and the first one after it. */
function period(criteria: string, now: Date): [number, number] {
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  const quarter = Math.floor(month / 3) * 3;
  const monday = serial(year, month, day) - now.getDay();
  const periods: Readonly<Record<string, [number, number]>> = {
    Today: [serial(year, month, day), serial(year, month, day + 1)],
    Tomorrow: [serial(year, month, day + 1), serial(year, month, day + 2)],
    Yesterday: [serial(year, month, day - 1), serial(year, month, day)],
    ThisWeek: [monday, monday + 7],
    LastWeek: [monday - 7, monday],
    NextWeek: [monday + 7, monday + 14],
    ThisMonth: [serial(year, month, 1), serial(year, month + 1, 1)],
    LastMonth: [serial(year, month - 1, 1), serial(year, month, 1)],
    NextMonth: [serial(year, month + 1, 1), serial(year, month + 2, 1)],
    ThisQuarter: [serial(year, quarter, 1), serial(year, quarter + 3, 1)],
    LastQuarter: [serial(year, quarter - 3, 1), serial(year, quarter, 1)],
    NextQuarter: [serial(year, quarter + 3, 1), serial(year, quarter + 6, 1)],
    ThisYear: [serial(year, 0, 1), serial(year + 1, 0, 1)],
    LastYear: [serial(year - 1, 0, 1), serial(year, 0, 1)],
    NextYear: [serial(year + 1, 0, 1), serial(year + 2, 0, 1)],
    YearToDate: [serial(year, 0, 1), serial(year, month, day + 1)],
  };
  const known = periods[criteria];
  if (!known) throw invalidArgument('The criteria');
  return known;
}

const momentOf = (value: number) => new Date(Math.round((value - 25_569) * dayMilliseconds)).toISOString();
const monthOf = (value: number) => Number(momentOf(value).slice(5, 7));

function isInPeriod(value: Scalar, { date, specificity }: { date: string; specificity: string }): boolean {
  if (typeof value !== 'number') return false;
  const moment = momentOf(value);
  const length = { Year: 4, Month: 7, Day: 10, Hour: 13, Minute: 16, Second: 19 }[specificity] ?? 10;
  return moment.slice(0, length) === new Date(date).toISOString().slice(0, length);
}
