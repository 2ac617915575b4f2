import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';
import { drawTotalRow, fillUnitRow, quantityColumns } from '../unit-rows.ts';

/** Unit rows with the margin only. */
export const netOnly: Shape = {
  id: 'A22',
  title: 'net figures only',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, { style: { expense: 'negative' } });
    const { year } = scene;
    const page = scene.book.page(random.pick([`KS ${year}`, 'Taul1', scene.labels.line('margin')]));
    const body = scene.body();
    const yearInHeads = random.chance(0.6);
    const top = drawTitle(scene, page, random.int(0, 2), {
      needsYear: !yearInHeads,
      needsScale: scene.style.scale !== 1,
      lines: [scene.name(body)],
    });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    const columns = quantityColumns(scene, table, top, random.int(0, 1), {
      lines: ['margin'],
      yearInHeads,
      comment: random.chance(0.2),
    });
    const units = unitsOf(body);
    units.forEach((entity, index) => fillUnitRow(scene, table, top + 1 + index, columns, entity, {}));
    if (random.chance(0.75))
      drawTotalRow(scene, table, top + 1 + units.length, columns, body, units, {
        top: top + 1,
        bottom: top + units.length,
      });
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
