import type { CellContent } from '../../model/edits.ts';

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

/** Text that begins like a formula or a date, or has digits and no letters, would not stay text everywhere. */
function needsApostrophe(text: string): boolean {
  return (
    /^[=+\-@'\t\r]/.test(text) || /^[^\p{L}]*\d[^\p{L}]*$/u.test(text) || /^\d{1,4}[./-]\d{1,2}/.test(text)
  );
}

function sameFormula(wanted: string, found: unknown): boolean {
  const plain = (text: string) => text.replace(/\s+/g, '').toUpperCase();
  return typeof found === 'string' && plain(found) === plain(wanted);
}

function nearly(wanted: number, found: unknown): boolean {
  return typeof found === 'number' && Math.abs(found - wanted) <= Math.abs(wanted) * 1e-12;
}
