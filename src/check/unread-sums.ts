import { cellAddress, type Cell } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import type { TableReading, UnitReading } from '../model/table.ts';
import { readLabel } from '../layouts/label.ts';
import type { RuleOutcome } from '../rules/run.ts';
import { note, type Unchecked } from './not-checked.ts';

/** Rows called sums of which no rule could say anything: what they add up did not become clear. */
export function unreadSums(
  tables: readonly TableReading[],
  outcomes: readonly RuleOutcome[],
  language: Language,
): Unchecked[] {
  const judged = new Set(outcomes.map(({ outcome: { at } }) => `${at.sheet}|${at.cell.row}`));
  return tables.flatMap((table) => {
    const rows = table.units.flatMap(sumCells).filter(({ row }) => !judged.has(`${table.sheet}|${row}`));
    const [first] = rows;
    if (!first) return [];
    const cell = cellAddress(first);
    const count = new Set(rows.map(({ row }) => row)).size;
    return [note(table.sheet, cell, 'sums-not-read', true, language, { cell, count })];
  });
}

/** Cells of rows that are sums by their parts, by their label, or by being nobody's. */
function sumCells({ figures, level, members }: UnitReading): Cell[] {
  const isSum = level === 'total' || Boolean(members?.length);
  const own = figures.filter(
    ({ item, account, label, state }) =>
      state === 'number' && (isSum || (item === 'account' && account === null && readLabel(label).isTotal)),
  );
  return own.map(({ cell }) => cell);
}
