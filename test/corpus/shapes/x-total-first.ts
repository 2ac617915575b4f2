import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { fillLine } from '../lines.ts';
import { placeTracks, planTracks, tracksOf } from '../tracks.ts';
import { sumFormula } from '../formulas.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { drawStatement } from '../statement.ts';
import { DrawnTable } from '../table.ts';
import { drawTotalRow, fillUnitRow, quantityColumns } from '../unit-rows.ts';

/** The total in the first row, unit rows below, blank columns between figures. */
export const totalFirst: Shape = {
  id: 'X28',
  title: 'total row on top, spacer columns',
  part: 'scored',
  draw(random) {
    const scene = new Scene(random, { style: { expense: 'negative' } });
    const { year } = scene;
    const page = scene.book.page(`KS ${year}`);
    const units = unitsOf(scene.body());
    const top = drawTitle(scene, page, random.int(0, 2), { needsScale: scene.style.scale !== 1 });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    const header = scene.heads.say('name', year);
    page.text(top, 0, header);
    table.column(0, header, { role: 'name' });
    const tracks = tracksOf(scene, 'margin', planTracks(scene, 3), true);
    const placed = placeTracks(table, top, 2, tracks, { bold: true }, (position) => position % 2);
    const word = scene.heads.say('total', year);
    page.text(top + 1, 0, word, { bold: true });
    const total = table.unit({ name: word, level: 'total' });
    fillLine(scene, table, top + 1, total, units, 'margin', placed, {
      formulaOf: (column) => sumFormula(column, top + 2, top + 1 + units.length),
    });
    units.forEach((entity, index) => {
      const row = top + 2 + index;
      page.text(row, 0, scene.heading(entity).text);
      fillLine(scene, table, row, table.unit(scene.heading(entity).spec), entity, 'margin', placed);
    });
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};

/** A summary of units and, below it, the accounts of the whole body. */
export const twoTables: Shape = {
  id: 'X29',
  title: 'two different tables below each other',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, { placement: random.pick(['code name', 'name'] as const) });
    const { year } = scene;
    const page = scene.book.page(random.pick([`KS ${year}`, 'Taul1']));
    const body = scene.body();
    const name = scene.name(body);
    const top = drawTitle(scene, page, random.int(0, 1), {
      needsYear: true,
      needsScale: scene.style.scale !== 1,
      lines: [name],
    });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    const columns = quantityColumns(scene, table, top, 0, {});
    const units = unitsOf(body);
    units.forEach((entity, index) => fillUnitRow(scene, table, top + 1 + index, columns, entity, {}));
    drawTotalRow(scene, table, top + 1 + units.length, columns, body, units, {
      top: top + 1,
      bottom: top + units.length,
    });
    const entity = { ...random.pick(units) };
    const second = page.bottom + random.int(3, 4);
    const detail = drawStatement(scene, page, second, 0, entity, planTracks(scene, 3), {
      namedIn: 'head',
      detail: 'accounts',
      sumsFirst: true,
    });
    drawNotes(scene, page);
    return scene.finish([table.finish(), detail]);
  },
};
