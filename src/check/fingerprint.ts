import { kept } from '../model/kept.ts';
import type { Fails, Place } from '../model/outcome.ts';
import { figureKey, type TableReading } from '../model/table.ts';
import { CellIndex } from '../rules/support/cell-index.ts';
import { figuresByCell } from '../rules/support/figure-places.ts';
import { groupBy } from '../rules/support/group.ts';

/**
 * Names each finding by what it is about (rule, reason, sheet, unit, quantity and period), never by address, so that
 * the name survives new runs and rows inserted elsewhere. Findings otherwise alike are numbered in the order given.
 */
export function makeFingerprints(tables: readonly TableReading[]): (rule: string, outcome: Fails) => string {
  const subjectOf = indexSubjects(tables);
  const seen = new Map<string, number>();
  return (rule, { reason, at, related, unit }) => {
    const subject = [at, ...related].map(subjectOf).find(Boolean) ?? '';
    const text = [rule, reason, at.sheet, unit?.code, unit?.name, subject].join('\n');
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return hash(`${text}\n${count}`);
  };
}

type SubjectOf = (place: Place) => string | undefined;

/** What stands in a cell: the key of a figure, or the heading of a unit. */
function indexSubjects(tables: readonly TableReading[]): SubjectOf {
  const sheets = groupBy(tables.toReversed(), ({ sheet }) => sheet);
  return ({ sheet, cell }) => {
    for (const table of sheets.get(sheet) ?? []) {
      const placed = figuresByCell(table).at.get(cell);
      const heading = headingsOf(table).get(cell);
      if (heading !== undefined && heading > (placed?.position ?? -1)) return 'heading';
      if (placed) return figureKey(placed.figure);
    }
    return undefined;
  };
}

/** The positions of the units by where they are headed. */
const headingsOf = kept(({ units }: TableReading): CellIndex<number> => {
  const index = new CellIndex<number>();
  for (const [position, { heading }] of units.entries()) index.set(heading, position);
  return index;
});

/** 64 bits of FNV-1a as 16 hexadecimal digits: short, and the same everywhere. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, '0');
}
