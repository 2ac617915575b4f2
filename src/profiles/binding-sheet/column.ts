import { cellAt } from '../../model/cells.ts';
import { foldName } from '../../model/names.ts';
import type { CellColumns, WorkbookSnapshot } from '../../model/snapshot.ts';
import type { ColumnReading, Item, TableReading, UnitReading } from '../../model/table.ts';
import type { BindingRow, BindingSheet } from './read.ts';
import vocabulary from './vocabulary.json';

const known = new WeakMap<TableReading, BindingSheet | null>();

/**
 * What a plan says beside its own lines: under "Sitovuus" stands towards whom a line binds. Null where no column says
 * it. Of a line with several quantities the text must name the one that binds.
 */
export function readBindingColumn(snapshot: WorkbookSnapshot, table: TableReading): BindingSheet | null {
  let found = known.get(table);
  if (found === undefined) known.set(table, (found = readColumn(snapshot, table)));
  return found;
}

function readColumn({ sheets }: WorkbookSnapshot, table: TableReading): BindingSheet | null {
  const column = table.columns.find(
    ({ role, header }) => role === 'text' && says(header, vocabulary.columns.words),
  );
  const cells = column && sheets.find(({ name }) => name === table.sheet)?.cells;
  if (!cells) return null;
  const repeated = repeatedNames(table.units);
  const rows = table.units.flatMap((unit) =>
    unit.code === null && (unit.name === '' || repeated.has(foldName(unit.name)))
      ? []
      : rowsOf(table, unit, column, cells),
  );
  if (rows.length === 0 || !speaksOfAuthorities(column, rows)) return null;
  return { sheet: table.sheet, rows, faults: [], unread: [] };
}

/** "Lautakunta" under "Sitovuustaso" may be a level of units instead; the council is none. */
function speaksOfAuthorities({ header }: ColumnReading, rows: readonly BindingRow[]): boolean {
  return !says(header, vocabulary.columns.levels) || rows.some(({ towards }) => towards === 'council');
}

function rowsOf(
  table: TableReading,
  unit: UnitReading,
  { column, header }: ColumnReading,
  cells: CellColumns,
): BindingRow[] {
  const lines = new Map<number, Set<Item>>();
  for (const { cell, item } of unit.figures)
    lines.set(cell.row, (lines.get(cell.row) ?? new Set<Item>()).add(item));
  return [...lines].flatMap(([row, items]) => {
    const value = cellAt(cells, row, column)?.value;
    if (value?.kind !== 'text') return [];
    const towards = lookUp(vocabulary.towards, value.text) ?? lookUp(vocabulary.towards, header);
    const item = items.size === 1 ? [...items][0]! : (lookUp(vocabulary.items, value.text) as Item | null);
    if (towards === null || item === null || item === 'account' || !items.has(item)) return [];
    const at = { sheet: table.sheet, cell: { row, column } };
    return [{ ...nothingMore, at, code: unit.code, name: unit.name, level: unit.level, item, towards }];
  });
}

export const nothingMore = {
  parent: null,
  decidedBy: null,
  comparedWith: null,
  amount: null,
  year: null,
  basis: null,
  limit: null,
  toleranceCents: null,
  tolerancePercent: null,
  severity: null,
  source: null,
} as const;

function repeatedNames(units: readonly UnitReading[]): ReadonlySet<string> {
  const [seen, again] = [new Set<string>(), new Set<string>()];
  for (const { name } of units) {
    const folded = foldName(name);
    if (seen.has(folded)) again.add(folded);
    seen.add(folded);
  }
  return again;
}

function says(text: string, parts: readonly string[]): boolean {
  const plain = text.toLocaleLowerCase('fi');
  return parts.some((part) => plain.includes(part));
}

function lookUp<Key extends string>(
  words: Readonly<Record<Key, readonly string[]>>,
  text: string,
): Key | null {
  const said = text.toLocaleLowerCase('fi').match(/\p{L}+/gu) ?? [];
  const keys = Object.keys(words) as Key[];
  return keys.find((key) => said.some((word) => words[key].includes(word))) ?? null;
}
