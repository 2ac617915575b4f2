import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { fillLine } from '../lines.ts';
import { placeTracks, planTracks } from '../tracks.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';

/** Sums of a unit with "of which internal" rows below them. */
export const ofWhich: Shape = {
  id: 'X30',
  title: 'of-which rows inside the statement',
  part: 'scored',
  draw(random) {
    const scene = new Scene(random);
    const { year } = scene;
    const page = scene.book.page(`KS ${year}`);
    const top = drawTitle(scene, page, random.int(0, 2), { needsScale: scene.style.scale !== 1 });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    table.column(0, '', { role: 'name', optional: true });
    const placed = placeTracks(
      table,
      top,
      1,
      planTracks(scene, 2).filter((item) => item.version),
      { bold: true },
    );
    const inner = scene.say(
      random.pick(['josta sisäiset', '- josta sisäistä', 'siitä sisäiset']),
      'varav interna',
      'of which internal',
    );
    let row = top + 1;
    for (const entity of random.sample(unitsOf(scene.body()), random.int(1, 4))) {
      const { text, spec } = scene.heading(entity);
      page.text(row++, 0, text, { bold: true });
      const unit = table.unit(spec);
      for (const line of ['revenue', 'expense', 'margin'] as const) {
        page.text(row, 0, scene.labels.line(line));
        fillLine(scene, table, row++, unit, entity, line, placed, { label: scene.labels.line(line) });
        if (line === 'margin') continue;
        page.text(row, 0, inner, { indent: 1 });
        const internal = placed.map((item) => ({
          ...item,
          version: { ...item.version!, split: 'internal' as const },
        }));
        fillLine(scene, table, row++, unit, entity, line, internal, {
          label: inner,
          item: 'account',
          alsoItems: [line],
        });
      }
    }
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
