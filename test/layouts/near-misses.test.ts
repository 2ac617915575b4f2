import { readTables } from '../../src/layouts/index.ts';
import { drawSheet } from '../support/draw-sheet.ts';

/** Sheets of the same build as an archetype that hold no budget figures. */
const nearMisses: readonly (readonly [name: string, drawing: string])[] = [
  [
    'A1 a staff list in blocks',
    `
    == Henkilöstö ==
    1200 Hallintopalvelut  | Henkilöitä
    Johtajat               | 3
    Sihteerit              | 12
    Yhteensä               | 15
    1280 Henkilöstöpalvelut
    Johtajat               | 1
    Palkanlaskijat         | 6
    Yhteensä               | 7`,
  ],
  [
    'A2 transfers from unit to unit',
    `
    == Siirrot ==
    Määrärahasiirrot 2026
    Pvm       | Mistä                 | Mihin                 | Euroa  | Perustelu
    12.2.2026 | 4101 Ollikkalan päiväkoti | 4102 Perniön päiväkoti | 12 000 | Sijaiset
    3.4.2026  | 4201 Hermannin koulu  | 4250 Salon lukio      | 8 500  | Laitteet
    20.5.2026 | 4150 Perhepäivähoito  | 4101 Ollikkalan päiväkoti | 4 000 | Ryhmän avaus
    Yhteensä  |                       |                       | 24 500 |`,
  ],
  [
    'A2 posts by unit',
    `
    == Vakanssit ==
    Vakanssiluettelo 2025
    Nro  | Nimike            | Palkkaryhmä | Htv
    1001 | Hallintojohtaja   | 12          | 1
    1002 | Kaupunginsihteeri | 11          | 1
    1003 | Toimistosihteeri  | 6           | 0,5`,
  ],
  [
    'A3 rooms by building',
    `
    == Tilat ==
    Rakennus | Huone | Nimi            | Pinta-ala | Paikkoja
    1        | 101   | Valtuustosali   | 240       | 80
    1        | 102   | Kahvio          | 85        | 40
    2        | 201   | Neuvotteluhuone | 32        | 12`,
  ],
  [
    'A4 pupils by school and grade',
    `
    == Oppilaat ==
    Luokka | Keskuskoulu | Rantakoulu | Yhteensä
    1. luokka | 52 | 31 | 83
    2. luokka | 48 | 28 | 76
    3. luokka | 55 | 30 | 85`,
  ],
  [
    'A5 key figures over years',
    `
    == Tunnusluvut ==
    Tunnusluvut          | 2022  | 2023  | 2024
    Asukasluku 31.12.    | 20958 | 20801 | 20650
    Työttömyysaste       | 9,8   | 10,1  | 11,2
    Lainakanta €/asukas  | 3120  | 3250  | 3410
    Omavaraisuusaste     | 48,2  | 47,9  | 46,5`,
  ],
  [
    'A6 visitors by month',
    `
    == Kävijät ==
    Kohde     | Tammi | Helmi | Maalis | Huhti
    Museo     | 210   | 250   | 310    | 290
    Uimahalli | 5210  | 4980  | 5400   | 4700`,
  ],
  [
    'A7 population in thousands',
    `
    == Väestö ==
    Väestöennuste 2025
    Ikäryhmä  | 2025 | 2030 | 2040
    0–6       | 1,1  | 1,0  | 0,9
    7–15      | 2,1  | 1,9  | 1,6
    yli 65    | 6,1  | 6,4  | 6,6`,
  ],
  [
    'A8 a stock list',
    `
    == Varasto ==
    Tuote          | Tuotenro | Saldo | Hälytysraja | Hylly
    Kopiopaperi A4 | 40012    | 120   | 40          | A 1
    Kynä, sininen  | 40020    | 560   | 100         | A 2
    Mappi          | 40031    | 75    | 30          | B 4`,
  ],
  [
    'A9 energy use',
    `
    == Energia ==
    Kiinteistö   | Sähkö kWh | Lämpö MWh | Vesi m3
    Kaupungintalo | 184000 | 412 | 1210
    Keskuskoulu   | 221000 | 655 | 3020`,
  ],
  [
    'A10 a list of contents with sheet numbers',
    `
    == Sisällys ==
    Sisällys            | Sivu
    Johdanto            | 3
    Strategia           | 5
    Henkilöstö          | 12
    Liitteet            | 40`,
  ],
  [
    'A11 phone numbers',
    `
    == Yhteystiedot ==
    Nimi              | Puhelin
    Virtanen Matti    | 401234567
    Korhonen Liisa    | 409876543
    Nieminen Pekka    | 405551234`,
  ],
  [
    'A12 shifts under two headings',
    `
    == Työvuorot ==
              | Viikko 1 |    | Viikko 2 |
    Työntekijä | Ma | Ti | Ma | Ti
    Virtanen  | 8  | 16 | 8  | 0
    Korhonen  | 16 | 8  | 0  | 8`,
  ],
  [
    'A13 an indented list of tasks with hours',
    `
    == Tehtävät ==
    Tehtävä | Tunnit
    Kokoukset | 12
    > Esityslista | 5
    > Pöytäkirja | 7
    Arkistointi | 9`,
  ],
  [
    'A14 an export of invoices',
    `
    == Laskut ==
    Laskunro | Toimittaja      | Eräpäivä  | Viite
    100231   | Atea Finland Oy | 12.3.2025 | 2024311
    100232   | Lyreco Oy       | 14.3.2025 | 2024327
    100233   | Elisa Oyj       | 15.3.2025 | 2024330`,
  ],
  [
    'A15 a mileage log',
    `
    == Ajopäiväkirja ==
    Pvm      | Kuljettaja | Matka            | Km
    3.2.2025 | Virtanen   | Iisalmi–Kuopio   | 86
    5.2.2025 | Korhonen   | Iisalmi–Sonkajärvi | 20
    9.2.2025 | Virtanen   | Iisalmi–Oulu     | 214`,
  ],
  [
    'A16 meetings and decisions',
    `
    == Päätökset ==
    Kokous   | § | Asia                  | Äänet puolesta | Äänet vastaan
    9.6.2025 | 140 | Lautakunnan kokoonpano | 9  | 2
    9.6.2025 | 141 | Katujen nimet       | 11 | 0`,
  ],
  [
    'A17 goals for and against',
    `
    == Sarja ==
    Joukkue | Ottelut | Tehdyt | Päästetyt | Ero
    Keskus  | 10 | 24 | 13 | 11
    Ranta   | 10 | 18 | 20 | -2`,
  ],
  [
    'A18 vehicles and their years',
    `
    == Kalusto ==
    Ajoneuvo    | Rekisteri | Vuosimalli | Mittarilukema
    Lumiaura    | ABC-123   | 2015       | 120500
    Pakettiauto | XYZ-987   | 2019       | 88000`,
  ],
  [
    'A19 a list of addresses',
    `
    == Osoitteet ==
    Toimipiste    | Osoite             | Postinumero
    Kirjasto      | Savonkatu 20       | 74100
    Museo         | Kirkkopuistonkatu 9 | 74120
    Uimahalli     | Jääkärinkatu 2     | 74130`,
  ],
  [
    'A20 two lists side by side',
    `
    == Ilmoittautuneet ==
    Aamupäivä | Henkilöä | | Iltapäivä | Henkilöä
    Sali A    | 12       | | Sali A    | 9
    Sali B    | 20       | | Sali B    | 14`,
  ],
  [
    'A21 a bilingual list of titles',
    `
    == Nimikkeet ==
    Suomeksi / På finska | Luokka
    Lastenhoitaja / Barnskötare | 3
    Opettaja / Lärare | 5`,
  ],
  [
    'A22 temperatures',
    `
    == Lämpötilat ==
    Huone       | Lämpötila
    Valtuustosali | 21,5
    Kahvio      | 20,8
    Aula        | 19,9`,
  ],
  [
    'A23 numbered paragraphs of text',
    `
    == Muistio ==
    Muistio kokouksesta 3
    Kohta 1
    Läsnä 12
    Seuraava kokous 2025
    Liitteitä 4`,
  ],
  [
    'A24 projects and their periods',
    `
    == Hankesuunnitelmat ==
    Hanke            | Alkaa     | Päättyy   | Työryhmän koko
    Sähköinen arkisto | 1.9.2024 | 31.5.2027 | 5
    Etätyöohje       | 1.1.2025  | 31.12.2025 | 3`,
  ],
  [
    'A25 opinions about goals',
    `
    == Kysely ==
    Kysymys                | Samaa mieltä | Eri mieltä
    Tavoitteet ovat selvät | 120          | 31
    Johtaminen on avointa  | 88           | 60`,
  ],
  [
    'a calendar',
    `
    == Kalenteri ==
    Tammikuu 2025
    Ma | Ti | Ke | To | Pe | La | Su
       |    | 1  | 2  | 3  | 4  | 5
    6  | 7  | 8  | 9  | 10 | 11 | 12
    13 | 14 | 15 | 16 | 17 | 18 | 19
    20 | 21 | 22 | 23 | 24 | 25 | 26
    27 | 28 | 29 | 30 | 31`,
  ],
  [
    'a price list',
    `
    == Hinnasto ==
    Palvelu            | Hinta €
    Salin vuokra, tunti | 45,00
    Kahvitarjoilu      | 6,50
    Kopio, mustavalko  | 0,30`,
  ],
];

