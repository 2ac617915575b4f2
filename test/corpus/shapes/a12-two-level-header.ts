import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { fillGroups, placeGroups, type ColumnGroup } from '../groups.ts';
import { sumFormula } from '../formulas.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';

/** Merged heading over quantities: external, internal and together. */
export const twoLevelHeader: Shape = {
  id: 'A12',
  title: 'merged two-level header: external, internal, total',
  part: 'both',
  draw(random) {
    const scene = new Scene(random);
    const { year } = scene;
    const page = scene.book.page(
      random.pick([`KS ${year}`, 'Taul1', scene.say('Ulkoinen-sisäinen', 'Extern-intern')]),
    );
    const body = scene.body();
    const start = drawTitle(scene, page, random.int(0, 2), {
      needsYear: true,
      needsScale: scene.style.scale !== 1,
      lines: [scene.name(body)],
    });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top: start, year });
    const header = scene.heads.say('name', year);
    const low = random.chance(0.7);
    page.text(low ? start + 1 : start, 0, header, { bold: true });
    if (!low) page.merge(start, 0, start + 1, 0);
    table.column(0, header, { role: 'name' });
    const words = random.pick([
      [scene.say('Ulkoinen', 'Extern', 'External'), scene.say('Sisäinen', 'Intern', 'Internal')],
      [scene.say('Ulkoiset', 'Externa', 'External'), scene.say('Sisäiset', 'Interna', 'Internal')],
    ]);
    const whole = { kind: 'plan', year } as const;
    const groups: ColumnGroup[] = [
      { header: words[0]!, spec: { role: 'plan', year }, version: { ...whole, split: 'external' } },
      { header: words[1]!, spec: { role: 'plan', year }, version: { ...whole, split: 'internal' } },
      {
        header: scene.heads.say('total', year),
        spec: { role: 'total', year, alsoRoles: ['plan'] },
        version: whole,
      },
    ];
    const columns = placeGroups(scene, table, start, 1, groups, ['revenue', 'expense', 'margin'], {
      merged: random.chance(0.8),
      repeated: random.chance(0.15),
    });
    const units = unitsOf(body);
    const first = start + 2;
    units.forEach((entity, index) => {
      const { text, spec } = scene.heading(entity);
      page.text(first + index, 0, text);
      fillGroups(scene, table, first + index, columns, table.unit(spec), entity);
    });
    if (random.chance(0.8)) {
      const row = first + units.length;
      const word = scene.heads.say('total', year);
      page.text(row, 0, word, { bold: true });
      fillGroups(scene, table, row, columns, table.unit({ name: word, level: 'total' }), units, (column) =>
        sumFormula(column, first, row - 1),
      );
    }
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
