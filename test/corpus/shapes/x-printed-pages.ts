import { unitsOf } from '../city.ts';
import { drawExport } from '../export.ts';
import { drawTitle } from '../chrome.ts';
import { fillBlock, linePlan } from '../lines.ts';
import { placeTracks, planTracks } from '../tracks.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';

/** An export whose header and print line come again on every page. */
export const exportWithPages: Shape = {
  id: 'X22',
  title: 'export with repeated page headers',
  part: 'scored',
  draw(random) {
    const scene = new Scene(random, { style: { expense: 'negative', scale: 1 }, placement: 'code name' });
    const page = scene.book.page('Raportti');
    const top = drawTitle(scene, page, 0, {
      title: scene.say('Valmisteluvaiheraportti tileittäin', 'Beredningsrapport per konto'),
      needsYear: true,
    });
    const table = drawExport(scene, page, top, {
      sparse: random.chance(0.5),
      lines: 'accounts',
      pageRows: random.pick([30, 40, 60]),
      subtotals: true,
    });
    return scene.finish([table]);
  },
};

/** Unit blocks over years in one table; the heading row comes again at every printed page. */
export const repeatedHeader: Shape = {
  id: 'X23',
  title: 'stacked units over years, header repeated per page',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, { placement: 'code name' });
    const { year } = scene;
    const page = scene.book.page(`KS ${year}`);
    const top = drawTitle(scene, page, random.int(0, 2), { needsScale: scene.style.scale !== 1 });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    table.column(0, '', { role: 'name', optional: true });
    const tracks = planTracks(scene, 2);
    const placed = placeTracks(table, top, 1, tracks, { bold: true });
    const lines = linePlan(scene, random.pick(['three', 'accounts']), false);
    let row = top + 1;
    const every = lines.length > 4 ? 3 : 5;
    unitsOf(scene.body(4)).forEach((entity, index) => {
      if (index > 0 && index % every === 0) {
        for (const { header, column } of placed) page.text(row, column, header, { bold: true });
        row++;
      }
      const { text, spec } = scene.heading(entity);
      page.text(row, 0, text, { bold: true });
      fillBlock(scene, table, row + 1, 0, table.unit(spec), entity, lines, placed);
      row += 1 + lines.length;
    });
    return scene.finish([table.finish()]);
  },
};
