import { readTables } from '../../src/layouts/index.ts';
import { chooseProfile } from '../../src/profiles/choose.ts';
import { profiles } from '../../src/profiles/index.ts';
import { drawSheet } from '../support/draw-sheet.ts';

const choose = (title: string, units: readonly [string, string, string], known = profiles) => {
  const { snapshot } = drawSheet(`
    ${title} |
    Koodi | Toimintayksikkö | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
    1200  | ${units[0]} | 1 304 800 | −4 052 900 | −2 748 100
    1280  | ${units[1]} |   509 200 | −1 693 500 | −1 184 300
    1300  | ${units[2]} |   238 500 | −2 183 400 | −1 944 900`);
  return chooseProfile(snapshot, readTables(snapshot), known);
};
const own = ['Hallintopalvelut', 'Henkilöstöpalvelut', 'Talouspalvelut'] as const;
const foreign = ['Yleishallinto', 'Tietohallinto', 'Elinkeinotoimi'] as const;

test('three units by code and name', () => {
  expect(choose('Suunnitelma', own)).toEqual({
    id: 'iisalmi',
    why: { cityNamed: false, unitsMatched: 3, aimsMatched: 0 },
  });
});
test('the city by name, in any case, and one unit', () => {
  expect(choose('Iisalmen kaupunki', ['Hallintopalvelut', foreign[1], foreign[2]])).toEqual({
    id: 'iisalmi',
    why: { cityNamed: true, unitsMatched: 1, aimsMatched: 0 },
  });
});
test('codes alone prove nothing', () => expect(choose('Suunnitelma', foreign)).toBeNull());
test('the city alone proves nothing', () => expect(choose('Iisalmi', foreign)).toBeNull());
test('a part of another word is not the city', () => {
  expect(choose('Vieremä', ['Hallintopalvelut', foreign[1], foreign[2]])).toBeNull();
});
test('two cities that fit equally leave it open', () => {
  expect(choose('Suunnitelma', own, [profiles[0]!, { ...profiles[0]!, id: 'kaksonen' }])).toBeNull();
});

describe('a workbook of goals', () => {
  const chooseGoals = (title: string, theme: string) => {
    const { snapshot } = drawSheet(`
      ${title}
      Tavoite            | Toimenpide     | Mittari
      **${theme}**
      Menot hallintaan   | Digitalisaatio | kasvu enintään 2 %`);
    return chooseProfile(snapshot, readTables(snapshot))?.id ?? null;
  };
  test('the city by name and one of its aims', () => {
    expect(chooseGoals('Laitilan palvelusuunnitelma', 'Kestävä ja tasapainoinen talous')).toBe('laitila');
  });
  test('aims alone prove nothing', () => {
    expect(chooseGoals('Palvelusuunnitelma', 'Kestävä ja tasapainoinen talous')).toBeNull();
  });
  test('nor does the city with another theme', () => {
    expect(chooseGoals('Laitilan palvelusuunnitelma', 'Elinvoima')).toBeNull();
  });
});
