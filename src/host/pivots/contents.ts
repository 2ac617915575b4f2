import type { PivotValue } from '../features/pivot-table.ts';
import type { CellContent, Scalar } from '../workbook.ts';

/** What is put into a cell for a figure, a label or an item. */
export function contentOf(written: PivotValue | Scalar | null): CellContent {
  if (written === null) return { kind: 'blank' };
  if (typeof written === 'object') return contentOf(written.value === '' ? written.label : written.value);
  if (typeof written === 'number') return { kind: 'number', number: written };
  if (typeof written === 'boolean') return { kind: 'boolean', boolean: written };
  if (written === '#DIV/0!' || written === '#N/A') return { kind: 'error', error: written };
  return { kind: 'text', text: written };
}
