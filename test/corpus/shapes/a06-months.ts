import { columnName } from '../../../src/model/address.ts';
import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { fillBlock, linePlan } from '../lines.ts';
import type { PlacedTrack } from '../tracks.ts';
import { monthHeading } from '../months.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';

/** Twelve months and the year, one or more units below each other. */
export const monthColumns: Shape = {
  id: 'A6',
  title: 'monthly phasing',
  part: 'both',
  draw(random) {
    const scene = new Scene(random);
    const { year, style } = scene;
    const page = scene.book.page(
      random.pick([`KS ${year}`, scene.say('Kuukausittain', 'Per månad'), 'Taul1']),
    );
    const units = random.sample(unitsOf(scene.body()), random.pick([1, 1, 2, 4]));
    const single = units.length === 1;
    const above = single && random.chance(0.3);
    const start = drawTitle(scene, page, random.int(0, 1), {
      needsYear: true,
      needsScale: style.scale !== 1,
      lines: above ? [scene.heading(units[0]!).text] : [],
    });
    const table = new DrawnTable(page, style, { kind: 'plan', top: start, year });
    const corner = single && !above ? scene.heading(units[0]!).text : '';
    if (corner) page.text(start, 0, corner, { bold: true });
    table.column(0, corner, { role: 'name', optional: true });
    const heading = monthHeading(scene, random.fork('months'));
    const tracks: PlacedTrack[] = [];
    const yearFirst = random.chance(0.15);
    for (let month = 1; month <= 12; month++) {
      const column = month + (yearFirst ? 1 : 0);
      const header = heading(page, start, column, month);
      table.column(column, header, { role: 'month', year });
      tracks.push({ header, spec: { role: 'month' }, column, version: { kind: 'plan', year, month } });
    }
    const totalColumn = yearFirst ? 1 : 13;
    const header =
      yearFirst && random.chance(0.5) ? scene.heads.say('plan', year) : scene.heads.say('yearTotal', year);
    page.text(start, totalColumn, header, { bold: true });
    const planned = header === scene.heads.say('plan', year);
    table.column(
      totalColumn,
      header,
      planned ? { role: 'plan', year, alsoRoles: ['total'] } : { role: 'total', year, alsoRoles: ['plan'] },
    );
    tracks.push({ header, spec: { role: 'total' }, column: totalColumn, version: { kind: 'plan', year } });
    const [first, last] = yearFirst ? ['C', 'N'] : ['B', 'M'];
    const lines = linePlan(scene, random.pick(['three', 'three', 'accounts']), random.chance(0.5));
    let row = start + 1;
    for (const entity of units) {
      const { text, spec } = scene.heading(entity);
      if (!single) page.text(row++, 0, text, { bold: true });
      const at = row;
      fillBlock(scene, table, row, 0, table.unit(spec), entity, lines, tracks, {
        formulaOf: (line, column) => {
          if (columnName(column) !== columnName(totalColumn)) return null;
          const own = at + lines.findIndex((plan) => plan.line === line);
          return `=SUM(${first}${own + 1}:${last}${own + 1})`;
        },
      });
      row += lines.length + (single ? 0 : random.pick([0, 1]));
    }
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
