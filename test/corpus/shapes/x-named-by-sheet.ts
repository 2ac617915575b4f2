import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { planTracks } from '../tracks.ts';
import { Scene } from '../scene.ts';
import { fitsSheetName } from '../sheet.ts';
import type { Shape } from '../shape.ts';
import { drawStatement } from '../statement.ts';
import type { TruthTable } from '../truth.ts';

/** Sheets of one form; only the sheet's name says which unit it is. */
export const namedBySheet: Shape = {
  id: 'X16',
  title: 'unit named only by the sheet',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, {
      tongue: random.pick(['fi', 'fi', 'sv']),
      placement: random.pick(['code name', 'name'] as const),
    });
    const tracks = planTracks(scene, random.int(2, 3));
    const detail = random.pick(['three', 'accounts'] as const);
    const tables: TruthTable[] = [];
    const units = scene.city.bodies
      .flatMap(unitsOf)
      .filter((unit) => fitsSheetName(scene.heading(unit).text));
    for (const unit of random.sample(units, random.int(2, 4))) {
      const page = scene.book.page(scene.heading(unit).text);
      const top = drawTitle(scene, page, random.int(0, 1), {
        needsYear: true,
        needsScale: scene.style.scale !== 1,
      });
      tables.push(drawStatement(scene, page, top, 0, unit, tracks, { namedIn: 'sheet', detail }));
      drawNotes(scene, page);
    }
    return scene.finish(tables);
  },
};
