import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';
import { quantityColumns, fillUnitRow, drawTotalRow } from '../unit-rows.ts';

/** One row per unit; revenue, expense and margin as columns; a total row. */
export const unitRows: Shape = {
  id: 'A2',
  title: 'one row per unit, quantities as columns',
  part: 'both',
  draw(random) {
    const scene = new Scene(random);
    const page = scene.book.page(
      random.pick([`KS ${scene.year}`, scene.say('Yhteenveto', 'Sammandrag', 'Summary'), 'Taul1']),
    );
    const left = random.pick([0, 0, 0, 1, 2]);
    const body = scene.body();
    const top = drawTitle(scene, page, random.int(0, 2), {
      column: left,
      needsYear: true,
      needsScale: scene.style.scale !== 1,
      lines: random.chance(0.6) ? [scene.name(body)] : [],
    });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year: scene.year });
    const columns = quantityColumns(scene, table, top, left, {
      yearInHeads: random.chance(0.3),
      spacer: random.chance(0.15),
      comment: random.chance(0.25),
    });
    const units = random.chance(0.15)
      ? unitsOf(body).sort((a, b) => scene.name(a).localeCompare(scene.name(b), 'fi'))
      : unitsOf(body);
    const first = top + 1 + (random.chance(0.1) ? 1 : 0);
    units.forEach((entity, index) => fillUnitRow(scene, table, first + index, columns, entity, {}));
    const next = first + units.length + random.pick([0, 0, 0, 1]);
    if (random.chance(0.85))
      drawTotalRow(scene, table, next, columns, body, units, {
        top: first,
        bottom: first + units.length - 1,
      });
    drawNotes(scene, page, left);
    return scene.finish([table.finish()]);
  },
};
