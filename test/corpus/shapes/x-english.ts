import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { planTracks } from '../tracks.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { drawStatement } from '../statement.ts';
import { DrawnTable } from '../table.ts';
import { drawTotalRow, fillUnitRow, quantityColumns } from '../unit-rows.ts';

/** English headings over Finnish unit names. */
export const english: Shape = {
  id: 'X9',
  title: 'English headings',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, { tongue: 'en' });
    const page = scene.book.page(random.pick([`Plan ${scene.year}`, 'Sheet1']));
    const body = scene.body();
    const needsScale = scene.style.scale !== 1;
    if (random.chance(0.5)) {
      const top = drawTitle(scene, page, random.int(0, 2), { needsScale });
      const table = drawStatement(scene, page, top, 0, random.pick(unitsOf(body)), planTracks(scene), {
        namedIn: 'head',
        detail: random.pick(['three', 'accounts']),
      });
      return scene.finish([table]);
    }
    const top = drawTitle(scene, page, random.int(0, 2), { needsYear: true, needsScale });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year: scene.year });
    const columns = quantityColumns(scene, table, top, 0, {});
    const units = unitsOf(body);
    units.forEach((entity, index) => fillUnitRow(scene, table, top + 1 + index, columns, entity, {}));
    drawTotalRow(scene, table, top + 1 + units.length, columns, body, units, {
      top: top + 1,
      bottom: top + units.length,
    });
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
