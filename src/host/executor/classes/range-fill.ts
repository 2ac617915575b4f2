import type { Area } from '../../../model/address.ts';
import { formatProperties } from '../../cell-format.ts';
import { copiedFormula } from '../../../model/formula-shift.ts';
import type { CellContent } from '../../workbook.ts';
import { columnCount, intersection, rowCount } from '../areas.ts';
import { invalidArgument } from '../errors.ts';
import { oneOf } from '../fields.ts';
import type { RangeTarget } from '../session.ts';
import { contentOf, readFormats } from './range-copy.ts';
import { refuseLocked } from './refusals.ts';

const kinds = oneOf(
  'FillDefault',
  'FillCopy',
  'FillSeries',
  'FillFormats',
  'FillValues',
  'FillDays',
  'FillWeekdays',
  'FillMonths',
  'FillYears',
  'LinearTrend',
  'GrowthTrend',
  'FlashFill',
);

/** Fills the destination, which holds the source at one of its ends, from the source. */
export function autoFill(source: RangeTarget, destination: RangeTarget, kind: unknown): void {
  const { sheet, area } = source;
  const what = kind === null ? 'FillDefault' : kinds(kind);
  const { area: whole } = destination;
  const inside = intersection(whole, area);
  if (
    destination.sheet !== sheet ||
    !inside ||
    rowCount(inside) * columnCount(inside) !== rowCount(area) * columnCount(area)
  )
    throw invalidArgument('The destination');
  refuseLocked(sheet, whole);
  const vertical = rowCount(whole) > rowCount(area);
  if (vertical && columnCount(whole) > columnCount(area)) throw invalidArgument('The destination');
  for (const rest of restOf(whole, area, vertical)) fillRest(source, rest, what, vertical);
}

/** What lies before and behind the source. */
function restOf(whole: Area, area: Area, vertical: boolean): Area[] {
  const parts = vertical
    ? [
        { ...whole, bottom: area.top - 1 },
        { ...whole, top: area.bottom + 1 },
      ]
    : [
        { ...whole, right: area.left - 1 },
        { ...whole, left: area.right + 1 },
      ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

function fillRest({ sheet, area }: RangeTarget, rest: Area, what: string, vertical: boolean): void {
  const formulas = sheet.read('formula', area);
  const types = sheet.read('valueType', area);
  const formats = readFormats(sheet, area);
  const length = vertical ? rowCount(area) : columnCount(area);
  const start = vertical ? area.top : area.left;
  const at = (row: number, column: number) => {
    const step = (vertical ? row : column) - start;
    const place = ((step % length) + length) % length;
    return { step, place, r: vertical ? place : row - area.top, c: vertical ? column - area.left : place };
  };
  const grid = <V>(make: (row: number, column: number) => V) =>
    Array.from({ length: rowCount(rest) }, (_, r) =>
      Array.from({ length: columnCount(rest) }, (_unused, c) => make(rest.top + r, rest.left + c)),
    );
  if (what !== 'FillFormats') {
    const content = (row: number, column: number): CellContent => {
      const { step, r, c } = at(row, column);
      const held = contentOf(formulas[r]![c]!, types[r]![c]!);
      if (held.kind === 'formula') {
        const formula = copiedFormula(held.formula, row - area.top - r, column - area.left - c);
        return { kind: 'formula', formula };
      }
      if (what === 'FillCopy') return held;
      const line = Array.from({ length }, (_, index) =>
        contentOf(
          vertical ? formulas[index]![c]! : formulas[r]![index]!,
          vertical ? types[index]![c]! : types[r]![index]!,
        ),
      );
      const format = formats[r]![c]!.numberFormat;
      return continued(line, step, what, held, format);
    };
    sheet.setContents(rest, grid(content));
  }
  if (what === 'FillValues') return;
  for (const property of formatProperties) {
    sheet.setFormat(
      property,
      rest,
      grid((row, column) => {
        const { r, c } = at(row, column);
        return formats[r]![c]![property];
      }),
    );
  }
}

/** The series goes on: numbers by their step, texts by the number at their end, one number alone is repeated. */
function continued(
  line: readonly CellContent[],
  step: number,
  what: string,
  held: CellContent,
  format: string,
): CellContent {
  const numbers = line.flatMap((content) => (content.kind === 'number' ? [content.number] : []));
  if (numbers.length === line.length) {
    const isDate = /[dmy]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]/g, '')) && format !== 'General';
    if (what === 'FillMonths' || what === 'FillYears')
      return inCalendar(numbers[0]!, step, what === 'FillMonths' ? 1 : 12);
    if (what === 'FillWeekdays') return { kind: 'number', number: weekday(numbers[0]!, step) };
    if (what === 'GrowthTrend' && numbers.length > 1) {
      const ratio = (numbers.at(-1)! / numbers[0]!) ** (1 / (numbers.length - 1));
      return { kind: 'number', number: numbers[0]! * ratio ** step };
    }
    const single = numbers.length === 1;
    if (single && !isDate && (what === 'FillDefault' || what === 'FillValues')) return held;
    const slope = single ? 1 : trend(numbers);
    return { kind: 'number', number: Number((first(numbers, slope) + slope * step).toPrecision(15)) };
  }
  if (held.kind === 'text' && line.length === 1) {
    const named = nextName(held.text, step);
    if (named !== null) return { kind: 'text', text: named };
    const match = /^(.*?)(\d+)$/s.exec(held.text);
    if (match) {
      const digits = String(Math.max(0, Number(match[2]) + step)).padStart(match[2]!.length, '0');
      return { kind: 'text', text: match[1]! + digits };
    }
  }
  return held;
}

/** Least squares, as Excel fills a series of several numbers. */
function trend(numbers: readonly number[]): number {
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const above = numbers.reduce((sum, one, index) => sum + (index - middle) * (one - mean), 0);
  return above / numbers.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
}

function first(numbers: readonly number[], slope: number): number {
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  return mean - slope * ((numbers.length - 1) / 2);
}

const lists = [
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  [
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
  ],
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
];

function nextName(text: string, step: number): string | null {
  for (const list of lists) {
    const index = list.findIndex((name) => name.toLowerCase() === text.toLowerCase());
    if (index >= 0) return list[(((index + step) % list.length) + list.length) % list.length]!;
  }
  return null;
}

const epoch = 25_569;
const dayMilliseconds = 86_400_000;

function inCalendar(serial: number, step: number, months: number): CellContent {
  const day = new Date((serial - epoch) * dayMilliseconds);
  const target = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + step * months + 1, 0));
  const date = Math.min(day.getUTCDate(), target.getUTCDate());
  const moved = Date.UTC(target.getUTCFullYear(), target.getUTCMonth(), date);
  return { kind: 'number', number: moved / dayMilliseconds + epoch };
}

function weekday(serial: number, step: number): number {
  let day = serial;
  for (let left = Math.abs(step); left > 0;) {
    day += Math.sign(step);
    const of = ((day % 7) + 7) % 7;
    if (of !== 0 && of !== 1) left--;
  }
  return day;
}
