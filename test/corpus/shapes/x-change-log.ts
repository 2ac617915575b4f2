import { unitsOf } from '../city.ts';
import { drawTitle } from '../chrome.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { itemOf } from '../style.ts';
import { DrawnTable } from '../table.ts';

/** Amendments one per row as they were decided: day, section, unit, line, amount. */
export const changeLog: Shape = {
  id: 'X10',
  title: 'log of amendments by decision date',
  part: 'scored',
  draw(random) {
    const scene = new Scene(random, {
      placement: 'code name',
      style: { expense: 'negative', scale: 1, formulas: false },
    });
    const { year } = scene;
    const page = scene.book.page(scene.say('Muutosloki', 'Ändringslogg', 'Changes'));
    const top = drawTitle(scene, page, 0, {
      title: scene.say(`Käyttösuunnitelman muutokset ${year}`, `Ändringar i dispositionsplanen ${year}`),
      needsYear: true,
    });
    const table = new DrawnTable(page, scene.style, { kind: 'amendment', top, year });
    const words = [
      scene.say('Päivä', 'Datum', 'Date'),
      scene.heads.say('decision', year),
      scene.heads.say('name', year),
      scene.say('Erä', 'Post', 'Item'),
      scene.heads.say('amendment', year),
    ];
    words.forEach((text, column) => {
      page.text(top, column, text, { bold: true });
      if (column < 4)
        table.column(
          column,
          text,
          column === 2 ? { role: 'name' } : { role: 'text', alsoRoles: ['other', 'name', 'code'] },
        );
    });
    table.column(4, words[4]!, { role: 'amendment', year });
    const units = random.sample(unitsOf(scene.body()), 4);
    const drawn = new Map<string, ReturnType<DrawnTable['unit']>>();
    let month = 1;
    for (let row = top + 1; row <= top + random.int(6, 12); row++) {
      month = Math.min(12, month + random.int(0, 2));
      const unit = random.pick(units);
      const { text, spec } = scene.heading(unit);
      if (!drawn.has(unit.id)) drawn.set(unit.id, table.unit(spec));
      const line = random.pick(['revenue', 'expense', 'expense'] as const);
      const cents = (line === 'revenue' ? 1 : -1) * random.int(1, 60) * 100_000;
      page.text(row, 0, `${random.int(1, 28)}.${month}.${year}`);
      page.text(row, 1, `${scene.say('Kh', 'Stst')} § ${random.int(4, 220)}`);
      page.text(row, 2, text);
      page.text(row, 3, scene.labels.line(line));
      table.money(row, 4, drawn.get(unit.id)!, line, cents, {
        label: scene.labels.line(line),
        item: itemOf(line),
      });
    }
    return scene.finish([table.finish()]);
  },
};
