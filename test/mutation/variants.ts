import { cellAddress, parseCell } from '../../src/model/address.ts';
import type { Random } from '../corpus/random.ts';
import type { Drawn } from '../corpus/scene.ts';
import type { Page } from '../corpus/sheet.ts';

/** A change that does no harm. Answers false where the workbook has no place for it. */
export interface Variant {
  readonly id: string;
  readonly title: string;
  readonly change: (drawn: Drawn, random: Random) => boolean;
}

const usesOtherSheets = ({ book }: Drawn) =>
  book.pages.some((page) => [...page.cells.values()].some(({ formula }) => formula?.includes('!')));

/** Workbooks of plain sheets, whose cells can be moved with their formulas. */
const movable = (drawn: Drawn) =>
  !usesOtherSheets(drawn) && drawn.book.pages.every(({ merges }) => merges.length === 0);

export const variants: readonly Variant[] = [
  {
    id: 'moved-down',
    title: 'everything was moved down and to the right',
    change: (drawn) => {
      if (!movable(drawn)) return false;
      for (const page of drawn.book.pages)
        move(
          page,
          (row) => row + 3,
          (column) => column + 1,
        );
      return true;
    },
  },
  {
    id: 'blank-row',
    title: 'a blank row was inserted before the last row',
    change: (drawn) => {
      if (!movable(drawn)) return false;
      for (const page of drawn.book.pages) {
        const rows = drawn.truth.tables
          .filter(({ sheet }) => sheet === page.name)
          .flatMap(({ units }) =>
            units.flatMap(({ amounts }) => amounts.map(({ cell }) => parseCell(cell)!.row)),
          );
        if (rows.length === 0) continue;
        const last = Math.max(...rows);
        move(
          page,
          (row) => (row >= last ? row + 1 : row),
          (column) => column,
        );
      }
      return true;
    },
  },
  {
    id: 'renamed-sheets',
    title: 'the sheets have other names',
    change: (drawn, random) => {
      if (usesOtherSheets(drawn)) return false;
      for (const [i, page] of drawn.book.pages.entries())
        Object.assign(page, { name: `${random.pick(['Sivu', 'Blad', 'Taulukko', 'Liite'])} ${i + 1}` });
      return true;
    },
  },
  {
    id: 'other-formats',
    title: 'numbers have another format',
    change: (drawn, random) => {
      const format = random.pick(['#,##0', '#,##0;[Red]-#,##0', '0', '# ##0 "€"', '#,##0.00']);
      for (const page of drawn.book.pages)
        for (const [key, cell] of page.cells)
          if (cell.value.kind === 'number' && Math.abs(cell.value.number) >= 1000 && !isDate(cell.format))
            page.cells.set(key, { ...cell, format });
      return true;
    },
  },
  {
    id: 'extra-notes',
    title: 'notes stand below the tables',
    change: (drawn, random) => {
      for (const page of drawn.book.pages) {
        const row = page.bottom + 3;
        page.text(
          row,
          0,
          random.pick(['Lisätietoja antaa talousjohtaja.', 'Luvut ovat euroina.', 'Sivu 1/1']),
        );
        page.text(row + 1, 0, random.pick(['Hyväksytty lautakunnassa', 'Ei sisällä arvonlisäveroa.']));
      }
      return true;
    },
  },
  {
    id: 'bold-all',
    title: 'everything is in bold',
    change: (drawn) => {
      for (const page of drawn.book.pages)
        for (const [key, cell] of page.cells) page.cells.set(key, { ...cell, bold: true });
      return true;
    },
  },
  {
    id: 'cover-sheet',
    title: 'a cover sheet comes first',
    change: (drawn) => {
      const cover = drawn.book.page('Kansi');
      cover.text(1, 1, 'Kaupungin talous ja toiminta');
      cover.text(3, 1, 'Konsernipalvelut');
      drawn.book.pages.unshift(drawn.book.pages.pop()!);
      return true;
    },
  },
  {
    id: 'values-only',
    title: 'formulas were pasted as values everywhere',
    change: (drawn) => {
      for (const page of drawn.book.pages)
        for (const [key, cell] of page.cells) page.cells.set(key, { ...cell, formula: null });
      return true;
    },
  },
];

function isDate(format: string | undefined): boolean {
  return /[dmy]/i.test(format ?? '');
}

function move(page: Page, rowOf: (row: number) => number, columnOf: (column: number) => number): void {
  const moved = [...page.cells.values()].map((cell) => ({
    ...cell,
    row: rowOf(cell.row),
    column: columnOf(cell.column),
    formula:
      cell.formula?.replace(/\$?([A-Z]{1,3})\$?(\d+)/g, (text) => {
        const at = parseCell(text.replaceAll('$', ''));
        return at ? cellAddress({ row: rowOf(at.row), column: columnOf(at.column) }) : text;
      }) ?? null,
  }));
  page.cells.clear();
  for (const cell of moved) page.cells.set(`${cell.row},${cell.column}`, cell);
  for (const [set, of] of [
    [page.hiddenRows, rowOf],
    [page.hiddenColumns, columnOf],
  ] as const) {
    const old = [...set];
    set.clear();
    for (const one of old) set.add(of(one));
  }
}
