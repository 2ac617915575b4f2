import { areaAddress, contains, sheetAddress, type Area, type Cell } from '../../model/address.ts';
import { parseCell } from '../../model/address.ts';
import { bodyOf } from '../features/table.ts';
import { spillAt } from '../spills.ts';
import type { HostSheet, HostTable, HostWorkbook } from '../workbook.ts';

const gone = '#REF!';
const texts = /("(?:[^"]|"")*"|'(?:[^']|'')*'(?!!))/;
/** A sheet's name with its exclamation mark, if any; then a cell and the mark of a spill. */
const spillReference = /((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7})#/giu;
/** A table's name, if any, and what is said in brackets. */
const structured =
  /(?<![\p{L}\p{N}_.!'\]])([\p{L}_\\][\p{L}\p{N}_.]*)?\[((?:[^[\]]|\[(?:[^[\]']|'.)*\])*)\](?![\p{L}\p{N}_'])/gu;
const word = /(?<![\p{L}\p{N}_.!'[$:])[\p{L}_\\][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!'[$:])/gu;

/** For what works out formulas and knows addresses only: tables (`Kulut[Summa]`) and spills (`C1#`) by their cells. */
export function plainReferences(formula: string, own: HostSheet, at: Cell, workbook: HostWorkbook): string {
  if (!/[#[]/.test(formula) && workbook.tables.length === 0) return formula;
  return formula
    .split(texts)
    .map((part, index) =>
      index % 2 ? part : withoutTables(withoutSpills(part, own, workbook), own, at, workbook),
    )
    .join('');
}

export const hasSpillReference = (formula: string) => formula.search(spillReference) >= 0;

function withoutSpills(code: string, own: HostSheet, { sheets }: HostWorkbook): string {
  return code.replaceAll(spillReference, (_, sheetPart: string | undefined, cell: string) => {
    const name = sheetPart
      ?.slice(0, -1)
      .replace(/^'(.*)'$/s, '$1')
      .replaceAll("''", "'");
    const sheet = name ? sheets.find((one) => one.name.toLowerCase() === name.toLowerCase()) : own;
    const area = sheet && spillAt(sheet.spills, parseCell(cell)!);
    return area ? `${sheetPart ?? ''}${areaAddress(area)}` : gone;
  });
}

function withoutTables(code: string, own: HostSheet, at: Cell, { tables }: HostWorkbook): string {
  if (tables.length === 0) return code;
  const named = (name: string) => tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const here = tables.find((one) => one.sheet === own && contains(one.area, at));
  const address = (table: HostTable, area: Area | null) =>
    area ? sheetAddress(table.sheet.name, areaAddress(area)) : gone;
  return code
    .replaceAll(structured, (whole, name: string | undefined, inside: string) => {
      const table = name === undefined ? here : named(name);
      return table ? address(table, areaOf(table, inside, at.row)) : whole;
    })
    .replaceAll(word, (name) => {
      const table = named(name);
      return table ? address(table, bodyOf(table)) : name;
    });
}

/** `Summa`, `#All`, `@Summa`, `[#Headers],[Nimi]`, `[Nimi]:[Summa]`; null where there is no such part. */
function areaOf(table: HostTable, inside: string, row: number): Area | null {
  const thisRow = inside.trimStart().startsWith('@');
  const rest = inside.trim().replace(/^@/, '').trim();
  const parts = rest.startsWith('[')
    ? [...rest.matchAll(/\[((?:[^[\]']|'.)*)\]\s*([,:]?)/g)].map(([, text = '', mark = '']) => ({
        text,
        mark,
      }))
    : rest === ''
      ? []
      : [{ text: rest, mark: '' }];
  const items = parts.filter(({ text }) => text.startsWith('#')).map(({ text }) => text.toLowerCase());
  if (thisRow) items.push('#this row');
  const columns = parts.filter(({ text }) => !text.startsWith('#')).map(({ text }) => columnOf(table, text));
  if (columns.includes(-1)) return null;
  const rows = rowsOf(table, items, row);
  if (!rows) return null;
  const { left, right } = table.area;
  if (columns.length === 0) return { ...rows, left, right };
  return { ...rows, left: left + Math.min(...columns), right: left + Math.max(...columns) };
}

function columnOf(table: HostTable, text: string): number {
  const name = text.replaceAll(/'(.)/g, '$1').toLowerCase();
  return table.columns.findIndex((column) => column.name.toLowerCase() === name);
}

function rowsOf(
  table: HostTable,
  items: readonly string[],
  row: number,
): Pick<Area, 'top' | 'bottom'> | null {
  const { top, bottom } = table.area;
  const body = bodyOf(table);
  const stretches: (Pick<Area, 'top' | 'bottom'> | null)[] = items.map((item) => {
    if (item === '#all') return { top, bottom };
    if (item === '#headers') return table.showHeaders ? { top, bottom: top } : null;
    if (item === '#totals') return table.showTotals ? { top: bottom, bottom } : null;
    if (item === '#this row')
      return body && row >= body.top && row <= body.bottom ? { top: row, bottom: row } : null;
    return body;
  });
  const known = (items.length === 0 ? [body] : stretches).filter((one) => one !== null);
  if (known.length === 0) return null;
  return {
    top: Math.min(...known.map((one) => one.top)),
    bottom: Math.max(...known.map((one) => one.bottom)),
  };
}
