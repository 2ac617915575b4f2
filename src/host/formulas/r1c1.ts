import { columnName, lastColumn, lastRow, type Cell } from '../../model/address.ts';
import { mapReferences, type Corner } from '../../model/formula-references.ts';

/** `=B2*2` in the cell C3 is `=R[-1]C[-1]*2`. */
export function toR1C1(formula: string, cell: Cell): string {
  return mapReferences(formula, ({ prefix, start, end }) => {
    const from = cornerToR1C1(start, cell);
    const to = end ? cornerToR1C1(end, cell) : from;
    return prefix + (from === to ? from : `${from}:${to}`);
  });
}

const part = String.raw`(?:R(?<row>\[-?\d+\]|\d*))?(?:C(?<column>\[-?\d+\]|\d*))?`;
const reference = new RegExp(
  String.raw`(?<text>"(?:[^"]|"")*"|'(?:[^']|'')*')|(?<![\p{L}\p{N}_.])(?<r1c1>R(?:\[-?\d+\]|\d*)C(?:\[-?\d+\]|\d*)|R(?:\[-?\d+\]|\d+)|C(?:\[-?\d+\]|\d+)|[RC](?=[:),+\-*/^&=<>]|$))(?![\p{L}\p{N}_.(!])`,
  'giu',
);
const corner = new RegExp(`^${part}$`, 'i');

/** `=R[-1]C[-1]*2` in the cell C3 is `=B2*2`. */
export function fromR1C1(formula: string, cell: Cell): string {
  const cells = formula.replace(reference, (whole: string, ...rest: unknown[]) => {
    const { r1c1 } = rest.at(-1) as { r1c1?: string };
    return r1c1 === undefined ? whole : cornerFromR1C1(r1c1, cell);
  });
  // A row or column alone is written with both its ends.
  return cells.replace(/«([^»]*)»:«([^»]*)»/g, '$1:$2').replace(/«([^»]*)»/g, '$1:$1');
}

function cornerToR1C1({ row, column, rowFixed, columnFixed }: Corner, cell: Cell): string {
  const side = (letter: string, at: number | null, fixed: boolean, own: number) => {
    if (at === null) return '';
    if (fixed) return `${letter}${at + 1}`;
    return at === own ? letter : `${letter}[${at - own}]`;
  };
  return side('R', row, rowFixed, cell.row) + side('C', column, columnFixed, cell.column);
}

function cornerFromR1C1(text: string, cell: Cell): string {
  const { row, column } = corner.exec(text)?.groups ?? {};
  const rowText = side(row, cell.row, lastRow, (at) => String(at + 1));
  const columnText = side(column, cell.column, lastColumn, columnName);
  if (rowText === null || columnText === null) return '#REF!';
  return row === undefined || column === undefined ? `«${columnText}${rowText}»` : columnText + rowText;
}

function side(
  text: string | undefined,
  own: number,
  last: number,
  write: (at: number) => string,
): string | null {
  if (text === undefined) return '';
  const relative = text === '' || text.startsWith('[');
  const at = text === '' ? own : relative ? own + Number(text.slice(1, -1)) : Number(text) - 1;
  return at < 0 || at > last ? null : (relative ? '' : '$') + write(at);
}
