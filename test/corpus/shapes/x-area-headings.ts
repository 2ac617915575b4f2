import { unitsOf, type Entity } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { addFormula } from '../formulas.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { itemOf } from '../style.ts';
import { DrawnTable } from '../table.ts';
import { fillQuantities, fillUnitRow, quantityColumns } from '../unit-rows.ts';

/** Area names stand as headings without figures over their units. */
export const areaHeadings: Shape = {
  id: 'X31',
  title: 'area headings without figures over unit rows',
  part: 'both',
  draw(random) {
    const scene = new Scene(random);
    const { year } = scene;
    const page = scene.book.page(random.pick([`KS ${year}`, 'Taul1']));
    const body = scene.body(4);
    const top = drawTitle(scene, page, random.int(0, 2), {
      needsYear: true,
      needsScale: scene.style.scale !== 1,
      lines: [scene.name(body)],
    });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    const columns = quantityColumns(scene, table, top, 0, { comment: random.chance(0.2) });
    const tail = random.pick(['', scene.say(' -vastuualue', ' ansvarsområde', ' area')]);
    const rows: number[] = [];
    let row = top + 1;
    for (const area of body.children) {
      const name = scene.name(area) + tail;
      page.text(row++, columns.code ?? columns.name, name, { bold: true });
      table.unit({ name, alsoNames: [scene.name(area)], level: 'area', optional: true });
      for (const unit of unitsOf(area)) {
        rows.push(row);
        fillUnitRow(scene, table, row++, columns, unit, { parent: name });
      }
      row += random.pick([0, 0, 1]);
    }
    const word = scene.heads.say('total', year).replace('\n', ' / ');
    page.text(row, columns.name, word, { bold: true });
    fillQuantities(scene, table, row, columns, table.unit({ name: word, level: 'total' }), body, (column) =>
      addFormula(column, rows),
    );
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};

/** Body, area and unit in columns of their own, written once where they begin. */
export const hierarchyColumns: Shape = {
  id: 'X32',
  title: 'hierarchy in columns, each level written once',
  part: 'scored',
  draw(random) {
    const scene = new Scene(random, { placement: 'code name' });
    const { year } = scene;
    const page = scene.book.page(`KS ${year}`);
    const top = drawTitle(scene, page, random.int(0, 1), {
      needsYear: true,
      needsScale: scene.style.scale !== 1,
    });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    const heads = [
      scene.say('Toimielin', 'Organ', 'Body'),
      scene.say('Vastuualue', 'Ansvarsområde', 'Area'),
      scene.heads.say('name', year),
    ];
    heads.forEach((text, column) => {
      page.text(top, column, text, { bold: true });
      table.column(column, text, { role: 'name', alsoRoles: ['text', 'code', 'other'] });
    });
    const lines = (['revenue', 'expense', 'margin'] as const).map((line, index) => {
      page.text(top, 3 + index, scene.labels.line(line), { bold: true });
      table.column(3 + index, scene.labels.line(line), { role: 'plan', year, item: itemOf(line) });
      return { line, column: 3 + index };
    });
    const columns = { code: null, name: 2, lines, comment: null, version: { kind: 'plan', year } as const };
    const merged = random.chance(0.5);
    let row = top + 1;
    const open = (entity: Entity, column: number, rows: number) => {
      page.text(row, column, scene.name(entity), { bold: true });
      if (merged) page.merge(row, column, row + rows - 1, column);
    };
    for (const body of scene.city.bodies.slice(0, 3)) {
      open(body, 0, unitsOf(body).length);
      table.unit({ name: scene.name(body), level: 'body', optional: true });
      for (const area of body.children) {
        open(area, 1, unitsOf(area).length);
        table.unit({ name: scene.name(area), level: 'area', optional: true });
        for (const unit of unitsOf(area))
          fillUnitRow(scene, table, row++, columns, unit, { parent: scene.name(area) });
      }
    }
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
