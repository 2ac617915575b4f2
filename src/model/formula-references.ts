import { columnIndex, columnName, lastColumn, lastRow, type Area } from './address.ts';

/** One end of a reference; null where a whole row or column is meant. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** `'KS 2025'!$B$2:C9` in a formula. */
export interface Reference {
  /** As written, with its `!`; empty for the formula's own sheet. */
  readonly prefix: string;
  /** Null: the formula's own sheet. */
  readonly sheet: string | null;
  readonly start: Corner;
  /** Null for a single cell. */
  readonly end: Corner | null;
}

const word = String.raw`[\p{L}\p{N}_.\\?]`;
const sheetPrefix = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?|#REF)!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const columns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const rows = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const token = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<structured>\[(?:[^\[\]]|\[[^\[\]]*\])*\])`,
    String.raw`(?<![\p{L}\p{N}_.$])(?<prefix>${sheetPrefix})?(?<address>${cell}:${cell}|${cell}|${columns}|${rows})(?!${word}|[!(\[])`,
    String.raw`(?<word>${word}+!?)`,
  ].join('|'),
  'gu',
);

/** Rewrites every reference of a formula; text in quotes, names and functions stay. */
export function mapReferences(formula: string, change: (reference: Reference) => string): string {
  return formula.replace(token, (whole: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { prefix?: string; address?: string };
    if (groups.address === undefined) return whole;
    const reference = parseReference(groups.prefix ?? '', groups.address);
    return reference ? change(reference) : whole;
  });
}

export function referencesOf(formula: string): Reference[] {
  const found: Reference[] = [];
  mapReferences(formula, (reference) => {
    found.push(reference);
    return '';
  });
  return found;
}

function parseReference(prefix: string, address: string): Reference | null {
  const [first = '', second] = address.split(':');
  const start = parseCorner(first);
  const end = second === undefined ? null : parseCorner(second);
  return start && (second === undefined || end) ? { prefix, sheet: sheetOf(prefix), start, end } : null;
}

export function areaOfReference({ start, end }: Reference): Area {
  const other = end ?? start;
  const ordered = (a: number | null, b: number | null, last: number) =>
    a === null || b === null ? [0, last] : [Math.min(a, b), Math.max(a, b)];
  const [top, bottom] = ordered(start.row, other.row, lastRow) as [number, number];
  const [left, right] = ordered(start.column, other.column, lastColumn) as [number, number];
  return { top, left, bottom, right };
}

/** The same reference, to other cells; the marks of fixed rows and columns stay. */
export function writeReference(reference: Reference, start: Corner, end: Corner | null): string {
  return reference.prefix + writeCorner(start) + (end ? `:${writeCorner(end)}` : '');
}

/** The reference to another area of the same shape. */
export function withArea(reference: Reference, area: Area): string {
  const corner = (from: Corner, row: number, column: number): Corner => ({
    ...from,
    row: from.row === null ? null : row,
    column: from.column === null ? null : column,
  });
  const { start, end } = reference;
  return writeReference(
    reference,
    corner(start, area.top, area.left),
    end && corner(end, area.bottom, area.right),
  );
}

function writeCorner({ row, column, rowFixed, columnFixed }: Corner): string {
  const columnText = column === null ? '' : (columnFixed ? '$' : '') + columnName(column);
  return columnText + (row === null ? '' : (rowFixed ? '$' : '') + (row + 1));
}

function parseCorner(text: string): Corner | null {
  const match = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/.exec(text);
  if (!match) return null;
  const [, first = '', letters = '', second = '', digits = ''] = match;
  const column = letters === '' ? null : columnIndex(letters);
  const row = digits === '' ? null : Number(digits) - 1;
  if ((letters !== '' && column === null) || (row !== null && row > lastRow)) return null;
  if (letters === '')
    return { row, column: null, rowFixed: first === '$' || second === '$', columnFixed: false };
  return { row, column, rowFixed: second === '$', columnFixed: first === '$' };
}

function sheetOf(prefix: string): string | null {
  if (prefix === '') return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
