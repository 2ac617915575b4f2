import { parseArea, splitSheetAddress } from '../../src/model/address.ts';
import type { CellValue } from '../../src/model/snapshot.ts';
import type { Book, Page } from '../corpus/sheet.ts';

/**
 * Excel's part in a mutation: sums and differences follow the changed cells. Formulas of any other kind keep their
 * value. Text adds nothing to SUM; an error makes everything above it an error.
 */
export function recalculate(book: Book): void {
  const done = new Map<string, number | string>();
  for (const page of book.pages) {
    for (const [key, cell] of page.cells) {
      if (cell.formula === null) continue;
      const result = valueOf(book, page, key, done);
      if (typeof result === 'number') {
        if (cell.value.kind === 'number' || cell.value.kind === 'error')
          set(page, key, { kind: 'number', number: tidy(result) });
      } else set(page, key, { kind: 'error', error: result });
    }
  }
}

function set(page: Page, key: string, value: CellValue): void {
  page.cells.set(key, { ...page.cells.get(key)!, value });
}

function tidy(number: number): number {
  return Number(number.toPrecision(14)) + 0;
}

/** A number, or the code of an error. */
function valueOf(book: Book, page: Page, key: string, done: Map<string, number | string>): number | string {
  const id = `${page.name}!${key}`;
  const known = done.get(id);
  if (known !== undefined) return known;
  const cell = page.cells.get(key);
  if (!cell) return 0;
  const cached =
    cell.value.kind === 'number' ? cell.value.number : cell.value.kind === 'error' ? cell.value.error : 0;
  done.set(id, cached);
  const result = cell.formula === null ? cached : (evaluate(book, page, cell.formula, done) ?? cached);
  done.set(id, result);
  return result;
}

/** The value of a formula that adds and subtracts references, sums and averages; null for any other. */
function evaluate(
  book: Book,
  page: Page,
  formula: string,
  done: Map<string, number | string>,
): number | string | null {
  let total = 0;
  let rest = formula.replace(/^=\s*/, '');
  let sign = 1;
  while (rest !== '') {
    const term =
      /^([+-]?)\s*(?:(SUM|AVERAGE)\(([^()]*)\)|((?:'[^']+'|[\p{L}_][\p{L}\p{N}_.]*)?!?\$?[A-Z]{1,3}\$?\d+)|(\d+(?:\.\d+)?))\s*/u.exec(
        rest,
      );
    if (!term) return null;
    sign = term[1] === '-' ? -1 : 1;
    const values =
      term[5] !== undefined
        ? [Number(term[5])]
        : (term[3] ?? term[4]!).split(',').flatMap((area) => valuesOf(book, page, area.trim(), done));
    const error = values.find((value) => typeof value === 'string');
    if (error !== undefined) return error;
    const sum = values.reduce<number>((cents, value) => cents + (value as number), 0);
    total += sign * (term[2] === 'AVERAGE' ? sum / Math.max(1, values.length) : sum);
    rest = rest.slice(term[0].length);
  }
  return total;
}

function valuesOf(
  book: Book,
  page: Page,
  text: string,
  done: Map<string, number | string>,
): (number | string)[] {
  const { sheet, address } = splitSheetAddress(text);
  const home = sheet === null ? page : book.pages.find(({ name }) => name === sheet);
  const area = parseArea(address);
  if (!home || !area) return ['#REF!'];
  const values: (number | string)[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const key = `${row},${column}`;
      const kind = home.cells.get(key)?.value.kind;
      if (kind === 'number' || kind === 'error') values.push(valueOf(book, home, key, done));
    }
  }
  return values;
}
