import type { ComparedTable } from '../../check/compare-readings.ts';
import type { Stretch } from './runs.ts';

/** The forms a table is told in; each has a list of units. */
const forms = ['reading', 'asRead', 'current', 'plain'] as const;
type Form = (typeof forms)[number];

/**
 * Small tables whole, or a large one: itself without units, followed by the units of each of its forms, or where tables
 * stood in the answer before.
 */
export type TablePiece =
  | { readonly part: 'tables'; readonly items: readonly ComparedTable[] }
  | { readonly part: 'table'; readonly table: ComparedTable }
  | { readonly part: 'units'; readonly of: Form; readonly items: readonly unknown[] }
  | ({ readonly part: 'kept' } & Stretch);

type Slices = <T>(items: readonly T[]) => Iterable<readonly T[]>;

export function* tablePieces(tables: readonly ComparedTable[], slices: Slices): Generator<TablePiece> {
  for (const items of slices(tables)) {
    const [table] = items;
    if (items.length > 1) yield { part: 'tables', items };
    else if (table) yield* onePiece(table, slices);
  }
}

function* onePiece(table: ComparedTable, slices: Slices): Generator<TablePiece> {
  yield { part: 'table', table: withUnits(table, () => []) };
  for (const of of ownForms(table))
    for (const items of slices<unknown>(table[of].units)) yield { part: 'units', of, items };
}

/** Puts what `tablePieces` gave together again. */
export function joinTables(
  pieces: readonly TablePiece[],
  before: readonly ComparedTable[] = [],
): ComparedTable[] {
  const parted = new Map<ComparedTable, Record<Form, unknown[]>>();
  const tables: ComparedTable[] = [];
  for (const piece of pieces) {
    if (piece.part === 'tables') tables.push(...piece.items);
    else if (piece.part === 'kept') tables.push(...before.slice(piece.from, piece.to));
    else if (piece.part === 'units')
      for (const unit of piece.items) parted.get(tables.at(-1)!)![piece.of].push(unit);
    else {
      tables.push(piece.table);
      parted.set(piece.table, { reading: [], asRead: [], current: [], plain: [] });
    }
  }
  return tables.map((table) => {
    const units = parted.get(table);
    return units ? withUnits(table, (form) => units[form]) : table;
  });
}

/** Forms that are one object stay one. */
function withUnits(table: ComparedTable, unitsOf: (form: Form) => unknown[]): ComparedTable {
  const remade = <Told extends object>(form: Form, told: Told) => ({ ...told, units: unitsOf(form) }) as Told;
  const reading = remade('reading', table.reading);
  const current = remade('current', table.current);
  const asRead = table.asRead === table.reading ? reading : remade('asRead', table.asRead);
  const plain = table.plain === table.current ? current : remade('plain', table.plain);
  return { said: table.said, reading, asRead, current, plain };
}

function ownForms({ reading, asRead, current, plain }: ComparedTable): Form[] {
  return forms.filter((form) => {
    if (form === 'asRead') return asRead !== reading;
    return form !== 'plain' || plain !== current;
  });
}
