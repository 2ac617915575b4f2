import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { planTracks, track } from '../tracks.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { drawStatement } from '../statement.ts';
import { DrawnTable } from '../table.ts';
import type { TruthTable } from '../truth.ts';
import { drawTotalRow, fillUnitRow, quantityColumns } from '../unit-rows.ts';

/** Finnish and Swedish together, or Swedish alone, as unit blocks or unit rows. */
export const bilingual: Shape = {
  id: 'A21',
  title: 'Swedish or bilingual',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, { tongue: random.pick(['bi', 'bi', 'sv'] as const) });
    const { year } = scene;
    const page = scene.book.page(random.pick([`DP ${year}`, `KS-DP ${year}`, 'Blad1']));
    const body = scene.body();
    const needsScale = scene.style.scale !== 1;
    if (random.chance(0.5)) {
      const top = drawTitle(scene, page, random.int(0, 2), {
        needsYear: true,
        needsScale,
        lines: [scene.name(body)],
      });
      const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
      const columns = quantityColumns(scene, table, top, 0, {});
      const units = unitsOf(body);
      units.forEach((entity, index) => fillUnitRow(scene, table, top + 1 + index, columns, entity, {}));
      drawTotalRow(scene, table, top + 1 + units.length, columns, body, units, {
        top: top + 1,
        bottom: top + units.length,
      });
      drawNotes(scene, page);
      return scene.finish([table.finish()]);
    }
    const tracks = random.chance(0.4)
      ? [track(scene, 'plan', { role: 'plan' }, { kind: 'plan', year })]
      : planTracks(scene, 3);
    const detail = random.pick(['three', 'accounts'] as const);
    const tables: TruthTable[] = [];
    let row = drawTitle(scene, page, random.int(0, 2), { needsYear: true, needsScale });
    for (const unit of random.sample(unitsOf(body), random.int(1, 3))) {
      tables.push(drawStatement(scene, page, row, 0, unit, tracks, { namedIn: 'head', detail }));
      row = page.bottom + random.int(2, 3);
    }
    drawNotes(scene, page);
    return scene.finish(tables);
  },
};
