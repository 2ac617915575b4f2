import { arrange } from '../../src/goal-tables/arrange.ts';
import { learnLayout } from '../../src/goal-tables/learn-layout.ts';
import { readTables } from '../../src/layouts/index.ts';
import type { TableReading } from '../../src/model/table.ts';
import { offeredLayouts } from '../../src/profiles/index.ts';
import { drawSheet } from '../support/draw-sheet.ts';
import { Random } from '../corpus/random.ts';
import { layOut } from '../layouts/goals/pasted/lay-out.ts';
import { paste } from '../layouts/goals/pasted/paste.ts';
import { toWorkbook } from '../layouts/goals/pasted/score.ts';
import { describeSeeds, seedRows } from '../layouts/goals/seed-rows.ts';

const layouts = offeredLayouts.map(({ layout }) => layout);
const layout = (id: string) => layouts.find((one) => one.id === id)!;
const tableOf = (drawing: string) => readTables(drawSheet(drawing).snapshot)[0]!;

const everything = `
  Päämäärä | Tavoite | Toimenpide | Mittari | Lähtötaso | Tavoitetaso | Toteuma 30.6. | Toteuma 31.12. | Aikataulu | Vastuutaho | Seuranta | Huom | Tila
  Sujuva arki | Palvelut toimivat | Yhteinen palvelupiste | Vastausaika | 5 vrk | 3 vrk | 4 vrk | 3 vrk | 2025– | Palvelupäällikkö | Vuosittain | Tilat auki | Käynnissä
  Sujuva arki | Väki voi hyvin | Kyselyt | "vastaukset 80 %; keskustelut 100 %" | 70 % | 80 % | | | 2025 | Henkilöstö | Raportti | | Valmis`;
const twoPeriods = `
  SUJUVA TOIMINTA
  TAVOITE 1. Luodaan valmiuksia
  Toimenpidesuunnitelma 2025 | Hankkeet 2025 | Vastuutaho | Toimenpidesuunnitelma 2026–2030 | Hankkeet 2026–2030 | Vastuutaho
  Kartoitetaan palvelut | Palvelut 2025 | Talous | Uudistetaan palvelut | Palvelut 2030 | Viestintä`;

function allWords(table: TableReading, id: string): string[] {
  const { lines } = arrange(table, layout(id), 'fi');
  return wordsIn(lines.flatMap(({ texts }) => texts).join(' '));
}

