import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { fillLine } from '../lines.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { itemOf } from '../style.ts';
import { DrawnTable } from '../table.ts';
import { placeTracks, track, type Track } from '../tracks.ts';
import { fillUnitRow } from '../unit-rows.ts';
import { accountCodes, expenseAccounts, revenueAccounts, type Line } from '../words.ts';

/** One cost centre's accounts by number, the centre named by a word before it in the title. */
export const centreAccounts: Shape = {
  id: 'X40',
  title: 'accounts by number of the one cost centre in the title',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, { placement: 'code name', tongue: random.pick(['fi', 'fi', 'sv']) });
    const { year } = scene;
    const page = scene.book.page(random.pick(['Taul1', scene.say('Kustannuspaikka', 'Kostnadsställe')]));
    const entity = random.pick(unitsOf(scene.body()));
    const isCentre = random.chance(0.5);
    const word = isCentre
      ? scene.say('Kustannuspaikka', 'Kostnadsställe')
      : scene.say(random.pick(['Yksikkö', 'Toimintayksikkö']), random.pick(['Ansvar', 'Enhet']));
    const code = isCentre ? `${entity.code}1` : entity.code;
    const top = drawTitle(scene, page, random.int(0, 1), {
      needsScale: scene.style.scale !== 1,
      lines: [`${word}${random.pick([':', ''])} ${code} ${scene.name(entity)}`],
    });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    const heads = [scene.say('Tili', 'Konto'), scene.say('Selite', 'Benämning')] as const;
    heads.forEach((text, column) => page.text(top, column, text, { bold: true }));
    table.column(0, heads[0], { role: 'code', alsoRoles: ['other', 'text'] });
    table.column(1, heads[1], { role: 'name', alsoRoles: ['text'] });
    const placed = placeTracks(table, top, 2, [
      track(scene, 'budget', { role: 'budget' }, { kind: 'budget', year: year - 1 }),
      track(scene, 'plan', { role: 'plan' }, { kind: 'plan', year }),
    ]);
    const unit = table.unit({
      code,
      name: scene.name(entity),
      level: isCentre ? 'costCentre' : 'operatingUnit',
    });
    let row = top + 1;
    const lines: readonly Line[] = [...revenueAccounts, 'revenue', ...expenseAccounts, 'expense', 'margin'];
    for (const line of lines) {
      const isSum = line === 'revenue' || line === 'expense' || line === 'margin';
      if (!isSum) scene.paintCode(page, row, 0, accountCodes[line]);
      const label = scene.labels.line(line);
      page.text(row, 1, label, { bold: isSum });
      fillLine(scene, table, row++, unit, entity, line, placed, { label });
    }
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};

