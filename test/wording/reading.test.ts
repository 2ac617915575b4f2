import { readTables } from '../../src/layouts/index.ts';
import { languages } from '../../src/model/language.ts';
import { wordReading } from '../../src/wording/reading.ts';
import { drawSheet } from '../support/draw-sheet.ts';

const [table] = readTables(
  drawSheet(`
    KÄYTTÖSUUNNITELMA       | KS 2025
    1280 HENKILÖSTÖPALVELUT |
    TOIMINTATUOTOT          |    509 200
    TOIMINTAKULUT           | −1 693 500
    TOIMINTAKATE            | −1 184 300
    1300 TALOUSPALVELUT     |
    TOIMINTATUOTOT          |    238 500
    TOIMINTAKULUT           | −2 183 400
    TOIMINTAKATE            | −1 944 900`).snapshot,
);

test('a table is told in one line of each language', () => {
  expect(languages.map((language) => wordReading(table!, language))).toEqual([
    'KS 2025: suunnitelma, 2 yksikköä, euroina, kulut miinusmerkkisinä, kate täsmää 2/2.',
    'KS 2025: plan, 2 enheter, i euro, kostnader med minus, bidraget stämmer 2/2.',
    'KS 2025: plan, 2 units, in euros, expenses negative, margins that add up 2/2.',
  ]);
});
