import { type ColumnRole, isMoneyRole } from '../../model/table.ts';
import type { ColumnHeading } from '../columns/column-facts.ts';
import { proveColumnSteps } from '../columns/column-steps.ts';
import {
  holdsFigures,
  mostRows,
  readColumn,
  type Values,
  holds,
  type Pair,
} from '../columns/column-values.ts';
import type { DraftColumn } from '../draft.ts';
import type { Grid, GridCell } from '../cells/grid.ts';
import { proveRemaining } from './prove-remaining.ts';
import { readHeading, type HeadingFacts } from '../cells/heading.ts';
import type { Segment } from '../segments/segments.ts';
import { versionRoles } from '../cells/version-roles.ts';

/**
 * A column whose heading was not understood is what its figures make it: a difference or a ratio of two versions, a
 * budget with its amendment, or a check that is zero throughout.
 */
export function proveColumns(
  grid: Grid,
  segment: Segment,
  columns: readonly DraftColumn[],
  headings: readonly ColumnHeading[],
): void {
  const isSure = (column: DraftColumn) => {
    const facts = headings.find((heading) => heading.column === column.column)?.facts;
    return facts !== undefined && facts.strength >= 1 && facts.word !== 'percent' && !isDecision(facts);
  };
  const isPercent = ({ role }: DraftColumn) => role === 'usedPercent' || role === 'changePercent';
  const figures = columns.filter((c) => holdsFigures(segment, c.column) && c.item === null);
  for (const column of figures)
    if (isMoneyRole(column.role) && !isSure(column) && areShares(grid, segment, column))
      Object.assign(column, { role: 'other', year: null, entity: null });
  for (const column of figures) {
    const share = shareRoles.get(column.role);
    if (share && areShares(grid, segment, column))
      Object.assign(column, { role: share, isPlainChange: false });
  }
  for (const column of figures) if (isShareInEuros(grid, segment, column, headings)) column.role = 'other';
  for (const column of figures)
    if (
      column.entity === null &&
      (isPercent(column) || !isSure(column)) &&
      isPace(grid, segment, column, figures)
    )
      Object.assign(column, { role: 'other', year: null, month: null, entity: null });
  const open = figures.filter((c) => c.month === null && c.role !== 'month' && !isSure(c));
  const counted = figures.filter((c) => isCounted(headings.find(({ column }) => column === c.column)));
  const products = columns.filter((c) => holdsFigures(segment, c.column));
  const factors = figures.filter((c) => open.includes(c) || counted.includes(c) || c.role === 'other');
  dropFactors(grid, segment.bodyRows.slice(0, mostRows), factors, products);
  proveChanges(grid, segment.bodyRows.slice(0, mostRows), figures);
  if (open.length === 0) return;
  const ofOneQuantity = new Set(products.map(({ item }) => item).filter((item) => item !== null)).size === 1;
  const known = (ofOneQuantity ? products : figures).filter(
    (c) => c.entity === null && isSure(c) && (versionRoles.has(c.role) || c.role === 'amendment'),
  );
  const rows = segment.bodyRows.slice(0, mostRows);
  const read = (column: DraftColumn) => readColumn(grid, rows, column.column);
  const values = new Map([...open, ...known].map((column) => [column, read(column)]));
  for (const column of open) {
    const proved = isClass(values.get(column)!) ? 'other' : prove(values.get(column)!, known, values);
    if (proved === null || (isPercent(column) && proved !== 'usedPercent' && proved !== 'changePercent'))
      continue;
    column.role = proved === 'variance' && speaksOfAvailable(column.header) ? 'remaining' : proved;
    column.entity = null;
    if (proved === 'other') column.year = null;
    else if (proved === 'amendedBudget') known.push(column);
  }
  proveAmended(open, known, values);
  proveColumnSteps(grid, segment.bodyRows, figures, (column) => open.includes(column));
  proveRemaining(grid, segment.bodyRows, figures, (column) => open.includes(column));
}

/** `Kv 12.5.2026`: a version or what was changed that day. */
function isDecision({ word, text }: HeadingFacts): boolean {
  return word === 'plan' && /(?<!\d)\d{1,2}\.\d{1,2}\./.test(text);
}

