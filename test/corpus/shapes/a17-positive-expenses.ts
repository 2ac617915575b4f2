import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { planTracks } from '../tracks.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { drawStatement } from '../statement.ts';
import { DrawnTable } from '../table.ts';
import { drawTotalRow, fillUnitRow, quantityColumns } from '../unit-rows.ts';

/** Expenses without a minus; the net is expense less revenue, or revenue less expense. */
export const positiveExpenses: Shape = {
  id: 'A17',
  title: 'expenses printed positive',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, { style: { expense: 'positive' } });
    const { year } = scene;
    const page = scene.book.page(random.pick([`KS ${year}`, 'Taul1']));
    const body = scene.body();
    const needsScale = scene.style.scale !== 1;
    if (random.chance(0.35)) {
      const unit = random.pick(unitsOf(body));
      const top = drawTitle(scene, page, random.int(0, 2), { needsScale });
      const table = drawStatement(scene, page, top, 0, unit, planTracks(scene), {
        namedIn: 'head',
        detail: random.pick(['three', 'accounts']),
      });
      return scene.finish([table]);
    }
    const top = drawTitle(scene, page, random.int(0, 2), { needsYear: true, needsScale });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    const columns = quantityColumns(scene, table, top, 0, {});
    const units = unitsOf(body);
    units.forEach((entity, index) => fillUnitRow(scene, table, top + 1 + index, columns, entity, {}));
    if (random.chance(0.8))
      drawTotalRow(scene, table, top + 1 + units.length, columns, body, units, {
        top: top + 1,
        bottom: top + units.length,
      });
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
