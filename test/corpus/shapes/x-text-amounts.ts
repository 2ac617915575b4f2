import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { planTracks } from '../tracks.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { drawStatement } from '../statement.ts';
import { DrawnTable } from '../table.ts';
import { drawTotalRow, fillUnitRow, quantityColumns } from '../unit-rows.ts';

/** Every amount is text with spaces and a minus of some kind. */
export const textAmounts: Shape = {
  id: 'X6',
  title: 'amounts as text with spaces',
  part: 'both',
  draw(random) {
    const textGroup = random.pick([' ', ' ', '\u00a0', '\u202f']);
    const scene = new Scene(random, {
      style: {
        scale: 1,
        expense: 'negative',
        formulas: false,
        textGroup,
        textMinus: random.pick(['-', '-', '−', '–', 'after', '()', '- ']),
        textTail: random.pick(['', '', '', ' €', '\u00a0€']),
      },
    });
    const page = scene.book.page(random.pick([`KS ${scene.year}`, 'Taul1']));
    const body = scene.body();
    if (random.chance(0.4)) {
      const top = drawTitle(scene, page, random.int(0, 2), {});
      const table = drawStatement(
        scene,
        page,
        top,
        0,
        random.pick(unitsOf(body)),
        planTracks(scene, 2).filter((item) => item.version),
        { namedIn: 'head', detail: 'accounts' },
      );
      return scene.finish([table]);
    }
    const top = drawTitle(scene, page, random.int(0, 2), { needsYear: true });
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
