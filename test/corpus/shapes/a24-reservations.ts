import { nameIn } from '../city.ts';
import { drawNotes } from '../chrome.ts';
import { ventures } from '../names.ts';
import { sumFormula } from '../formulas.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { amountText } from '../amount-text.ts';
import { DrawnTable } from '../table.ts';

/** Money reserved for joint projects: name, period as text, this year's share; the title carries what is left. */
export const reservations: Shape = {
  id: 'A24',
  title: 'project money reservations',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, {
      style: { expense: random.pick(['negative', 'positive', 'positive'] as const), scale: 1 },
    });
    const { year, style } = scene;
    const page = scene.book.page(
      random.pick([
        scene.say('Hankeraha', 'Projektmedel', 'Project money'),
        scene.say('Varaukset', 'Reserveringar'),
        'Taul1',
      ]),
    );
    let row = random.int(0, 1);
    const list = random
      .sample(ventures, random.int(4, 12))
      .map((name) => ({ name: nameIn(scene.tongue, name), cents: -random.int(10, 480) * 10_000 }));
    const pot = -list.reduce((sum, { cents }) => sum + cents, 0) + random.int(1, 60) * 100_000;
    const left = amountText((pot + list.reduce((sum, { cents }) => sum + cents, 0)) / 100, ' ', '-');
    page.text(
      row,
      0,
      scene.say(
        `Hankerahaan tehdyt varaukset v. ${year} (sitomatta n. ${left} €)`,
        `Reserveringar av projektmedel ${year} (obundet ca ${left} €)`,
        `Project money reserved ${year} (free about ${left} €)`,
      ),
      { bold: true },
    );
    row += random.int(1, 2);
    const table = new DrawnTable(page, style, { kind: 'reservations', top: row, year });
    const heads = [
      scene.say(
        random.pick(['Hanke', 'Toteutuksessa olevat hankkeet', 'Hankkeen nimi']),
        'Projekt',
        'Project',
      ),
      scene.say(random.pick(['Toteutusaika', 'Kesto', 'Aika']), 'Tidtabell', 'Period'),
    ];
    const amountHead = random.pick([
      String(year),
      `${scene.say('Varaus', 'Reservering', 'Reserved')} ${year}`,
      `${scene.say('Kuntarahoitus', 'Kommunandel', 'Municipal share')} ${year}`,
    ]);
    page.text(row, 0, heads[0]!, { bold: true });
    page.text(row, 1, heads[1]!, { bold: true });
    if (amountHead === String(year)) page.number(row, 2, year);
    else page.text(row, 2, amountHead, { bold: true });
    table.column(0, heads[0]!, { role: 'name' });
    table.column(1, heads[1]!, { role: 'text', alsoRoles: ['other'] });
    table.column(2, amountHead, { role: 'plan', year, alsoItems: ['expense', 'grants'] });
    const top = ++row;
    const period = () =>
      random.pick([
        `1.${random.int(1, 12)}.${year - 1} - 31.12.${year + 1}`,
        `${year - 1}–${year + 1}`,
        `${year}–`,
        scene.say('jatkuva', 'fortlöpande', 'continuous'),
        String(year),
      ]);
    const money = {
      item: 'expense' as const,
      alsoItems: ['grants', 'account', 'investment'] as const,
      anySign: true,
    };
    for (const { name, cents } of list) {
      page.text(row, 0, name);
      page.text(row, 1, period());
      table.money(row, 2, table.unit({ name, level: 'project' }), 'expense', cents, {
        ...money,
        label: name,
      });
      row++;
    }
    if (random.chance(0.4)) {
      const word = random
        .pick([
          scene.heads.say('total', year),
          scene.say('Varaukset yhteensä', 'Reserveringar totalt', 'Reserved, total'),
        ])
        .replace('\n', ' / ');
      page.text(row, 0, word, { bold: true });
      const total = list.reduce((sum, { cents }) => sum + cents, 0);
      const formula = style.formulas ? sumFormula(2, top, row - 1) : null;
      table.money(row, 2, table.unit({ name: word, level: 'total' }), 'expense', total, {
        ...money,
        label: word,
        formula,
      });
    }
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
