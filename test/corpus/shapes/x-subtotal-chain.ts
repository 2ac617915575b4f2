import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { addFormula, sumFormula } from '../formulas.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable, type DrawnUnit } from '../table.ts';
import { fillQuantities, fillUnitRow, quantityColumns } from '../unit-rows.ts';

/** Units, then their area's sum, then the body's, then everything. */
export const subtotalChain: Shape = {
  id: 'X21',
  title: 'chain of area, body and municipality subtotals',
  part: 'both',
  draw(random) {
    const scene = new Scene(random);
    const { year } = scene;
    const page = scene.book.page(random.pick([`KS ${year}`, scene.say('Koko kaupunki', 'Hela staden')]));
    const top = drawTitle(scene, page, random.int(0, 2), {
      needsYear: true,
      needsScale: scene.style.scale !== 1,
    });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    const columns = quantityColumns(scene, table, top, 0, {});
    const word = scene.heads.say('total', year).replace('\n', ' / ').toLowerCase();
    const bodies = scene.city.bodies.slice(0, 3);
    let row = top + 1;
    const sum = (
      name: string,
      level: 'area' | 'body',
      rows: readonly number[],
      parts: readonly DrawnUnit[],
      entities: Parameters<typeof fillQuantities>[5],
      close: boolean,
    ) => {
      page.text(row, columns.name, `${name} ${word}`, { bold: true });
      const unit = table.unit({ name, level });
      for (const part of parts) part.parent = name;
      fillQuantities(scene, table, row, columns, unit, entities, (column) =>
        close ? sumFormula(column, rows[0]!, rows.at(-1)!) : addFormula(column, rows),
      );
      return { unit, row: row++ };
    };
    const bodySums: number[] = [];
    for (const body of bodies) {
      const areas = body.children.map((area) => {
        const rows: number[] = [];
        const units = unitsOf(area).map((unit) => {
          rows.push(row);
          return fillUnitRow(scene, table, row++, columns, unit, {});
        });
        return sum(scene.name(area), 'area', rows, units, area, true);
      });
      const rows = areas.map((area) => area.row);
      bodySums.push(
        sum(
          scene.name(body),
          'body',
          rows,
          areas.map((area) => area.unit),
          body,
          false,
        ).row,
      );
      row += random.pick([0, 0, 1]);
    }
    const total = scene.say('KAIKKI YHTEENSÄ', 'SAMTLIGA TOTALT', 'GRAND TOTAL');
    page.text(row, columns.name, total, { bold: true });
    fillQuantities(
      scene,
      table,
      row,
      columns,
      table.unit({ name: total, level: 'total', alsoLevels: ['municipality'] }),
      bodies,
      (column) => addFormula(column, bodySums),
    );
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