function fold(text: string): string {
  return ` ${wordsIn(text).join(' ')} `;
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

test.each(layouts.map(({ id }) => id))('%s: no text of any column is lost', (id) => {
  for (const drawing of [everything, twoPeriods]) {
    const [head, ...body] = drawing.trim().split('\n');
    const texts = drawing === everything ? body : [head!, body[0]!.replace(/TAVOITE 1\./, ''), body[2]!];
    const words = wordsIn(texts.join(' '));
    expect(words.length).toBeGreaterThan(10);
    const kept = new Set(allWords(tableOf(drawing), id));
    expect(words.filter((word) => !kept.has(word))).toEqual([]);
  }
});

describeSeeds('the rows of four cities', () => {
  const cities = [...new Set(seedRows.map(({ city }) => city))].map((city) => {
    const rows = seedRows.filter((row) => row.city === city);
    const tables = readTables(toWorkbook(paste.typed(layOut(rows), new Random(city))));
    return { rows, tables };
  });

  test.each(layouts.map(({ id }) => id))('%s: no text is lost', (id) => {
    for (const { rows, tables } of cities) {
      const kept = ` ${tables.flatMap((table) => allWords(table, id)).join(' ')} `;
      const pieces = rows
        .flatMap(({ cells }) => Object.values(cells).flat())
        .map(fold)
        .filter((piece) => piece.trim() !== '');
      expect(pieces.length).toBeGreaterThan(15);
      expect(pieces.filter((piece) => !kept.includes(piece))).toEqual([]);
      // Goals may be printed once for several rows; actions may not.
      const actions = rows
        .map(({ cells }) => cells['Toimenpide'] ?? cells['Toimenpiteet'] ?? '')
        .map((text) => fold(String(text)));
      const times = (text: string, list: readonly string[]) => list.filter((one) => one === text).length;
      const rarer = actions.filter(
        (action) => action.trim() !== '' && kept.split(action).length - 1 < times(action, actions),
      );
      expect(rarer).toEqual([]);
      expect(tables.flatMap(({ goals }) => goals).length).toBeGreaterThanOrEqual(rows.length);
    }
  });
});

test('what has no column goes under its own heading to where it belongs', () => {
  const { lines, moved } = arrange(tableOf(everything), layout('iisalmi'), 'fi');
  expect(lines.map(({ kind, texts }) => [kind, texts[0]])).toEqual([
    ['aim', 'Sujuva arki'],
    ['row', 'Palvelut toimivat'],
    ['row', 'Väki voi hyvin'],
  ]);
  expect(lines[1]!.texts[1]).toBe(
    'Yhteinen palvelupiste\nAikataulu: 2025–\nVastuutaho: Palvelupäällikkö\nSeuranta: Vuosittain\nHuom: Tilat auki\nTila: Käynnissä',
  );
  expect(lines[1]!.texts[2]).toBe(
    'Vastausaika (lähtötaso: 5 vrk) (tavoitetaso: 3 vrk) (toteuma 30.6.: 4 vrk) (toteuma 31.12.: 3 vrk)',
  );
  expect(moved.filter(({ line }) => line === 1).map(({ heading }) => heading)).toContain('Vastuutaho');
});

test('outcomes go to the column of their day, and a goal keeps its number', () => {
  const table = tableOf(`
    Nro | Tavoite | Toimenpide | Mittari | Toteuma 31.12.
    1.4 | Palvelut toimivat | Palvelupiste | Vastausaika 3 vrk | 4 vrk`);
  const { lines } = arrange(table, layout('follow-up'), 'fi');
  const { columns } = layout('follow-up');
  const texts = lines[0]!.texts.map((text, i) => [columns[i]!.heading.fi, text]);
  expect(texts).toContainEqual(['Toteuma 31.12.', '4 vrk']);
  expect(texts).toContainEqual(['Toteuma 30.6.', null]);
  expect(texts).toContainEqual(['Tavoite', '1.4. Palvelut toimivat']);
});

test('two periods are two rows elsewhere, and one in a layout of two periods', () => {
  const table = tableOf(twoPeriods);
  const apart = arrange(table, layout('pieksamaki'), 'fi');
  expect(apart.lines.filter(({ kind }) => kind === 'row').map(({ texts }) => texts.slice(0, 3))).toEqual([
    ['Kartoitetaan palvelut\nTavoite: 1. Luodaan valmiuksia', '2025', 'Talous'],
    ['Uudistetaan palvelut\nTavoite: 1. Luodaan valmiuksia', '2026–2030', 'Viestintä'],
  ]);
  const together = arrange(table, layout('kuopio'), 'fi');
  expect(together.lines.map(({ kind, texts }) => [kind, ...texts])).toEqual([
    ['aim', 'SUJUVA TOIMINTA', null, null, null, null, null],
    ['goal', 'TAVOITE 1. Luodaan valmiuksia', null, null, null, null, null],
    [
      'row',
      'Kartoitetaan palvelut',
      'Palvelut 2025',
      'Talous',
      'Uudistetaan palvelut',
      'Palvelut 2030',
      'Viestintä',
    ],
  ]);
});

test('a table gives its own columns as a layout, its year to be filled in', () => {
  const table = tableOf(`
    Päämäärä | Tavoite | Toimenpide | Mittari | Tavoitetaso 2025
    Sujuva arki | Palvelut toimivat | Palvelupiste | Vastausaika | 3 vrk`);
  const { columns, grouping } = learnLayout(table);
  expect(grouping).toBe('column');
  expect(columns.map(({ part, heading }) => [part, heading.fi])).toEqual([
    ['theme', 'Päämäärä'],
    ['goal', 'Tavoite'],
    ['action', 'Toimenpide'],
    ['metric', 'Mittari'],
    ['target', 'Tavoitetaso {year}'],
  ]);
});
