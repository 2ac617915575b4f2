import { cellAddress, type Cell } from '../model/address.ts';
import { kept } from '../model/kept.ts';
import type { Language } from '../model/language.ts';
import type { Figure, TableReading, UnitReading } from '../model/table.ts';
import { readLabel } from '../layouts/cells/label.ts';
import type { RuleOutcome } from '../rules/run.ts';
import { note, type Unchecked } from './not-checked.ts';

/** Rows called sums of which no rule could say anything: what they add up did not become clear. */
export function unreadSums(
  tables: readonly TableReading[],
  outcomes: readonly RuleOutcome[],
  language: Language,
): Unchecked[] {
  const judged = new Map<string, Set<number>>();
  for (const table of tables) if (sumsIn(table).length > 0) judged.set(table.sheet, new Set());
  if (judged.size === 0) return [];
  for (const { outcome } of outcomes) judged.get(outcome.at.sheet)?.add(outcome.at.cell.row);
  return tables.flatMap((table) => {
    const rows = sumsIn(table).filter(({ row }) => !judged.get(table.sheet)?.has(row));
    const [first] = rows;
    if (!first) return [];
    const cell = cellAddress(first);
    const count = new Set(rows.map(({ row }) => row)).size;
    return [note(table.sheet, cell, 'sums-not-read', true, language, { cell, count })];
  });
}

const sumsIn = kept((table: TableReading): readonly Cell[] =>
  table.units.flatMap((unit) => sumCells(unit, table)),
);

/**
 * Cells of rows that are sums by their parts, by their label, or by being nobody's. A sum of nothing misses nothing, and
 * what none of the parts states is given to the sum itself: a frame.
 */
function sumCells({ figures, level, members }: UnitReading, { units }: TableReading): Cell[] {
  const isSum = level === 'total' || Boolean(members?.length);
  const parts = members?.flatMap((member) => units[member]!.figures);
  const stated = parts && new Set(parts.filter(isStated).map(({ cell }) => cell.column));
  const own = figures.filter(
    ({ item, account, label, cell, cents, state }) =>
      state === 'number' &&
      cents !== 0 &&
      (!stated || stated.has(cell.column)) &&
      (isSum || (item === 'account' && account === null && readLabel(label).isTotal)),
  );
  return own.map(({ cell }) => cell);
}

function isStated({ state }: Figure): boolean {
  return state !== 'blank';
}
