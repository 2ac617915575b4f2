import { areaAddress, cellAddress, parseArea, parseCell } from '../../model/address.ts';
import { shiftArea, type Shift } from '../../model/shift.ts';
import { shiftLine } from './shift-elements.ts';
import { fromTag, type XmlElement } from './xml-element.ts';

const rowPattern = /<((?:[\w.-]+:)?)row\b(?:[^>"']|"[^"]*"|'[^']*')*?(?:\/>|>[\s\S]*?<\/\1row\s*>)/g;
const cellPattern = /<((?:[\w.-]+:)?)c\b(?:[^>"']|"[^"]*"|'[^']*')*?(?:\/>|>[\s\S]*?<\/\1c\s*>)/g;
const openTag = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/;

interface Piece {
  readonly index: number;
  readonly text: string;
}

/** The rows of a sheet after rows or columns came or went. New ones look like those before them. */
export function shiftCellsOf(rows: string, shift: Shift): string {
  let number = -1;
  const pieces = [...rows.matchAll(rowPattern)].map(([text]): Piece => {
    const written = fromTag('row', openTag.exec(text)![0]).get('r');
    number = written === null ? number + 1 : Number(written) - 1;
    return { index: number, text };
  });
  if (shift.along === 'columns') return pieces.map((row) => shiftedRow(row, row.index, shift)).join('');
  const { top, bottom } = shift.area;
  const model = shift.kind === 'insert' ? pieces.find(({ index }) => index === top - 1) : undefined;
  const made = model ? Array.from({ length: bottom - top + 1 }, (_, at) => emptyRow(model, top + at)) : [];
  const moved = pieces.flatMap((row) => {
    const to = shiftLine(row.index, shift);
    return to === null ? [] : [{ from: row.index, text: shiftedRow(row, to, shift) }];
  });
  const before = moved.filter(({ from }) => from < top).map(({ text }) => text);
  const after = moved.filter(({ from }) => from >= top).map(({ text }) => text);
  return [...before, ...made, ...after].join('');
}

function shiftedRow({ text }: Piece, to: number, shift: Shift): string {
  const tag = openTag.exec(text)![0];
  const row = fromTag('row', tag).set('r', to + 1);
  if (shift.along === 'columns') row.set('spans', null);
  if (tag.endsWith('/>')) return String(row);
  const cells = cellsOf(text);
  const shifted = cells.flatMap((cell) => {
    const column = shift.along === 'columns' ? shiftLine(cell.index, shift) : cell.index;
    return column === null ? [] : [{ from: cell.index, text: shiftedCell(cell, to, column, shift) }];
  });
  const start = shift.area.left;
  const before = shifted.filter(({ from }) => shift.along === 'rows' || from < start);
  const after = shifted.filter((cell) => !before.includes(cell));
  row.children = [
    ...before.map((one) => one.text),
    ...madeCells(cells, to, shift),
    ...after.map((one) => one.text),
  ];
  return String(row);
}

/** Cells of new columns look like those left of them. */
function madeCells(cells: readonly Piece[], row: number, { along, kind, area }: Shift): string[] {
  const model =
    along === 'columns' && kind === 'insert' && cells.find(({ index }) => index === area.left - 1);
  if (!model) return [];
  return Array.from({ length: area.right - area.left + 1 }, (_, at) => bareCell(model, row, area.left + at));
}

/** A row without contents that looks like the other. */
function emptyRow({ text }: Piece, index: number): string {
  const row = fromTag('row', openTag.exec(text)![0]).set('r', index + 1);
  row.children = cellsOf(text).map((cell) => bareCell(cell, index, cell.index));
  return String(row);
}

function bareCell({ text }: Piece, row: number, column: number): string {
  const cell = fromTag('c', openTag.exec(text)![0]);
  if ((cell.get('s') ?? '0') === '0') return '';
  for (const attribute of ['t', 'cm', 'vm', 'ph']) cell.set(attribute, null);
  return String(cell.set('r', cellAddress({ row, column })));
}

function cellsOf(row: string): Piece[] {
  let column = -1;
  return [...row.matchAll(cellPattern)].map(([text]) => {
    const written = fromTag('c', openTag.exec(text)![0]).get('r');
    column = written === null ? column + 1 : (parseCell(written)?.column ?? column + 1);
    return { index: column, text };
  });
}

function shiftedCell({ text }: Piece, row: number, column: number, shift: Shift): string {
  const tag = openTag.exec(text)![0];
  const cell = fromTag('c', tag).set('r', cellAddress({ row, column }));
  if (tag.endsWith('/>')) return String(cell);
  return cell.openTag + shiftedFill(text.slice(tag.length), shift);
}

/** The area that the formula of an array or of a table of results fills. */
function shiftedFill(rest: string, shift: Shift): string {
  return rest.replace(/^(\s*)(<(?:[\w.-]+:)?f\b[^>]*\sref=[^>]*>)/, (whole, space: string, tag: string) => {
    const formula: XmlElement = fromTag('f', tag);
    const area = parseArea(formula.get('ref') ?? '');
    const moved = area && shiftArea(area, shift);
    if (!moved) return whole;
    formula.set('ref', areaAddress(moved));
    return space + (tag.endsWith('/>') ? String(formula) : formula.openTag);
  });
}
