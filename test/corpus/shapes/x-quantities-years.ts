import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { fillGroups, placeGroups, type ColumnGroup } from '../groups.ts';
import { planTracks } from '../tracks.ts';
import { sumFormula } from '../formulas.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';

/** Unit rows; quantities over years or years over quantities in a two-level heading. */
export const quantitiesOverYears: Shape = {
  id: 'X2',
  title: 'two-level header: quantities × years',
  part: 'both',
  draw(random) {
    const scene = new Scene(random);
    const { year } = scene;
    const page = scene.book.page(random.pick([`KS ${year}`, 'Taul1']));
    const body = scene.body();
    const start = drawTitle(scene, page, random.int(0, 2), {
      needsScale: scene.style.scale !== 1,
      lines: [scene.name(body)],
    });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top: start, year });
    const header = scene.heads.say('name', year);
    page.text(random.chance(0.5) ? start : start + 1, 0, header, { bold: true });
    table.column(0, header, { role: 'name' });
    const groups = planTracks(scene, random.int(2, 3))
      .filter((item) => item.version)
      .map((item): ColumnGroup => ({ header: item.header, spec: item.spec, version: item.version! }));
    const columns = placeGroups(scene, table, start, 1, groups, ['revenue', 'expense', 'margin'], {
      merged: random.chance(0.7),
      repeated: random.chance(0.2),
      quantitiesOutside: random.chance(0.6),
    });
    const units = unitsOf(body);
    const first = start + 2;
    units.forEach((entity, index) => {
      const { text, spec } = scene.heading(entity);
      page.text(first + index, 0, text);
      fillGroups(scene, table, first + index, columns, table.unit(spec), entity);
    });
    const row = first + units.length;
    const word = scene.heads.say('total', year);
    page.text(row, 0, word, { bold: true });
    fillGroups(scene, table, row, columns, table.unit({ name: word, level: 'total' }), units, (column) =>
      sumFormula(column, first, row - 1),
    );
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
