import { columnName, parseArea } from '../../src/model/address.ts';
import type { Case, Outcome } from './scoreboard.ts';
import type { Difference } from './tally.ts';

/** One difference with the sheet around it, as drawn. */
export function show({ case: { shape, seed, drawn } }: Outcome, difference: Difference): string {
  const page = drawn.book.pages.find((candidate) => candidate.name === difference.sheet);
  const area = parseArea(difference.at);
  const head = `── ${shape.id}, seed "${seed}", sheet "${difference.sheet}" ${difference.at}\n   ${difference.measure}: ${difference.message}`;
  if (!page || !area) return head;
  const top = Math.max(0, area.top - 7);
  const bottom = Math.min(page.bottom, Math.max(area.top + 9, Math.min(area.bottom, area.top + 20)));
  const left = Math.max(0, area.left - 5);
  const columns = Array.from({ length: 11 }, (_, index) => left + index);
  const cell = (row: number, column: number) => {
    const width = column === left ? 26 : 12;
    const text = page.shown(row, column).replaceAll('\n', '⏎');
    const marked = row === area.top && column === area.left ? `»${text}` : text;
    return marked.slice(0, width).padEnd(width);
  };
  const name = (column: number) => columnName(column).padEnd(column === left ? 26 : 12);
  const rows = [`      ${columns.map(name).join('│')}`];
  for (let row = top; row <= bottom; row++)
    rows.push(
      `${String(row + 1).padStart(5)} ${columns.map((column) => cell(row, column)).join('│')}`.trimEnd(),
    );
  return `${head}\n${rows.join('\n')}`;
}

/** A whole workbook as drawn, and its truth in short. */
export function drawing({ drawn, seed, shape }: Case): string {
  const lines = [`${seed}: ${shape.title}`];
  for (const page of drawn.book.pages) {
    lines.push('', `[${page.name}]${page.visibility === 'visible' ? '' : ` ${page.visibility}`}`);
    for (let row = 0; row <= page.bottom; row++) {
      const cells: string[] = [];
      for (let column = 0; column <= page.right; column++)
        cells.push(
          page
            .shown(row, column)
            .replaceAll('\n', '⏎')
            .slice(0, column === 0 ? 30 : 14)
            .padEnd(column === 0 ? 30 : 14),
        );
      lines.push(`${String(row + 1).padStart(4)} ${cells.join('│')}`.trimEnd());
    }
  }
  for (const table of drawn.truth.tables) {
    lines.push('', `${table.kind} ${table.sheet}!${table.range} ×${table.scale} ${table.expenseSign}`);
    for (const { column, role, year, item, optional } of table.columns)
      lines.push(
        `  ${column} ${[role, year, item].filter((part) => part !== null).join(' ')}${optional ? ' (optional)' : ''}`,
      );
    for (const unit of table.units) {
      const first = unit.amounts[0];
      const sample = first ? `${first.cell} ${first.item} ${first.role} ${first.year} ${first.euros}` : '';
      lines.push(
        `  ${unit.code ?? '·'} ${unit.name} [${unit.level}] < ${unit.parent ?? '·'}: ${unit.amounts.length} amounts ${sample}`,
      );
    }
  }
  return lines.join('\n');
}