/** Budget without outcome: "Käytettävissä" may else be the amended budget. */
function speaksOfAvailable(header: string): boolean {
  return /käytettäv|^jää(?!\p{L})|disponibel|available/iu.test(header);
}

/** "KS ennen | Palkankorotukset | KS jälkeen": what makes the one of the other is the change, whatever it is called. */
function proveChanges(grid: Grid, rows: readonly number[], figures: readonly DraftColumn[]): void {
  for (const [at, change] of figures.entries()) {
    const [before, after] = [figures[at - 1], figures[at + 1]];
    const isBase = before?.role === 'plan' || before?.role === 'budget';
    if (change.role !== 'variance' || !isBase || after?.role !== 'amendedBudget') continue;
    const [own, a, b] = [after, before, change].map(({ column }) => readColumn(grid, rows, column));
    if (before.year !== after.year || !holds(own!, { a: a!, b: b! }, (x, y) => x + y, 10 ** -own!.places))
      continue;
    Object.assign(change, { role: 'amendment', year: after.year });
  }
}

/** What "Muutos" and "Jäljellä" are where all their figures are printed with a percent sign. */
const shareRoles: ReadonlyMap<ColumnRole, ColumnRole> = new Map<ColumnRole, ColumnRole>([
  ['variance', 'changePercent'],
  ['amendment', 'changePercent'],
  ['remaining', 'usedPercent'],
  ['actual', 'usedPercent'],
]);

/** "Ennen", "Muutos" and "Jälkeen": of two columns with an amendment, the one is the other amended. */
function proveAmended(
  open: readonly DraftColumn[],
  known: readonly DraftColumn[],
  values: ReadonlyMap<DraftColumn, Values>,
): void {
  const amendment = known.find(({ role }) => role === 'amendment');
  const [before, after, ...others] = open.filter(({ role }) => role === 'amendment' || role === 'plan');
  if (!amendment || !before || !after || others.length > 0) return;
  const own = values.get(after)!;
  const at = { a: values.get(before)!, b: values.get(amendment)! };
  if (!holds(own, at, (x, y) => x + y, 10 ** -own.places)) return;
  before.role = 'plan';
  after.role = 'amendedBudget';
}

/** "Määrä" under "TA 2026": how many there were of what the row names. */
function isCounted(heading: ColumnHeading | undefined): boolean {
  const last = heading?.levels.at(-1);
  return heading !== undefined && heading.levels.length > 1 && readHeading(last!).strength === 0;
}

const mostFactors = 8;

/** "Määrä" times "á-hinta" is "Yhteensä": what is counted and its price are no money of the budget. */
function dropFactors(
  grid: Grid,
  rows: readonly number[],
  factors: readonly DraftColumn[],
  figures: readonly DraftColumn[],
): void {
  if (factors.length < 2 || factors.length > mostFactors) return;
  const values = new Map(figures.map((column) => [column, readColumn(grid, rows, column.column)]));
  const isTelling = (column: DraftColumn) =>
    values.get(column)!.cells.some((cell) => Math.abs(cell?.value ?? 0) > 1);
  for (const [at, one] of factors.entries())
    for (const other of factors.slice(at + 1)) {
      if (one.role === 'other' && other.role === 'other') continue;
      const pair = { a: values.get(one)!, b: values.get(other)! };
      const product = figures.find(
        (column) =>
          column !== one && column !== other && holds(values.get(column)!, pair, (x, y) => x * y, 0.5),
      );
      if (!product || !isTelling(one) || !isTelling(other)) continue;
      for (const factor of [one, other]) Object.assign(factor, { role: 'other', year: null, entity: null });
    }
}

/** Printed with a percent sign down all rows, whatever the heading. */
function areShares(grid: Grid, segment: Segment, { column }: DraftColumn): boolean {
  const { cells } = readColumn(grid, segment.bodyRows.slice(0, mostRows), column);
  const filled = cells.filter((cell) => cell !== null);
  return filled.length > 1 && filled.every(({ percent }) => percent);
}