/** Follow-up by units whose derived columns are called what their maker liked. */
export const oddHeads: Shape = {
  id: 'X41',
  title: 'differences and shares under headings of the maker’s own',
  part: 'scored',
  draw(random) {
    const scene = new Scene(random, { tongue: random.pick(['fi', 'sv']), style: { scale: 1 } });
    const { year } = scene;
    const page = scene.book.page(scene.say('Seuranta', 'Uppföljning'));
    const top = drawTitle(scene, page, 0, {
      title: scene.say(`Seuranta ${year}, toimintakate`, `Uppföljning ${year}, verksamhetsbidrag`),
      needsYear: true,
    });
    const table = new DrawnTable(page, scene.style, { kind: 'outcome', top, year });
    const plan = { kind: 'plan', year } as const;
    const actual = { kind: 'actual', year, of: 'plan' } as const;
    const name = scene.heads.say('name', year);
    page.text(top, 0, name, { bold: true });
    table.column(0, name, { role: 'name' });
    const difference = scene.say(
      random.pick(['Vrt.', 'Yli/ali', 'Tilanne nyt', 'Ylijäänyt']),
      random.pick(['Jfr', 'Läge', 'Över/under']),
    );
    const share = scene.say(
      random.pick(['Indeksi', 'Aste', 'Suhde', 'Tot.pros.']),
      random.pick(['Index', 'Grad', 'Förh.']),
    );
    const tracks: Track[] = [
      track(scene, 'plan', { role: 'plan', alsoItems: ['margin'] }, plan),
      track(scene, 'actual', { role: 'actual', alsoItems: ['margin'] }, actual),
      {
        header: difference,
        spec: { role: 'variance', anyYear: true, alsoRoles: ['remaining'] },
        derived: { kind: 'remaining', part: actual, base: plan },
      },
      {
        header: share,
        spec: { role: 'usedPercent', anyYear: true, alsoRoles: ['changePercent'] },
        derived: { kind: 'usedPercent', part: actual, base: plan },
      },
    ];
    const placed = placeTracks(table, top, 1, tracks);
    random.sample(unitsOf(scene.body(3)), 9).forEach((entity, index) => {
      const { text, spec } = scene.heading(entity);
      page.text(top + 1 + index, 0, text);
      fillLine(scene, table, top + 1 + index, table.unit(spec), entity, 'margin', placed);
    });
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};

/** Groups of columns headed by stretches of time, versions under each. */
export const periodGroups: Shape = {
  id: 'X42',
  title: 'month, year so far and whole year as groups of columns',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, { tongue: random.pick(['fi', 'fi', 'sv']), placement: 'name' });
    const { year, style } = scene;
    const month = random.int(2, 11);
    const page = scene.book.page(scene.say('Raportti', 'Rapport'));
    const entity = random.pick(unitsOf(scene.body()));
    const top = drawTitle(scene, page, 0, {
      title: scene.say(`Kuukausiraportti ${month}/${year}`, `Månadsrapport ${month}/${year}`),
      needsYear: true,
      needsScale: style.scale !== 1,
      lines: [scene.name(entity)],
    });
    const table = new DrawnTable(page, style, { kind: 'outcome', top, year });
    const groups = [
      scene.say('Kuukausi', 'Månad'),
      scene.say(random.pick(['Kumulatiivinen', 'Vuoden alusta']), 'Kumulativt'),
      scene.say(random.pick(['Koko vuosi', 'Vuosi']), random.pick(['Helår', 'Hela året'])),
    ];
    const [actual, budget] = [scene.say('TOT', 'Utfall'), scene.say('TA', 'Budget')];
    const ofMonth = { kind: 'actual', year, of: 'plan', month } as const;
    const soFar = { kind: 'actual', year, of: 'plan' } as const;
    const whole = { kind: 'plan', year } as const;
    const tracks: Track[] = [
      {
        header: `${actual} ${month}/${year}`,
        spec: { role: 'actual', year, alsoRoles: ['month'] },
        version: ofMonth,
      },
      { header: `${actual} 1-${month}/${year}`, spec: { role: 'actual', year }, version: soFar },
      { header: `${budget} ${year}`, spec: { role: 'budget', year, alsoRoles: ['plan'] }, version: whole },
    ];
    groups.forEach((text, index) => page.text(top, 1 + index, text, { bold: true }));
    table.column(0, '', { role: 'name', optional: true });
    const placed = placeTracks(table, top + 1, 1, tracks);
    const unit = table.unit({ name: scene.name(entity), level: 'operatingUnit' });
    (['revenue', 'expense', 'margin'] as const).forEach((line, index) => {
      const label = scene.labels.line(line);
      page.text(top + 2 + index, 0, label);
      fillLine(scene, table, top + 2 + index, unit, entity, line, placed, { label });
    });
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};

/** The area of each unit in a column of its own after the name. */
export const areaBeside: Shape = {
  id: 'X44',
  title: 'area of each unit in a column after its name, some figures still open',
  part: 'scored',
  draw(random) {
    const scene = new Scene(random, { placement: 'code name', tongue: random.pick(['fi', 'sv']) });
    const { year } = scene;
    const page = scene.book.page(`KS ${year}`);
    const top = drawTitle(scene, page, random.int(0, 1), {
      needsYear: true,
      needsScale: scene.style.scale !== 1,
    });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    const heads = [
      scene.say('Nro', 'Nr'),
      scene.say('Toimintayksikkö', 'Enhet'),
      scene.say('Vastuualue', 'Ansvarsområde'),
    ];
    heads.forEach((text, column) => {
      page.text(top, column, text, { bold: true });
      table.column(column, text, {
        role: column === 0 ? 'code' : 'name',
        alsoRoles: column === 2 ? ['text', 'other'] : [],
      });
    });
    const lines = (['revenue', 'expense', 'margin'] as const).map((line, index) => {
      page.text(top, 3 + index, scene.labels.line(line), { bold: true });
      table.column(3 + index, scene.labels.line(line), { role: 'plan', year, item: itemOf(line) });
      return { line, column: 3 + index };
    });
    const columns = { code: 0, name: 1, lines, comment: null, version: { kind: 'plan', year } as const };
    const open = scene.say(random.pick(['avoin', 'kesken']), 'öppen');
    let row = top + 1;
    const areas = scene.body(4).children;
    for (const [at, area] of areas.entries()) {
      const parent = scene.name(area);
      table.unit({ name: parent, level: 'area', optional: true });
      for (const entity of unitsOf(area)) {
        page.text(row, 2, parent);
        fillUnitRow(scene, table, row++, columns, entity, { parent, spec: { alsoParents: [null] } });
      }
      if (at < areas.length - 1 && random.chance(0.4)) {
        page.text(row, 1, scene.say('Uusi toiminta', 'Ny verksamhet'));
        table.unit({
          name: scene.say('Uusi toiminta', 'Ny verksamhet'),
          level: 'operatingUnit',
          alsoParents: [parent],
          optional: true,
        });
        for (const { column } of lines) page.text(row, column, open);
        row++;
      }
    }
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
