import { CellValueType, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
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

/** Points of left padding that show one step of indent. */
const indentStep = 9;

/** What Univer keeps for a value. Text that spells an error code is forced to stay text. */
export function univerValue(value: CellValue): ICellData {
  if (value.kind === 'number') return { v: value.number, t: CellValueType.NUMBER };
  if (value.kind === 'boolean') return { v: value.boolean ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value.kind === 'error') return { v: value.error, t: CellValueType.STRING };
  const forced = errorCodes.has(value.text);
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

export function univerStyle(numberFormat: string, bold: boolean, indent: number): IStyleData | null {
  if (numberFormat === 'General' && !bold && indent === 0) return null;
  return {
    ...(numberFormat === 'General' ? {} : { n: { pattern: numberFormat } }),
    ...(bold ? { bl: 1 } : {}),
    ...(indent === 0 ? {} : { pd: indentPadding(indent) }),
  };
}

export function indentPadding(indent: number): { l: number } {
  return { l: 2 + indent * indentStep };
}

export function indentOf(style: Nullable<IStyleData>): number {
  return Math.max(0, Math.round(((style?.pd?.l ?? 2) - 2) / indentStep));
}
