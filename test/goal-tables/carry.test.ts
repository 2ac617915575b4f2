import { carryForward } from '../../src/goal-tables/carry.ts';
import { rowsOf } from '../../src/goal-tables/rows.ts';
import { readTables } from '../../src/layouts/index.ts';
import { languages } from '../../src/model/language.ts';
import { wordCarryChange } from '../../src/wording/goal-changes.ts';
import { drawSheet } from '../support/draw-sheet.ts';

const plan = `
  Tavoitteet 2025
  Nro | Tavoite | Toimenpide | Mittari | Aikataulu | Toteuma 31.12. | Tila
  1.1 | Keittiö toimii | Palvelukeittiöiden lisääminen (toteutettu syksy 2023) | keittiöitä 3 kpl | 2023 | |
  1.2 | Palvelut toimivat | Palvelupiste | vastausaika enintään 3 vrk | 2025– | 4 vrk | Käynnissä
  1.3 | Väki voi hyvin | Henkilöstökysely | vastaajia 80 % | 2025 | 82 % | Käynnissä
  1.4 | Talous tasapainossa | Talousohjelma | säästö 2 M€ | 2023–2025 | |
  1.5 | Luonto voi hyvin | Jokien kunnostus (valmistuu 2027) | jokia 3 kpl | 2024–2027 | |
  1.6 | Yritykset kasvavat | Messut | messuja 2 kpl | jatkuva | 2 | Valmis`;

const carry = (removes: boolean) => {
  const table = readTables(drawSheet(plan).snapshot)[0]!;
  return carryForward(table, rowsOf(table), { year: 2026, removes });
};
const schedules = (removes: boolean) =>
  carry(removes).rows.map((row) => [row.goalNumber, row.texts.find(({ part }) => part === 'schedule')?.text]);

test('order and numbers stay, and only what is done every year gets a new year', () => {
  expect(schedules(false)).toEqual([
    ['1.1', '2023'],
    ['1.2', '2025–'],
    ['1.3', '2026'],
    ['1.4', '2023–2025'],
    ['1.5', '2024–2027'],
    ['1.6', 'jatkuva'],
  ]);
});

test('what is done or over can be left out', () => {
  expect(schedules(true).map(([number]) => number)).toEqual(['1.2', '1.3', '1.5']);
});

test('outcomes and states begin anew, and nothing else goes', () => {
  const { rows } = carry(false);
  expect(rows[1]!.texts.map(({ text }) => text)).toEqual([
    'Palvelupiste',
    'vastausaika enintään 3 vrk',
    '2025–',
  ]);
});

test('every change is said, in every language', () => {
  const { changes } = carry(false);
  expect(changes.map((change) => wordCarryChange(change, 'fi'))).toEqual([
    '”Palvelukeittiöiden lisääminen (toteutettu syksy 2023)” on merkitty tehdyksi: ”toteutettu syksy 2023”. Harkitse rivin poistamista.',
    '”Palvelupiste”: sarake ”Toteuma 31.12.” tyhjennettiin. Siinä oli ”4 vrk”.',
    '”Palvelupiste”: sarake ”Tila” tyhjennettiin. Siinä oli ”Käynnissä”.',
    '”Henkilöstökysely”: aikataulu 2025 vaihtui muotoon 2026.',
    '”Henkilöstökysely”: sarake ”Toteuma 31.12.” tyhjennettiin. Siinä oli ”82 %”.',
    '”Henkilöstökysely”: sarake ”Tila” tyhjennettiin. Siinä oli ”Käynnissä”.',
    '”Talousohjelma”: aika 2023–2025 on päättynyt. Harkitse rivin poistamista.',
    '”Messut” on merkitty tehdyksi: ”Valmis”. Harkitse rivin poistamista.',
    '”Messut”: sarake ”Toteuma 31.12.” tyhjennettiin. Siinä oli ”2”.',
    '”Messut”: sarake ”Tila” tyhjennettiin. Siinä oli ”Valmis”.',
  ]);
  for (const language of languages) {
    const said = changes.map((change) => wordCarryChange(change, language));
    expect(said.join(' ')).not.toMatch(/[{}]/);
    expect(new Set(said).size).toBe(said.length);
  }
});

test('what was left out is said to be', () => {
  const said = carry(true).changes.map((change) => wordCarryChange(change, 'fi'));
  expect(said).toContain('”Talousohjelma”: aika 2023–2025 on päättynyt. Rivi jätettiin pois.');
});
