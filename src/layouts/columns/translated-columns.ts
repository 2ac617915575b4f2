import type { DraftColumn } from '../draft.ts';
import { readHeading } from '../cells/heading.ts';
import { languageOf } from '../vocabulary/language.ts';
import { findLevel, isLevelWord } from '../vocabulary/levels.ts';

/** `Yksikkö | Enhet` side by side hold each name in two languages: the second is no unit within the first. */
export function dropTranslations(columns: readonly DraftColumn[], main: number | null): void {
  for (const [at, column] of columns.entries()) {
    const before = columns[at - 1];
    if (before?.role !== 'name' || column.role !== 'name' || column.column === main) continue;
    if (column.column === before.column + 1 && sayTheSame(before.header, column.header)) column.role = 'text';
  }
}

function sayTheSame(first: string, second: string): boolean {
  const [one, other] = [languageOf(first), languageOf(second)];
  if (one === null || other === null || one === other) return false;
  if (isLevelWord(first) && isLevelWord(second)) return findLevel(first) === findLevel(second);
  return [first, second].every((text) => readHeading(text).word === 'name' && findLevel(text) === null);
}
