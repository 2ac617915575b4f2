import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { fillLine } from '../lines.ts';
import { placeTracks, planTracks, tracksOf } from '../tracks.ts';
import { sumFormula } from '../formulas.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { drawStatement } from '../statement.ts';
import { DrawnTable } from '../table.ts';

/** The plan first and older years to its right. */
export const newestFirst: Shape = {
  id: 'X4',
  title: 'old years to the right',
  part: 'both',
  draw(random) {
    const scene = new Scene(random);
    const unit = random.pick(unitsOf(scene.body()));
    const page = scene.book.page(random.pick([`KS ${scene.year}`, 'Taul1']));
    const top = drawTitle(scene, page, random.int(0, 2), { needsScale: scene.style.scale !== 1 });
    const tracks = planTracks(scene, 3).filter((item) => item.version);
    const newest = [...tracks].reverse();
    const table = drawStatement(scene, page, top, 0, unit, newest, {
      namedIn: random.pick(['head', 'row']),
      detail: random.pick(['three', 'accounts']),
    });
    drawNotes(scene, page);
    return scene.finish([table]);
  },
};

/** Names without codes in alphabetical order, the net over years. */
export const alphabetical: Shape = {
  id: 'X5',
  title: 'names in alphabetical order, net over years',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, { placement: 'name', style: { expense: 'negative' } });
    const { year } = scene;
    const page = scene.book.page(random.pick([`KS ${year}`, 'Taul1']));
    const label = scene.labels.line('margin');
    const top = drawTitle(scene, page, random.int(0, 2), {
      needsScale: scene.style.scale !== 1,
      lines: [`${label}, ${scene.say('yksiköittäin', 'per enhet', 'by unit')}`],
    });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    const header = scene.heads.say('name', year);
    page.text(top, 0, header);
    table.column(0, header, { role: 'name' });
    const tracks = tracksOf(scene, 'margin', planTracks(scene, 3), false);
    const placed = placeTracks(table, top, 1, tracks, { bold: true });
    const units = random
      .sample(scene.city.bodies.flatMap(unitsOf), 14)
      .sort((a, b) => scene.name(a).localeCompare(scene.name(b), 'fi'));
    units.forEach((entity, index) => {
      page.text(top + 1 + index, 0, scene.name(entity));
      fillLine(
        scene,
        table,
        top + 1 + index,
        table.unit({ name: scene.name(entity), level: 'operatingUnit' }),
        entity,
        'margin',
        placed,
      );
    });
    const row = top + 1 + units.length;
    const word = scene.heads.say('total', year);
    page.text(row, 0, word, { bold: true });
    fillLine(scene, table, row, table.unit({ name: word, level: 'total' }), units, 'margin', placed, {
      formulaOf: (column) => sumFormula(column, top + 1, row - 1),
    });
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
