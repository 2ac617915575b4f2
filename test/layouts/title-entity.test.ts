import { findTitleEntity } from '../../src/layouts/titles/title-entity.ts';

test.each([
  ['Kustannuspaikka: 12001 Kansliapalvelut', '12001', 'Kansliapalvelut', 'costCentre'],
  ['Ansvar: 2210 Biblioteket', '2210', 'Biblioteket', 'operatingUnit'],
  [
    'Yksikkö / Enhet: Yleishallinto / Allmän förvaltning',
    null,
    'Yleishallinto / Allmän förvaltning',
    'operatingUnit',
  ],
  ['Vastuualue Elinvoima', null, 'Elinvoima', 'area'],
  ['1130 - Simhallen', '1130', 'Simhallen', null],
  ['3230 Avustukset – vastuuhenkilö Sari Niemi', '3230', 'Avustukset', null],
  ['Profit center: 530120 Kanerva', '530120', 'Kanerva', 'operatingUnit'],
  ['Kirjasto (2210), 2025', '2210', 'Kirjasto', null],
  ['2210 Kirjasto, käyttösuunnitelma 2025', '2210', 'Kirjasto', null],
  ['Museo, talousraportti kesäkuu 2025', null, 'Museo', null],
  ['Käyttösuunnitelma 2025 – Kirjasto', null, 'Kirjasto', null],
  ['Museo, 1 000 €', null, 'Museo', null],
  ['Nuorisotyön käyttösuunnitelma 2027 (kp 6450)', '6450', 'Nuorisotyö', 'costCentre'],
  ['Vesihuolto, kp 7110, KS 2027 jaettuna kuukausille (€)', '7110', 'Vesihuolto', 'costCentre'],
  ['Ansvarsområde 3310 Hemtjänst, kvartalsfördelad dispositionsplan 2027', '3310', 'Hemtjänst', 'area'],
  ['Bibliotekets dispositionsplan 2027', null, 'Biblioteket', null],
  ['Museon ja kirjaston talousarvio 2027', null, 'Museo ja kirjasto', null],
  ['Ruokapalvelut 2027, kuukausisuunnitelma (€)', null, 'Ruokapalvelut', null],
  ['Ruokapalvelut kuukausisuunnitelma 2027', null, 'Ruokapalvelut', null],
  ['Liikuntapaikat vuosi 2027 kuukausittain', null, 'Liikuntapaikat', null],
  ['Liikuntapaikkojen määräraha 2027 kuukausille jaettuna', null, 'Liikuntapaikat', null],
  ['KS 2027 Nuorisotyö', null, 'Nuorisotyö', null],
  ['Kirjasto – tilanne syyskuun lopussa 2025', null, 'Kirjasto', null],
  ['Kustannuspaikka 32015 Päiväkoti, vastaa: johtaja', '32015', 'Päiväkoti', 'costCentre'],
  ['Tarkastuslautakunta 3.2.2026 § 8 Käyttösuunnitelma', null, 'Tarkastuslautakunta', null],
  ['Museet – Kommunstyrelsens förslag till budget 2026', null, 'Museet', null],
  ['Nuoriso, kulttuuri ja liikunta', null, 'Nuoriso, kulttuuri ja liikunta', null],
])('%s names the unit', (title, code, name, level) => {
  expect(findTitleEntity([title], [], 'Taul1')).toEqual({ code, name, level });
});

test.each([
  'Käyttösuunnitelma 2025',
  'Tuloslaskelma / Resultaträkning',
  'Tuloslaskelma 2025-2027 (1 000 €)',
  'Luonnos 12.1.2025',
  'Liite 3',
  'Toimintakate toimintayksiköittäin',
  'Förslag till dispositionsplan',
  'Proposal for budget 2026',
  '2025',
])('%s names none', (title) => {
  expect(findTitleEntity([title], ['Menolaji'], 'Taul1')).toBeNull();
});

test('small letters go on about the document: the sheet is named after the unit', () => {
  expect(findTitleEntity(['TA 2027, kausijako'], [], 'Satamaliikelaitos')!.name).toBe('Satamaliikelaitos');
  expect(findTitleEntity(['TA 2027, nuorisopalvelut'], [], 'Lomake A')!.name).toBe('nuorisopalvelut');
});

test.each(['Kooste KH', 'Yhteenveto valtuustolle', 'Sammandrag till fullmäktige'])(
  'a sheet called %s tells who reads it',
  (sheet) => {
    expect(findTitleEntity(['Kivijoen kunta'], [], sheet)!.name).toBe('Kivijoen kunta');
  },
);

test('a unit is nearer than the municipality, which stands in only where nothing else is named', () => {
  expect(findTitleEntity(['Iisalmen kaupunki', 'Museo'], [], 'Taul1')!.name).toBe('Museo');
  expect(findTitleEntity(['Iisalmen kaupunki', 'Tuloslaskelma'], [], 'Taul1')!.name).toBe(
    'Iisalmen kaupunki',
  );
  const inTwo = 'Iisalmen kaupunki/Idensalmi stad';
  expect(findTitleEntity([inTwo, 'Tuloslaskelma'], [], 'Tulos-Resultat')!.name).toBe(inTwo);
});

test('the number of a project says that what is named is one', () => {
  expect(findTitleEntity(['Hanke: Nuorten työpajat', 'projektinro 90417'], [], 'Taul1')).toEqual({
    code: '90417',
    name: 'Nuorten työpajat',
    level: 'project',
  });
});

test('a place in the titles is nearer to a code than the name of the sheet', () => {
  expect(findTitleEntity(['Daghemmet Måsen', 'Kostnadsställe 4120'], [], 'Dagis')).toEqual({
    code: '4120',
    name: 'Daghemmet Måsen',
    level: 'costCentre',
  });
});

test.each(['Kirjasto_3110', '3110_Kirjasto'])(
  'the sheet %s is named after its unit and the code',
  (sheet) => {
    expect(findTitleEntity(['Käyttösuunnitelma 2027'], [], sheet)).toEqual({
      code: '3110',
      name: 'Kirjasto',
      level: null,
    });
  },
);