test.each(nearMisses)('%s is no confident plan', (_, drawing) => {
  const tables = readTables(drawSheet(drawing).snapshot);
  const plans = tables.filter((table) => table.kind !== 'list' && table.confidence >= 0.5);
  const counted = tables.filter((table) => table.kind === 'list' && table.units.length > 0);
  expect(
    plans.map(({ kind, confidence, area, units }) => ({ kind, confidence, area, units: units.length })),
  ).toEqual([]);
  expect(counted).toEqual([]);
});

/** `count` times the line, with its number in place of `#`. */
const repeat = (count: number, line: string) =>
  Array.from({ length: count }, (_, at) => line.replaceAll('#', String(at + 1))).join('\n');

test('the last of many addresses is no table of its own', () => {
  const drawing = `${repeat(70, 'Katu | Kunta # | Avustus toimintaan')}\n${repeat(2, 'Katu | Kunta # | Avustus toimintaan | "26#" | "00#"')}`;
  expect(readTables(drawSheet(drawing).snapshot).filter(({ confidence }) => confidence >= 0.5)).toEqual([]);
});

test('an amount that could be a year parts no list of records', () => {
  const drawing = `
    Unit  | ProgramID | Program      | ProgramCode | Account  | Description | Adopted Budget
    OCITY | 4200841   | Training     | 11057       | 53040013 | Parts       | 5
    OCITY | 4200841   | Training     | 11057       | 53040019 | Repairs     | 276
    OCITY | 4200842   | 911 Centre   |             | 51010007 | Overtime    | 1999
    OCITY | 4200842   | 911 Centre   |             | 59010052 | Transfer    | 3245454
    OCITY | 5500516   | Hazards      | 2704        | 53010001 | Supplies    | 2000
    OCITY | 4500201   | Suppression  | 11003       | 51000013 | Reserve     | -352469`;
  expect(readTables(drawSheet(drawing).snapshot).map(({ area }) => area)).toEqual([
    { top: 0, left: 0, bottom: 6, right: 6 },
  ]);
});

