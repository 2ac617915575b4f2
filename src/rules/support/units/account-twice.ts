import { cellAddress } from '../../../model/address.ts';
import { cellAt } from '../../../model/cells.ts';
import { foldCode, foldName } from '../../../model/names.ts';
import type { WorkbookSnapshot } from '../../../model/snapshot.ts';
import type { TableReading, UnitReading } from '../../../model/table.ts';
import { placeOf, unitName } from '../figures.ts';

const fewest = 5;
/** Under "Selite" may stand what is bought, several times on one account. */
const accounts = /(?<!\p{L})(tilin?|tilien|konto\p{L}*|accounts?)(?!\p{L})/iu;

interface Line {
  readonly row: number;
  readonly code: string;
  readonly name: string;
}

/** Among the accounts of one unit, each with a code of its own, two of different names have one code. */
export function* accountTwice(snapshot: WorkbookSnapshot, table: TableReading) {
  const codes = table.columns.find(({ role }) => role === 'code')?.column;
  const names = table.columns.find(({ role, header }) => role === 'name' && accounts.test(header))?.column;
  const cells = snapshot.sheets.find(({ name }) => name === table.sheet)?.cells;
  if (!cells || codes === undefined || names === undefined || table.layout !== 'rows-of-quantities') return;
  const textAt = (row: number, column: number) => {
    const value = cellAt(cells, row, column)?.value;
    return value?.kind === 'number' ? String(value.number) : value?.kind === 'text' ? value.text.trim() : '';
  };
  for (const unit of table.units) {
    const rows = new Set(unit.figures.map(({ cell }) => cell.row));
    const lines = [...rows]
      .map((row): Line => ({ row, code: foldCode(textAt(row, codes)), name: textAt(row, names) }))
      .filter(({ code, name }) => /^\d{3,}$/.test(code) && name !== '');
    const pair = solePair(lines);
    if (pair) yield failure(table, unit, codes, pair);
  }
}

/** The only code that comes twice: more of them are meant so. */
function solePair(lines: readonly Line[]): readonly [Line, Line] | null {
  if (lines.length < fewest) return null;
  const seen = new Map<string, Line>();
  const pairs: (readonly [Line, Line])[] = [];
  for (const line of lines) {
    const first = seen.get(line.code);
    if (first) pairs.push([first, line]);
    else seen.set(line.code, line);
  }
  const [pair, ...others] = pairs;
  return pair && others.length === 0 && !shareWord(pair) ? pair : null;
}

/** "Palvelujen ostot, sisäiset" is a part of the account "Palvelujen ostot". */
function shareWord([first, again]: readonly [Line, Line]): boolean {
  const words = wordsOf(first);
  return wordsOf(again).some((word) => words.includes(word));
}

function wordsOf({ name }: Line): string[] {
  return foldName(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3);
}

function failure(
  table: TableReading,
  unit: UnitReading,
  column: number,
  [first, again]: readonly [Line, Line],
) {
  const [at, firstAt] = [again, first].map(({ row }) => ({ row, column }));
  return {
    kind: 'fails' as const,
    reason: 'same-account' as const,
    severity: 'warning' as const,
    at: placeOf(table, at!),
    related: [placeOf(table, firstAt!)],
    unit: unitName(unit),
    data: {
      account: `${again.code} ${again.name}`,
      cell: cellAddress(at!),
      first: first.name,
      firstCell: cellAddress(firstAt!),
    },
  };
}
