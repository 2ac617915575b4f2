import { cellAddress, type Cell } from '../../../model/address.ts';
import type { CellContent, WorkbookEdit } from '../../../model/edits.ts';
import type { CellValue } from '../../../model/snapshot.ts';
import type { Language } from '../../../model/language.ts';
import { formatFormula, formatNumber } from '../../../wording/format.ts';
import type { FixingWords } from '../../words/fixing/index.ts';

export interface PreviewLine {
  readonly sheet: string;
  readonly cell: Cell;
  readonly address: string;
  readonly now: CellContent;
  readonly fixed: CellContent;
}

/** Every cell whose content changes, with what it holds and what it is to hold. */
export function previewOf(edits: readonly WorkbookEdit[]): PreviewLine[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== 'setCells') return [];
    const { sheet, area, contents, before = [] } = edit;
    return contents.flatMap((line, r) =>
      line.flatMap((fixed, c) => {
        const cell = { row: area.top + r, column: area.left + c };
        const now = before[r]?.[c] ?? { kind: 'blank' as const };
        return fixed ? [{ sheet, cell, address: cellAddress(cell), now, fixed }] : [];
      }),
    );
  });
}

/** As Excel would show it in the language, text told apart from numbers. */
export function wordContent(content: CellContent, words: FixingWords, language: Language): string {
  switch (content.kind) {
    case 'blank':
      return words.blank;
    case 'text':
      return words.text(content.text);
    case 'formula': {
      const { formula, result } = content;
      return words.formula(
        formatFormula(formula, language),
        result ? wordContent(result satisfies CellValue, words, language) : null,
      );
    }
    case 'number':
      return formatNumber(content.number, language);
    case 'boolean':
      return String(content.boolean).toUpperCase();
    case 'error':
      return content.error;
  }
}
