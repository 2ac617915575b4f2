import { nameIn } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { ventures } from '../names.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';
import type { ColumnSpec } from '../specs.ts';

/** A portfolio of projects: the whole cost split by who pays. */
export const fundingShares: Shape = {
  id: 'X14',
  title: 'project portfolio with funding shares',
  part: 'scored',
  draw(random) {
    const scene = new Scene(random, {
      placement: 'name',
      style: { expense: 'positive', scale: 1, formulas: false },
    });
    const { year } = scene;
    const page = scene.book.page(scene.say('Hankkeet', 'Projekt', 'Projects'));
    const top = drawTitle(scene, page, 0, {
      title: scene.say(`Hankesalkku ${year}`, `Projektportfölj ${year}`, `Projects ${year}`),
      needsYear: true,
    });
    const table = new DrawnTable(page, scene.style, {
      kind: 'reservations',
      alsoKinds: ['investments', 'plan'],
      top,
      year,
    });
    const free: ColumnSpec = {
      role: 'other',
      alsoRoles: ['total', 'plan', 'budget', 'planYear'],
      anyYear: true,
      alsoItems: ['grants', 'expense', 'revenue', 'investment'],
      optional: true,
    };
    const own = `${scene.say('Kuntarahoitus', 'Kommunandel', 'Municipal share')} ${year}`;
    const heads: [string, ColumnSpec][] = [
      [scene.say('Kokonaiskustannus', 'Totalkostnad', 'Total cost'), { ...free, role: 'total' }],
      [scene.say('EU-rahoitus', 'EU-finansiering', 'EU funding'), free],
      [scene.say('Valtion osuus', 'Statens andel', 'State share'), free],
      [own, { role: 'plan', year, alsoItems: ['expense', 'grants'] }],
    ];
    const first = scene.say('Hanke', 'Projekt', 'Project');
    const period = scene.say('Toteutusaika', 'Projekttid', 'Period');
    [first, period, ...heads.map(([text]) => text)].forEach((text, column) =>
      page.text(top, column, text, { bold: true }),
    );
    table.column(0, first, { role: 'name' });
    table.column(1, period, { role: 'text', alsoRoles: ['other'] });
    heads.forEach(([text, spec], index) => table.column(2 + index, text, spec));
    random.sample(ventures, random.int(4, 10)).forEach((venture, index) => {
      const row = top + 1 + index;
      const name = nameIn(scene.tongue, venture);
      page.text(row, 0, name);
      page.text(row, 1, `${year - 1}–${year + 1}`);
      const unit = table.unit({ name, level: 'project' });
      const total = random.int(40, 900) * 100_000;
      const eu = Math.round((total * 0.6) / 100_000) * 100_000;
      const state = Math.round((total * 0.15) / 100_000) * 100_000;
      [total, eu, state, total - eu - state].forEach((cents, at) =>
        table.money(row, 2 + at, unit, 'expense', -cents, {
          label: name,
          alsoItems: ['grants', 'investment', 'account', 'revenue'],
          anySign: true,
        }),
      );
    });
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
