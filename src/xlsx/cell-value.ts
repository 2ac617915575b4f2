import type { CellValue } from '../model/snapshot.ts';
import type { Budget } from './budget.ts';
import { serialDate } from './dates.ts';
import type { CellStyle } from './styles.ts';
import { decodeEscapes, detach } from './text.ts';
import { isTrue } from './values.ts';

/** What cells refer to outside their sheet. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  /** What was spent of the limits that hold for the whole workbook. */
  readonly budget: Budget;
}

type Fail = (problem: string) => never;

/** The value a cell of this type stores; null when it stores none. An empty value is none, except for text. */
export function cellValue(
  type: string,
  stored: string | null,
  context: CellContext,
  fail: Fail,
): CellValue | null {
  if (type === 'str' || type === 'inlineStr') {
    return { kind: 'text', text: detach(decodeEscapes(stored ?? '')) };
  }
  if (stored === null) return null;
  if (type === 'n') return numberValue(Number(stored), stored, fail);
  if (stored.trim() === '') return null;
  switch (type) {
    case 's':
      return sharedText(context.strings[Number(stored)], stored, fail);
    case 'b':
      return { kind: 'boolean', boolean: isTrue(stored.trim()) };
    case 'e':
      return { kind: 'error', error: detach(stored.trim()) };
    case 'd':
      return numberValue(serialDate(stored, context.date1904) ?? NaN, stored, fail);
    default:
      return fail(`has a cell of type ${type}`);
  }
}

function sharedText(text: string | undefined, stored: string, fail: Fail): CellValue {
  return text === undefined ? fail(`has a cell with the missing text ${stored}`) : { kind: 'text', text };
}

function numberValue(number: number, stored: string, fail: Fail): CellValue | null {
  if (number === 0 && stored.trim() === '') return null;
  return Number.isFinite(number)
    ? { kind: 'number', number }
    : fail(`has a cell with the number ${stored.slice(0, 40)}`);
}
