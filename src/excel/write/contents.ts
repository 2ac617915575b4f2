import type { Area, Cell } from '../../model/address.ts';
import type { CellContent, CellGrid } from '../../model/edits.ts';

/** What is assigned to `Range.formulas`: text that Excel would take for a formula gets an apostrophe. Null leaves a cell. */
export function toAssigned(content: CellContent | null): string | number | boolean | null {
  if (content === null) return null;
  switch (content.kind) {
    case 'number':
      return content.number;
    case 'boolean':
      return content.boolean;
    case 'formula':
      return content.formula;
    case 'error':
      return content.error;
    case 'blank':
      return '';
    case 'text':
      return needsApostrophe(content.text) ? `'${content.text}` : content.text;
  }
}

/** Whether a cell that answers so holds the content. A formula is compared as text, a value by what it is. */
export function holds(content: CellContent, formula: unknown, value: unknown, type: unknown): boolean {
  if (content.kind === 'formula') return sameFormula(content.formula, formula);
  if (typeof formula === 'string' && formula.startsWith('=') && type !== 'String') return false;
  switch (content.kind) {
    case 'number':
      return type === 'Double' && nearly(content.number, value);
    case 'boolean':
      return type === 'Boolean' && value === content.boolean;
    case 'error':
      return type === 'Error' && value === content.error;
    case 'blank':
      return type === 'Empty' || value === '';
    case 'text':
      return type === 'String' && value === content.text;
  }
}

/** The first cell of the area that does not hold what the grid says; what it leaves open may be anything. */
export function firstOther(
  { area, contents }: { readonly area: Area; readonly contents: CellGrid<CellContent> },
  wanted: CellGrid<CellContent>,
  { formulas, values, valueTypes }: Excel.Range,
): Cell | null {
  for (const [row, line] of wanted.entries()) {
    for (const [column, content] of line.entries()) {
      if (content === null || contents[row]?.[column] === null) continue;
      if (holds(content, formulas[row]?.[column], values[row]?.[column], valueTypes[row]?.[column])) continue;
      return { row: area.top + row, column: area.left + column };
    }
  }
  return null;
}

/** What a cell that answers so holds. */
export function contentOf(formula: unknown, value: unknown, type: unknown): CellContent {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value)
    return { kind: 'formula', formula };
  switch (type) {
    case 'Double':
      return { kind: 'number', number: Number(value) };
    case 'Boolean':
      return { kind: 'boolean', boolean: value === true };
    case 'Error':
      return { kind: 'error', error: String(value) };
    case 'Empty':
      return { kind: 'blank' };
    default:
      return { kind: 'text', text: String(value) };
  }
}

/** Text that begins like a formula or a date, or has digits and no letters, would not stay text everywhere. */
function needsApostrophe(text: string): boolean {
  return (
    /^[=+\-@'\t\r]/.test(text) ||
    /^[^\p{L}]*\d[^\p{L}]*(?:e\d+)?$/iu.test(text) ||
    /^\d{1,4}[./-]\d{1,2}/.test(text)
  );
}

function sameFormula(wanted: string, found: unknown): boolean {
  const plain = (text: string) => text.replace(/\s+/g, '').toUpperCase();
  return typeof found === 'string' && plain(found) === plain(wanted);
}

function nearly(wanted: number, found: unknown): boolean {
  return typeof found === 'number' && Math.abs(found - wanted) <= Math.abs(wanted) * 1e-12;
}