test('a credit in one column of a pivot table makes no revenue of the others', () => {
  const drawing = `
    == ADOPTED Capital Budget ==
    Sum of FY 17     | Fund
    ORDER#-DEPT      | "6001"  | "6008"   | "6031" | Grand Total
    02 - Police      | 9 000   | 0        | 1 000  | 10 000
    17 - Engineering | 0       | -370 000 | 5 000  | -365 000
    18 - Streets     | 4 000   | 0        | 7 000  | 11 000
    Grand Total      | 13 000  | -370 000 | 13 000 | -344 000`;
  const tables = readTables(drawSheet(drawing).snapshot);
  const items = tables.flatMap(({ units }) =>
    units.flatMap(({ figures }) => figures.map(({ item }) => item)),
  );
  expect(items).not.toContain('revenue');
});

test('codes typed as text over plain numbers are headings', () => {
  const drawing = `
    Sum of FY 17 | Fund
    Department   | "6001" | "6003" | "6031" | Grand Total
    02 - Police  | 0      | 8 200  | 100    | 8 300
    03 - Fire    | 500    | 0      | 50     | 550
    05 - Parks   | 10     | 20     | 30     | 60
    Grand Total  | 510    | 8 220  | 180    | 8 910`;
  const [table] = readTables(drawSheet(drawing).snapshot);
  expect(table?.columns.map(({ header }) => header)).toEqual([
    'Department',
    '6001',
    '6003',
    '6031',
    'Grand Total',
  ]);
});

test.each([
  ['an empty workbook', '== Taul1 =='],
  ['a lone number', '42'],
  ['a lone word', 'Toimintatuotot'],
  ['a lone heading', 'Toimintayksikkö | KS 2025'],
  ['text only', 'Muistio\nKokous pidettiin.\nAsiat käsiteltiin.'],
])('%s holds no plan', (_, drawing) => {
  const tables = readTables(drawSheet(drawing).snapshot);
  expect(tables.filter((table) => table.kind !== 'list' && table.confidence >= 0.5)).toEqual([]);
});
