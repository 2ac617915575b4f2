import type { BodyRow } from './body.ts';
import { lowestHeading, type ColumnHeading } from '../columns/column-facts.ts';
import type { DraftColumn, DraftUnit } from '../draft.ts';
import { labelOf } from '../cells/label.ts';
import { rank } from '../units/unit-levels.ts';
import { findLevel, isLevelWord } from '../vocabulary/levels.ts';

export type GroupsBehind = (row: BodyRow) => DraftUnit['enclosing'];

/** `Kustannuspaikka | Nimi | Tulosalue`: what encloses the names may stand behind them, the same on several rows. */
export function makeGroupsBehind(
  rows: readonly BodyRow[],
  columns: readonly DraftColumn[],
  headings: readonly ColumnHeading[],
  main: number | null,
): GroupsBehind {
  if (main === null) return () => [];
  const levelOf = ({ column }: DraftColumn) => {
    const text = lowestHeading(headings, column).trim();
    return isLevelWord(text) ? findLevel(text) : null;
  };
  const ranks = columns.filter(({ column }) => column <= main).flatMap((c) => rank(levelOf(c)) ?? []);
  const own = Math.max(...ranks);
  const behind = columns.filter((column) => {
    const level = rank(levelOf(column));
    return column.role === 'name' && column.column > main && level !== null && level < own;
  });
  const comesAgain = behind.filter(({ column }) => repeats(rows, column)).map(({ column }) => column);
  if (comesAgain.length === 0) return () => [];
  return ({ labels }) =>
    labels
      .filter((cell) => comesAgain.includes(cell.column))
      .map((cell) => ({ code: labelOf(cell).code, name: labelOf(cell).name, column: cell.column }));
}

function repeats(rows: readonly BodyRow[], column: number): boolean {
  const texts = rows.flatMap(({ labels }) => labels.find((cell) => cell.column === column)?.text ?? []);
  return new Set(texts).size < texts.length;
}
