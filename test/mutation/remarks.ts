import { parseCell } from '../../src/model/address.ts';
import type { Operator } from './operator.ts';
import type { Sketch, Spot } from './sketch.ts';

const isLeaf = (sketch: Sketch, spot: Spot) => !sketch.isSum(spot);

/** Numbers of columns that are calculated from others. */
const derived = (sketch: Sketch, roles: readonly string[]) =>
  sketch.random.shuffle(
    sketch.drawn.truth.tables.flatMap((table) => {
      const page = sketch.drawn.book.pages.find(({ name }) => name === table.sheet)!;
      const rows = new Set(table.units.flatMap(({ amounts }) => amounts.map(({ cell }) => rowOf(cell))));
      const columns = new Set(table.columns.filter(({ role }) => roles.includes(role)).map(columnOf));
      const cells = [...page.cells.values()].filter(
        ({ row, column, value, formula }) =>
          rows.has(row) &&
          columns.has(column) &&
          value.kind === 'number' &&
          value.number !== 0 &&
          formula === null,
      );
      return cells.length < 3 ? [] : cells.map((cell) => ({ page, cell }));
    }),
  );

const rowOf = (cell: string) => parseCell(cell)!.row;
const columnOf = ({ column }: { readonly column: string }) => parseCell(`${column}1`)!.column;

