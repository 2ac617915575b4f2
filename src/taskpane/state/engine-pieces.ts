import type { SheetSnapshot, WorkbookSnapshot } from '../../model/snapshot.ts';
import type { Checked } from './pane-state.ts';
import { runsOf, type Stretch } from './runs.ts';
import { joinTables, tablePieces, type TablePiece } from './table-pieces.ts';

/** Values in one piece, and texts in one; each is taken apart and put together in a few milliseconds. */
const valuesInPiece = 8_000;
const textsInPiece = 20_000;

const listNames = ['findings', 'tables', 'headroom', 'notChecked', 'staleExplanations'] as const;
type ListName = (typeof listNames)[number];

/** What a check gave, without what the asker has already. */
export type PlainChecked = Omit<Checked, 'snapshot' | 'confirmed' | 'explanations'>;

type Head = Omit<PlainChecked, 'fixes' | 'tables'>;

/** A part of what a check gave. The head comes first, with empty lists; the other pieces are added to their list. */
export type CheckedPiece =
  | { readonly part: 'head'; readonly head: Head }
  | { readonly part: 'report'; readonly list: ListName; readonly items: readonly unknown[] }
  | { readonly part: 'fixes'; readonly items: readonly unknown[] }
  | KeptReport
  | TablePiece;

/** Tables of the report that stood in this stretch of the answer before. */
interface KeptReport extends Stretch {
  readonly part: 'kept-report';
}

/**
 * A part of a snapshot: first the book without sheets, then each sheet without texts, followed by its texts, or the place
 * it had in the snapshot sent before.
 */
export type SnapshotPiece =
  | { readonly part: 'book'; readonly book: WorkbookSnapshot }
  | { readonly part: 'sheet'; readonly sheet: SheetSnapshot }
  | { readonly part: 'texts'; readonly texts: readonly string[] }
  | { readonly part: 'same'; readonly at: number };

/**
 * Taken one by one, no piece keeps the thread that receives it busy. Tables that are the very same objects as in the
 * answer before are not told again.
 */
export function* checkedPieces(
  { fixes, tables, ...head }: PlainChecked,
  before: PlainChecked | null = null,
): Generator<CheckedPiece> {
  const emptied = Object.fromEntries(listNames.map((list) => [list, []]));
  yield { part: 'head', head: { ...head, report: { ...head.report, ...emptied } } };
  for (const list of listNames) {
    if (list === 'tables') continue;
    for (const items of slices<unknown>(head.report[list])) yield { part: 'report', list, items };
  }
  for (const run of runsOf(head.report.tables, before?.report.tables ?? [])) {
    if (run.fresh === null) yield { part: 'kept-report', from: run.from, to: run.to };
    else for (const items of slices(run.fresh)) yield { part: 'report', list: 'tables', items };
  }
  for (const items of slices([...fixes])) yield { part: 'fixes', items };
  for (const run of runsOf(tables, before?.tables ?? [])) {
    if (run.fresh === null) yield { part: 'kept', from: run.from, to: run.to };
    else yield* tablePieces(run.fresh, slices);
  }
}

/** Puts what `checkedPieces` gave together again, with what it gave before. */
export function joinChecked(
  pieces: readonly CheckedPiece[],
  before: PlainChecked | null = null,
): PlainChecked {
  const [first, ...rest] = pieces;
  if (first?.part !== 'head') throw new Error('The head of the answer is missing.');
  const lists = Object.fromEntries(
    listNames.map((name) => [
      name,
      rest.flatMap((piece) => {
        if (piece.part === 'kept-report')
          return name === 'tables' ? before!.report.tables.slice(piece.from, piece.to) : [];
        return piece.part === 'report' && piece.list === name ? piece.items : [];
      }),
    ]),
  );
  const fixes = rest.flatMap((piece) => (piece.part === 'fixes' ? piece.items : []));
  return {
    ...first.head,
    report: { ...first.head.report, ...lists },
    fixes: new Map(fixes as [string, never][]),
    tables: joinTables(rest.filter(isOfTables), before?.tables),
  };
}

function isOfTables(piece: CheckedPiece): piece is TablePiece {
  return (
    piece.part !== 'report' && piece.part !== 'kept-report' && piece.part !== 'fixes' && piece.part !== 'head'
  );
}

/** Sheets that are the very same objects as in the snapshot sent before are not sent again. */
export function* snapshotPieces(
  snapshot: WorkbookSnapshot,
  before: WorkbookSnapshot | null = null,
): Generator<SnapshotPiece> {
  yield { part: 'book', book: { ...snapshot, sheets: [] } };
  for (const sheet of snapshot.sheets) {
    const at = before?.sheets.indexOf(sheet) ?? -1;
    if (at >= 0) {
      yield { part: 'same', at };
      continue;
    }
    const { strings } = sheet.cells;
    yield { part: 'sheet', sheet: { ...sheet, cells: { ...sheet.cells, strings: [] } } };
    for (let from = 0; from < strings.length; from += textsInPiece)
      yield { part: 'texts', texts: strings.slice(from, from + textsInPiece) };
  }
}

/** Puts what `snapshotPieces` gave together again. */
export function joinSnapshot(
  pieces: readonly SnapshotPiece[],
  before: WorkbookSnapshot | null = null,
): WorkbookSnapshot {
  const [first, ...rest] = pieces;
  if (first?.part !== 'book') throw new Error('The book of the snapshot is missing.');
  const sheets: { sheet: SheetSnapshot; strings: string[] | null }[] = [];
  for (const piece of rest) {
    if (piece.part === 'sheet') sheets.push({ sheet: piece.sheet, strings: [] });
    else if (piece.part === 'texts') for (const text of piece.texts) sheets.at(-1)!.strings!.push(text);
    else if (piece.part === 'same') sheets.push({ sheet: before!.sheets[piece.at]!, strings: null });
  }
  return {
    ...first.book,
    sheets: sheets.map(({ sheet, strings }) =>
      strings === null ? sheet : { ...sheet, cells: { ...sheet.cells, strings } },
    ),
  };
}

function* slices<T>(items: readonly T[]): Generator<readonly T[]> {
  let slice: T[] = [];
  let values = 0;
  for (const item of items) {
    const own = countValues(item);
    if (slice.length > 0 && values + own > valuesInPiece) {
      yield slice;
      slice = [];
      values = 0;
    }
    slice.push(item);
    values += own;
  }
  if (slice.length > 0) yield slice;
}

/** What is reached in more than one way is sent once, and so counted once. */
function countValues(item: unknown, seen = new Set<object>()): number {
  if (typeof item !== 'object' || item === null) return 1;
  if (seen.has(item)) return 0;
  seen.add(item);
  if (ArrayBuffer.isView(item)) return 1;
  const inside = item instanceof Map ? [...item].flat() : Object.values(item);
  return inside.reduce<number>((sum, value) => sum + countValues(value, seen), 1);
}
