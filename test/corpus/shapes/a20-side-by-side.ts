import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { planTracks, track } from '../tracks.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { drawStatement } from '../statement.ts';
import type { TruthTable } from '../truth.ts';

/** Units beside each other, a blank column between, perhaps in several bands. */
export const sideBySide: Shape = {
  id: 'A20',
  title: 'blocks side by side',
  part: 'both',
  draw(random) {
    const scene = new Scene(random);
    const { year } = scene;
    const page = scene.book.page(random.pick([`KS ${year}`, 'Taul1']));
    const tracks = random.chance(0.6)
      ? [track(scene, 'plan', { role: 'plan' }, { kind: 'plan', year })]
      : planTracks(scene, 2);
    const across = random.pick([2, 2, 3]);
    const width = 1 + tracks.length + random.pick([1, 1, 2]);
    const units = random.sample(unitsOf(scene.body(across)), across * random.pick([1, 1, 2]));
    const detail = random.pick(['three', 'accounts'] as const);
    const namedIn = random.pick(['head', 'row'] as const);
    const tables: TruthTable[] = [];
    let band = drawTitle(scene, page, random.int(0, 1), { needsScale: scene.style.scale !== 1 });
    units.forEach((unit, index) => {
      if (index > 0 && index % across === 0) band = page.bottom + random.int(2, 3);
      tables.push(
        drawStatement(scene, page, band, (index % across) * width, unit, tracks, { namedIn, detail }),
      );
    });
    drawNotes(scene, page);
    return scene.finish(tables);
  },
};