/** "Valtion osuus" may be a share of the money, not of a hundred. */
function isShareInEuros(
  grid: Grid,
  segment: Segment,
  column: DraftColumn,
  headings: readonly ColumnHeading[],
): boolean {
  if (column.role !== 'usedPercent' && column.role !== 'changePercent') return false;
  if (headings.find((heading) => heading.column === column.column)?.facts.percent) return false;
  const { cells } = readColumn(grid, segment.bodyRows.slice(0, mostRows), column.column);
  const filled = cells.filter((cell) => cell !== null && !cell.percent && cell.value !== 0);
  return (
    filled.length > 0 && filled.filter((cell) => Math.abs(cell!.value!) >= 1000).length * 2 > filled.length
  );
}

/** "Tasainen 75 %", "Jämn takt 9/12": the part of a version that would be spent by now, on every row. */
function isPace(grid: Grid, segment: Segment, column: DraftColumn, figures: readonly DraftColumn[]): boolean {
  const [, percent, months] =
    /(?<!\d)(?:(\d{1,2}(?:[.,]\d+)?)\s*%|(\d{1,2})\s*\/\s*12)(?!\d)/.exec(column.header) ?? [];
  const part = percent ? Number(percent.replace(',', '.')) / 100 : Number(months) / 12;
  if (!(part > 0 && part < 1)) return false;
  const rows = segment.bodyRows.slice(0, mostRows);
  const own = readColumn(grid, rows, column.column);
  return figures.some((other) => {
    if (other === column || !versionRoles.has(other.role)) return false;
    const a = readColumn(grid, rows, other.column);
    return holds(own, { a, b: a }, (whole) => whole * part, 0.51 * 10 ** -own.places);
  });
}

/** Small digits, mostly typed as text, under a heading that says nothing put the row in a class: `0`, `1`, `2`. */
function isClass({ cells }: Values): boolean {
  const filled = cells.filter((cell) => cell !== null);
  const typed = filled.filter(({ kind }) => kind === 'digits').length;
  return typed > 1 && typed * 2 > filled.length && filled.every(isSmall);
}

function isSmall({ value, formula }: GridCell): boolean {
  return formula === null && Number.isInteger(value) && value! >= 0 && value! < 100;
}

function prove(
  own: Values,
  known: readonly DraftColumn[],
  values: ReadonlyMap<DraftColumn, Values>,
): ColumnRole | null {
  if (isCheck(own)) return 'other';
  const step = 10 ** -own.places;
  for (const a of known) {
    for (const b of known) {
      if (a === b) continue;
      const at = { a: values.get(a)!, b: values.get(b)! };
      if (b.role === 'amendment') {
        const isBase = a.role === 'budget' || a.role === 'plan' || a.role === 'amendedBudget';
        if (isBase && holds(own, at, (x, y) => x + y, step)) return 'amendedBudget';
        continue;
      }
      if (a.role === 'amendment') continue;
      if (isRatio(own, at, (x, y) => x / y)) {
        return a.role === 'actual' || a.role === 'forecast' ? 'usedPercent' : 'changePercent';
      }
      if (isRatio(own, at, (x, y) => (x - y) / y)) return 'changePercent';
      if (isRatio(own, at, (x, y) => (x - y) / Math.abs(y))) return 'changePercent';
      if (holds(own, at, (x, y) => x - y, step)) return 'variance';
    }
  }
  return null;
}

/** Formulas that come to nothing: the maker's own check. */
function isCheck({ cells }: Values): boolean {
  const filled = cells.filter((cell) => cell !== null);
  return filled.length >= 2 && filled.every((cell) => cell.formula !== null && Math.abs(cell.value!) < 0.005);
}

function isRatio(own: Values, pair: Pair, of: (a: number, b: number) => number): boolean {
  const percents = own.cells.some((cell) => cell !== null && Math.abs(cell.value!) > 5);
  const ratio = (a: number, b: number) => (b === 0 ? NaN : of(a, b));
  if (!percents && own.cells.some((cell) => cell?.percent)) return holds(own, pair, ratio, 0.0051);
  return holds(own, pair, (a, b) => 100 * ratio(a, b), 0.51 * 10 ** -own.places);
}
