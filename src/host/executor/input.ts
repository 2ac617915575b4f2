import type { CellContent } from '../workbook.ts';
import { invalidArgument } from './errors.ts';

const numeral = /^[+-]?((\d{1,3}(,\d{3})+|\d+)(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
const errorCode = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/i;

/**
 * What Excel makes of a value assigned to `values` or `formulas`: text is read as if it were typed.
 * Null leaves the cell as it is. Dates and percentages in text stay text.
 */
export function contentOf(input: unknown, numberFormat: string): CellContent | null {
  if (input === null || input === undefined) return null;
  if (typeof input === 'number' && Number.isFinite(input)) return { kind: 'number', number: input };
  if (typeof input === 'boolean') return { kind: 'boolean', boolean: input };
  if (typeof input !== 'string') throw invalidArgument('A cell value');
  if (input === '') return { kind: 'blank' };
  if (input.startsWith("'")) return { kind: 'text', text: input.slice(1) };
  if (numberFormat === '@') return { kind: 'text', text: input };
  return typed(input);
}

function typed(input: string): CellContent {
  const trimmed = input.trim();
  if (numeral.test(trimmed)) {
    return { kind: 'number', number: Number(trimmed.replaceAll(',', '')) };
  }
  if (/^=./s.test(input)) return { kind: 'formula', formula: input };
  if (/^[+-][^\s+-]/.test(input)) return { kind: 'formula', formula: `=${input}` };
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'boolean', boolean: /^true$/i.test(trimmed) };
  if (errorCode.test(trimmed)) return { kind: 'error', error: trimmed.toUpperCase() };
  return { kind: 'text', text: input };
}
