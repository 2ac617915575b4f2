import { CellValueType, isBooleanString, type ICellData, type Nullable } from '@univerjs/core';
import type { CellValue } from '../../model/snapshot.ts';
import type { CellContent, Scalar, ValueType } from '../workbook.ts';

/** Excel's error codes; Univer writes the same ones. */
const errorCodes = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#BUSY!',
  '#GETTING_DATA',
  '#UNKNOWN!',
  '#EXTERNAL!',
  '#PYTHON!',
  '#TIMEOUT!',
]);

/** What Univer keeps for a value. Text that spells an error code, a number or a boolean is forced to stay text, whatever format it gets. */
export function univerValue(value: CellValue): ICellData {
  if (value.kind === 'number') return { v: value.number, t: CellValueType.NUMBER };
  if (value.kind === 'boolean') return { v: value.boolean ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value.kind === 'error') return { v: value.error, t: CellValueType.STRING };
  const forced = errorCodes.has(value.text) || spellsNumber(value.text) || isBooleanString(value.text);
  return { v: value.text, t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Replaces whatever the cell held; its looks stay. */
export function univerContent(content: CellContent): ICellData {
  const emptied = { f: null, si: null, p: null, v: null };
  if (content.kind === 'blank') return emptied;
  if (content.kind === 'formula') return { ...emptied, f: content.formula };
  return { ...emptied, ...univerValue(content) };
}

export function scalarOf(cell: Nullable<ICellData>): Scalar {
  const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') ?? '';
  return cell?.t === CellValueType.BOOLEAN ? Boolean(Number(value)) : value;
}

export function valueTypeOf(cell: Nullable<ICellData>): ValueType {
  const value = scalarOf(cell);
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'Double';
  if (value === '') return cell?.f || cell?.si ? 'String' : 'Empty';
  return errorCodes.has(value) && cell?.t !== CellValueType.FORCE_STRING ? 'Error' : 'String';
}

export function contentOf(value: string | number | boolean, type: string): CellValue | null {
  if (type === 'Empty') return null;
  if (type === 'Error') return { kind: 'error', error: String(value) };
  if (typeof value === 'number') return { kind: 'number', number: value };
  return typeof value === 'boolean' ? { kind: 'boolean', boolean: value } : { kind: 'text', text: value };
}

/** What a cell is like beyond what Univer's styles can say. */
const asideKey = 'sitova';

export function asideOf(cell: Nullable<ICellData>): Nullable<Record<string, unknown>> {
  return cell?.custom?.[asideKey] as Nullable<Record<string, unknown>>;
}

/** The cell's other custom data with this put in; null when nothing is left. */
export function withAside(
  cell: Nullable<ICellData>,
  aside: Readonly<Record<string, unknown>>,
): ICellData['custom'] {
  const merged = Object.entries({ ...asideOf(cell), ...aside }).filter(([, value]) => value !== undefined);
  return merged.length === 0 ? null! : { ...cell?.custom, [asideKey]: Object.fromEntries(merged) };
}

function spellsNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}
