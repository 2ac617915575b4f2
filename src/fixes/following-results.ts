import { contains, type Cell } from '../model/address.ts';
import type { EditOf } from '../model/edits.ts';
import type { FixEdit } from '../model/fix.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot.ts';
import { evaluateSum, valueKey } from '../rules/support/formulas/evaluate.ts';
import { readSum } from '../rules/support/formulas/formula.ts';
import type { SumTerm } from '../model/plain-sum.ts';

interface SumCell {
  readonly sheet: string;
  readonly cell: Cell;
  readonly formula: string;
  readonly terms: readonly SumTerm[];
}

interface Changed {
  readonly sheet: string;
  readonly cell: Cell;
}

/** A chain of sums longer than this goes round in a circle. */
const longestChain = 200;

/**
 * What sums show after the edits, for files, which do not calculate by themselves. Formulas of other kinds keep
 * their result until Excel opens the file.
 */
export function followingResults(
  snapshot: WorkbookSnapshot,
  edits: readonly FixEdit[],
): EditOf<'setResults'>[] {
  const values = new Map<string, number>();
  let changed: Changed[] = [];
  for (const edit of edits) {
    if (edit.kind !== 'setCells') continue;
    edit.contents.forEach(([content], index) => {
      const cell = { row: edit.area.top + index, column: edit.area.left };
      const value = content?.kind === 'formula' ? content.result : content;
      if (value?.kind === 'number') values.set(valueKey(edit.sheet, cell.row, cell.column), value.number);
      changed.push({ sheet: edit.sheet, cell });
    });
  }
  const written = new Set(changed.map(({ sheet, cell }) => valueKey(sheet, cell.row, cell.column)));
  const sums = snapshot.sheets
    .flatMap(sumCells)
    .filter(({ sheet, cell }) => !written.has(valueKey(sheet, cell.row, cell.column)));
  const followed = new Map<SumCell, number>();
  for (let step = 0; changed.length > 0 && step < longestChain; step++) {
    const next: Changed[] = [];
    for (const sum of sums) {
      if (!changed.some((one) => takesIn(sum, one))) continue;
      const result = evaluateSum(snapshot, sum.formula, sum.sheet, values);
      const key = valueKey(sum.sheet, sum.cell.row, sum.cell.column);
      if (result === null || values.get(key) === result) continue;
      values.set(key, result);
      followed.set(sum, result);
      next.push(sum);
    }
    changed = next;
  }
  return [...followed].map(
    ([
      {
        sheet,
        cell: { row, column },
      },
      result,
    ]) => ({
      kind: 'setResults',
      sheet,
      area: { top: row, left: column, bottom: row, right: column },
      results: [[{ kind: 'number', number: Number(result.toPrecision(14)) + 0 }]],
    }),
  );
}

function takesIn({ terms }: SumCell, { sheet, cell }: Changed): boolean {
  return terms.some((term) => term.sheet === sheet && contains(term.area, cell));
}

function sumCells({ name, cells }: SheetSnapshot): SumCell[] {
  const found: SumCell[] = [];
  for (let i = 0; i < cells.count; i++) {
    if (cells.formulas[i]! < 0) continue;
    const formula = cells.strings[cells.formulas[i]!]!;
    const terms = readSum(formula, name);
    const cell = { row: cells.rows[i]!, column: cells.columns[i]! };
    if (terms) found.push({ sheet: name, cell, formula, terms });
  }
  return found;
}
