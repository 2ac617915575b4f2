import type { Fails, Place } from '../model/outcome.ts';
import { figureKey, type TableReading } from '../model/table.ts';

/**
 * Names the finding by what it is about (rule, reason, sheet, unit, quantity and period), never by address,
 * so that it survives new runs and rows inserted elsewhere. `seen` numbers those that are otherwise alike.
 */
export function fingerprint(
  rule: string,
  outcome: Fails,
  tables: readonly TableReading[],
  seen: Map<string, number>,
): string {
  const subject =
    [outcome.at, ...outcome.related].map((place) => subjectAt(place, tables)).find(Boolean) ?? '';
  const unit = outcome.unit ? `${outcome.unit.code ?? ''} ${outcome.unit.name}` : '';
  const text = [rule, outcome.reason, outcome.at.sheet, unit, subject].join('\n');
  const count = (seen.get(text) ?? 0) + 1;
  seen.set(text, count);
  return hash(`${text}\n${count}`);
}

function subjectAt({ sheet, cell }: Place, tables: readonly TableReading[]): string | null {
  for (const table of tables) {
    if (table.sheet !== sheet) continue;
    for (const { heading, figures } of table.units) {
      const figure = figures.find((one) => one.cell.row === cell.row && one.cell.column === cell.column);
      if (figure) return figureKey(figure);
      if (heading.row === cell.row) return 'heading';
    }
  }
  return null;
}

/** 64 bits of FNV-1a as 16 hexadecimal digits: short, and the same everywhere. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, '0');
}