/** Faults beside the amounts: shares, differences, notes, merges, hidden sheets. */
export const remarkOperators: readonly Operator[] = [
  {
    id: 'percent-typed',
    title: 'a typed percentage is off',
    plant: (sketch) => {
      const [spot] = derived(sketch, ['usedPercent', 'changePercent']);
      if (!spot) return false;
      sketch.put(spot, Number((sketch.number(spot)! * 1.37).toPrecision(3)));
      return true;
    },
  },
  {
    id: 'variance-typed',
    title: 'a typed variance is off',
    plant: (sketch) => {
      const [spot] = derived(sketch, ['variance', 'remaining']);
      if (!spot) return false;
      sketch.put(spot, sketch.number(spot)! + sketch.random.int(3, 9) * 1000);
      return true;
    },
  },
  {
    id: 'variance-turned',
    title: 'one variance has the other sign',
    plant: (sketch) => {
      const [spot] = derived(sketch, ['variance', 'remaining']);
      if (!spot) return false;
      sketch.put(spot, -sketch.number(spot)!);
      return true;
    },
  },
  {
    id: 'hidden-sheet',
    title: 'a sheet with amounts that others count is hidden',
    plant: (sketch) => {
      const pages = sketch.drawn.book.pages;
      const page = pages.find(({ name }) =>
        pages.some(
          (other) =>
            other.name !== name &&
            [...other.cells.values()].some(
              ({ formula }) => formula?.includes(`${name}!`) || formula?.includes(`'${name}'!`),
            ),
        ),
      );
      if (!page) return false;
      page.visibility = 'hidden';
      for (const cell of page.cells.values()) sketch.mark({ page, cell });
      return true;
    },
  },
  {
    id: 'merged-amounts',
    title: 'two amounts were merged into one',
    plant: (sketch) => {
      const spot = sketch.spots(
        (one) =>
          isLeaf(sketch, one) &&
          sketch.formula(one) === null &&
          sketch.number({ ...one, cell: { ...one.cell, row: one.cell.row + 1 } }) !== null &&
          sketch.formula({ ...one, cell: { ...one.cell, row: one.cell.row + 1 } }) === null &&
          one.amount.euros !== 0,
      )[0];
      if (!spot) return false;
      const { row, column } = spot.cell;
      spot.page.merge(row, column, row + 1, column);
      sketch.wipe({ page: spot.page, cell: { row: row + 1, column } });
      sketch.mark(spot);
      return true;
    },
  },
  {
    id: 'note-left-in',
    title: 'a drafting note was left in',
    plant: (sketch) => {
      const [spot] = sketch.spots((one) => isLeaf(sketch, one));
      if (!spot) return false;
      const cell = { row: spot.page.bottom + 2, column: 0 };
      sketch.put(
        { page: spot.page, cell },
        sketch.random.pick([
          'Tarkista vielä palkat!',
          'HUOM! tästä puuttuu sisäiset menot',
          'XXX luku puuttuu',
          'Kysy Liisalta, onko vuokra mukana?',
        ]),
      );
      return true;
    },
  },
  {
    id: 'unit-thousand',
    title: 'all figures of a unit are in thousands among euros',
    plant: (sketch) => {
      const spot = sketch.spots(
        (one) =>
          one.table.scale === 1 &&
          isLeaf(sketch, one) &&
          one.amount.item === 'expense' &&
          Math.abs(one.amount.euros) > 200_000 &&
          one.table.units.length > 3,
      )[0];
      if (!spot) return false;
      const own = sketch.spots((one) => one.unit === spot.unit);
      for (const one of own) {
        if (sketch.formula(one) === null) sketch.put(one, Math.round(sketch.number(one)! / 1000));
        else sketch.mark(one);
      }
      return true;
    },
  },
  {
    id: 'sheets-differ',
    title: 'a figure was changed on one of two sheets that say it',
    plant: (sketch) => {
      const typed = sketch.spots(
        (one) =>
          isLeaf(sketch, one) &&
          one.unit.code !== null &&
          one.amount.item === 'expense' &&
          sketch.formula(one) === null &&
          one.amount.euros !== 0,
      );
      for (const spot of typed) {
        const other = typed.find(
          (one) =>
            one.page !== spot.page &&
            one.unit.code === spot.unit.code &&
            one.amount.role === spot.amount.role &&
            one.amount.year === spot.amount.year,
        );
        if (!other) continue;
        sketch.put(spot, sketch.number(spot)! - 3000);
        sketch.mark(other);
        const margin = sketch.beside(spot, 'margin');
        if (margin) sketch.mark(margin);
        return true;
      }
      return false;
    },
  },
  {
    id: 'split-typed',
    title: 'an external figure was changed and the total did not follow',
    plant: (sketch) => {
      const [spot] = sketch.spots((one) => {
        const column = one.table.columns.find(({ column: name }) => one.amount.cell.startsWith(name));
        return (
          isLeaf(sketch, one) &&
          sketch.formula(one) === null &&
          one.amount.item === 'expense' &&
          one.amount.euros !== 0 &&
          /ulkoi|extern/i.test(column?.header ?? '')
        );
      });
      if (!spot) return false;
      sketch.put(spot, sketch.number(spot)! - 4000);
      return true;
    },
  },
  {
    id: 'revenue-sign',
    title: 'a revenue has the wrong sign',
    plant: (sketch) => {
      const [spot] = sketch.spots(
        (one) =>
          one.amount.item === 'revenue' &&
          isLeaf(sketch, one) &&
          sketch.formula(one) === null &&
          one.amount.euros > 0,
      );
      if (!spot) return false;
      sketch.put(spot, -sketch.number(spot)!);
      return true;
    },
  },
  {
    id: 'total-blanked',
    title: 'a total was deleted',
    plant: (sketch) => {
      const [spot] = sketch.spots(
        (one) => one.unit.level === 'total' && one.amount.item === 'expense' && one.amount.euros !== 0,
      );
      const besides = sketch.spots((one) => one.unit === spot?.unit).length;
      if (!spot || besides < 3) return false;
      sketch.wipe(spot);
      return true;
    },
  },
  {
    id: 'list-short',
    title: 'a total added cell by cell leaves one out',
    plant: (sketch) => {
      const [spot] = sketch.spots((one) => /^=[A-Z]+\d+(\+[A-Z]+\d+){2,}$/.test(sketch.formula(one) ?? ''));
      if (!spot) return false;
      const shorter = sketch.formula(spot)!.replace(/\+[A-Z]+\d+$/, '');
      const before = sketch.number(spot)!;
      sketch.put(spot, before, shorter);
      return true;
    },
  },
  {
    id: 'units-swapped',
    title: 'the expenses of two units changed places',
    plant: (sketch) => {
      const fits = (one: Spot) => {
        const margin = sketch.beside(one, 'margin');
        return (
          one.amount.item === 'expense' &&
          isLeaf(sketch, one) &&
          sketch.formula(one) === null &&
          margin !== null &&
          sketch.formula(margin) === null
        );
      };
      const all = sketch.spots(fits);
      for (const spot of all) {
        const other = all.find(
          (one) =>
            one.page === spot.page &&
            one.unit !== spot.unit &&
            one.cell.column === spot.cell.column &&
            sketch.number(one) !== sketch.number(spot),
        );
        if (!other) continue;
        const [a, b] = [sketch.number(spot)!, sketch.number(other)!];
        sketch.put(spot, b);
        sketch.put(other, a);
        for (const one of [spot, other]) sketch.mark(sketch.beside(one, 'margin')!);
        return true;
      }
      return false;
    },
  },
  {
    id: 'code-letter',
    title: 'a letter O stands for a zero in a code',
    plant: (sketch) => {
      const [spot] = sketch.random.shuffle(
        sketch.drawn.truth.tables.flatMap((table) => {
          const page = sketch.drawn.book.pages.find(({ name }) => name === table.sheet)!;
          const codes = new Set(table.units.length > 3 ? table.units.map(({ code }) => code) : []);
          return [...page.cells.values()]
            .filter(({ value }) => {
              const text =
                value.kind === 'number' ? String(value.number) : value.kind === 'text' ? value.text : '';
              return /^\d{3,6}$/.test(text) && text.includes('0') && codes.has(text);
            })
            .map((cell) => ({ page, cell }));
        }),
      );
      if (!spot) return false;
      sketch.put(spot, spot.page.shown(spot.cell.row, spot.cell.column).replace(/0(?!.*0)/, 'O'));
      for (const cell of spot.page.cells.values())
        if (cell.row === spot.cell.row) sketch.mark({ page: spot.page, cell });
      return true;
    },
  },
];
