import { checkWorkbook } from '../../src/check/check-workbook.ts';
import { buildReport } from '../../src/check/summary.ts';
import { toReading } from '../../src/cli/reading.ts';
import { readText } from '../../src/cli/text/read-text.ts';
import { drawSheet } from '../support/draw-sheet.ts';

const terminal = { out: () => undefined, err: () => undefined, width: 100, coloured: false };

/** What `sitova read` says of a drawing, from its first table on. */
function readingOf(drawing: string): string[] {
  const { snapshot } = drawSheet(drawing);
  const workbook = checkWorkbook(snapshot, { language: 'fi', profile: null, path: 'ks.xlsx' });
  const lines = readText(toReading(buildReport([workbook])), terminal, 'fi').split('\n');
  return lines.slice(3).map((line) => line.replaceAll('\u00a0', ' '));
}

test('units stand further in below their parents', () => {
  expect(
    readingOf(`
      Toimintakate          | KS 2025
      Sivistyslautakunta    | -1 400 000
      > Varhaiskasvatus     | -500 000
      > Perusopetus         | -900 000`).slice(3, 7),
  ).toEqual([
    '    Yksikkö             Toimintakate',
    '    Sivistyslautakunta    −1 400 000',
    '      Varhaiskasvatus       −500 000',
    '      Perusopetus           −900 000',
  ]);
});

test('what is no plan is said as such, without guesses at its columns; a heading without a year is given one', () => {
  const list = readingOf(`
    Vakanssiluettelo

    Nimike    | Lukumäärä
    Opettaja  | 12
    Sihteeri  | 3`);
  expect(list.slice(0, 3)).toEqual(["  'KS 2025'!A3:B5", '    Ei suunnitelma, joten ei tarkisteta.', '']);
  const plan = readingOf(`
    Käyttösuunnitelma 2026

    Yksikkö  | TA 2025 | Esitys
    Kirjasto | −300 |    −309
    Museo    | −100 |    −102`);
  expect(plan[1]).toMatch(/^    Esitys 2026: /);
});

test('a run of months is one phrase, and the year is what is shown', () => {
  expect(
    readingOf(`
      1400 Elinvoima KS 2025 | Tammi | Helmi | Maalis | Yhteensä
      Toimintatuotot | 1 000 | 1 100 | 1 200 | 3 300
      Toimintakulut | -9 000 | -9 100 | -9 200 | -27 300
      Toimintakate | -8 000 | -8 000 | -8 000 | -24 000`).slice(2),
  ).toEqual([
    '    A 1400 Elinvoima KS 2025 = nimi; B Tammi – D Maalis = kuukausi; E Yhteensä = summa 2025',
    '    Yksikkö (summa)  Toimintatuotot  Toimintakulut  Toimintakate',
    '    1400 Elinvoima            3 300        −27 300       −24 000',
    '',
  ]);
});

test('of external, internal and together, together is shown', () => {
  const shown = readingOf(`
    Yksikkö KS 2025 | Ulkoiset tuotot | Sisäiset tuotot | Tuotot yhteensä | Kulut | Kate
    Hallinto | 10 000 | 5 000 | 15 000 | -90 000 | -75 000
    Talous   | 4 000 | 1 000 | 5 000 | -50 000 | -45 000`);
  expect(shown.find((line) => line.includes('Hallinto '))).toMatch(/Hallinto +15 000 +−90 000 +−75 000/);
});

test('where external and internal stand apart, their sum is shown', () => {
  const shown = readingOf(`
    KS 2027                 | Kiinteistöt | | Vesihuolto |
                            | Ulkoiset | Sisäiset | Ulkoiset | Sisäiset
    Toimintatuotot yhteensä | 760 000 | 4 050 000 | 2 162 000 | 95 000
    Toimintakulut yhteensä  | -2 970 000 | -60 000 | -1 150 000 | -18 000
    Toimintakate            | -2 210 000 | 3 990 000 | 1 012 000 | 77 000`);
  expect(shown.find((line) => /Kiinteistöt +\d/.test(line))).toMatch(
    /Kiinteistöt +4 810 000 +−3 030 000 +1 780 000/,
  );
});

test('a result that adds up the lines above it counts in their place', () => {
  const shown = readingOf(`
    Ruokapalvelut, käyttösuunnitelma 2027
                    | KS 2027
    Myyntituotot    | 1 440 000
    Henkilöstökulut | -720 000
    Elintarvikkeet  | -482 400
    Tulos           | 237 600`);
  expect(shown.find((line) => /Ruokapalvelut +\d/.test(line))).toMatch(/Ruokapalvelut +237 600$/);
});

test('where only accounts are printed, what they come to is shown', () => {
  const shown = readingOf(`
    == Taul1 ==
    Vuosi | Versio | Yksikkö | Tili | Summa
    2025 | KS | 1280 | 3100 | 20000
    2025 | KS | 1280 | 4100 | -812300
    2025 | KS | 1290 | 3100 | 1000
    2025 | KS | 1290 | 4100 | -90000`);
  expect(shown.slice(-7, -4)).toEqual([
    '    Yksikkö  Tilit yhteensä',
    '    1280           −792 300',
    '    1290            −89 000',
  ]);
});
