import type { ColumnHeading } from '../columns/column-facts.ts';
import { proveColumnSteps } from '../columns/column-steps.ts';
import { holdsFigures, mostRows, readColumn, type Values } from '../columns/column-values.ts';
import type { DraftColumn } from '../draft.ts';
import type { Grid, GridCell } from '../cells/grid.ts';
import { dropFactors } from './drop-factors.ts';
import { proveAmended, proveChanges, roleByFigures } from './prove-differences.ts';
import { proveRemaining } from './prove-remaining.ts';
import { isPercent, proveShares } from './prove-shares.ts';
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
  const figures = columns.filter((c) => holdsFigures(segment, c.column) && c.item === null);
  proveShares(grid, segment, figures, headings, isSure);
  const open = figures.filter((c) => c.month === null && c.role !== 'month' && !isSure(c));
  const counted = figures.filter((c) => isCounted(headings.find(({ column }) => column === c.column)));
  const products = columns.filter((c) => holdsFigures(segment, c.column));
  const factors = figures.filter((c) => open.includes(c) || counted.includes(c) || c.role === 'other');
  dropFactors(grid, segment.bodyRows.slice(0, mostRows), factors, products);
  const changes = proveChanges(grid, segment.bodyRows.slice(0, mostRows), figures);
  if (open.length === 0) return;
  const ofOneQuantity = new Set(products.map(({ item }) => item).filter((item) => item !== null)).size === 1;
  const known = (ofOneQuantity ? products : figures).filter(
    (c) => c.entity === null && isSure(c) && (versionRoles.has(c.role) || c.role === 'amendment'),
  );
  const rows = segment.bodyRows.slice(0, mostRows);
  const read = (column: DraftColumn) => readColumn(grid, rows, column.column);
  const values = new Map([...open, ...known].map((column) => [column, read(column)]));
  for (const column of open) {
    if (changes.has(column)) continue;
    const proved = isClass(values.get(column)!) ? 'other' : roleByFigures(values.get(column)!, known, values);
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

/** "Määrä" under "TA 2026": how many there were of what the row names. */
function isCounted(heading: ColumnHeading | undefined): boolean {
  const last = heading?.levels.at(-1);
  return heading !== undefined && heading.levels.length > 1 && readHeading(last!).strength === 0;
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
