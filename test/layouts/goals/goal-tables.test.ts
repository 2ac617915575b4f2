import { readTables } from '../../../src/layouts/index.ts';
import { isChecked } from '../../../src/rules/run.ts';
import { drawSheet } from '../../support/draw-sheet.ts';

function read(drawing: string) {
  const tables = readTables(drawSheet(drawing).snapshot);
  expect(tables.map(({ kind }) => kind)).toEqual(['goals']);
  return tables[0]!;
}

const metricsOf = (drawing: string) =>
  read(drawing).goals.map(({ metrics }) => metrics.map(({ text }) => text));

test('a metric merged over two rows belongs to both', () => {
  expect(
    metricsOf(`
      Tavoite  | Toimenpide | Mittari
      Talous   | Säästöt    | menot 2 M€
               | Tarkastus  |
      Luonto   | Kunnostus  | jokia 3 kpl
      @ merged C2:C3`),
  ).toEqual([['menot 2 M€'], ['menot 2 M€'], ['jokia 3 kpl']]);
});

test('bullets of documents part metrics and are left out', () => {
  expect(
    metricsOf(`
      Tavoite | Toimenpide | Mittari
      Talous  | Säästöt    | "\\uf0a7 menot 2 M€\\u000a\\uf0a7 velka pienenee"
      Luonto  | Kunnostus  | "jokia 3 kpl; lampia 2 kpl"`),
  ).toEqual([
    ['menot 2 M€', 'velka pienenee'],
    ['jokia 3 kpl', 'lampia 2 kpl'],
  ]);
});

test('a page number and the header again are no rows', () => {
  const { goals } = read(`
    Tavoite | Toimenpide | Mittari
    Talous  | Säästöt yhdessä alueen | menot 2 M€
    16
    Tavoite | Toimenpide | Mittari
            | muiden kuntien kanssa |
    Luonto  | Kunnostus  | jokia 3 kpl`);
  expect(goals.map(({ action, rows }) => ({ action, rows }))).toEqual([
    { action: 'Säästöt yhdessä alueen muiden kuntien kanssa', rows: [1, 4] },
    { action: 'Kunnostus', rows: [5] },
  ]);
});

test('headings of themes, one of them with no rows, and the year of the title', () => {
  const { sections, goals, year } = read(`
    Käyttösuunnitelma 2026
    Tavoite      | Toimenpide | Mittari
    **Talous**
    Menot laskevat | Säästöt  | menot 2 M€
    **Ketteryys**
    **Luonto**
    Joet puhtaiksi | Kunnostus | jokia 3 kpl`);
  expect(year).toBe(2026);
  expect(sections!.map(({ theme, firstRow }) => [theme, firstRow])).toEqual([
    ['Talous', 3],
    ['Ketteryys', null],
    ['Luonto', 6],
  ]);
  expect(goals.map(({ theme }) => theme)).toEqual(['Talous', 'Luonto']);
});

test('columns for two periods, and a numbered goal above them', () => {
  const { goals } = read(`
    KESTÄVÄ TALOUS
    TAVOITE 6. Tulorahoitus riittää.
    Toimenpidesuunnitelma 2020 | Hankkeet | Vastuutaho | Toimenpidesuunnitelma 2021-2030 | Hankkeet | Vastuutaho
    Päivitetään linjaukset     | Tijo     | talous     | Linjaukset ovat käytössä        |          | talous, tilapalvelut`);
  expect(goals).toMatchObject([
    {
      theme: 'KESTÄVÄ TALOUS',
      goal: 'Tulorahoitus riittää.',
      goalNumber: '6',
      action: 'Päivitetään linjaukset',
    },
  ]);
  expect(
    goals[0]!.groups.map(({ label, texts }) => [label, texts.action?.text, texts.project?.text]),
  ).toEqual([
    ['2020', 'Päivitetään linjaukset', 'Tijo'],
    ['2021-2030', 'Linjaukset ovat käytössä', undefined],
  ]);
  expect(goals[0]!.parties.map(({ text }) => text)).toEqual(['talous', 'talous', 'tilapalvelut']);
});

test('a table pasted into one column is shown, and never judged', () => {
  const table = read(`
    Toimenpide
    Aikataulu
    Vastuutaho
    Mittari
    Uusien yrittäjien neuvonta
    2025–
    Yrityspalvelut
    Perustettujen yritysten määrä
    Matkailun edistäminen
    2026
    Yrityspalvelut
    Yöpymisiä vähintään 9 000`);
  expect(table.goals.map(({ action, schedule, responsible }) => [action, schedule, responsible])).toEqual([
    ['Uusien yrittäjien neuvonta', '2025–', 'Yrityspalvelut'],
    ['Matkailun edistäminen', '2026', 'Yrityspalvelut'],
  ]);
  expect(isChecked(table)).toBe(false);
});

test('figures below end the table', () => {
  const tables = readTables(
    drawSheet(`
      Tavoite | Toimenpide | Mittari
      Talous  | Säästöt    | menot 2 M€
      1200 HALLINTOPALVELUT | KS 2025   |
      TOIMINTATUOTOT        | 1 304 800 |
      TOIMINTAKULUT         | −4 052 900 |
      TOIMINTAKATE          | −2 748 100 |`).snapshot,
  );
  expect(tables[0]).toMatchObject({ kind: 'goals', goals: [{ goal: 'Talous' }] });
  expect(tables.map(({ kind }) => kind)).toContain('plan');
});

test('a metric and what it is to reach in one column', () => {
  expect(
    metricsOf(`
      Yksikkö   | Tavoite 2027            | Toimenpiteet     | Mittari ja tavoitetaso
      Kaavoitus | Kaavat valmistuvat      | Kaavoitusohjelma | Kaavoja vähintään 6 kpl
      Valvonta  | Lupakäsittely nopeutuu  | Sähköinen asiointi | Käsittelyaika enintään 30 päivää`),
  ).toEqual([['Kaavoja vähintään 6 kpl'], ['Käsittelyaika enintään 30 päivää']]);
});
