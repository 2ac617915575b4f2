import { columnIndex, columnName, lastColumn, lastRow } from '../model/address.ts';
import { detach } from './text.ts';

/**
 * Strings, quoted sheet names, brackets (tables and other workbooks) and error codes are matched first so that
 * nothing inside them is taken for a reference; then whole columns and rows, then words (names, functions, cells,
 * numbers). `(` or `!` behind a word makes it a function or a sheet.
 */
export const formulaToken = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`,
    String.raw`#(?:DIV/0!|N/A|[A-Z_]{3,}[!?]?)`,
    String.raw`(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.\\?$(!])`,
    String.raw`(?<rows>\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.\\?$(!])`,
    String.raw`(?<number>\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?)(?![\p{L}\p{N}_.\\?$(!])`,
    String.raw`(?<word>[$\p{L}\p{N}_.\\?]+)(?<call>[(!])?`,
  ].join('|'),
  'gu',
);

const futurePrefix = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/;

/** The formula as Excel shows it in English: with `=` and without the prefixes files put before newer functions. */
export function plainFormula(stored: string): string {
  const formula = detach(stored.startsWith('=') ? stored : `=${stored}`);
  if (!formula.includes('_xl')) return formula;
  return formula.replace(formulaToken, (match) => match.replace(futurePrefix, ''));
}

type Piece = string | Reference;

/** A column or row part of null is not there (`A:A`, `1:1`). */
interface Reference {
  readonly row: Part | null;
  readonly column: Part | null;
}

interface Part {
  readonly index: number;
  readonly absolute: boolean;
}

/** A formula many cells share, written for the first of them. */
export class SharedFormula {
  private readonly pieces: readonly Piece[];

  /** `formula` is plain (see `plainFormula`). */
  constructor(formula: string) {
    this.pieces = split(formula);
  }

  /** The formula for the cell that lies so many rows down and columns right of the first. */
  at(rows: number, columns: number): string {
    return this.pieces
      .map((piece) => (typeof piece === 'string' ? piece : (print(piece, rows, columns) ?? '#REF!')))
      .join('');
  }
}

function split(formula: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of formula.matchAll(formulaToken)) {
    const { columns, rows, word, call } = match.groups!;
    const references = call ? null : (ends(columns ?? rows) ?? cell(word));
    if (!references) continue;
    pieces.push(formula.slice(end, match.index));
    references.forEach((reference, i) => pieces.push(...(i ? [':'] : []), reference));
    end = match.index + match[0].length;
  }
  pieces.push(formula.slice(end));
  return pieces;
}

/** Both ends of whole columns or rows. */
function ends(range: string | undefined): Reference[] | null {
  const parts = range?.split(':').map((text): Reference => {
    const absolute = text.startsWith('$');
    const name = absolute ? text.slice(1) : text;
    const column = columnIndex(name);
    if (column !== null) return { column: { index: column, absolute }, row: null };
    return { column: null, row: { index: Number(name) - 1, absolute } };
  });
  const outside = parts?.some(({ row }) => row && (!(row.index >= 0) || row.index > lastRow));
  return !parts || outside ? null : parts;
}

function cell(word: string | undefined): Reference[] | null {
  const match = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/.exec(word ?? '');
  if (!match) return null;
  const column = columnIndex(match[2]!);
  const row = Number(match[4]) - 1;
  if (column === null || row > lastRow) return null;
  return [
    {
      column: { index: column, absolute: match[1] === '$' },
      row: { index: row, absolute: match[3] === '$' },
    },
  ];
}

/** Null when the reference would leave the grid. */
function print({ row, column }: Reference, rows: number, columns: number): string | null {
  const newRow = row && (row.absolute ? row.index : row.index + rows);
  const newColumn = column && (column.absolute ? column.index : column.index + columns);
  if (newRow !== null && (newRow < 0 || newRow > lastRow)) return null;
  if (newColumn !== null && (newColumn < 0 || newColumn > lastColumn)) return null;
  const columnText = newColumn === null ? '' : (column!.absolute ? '$' : '') + columnName(newColumn);
  return columnText + (newRow === null ? '' : (row!.absolute ? '$' : '') + (newRow + 1));
}
