import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';
import { drawTotalRow, fillUnitRow, quantityColumns } from '../unit-rows.ts';

/** Rounded thousands or millions; the identity breaks by rounding. The token stands in the title, a header or the sheet's name. */
export const thousands: Shape = {
  id: 'A7',
  title: 'thousand-euro sheet, rounded',
  part: 'both',
  draw(random) {
    const scale = random.chance(0.85) ? 1000 : 1000000;
    const scene = new Scene(random, { style: { scale, exact: random.chance(0.25) }, step: 10_000 });
    const { year } = scene;
    const place = random.pick(['title', 'title', 'corner', 'sheet', 'heads'] as const);
    const token = scene.scaleToken();
    const page = scene.book.page(
      place === 'sheet' ? `KS ${year} (${token})` : random.pick([`KS ${year}`, 'Taul1']),
    );
    const body = scene.body();
    const top = drawTitle(scene, page, random.int(0, 2), { needsYear: true, needsScale: place === 'title' });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    const columns = quantityColumns(scene, table, top, 0, {
      oneCell: place === 'corner' || random.chance(0.5),
      ...(place === 'corner' ? { nameHeader: random.pick([`(${token})`, token]) } : {}),
      ...(place === 'heads' ? { headSuffix: random.pick([`, ${token}`, ` (${token})`, `\n${token}`]) } : {}),
    });
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
