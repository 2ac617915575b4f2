import type { Fails, Place } from '../model/outcome.ts';
import { figureKey, type TableReading } from '../model/table.ts';

/**
 * Names each finding by what it is about (rule, reason, sheet, unit, quantity and period), never by address, so that
 * the name survives new runs and rows inserted elsewhere. Findings otherwise alike are numbered in the order given.
 */
export function makeFingerprints(tables: readonly TableReading[]): (rule: string, outcome: Fails) => string {
  const subjects = indexSubjects(tables);
  const seen = new Map<string, number>();
  return (rule, { reason, at, related, unit }) => {
    const subject = [at, ...related].map((place) => subjects.get(placeKey(place))).find(Boolean) ?? '';
    const text = [rule, reason, at.sheet, unit?.code, unit?.name, subject].join('\n');
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return hash(`${text}\n${count}`);
  };
}

/** What stands in each cell: the key of a figure, or the heading of a unit. */
function indexSubjects(tables: readonly TableReading[]): ReadonlyMap<string, string> {
  const subjects = new Map<string, string>();
  for (const { sheet, units } of tables) {
    for (const { heading, figures } of units) {
      subjects.set(placeKey({ sheet, cell: heading }), 'heading');
      for (const figure of figures) subjects.set(placeKey({ sheet, cell: figure.cell }), figureKey(figure));
    }
  }
  return subjects;
}

function placeKey({ sheet, cell }: Place): string {
  return `${cell.row}|${cell.column}|${sheet}`;
}

/** 64 bits of FNV-1a as 16 hexadecimal digits: short, and the same everywhere. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, '0');
}
