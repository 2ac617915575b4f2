import { cellAddress } from '../../../src/model/address.ts';
import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { linePlan } from '../lines.ts';
import { marginFormula } from '../formulas.ts';
import { planTracks } from '../tracks.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';
import type { Line } from '../words.ts';

/** Units across, the years repeated under each; account lines down. */
export const yearsUnderUnits: Shape = {
  id: 'X1',
  title: 'units as columns with years under each',
  part: 'both',
  draw(random) {
    const scene = new Scene(random);
    const { year, style } = scene;
    const page = scene.book.page(random.pick([`KS ${year}`, 'Taul1']));
    const units = random.sample(unitsOf(scene.body()), random.int(2, 4));
    const start = drawTitle(scene, page, random.int(0, 2), { needsScale: style.scale !== 1 });
    const table = new DrawnTable(page, style, { kind: 'plan', top: start, year });
    const tracks = planTracks(scene, 2).filter((item) => item.version);
    const merged = random.chance(0.6);
    const lines = linePlan(scene, random.pick(['three', 'accounts']), random.chance(0.5));
    table.column(0, '', { role: 'name', optional: true });
    const rowOf = new Map<Line, number>(lines.map(({ line }, index) => [line, start + 2 + index]));
    for (const { line, bold } of lines) page.text(rowOf.get(line)!, 0, scene.labels.line(line), { bold });
    units.forEach((entity, position) => {
      const left = 1 + position * tracks.length;
      const { text, spec } = scene.heading(entity);
      page.text(start, left, text, { bold: true });
      if (merged) page.merge(start, left, start, left + tracks.length - 1);
      const unit = table.unit(spec);
      tracks.forEach((item, index) => {
        const column = left + index;
        page.text(start + 1, column, item.header);
        table.column(column, `${text} ${item.header}`, item.spec);
        for (const { line } of lines) {
          const row = rowOf.get(line)!;
          const cell = (part: Line) => cellAddress({ row: rowOf.get(part)!, column });
          const formula =
            style.formulas && line === 'margin'
              ? marginFormula(scene, cell('revenue'), cell('expense'))
              : null;
          table.money(row, column, unit, line, scene.ledger.amount(entity, line, item.version!), {
            label: scene.labels.line(line),
            formula,
          });
        }
      });
    });
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
