// By path: the package's own export map names files that it does not ship.
import { format } from '../../node_modules/numfmt/dist/index.js';
import type { Scalar, ValueType } from './workbook.ts';

/** What a cell of this format shows in the language of the locale (`fi-FI`). Independent of column width. */
export function displayedText(value: Scalar, type: ValueType, numberFormat: string, locale: string): string {
  if (type === 'Empty') return '';
  if (type === 'Error') return String(value);
  return format(numberFormat, value, { locale, throws: false });
}
