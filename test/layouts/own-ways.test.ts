import { readDrawing, readOne } from './support/tell.ts';

// What people keep for themselves: sheets as they stand on one desk only.

test('a count above zero beside costs with a minus is no version of them', () => {
  const table = readOne(`
    KIRJASTOPALVELUT / aineistomäärärahan jako 2026
    Toimipiste   | Lainat 2025 | Kirjat  | Lehdet  | E-aineisto | Yhteensä
    Pääkirjasto  | 188 200     | -62 000 | -11 000 | -24 000    | -97 000
    Ranta        | 18 440      | -8 000  | -1 900  | 0          | -9 900
    Kirjastoauto | 22 010      | -9 000  | -700    | 0          | -9 700
    Yht.         | 228 650     | -79 000 | -13 600 | -24 000    | -116 600`);
  expect(table.columns[1]).toMatchObject({ role: 'other', year: null });
  expect(table.units[0]!.figures.map(({ item }) => item)).toEqual([
    'account',
    'account',
    'account',
    'expense',
  ]);
});

test('what a margin adds up across are lines of it, however they are shortened', () => {
  const table = readOne(`
    VAKA TA 2026
    Yks.       | MT     | HK       | PO      | Netto
    Pk Mesikkä | 62 000 | -512 000 | -88 000 | -538 000
    Pk Peippo  | 48 000 | -390 000 | -71 000 | -413 000
    Pk Vanamo  | 21 000 | -201 000 | -8 000  | -188 000`);
  expect(table.units[0]!.figures.map(({ item, cents }) => [item, cents])).toEqual([
    ['account', 6200000],
    ['account', -51200000],
    ['account', -8800000],
    ['margin', -53800000],
  ]);
});

test('a result that is what revenue and expense come to is their margin', () => {
  const [unit] = readOne(`
    SATAMA
                | TA 2025 | TA 2026
    Alusmaksut  | 88 000  | 91 000
    Tuotot yht. | 88 000  | 91 000
    Palkat      | -41 000 | -43 000
    Kulut yht.  | -41 000 | -43 000
    Tulos       | 47 000  | 48 000`).units;
  expect(unit!.figures.slice(-2).map(({ item }) => item)).toEqual(['margin', 'margin']);
});

test('what is measured below a statement is no money', () => {
  const [unit] = readOne(`
    Suvannon vesilaitos
                       | TA 2025  | TA 2026
    Toimintatuotot     | 830 000  | 861 000
    Toimintakulut      | -612 000 | -640 000
    Toimintakate       | 218 000  | 221 000

    Myyty vesi 1000 m3 | 515      | 518`).units;
  expect(unit!.figures).toHaveLength(6);
});

test('what is left to share out below a sum is no unit', () => {
  const { units } = readDrawing(`
    Kulttuuriavustukset 2026, jakoesitys
    Käytettävissä    | 42 000
    Hakija           | Esitys 2026
    Kuoro Sointu     | 3 500
    Teatteriyhdistys | 18 000
    Jazzklubi        | 9 000
    Yhteensä         | =SUM(B4:B6) => 30 500
    Jää jakamatta    | =B2-B7 => 11 500`).at(-1)!;
  expect(units.map(({ name }) => name)).toEqual([
    'Kuoro Sointu',
    'Teatteriyhdistys',
    'Jazzklubi',
    'Yhteensä',
  ]);
});

test('lines that the closing costs add up are those of the body above, not units of it', () => {
  const { units } = readOne(`
    Tarkastuslautakunta
                           | TA 2025 | TA 2026
    Kokouspalkkiot         | -8 000  | -8 200
    Tilintarkastuspalvelut | -14 000 | -14 500
    Koulutus ja matkat     | -2 500  | -2 500
    Toimintakulut          | -24 500 | -25 200`);
  expect(units.map(({ name, level }) => [name, level])).toEqual([['Tarkastuslautakunta', 'body']]);
});

test('chapters and items are numbered with spaces, and what stands within another is no municipality', () => {
  const { units } = readOne(`
    Luku / momentti | Selite                   | KS 2025  | KS 2026
    1 01            | Luottamushenkilöhallinto | -130 500 | -132 500
    1 01 01         | Kaupunginvaltuusto       | -41 000  | -42 500
    1 01 02         | Kaupunginhallitus        | -89 500  | -90 000
    1 02            | Konsernihallinto         | -630 500 | -644 000
    1 02 01         | Talouspalvelut           | -410 000 | -418 000
    1 02 02         | Henkilöstöpalvelut       | -220 500 | -226 000
                    | YLEISHALLINTO YHTEENSÄ   | -761 000 | -776 500`);
  expect(units.map(({ code }) => code)).toEqual([
    '1 01',
    '1 01 01',
    '1 01 02',
    '1 02',
    '1 02 01',
    '1 02 02',
    null,
  ]);
});

test('what stands within another is no municipality, though bodies stand within it', () => {
  const { units } = readOne(`
    Tulosalue                | KS 2025  | KS 2026
    Luottamushenkilöhallinto | -130 500 | -132 500
      Kaupunginvaltuusto     | -41 000  | -42 500
      Kaupunginhallitus      | -89 500  | -90 000
    Konsernihallinto         | -630 500 | -644 000
      Talouspalvelut         | -410 000 | -418 000
      Henkilöstöpalvelut     | -220 500 | -226 000
    YLEISHALLINTO YHTEENSÄ   | -761 000 | -776 500`);
  expect(units.map(({ level }) => level)).not.toContain('municipality');
});

test('the very same lines under each name, and their sum, are what it costs; what is spent is a cost', () => {
  const table = readOne(`
    Kaupunginmuseo, näyttelyiden budjetti 2026
                           | Budjetti | Käytetty | Jää
    Meri ja ihminen
    Suunnittelu            | 8 000    | 7 400    | 600
    Rakentaminen           | 22 000   | 9 100    | 12 900
    Yhteensä               | 30 000   | 16 500   | 13 500

    Kuvissa eletty
    Suunnittelu            | 2 000    | 1 950    | 50
    Rakentaminen           | 7 000    | 6 410    | 590
    Yhteensä               | 9 000    | 8 360    | 640

    Näyttelyt yhteensä     | 39 000   | 24 860   | 14 140`);
  expect(table.columns[3]!.role).toBe('remaining');
  expect(table.units.map(({ name }) => name)).toEqual(['Meri ja ihminen', 'Kuvissa eletty', 'Näyttelyt']);
  expect(table.units[0]!.figures.map(({ item, cents }) => [item, cents])).toEqual([
    ['account', -800000],
    ['account', -740000],
    ['account', -2200000],
    ['account', -910000],
    ['expense', -3000000],
    ['expense', -1650000],
  ]);
});

test('a cost centre apart from the names that comes again is where they are booked', () => {
  const { columns, units } = readOne(`
    ICT-käyttökustannukset 2026
    Järjestelmä    | Toimittaja | Kp   | TA 2025 | TA 2026
    Taloushallinto | Oy A       | 1150 | -49 800 | -50 400
    Asianhallinta  | Oy B       | 1150 | -22 000 | -22 800
    Paikkatieto    | Oy B       | 7000 | -16 200 | -16 800
    Yhteensä       |            |      | -88 000 | -90 000`);
  expect(columns[2]!.role).toBe('other');
  expect(units.map(({ code }) => code)).toEqual([null, null, null, null]);
});

test('terms part a year and name no units', () => {
  const { columns, units } = readOne(`
    Kansalaisopisto
                 | Kevät  | Syksy  | Yhteensä 2026
    Kurssimaksut | 41 000 | 52 000 | 93 000
    Palkat       | -88 000 | -97 000 | -185 000
    Toimintakate | -47 000 | -45 000 | -92 000`);
  expect(columns.map(({ role }) => role)).toEqual(['name', 'month', 'month', 'total']);
  expect(units.map(({ name }) => name)).toEqual(['Kansalaisopisto']);
});

test('the plan of the months beside their outcome is of the months, and that of the year the plan', () => {
  const { columns } = readOne(`
    Sivistystoimiala 2026
               | Tammi–maalis |        |     | Koko vuosi |         |
    Tulosalue  | KS           | TOT    | Ero | KS         | Ennuste | Ero
    Hallinto   | -140         | -131   | 9   | -560       | -550    | 10
    Perusopetus | -3 905      | -3 880 | 25  | -15 400    | -15 380 | 20
    Lukio      | -602         | -611   | -9  | -2 400     | -2 420  | -20`);
  expect(columns.map(({ role }) => role)).toEqual([
    'name',
    'month',
    'actual',
    'variance',
    'plan',
    'forecast',
    'variance',
  ]);
});

test('a programme of purchases begins with the year that is drawn up', () => {
  const table = readOne(`
    == Kalusto ==
    Pelastuslaitos, kaluston hankintaohjelma
    Kalusto      | 2026    | 2027    | 2028
    Sammutusauto | 480 000 | 0       | 0
    Säiliöauto   | 0       | 390 000 | 0
    Miehistöauto | 62 000  | 0       | 62 000
    Yhteensä     | 542 000 | 390 000 | 62 000`);
  expect(table.columns.map(({ role }) => role)).toEqual(['name', 'plan', 'planYear', 'planYear']);
});

test('what is available of an appropriation is what is left of it, though the columns say the quantity', () => {
  const table = readOne(`
    Sitovat määrärahat 2026 ja niiden toteutuminen
    Sitova erä         | Määräraha   | Toteuma     | Käytettävissä
    Kaupunginhallitus  | -4 170 000  | -2 688 000  | -1 482 000
    Sivistyslautakunta | -18 610 000 | -12 310 000 | -6 300 000
    Tekninen lautakunta | -3 310 000 | -2 290 000  | -1 020 000`);
  expect(table.columns[3]!.role).toBe('remaining');
});

test.each(['Tasainen 75 %', 'Tasaisesti 9/12'])('%s is what would be spent by now, no share', (pace) => {
  const table = readOne(`
    Perhepalvelut, ennuste 9/2025
                       | TA 2025 | Toteuma 1-9 | ${pace} | Ennuste
    Toimintatuotot     | 310     | 229         | 232,5   | 305
    Palvelujen ostot   | -2 210  | -1 790      | -1 657,5 | -2 390
    Toimintakate       | -1 900  | -1 561      | -1 425  | -2 085`);
  expect(table.columns[3]!.role).toBe('other');
});

test('sums one column further right than their lines are lines of the same unit', () => {
  const table = readOne(`
    Kotihoito itä, kp 23140
    Kulu               | TA 2026  | Yht. €
    Vakituiset palkat  | -612 000 |
    Sijaiset           | -88 000  |
    Henkilöstö yht.    |          | -700 000
    Polttoaine         | -9 800   |
    Suojaimet          | -6 200   |
    Muut yht.          |          | -16 000
    Kaikki yhteensä    |          | -716 000`);
  expect(table.units.map(({ name }) => name)).toEqual(['Kotihoito itä']);
  expect(table.units[0]!.figures.slice(-1)).toMatchObject([{ item: 'expense', cents: -71600000 }]);
});

test('notes in small letters left of a statement name no units', () => {
  const { units } = readOne(`
                    |              | Ympäristönsuojelu 2026
                    |              | Erä            | TA 2025 | TAE 2026
                    |              | Lupamaksut     | 18 000  | 21 000
    taksa nousee    |              | Valvontamaksut | 9 000   | 9 500
                    |              | Palkat         | -92 000 | -95 500
    kysy Jarilta    |              | Matkat         | -2 500  | -2 300
                    |              | Netto          | -67 500 | -67 300`);
  expect(units.map(({ name }) => name)).toEqual(['Ympäristönsuojelu']);
});

test('what two of the versions differ by is headed by both', () => {
  const { columns } = readOne(`
    Opetustoimi – TA 2026 versiot
    Yksikkö   | TA 2025    | v1 (syys)  | v2 (loka)  | v2–v1
    Hallinto  | -212 000   | -219 000   | -216 000   | 3 000
    Yläkoulu  | -3 110 000 | -3 240 000 | -3 205 000 | 35 000
    Alakoulut | -5 020 000 | -5 180 000 | -5 160 000 | 20 000
    Yhteensä  | -8 342 000 | -8 639 000 | -8 581 000 | 58 000`);
  expect(columns.map(({ role }) => role)).toEqual(['name', 'budget', 'plan', 'plan', 'variance']);
});

test('what a version and all transfers after it come to is the amended one', () => {
  const table = readOne(`
    Perhekeskus, KS 2026 siirrot yksiköiden välillä
    Yksikkö   | KS 1.1.  | Siirto 1 | Siirto 2 | KS nyt
    Neuvola   | -812 000 | 12 000   | 0        | -800 000
    Perhetyö  | -540 000 | -12 000  | -8 000   | -560 000
    Neuvonta  | -388 000 | 0        | 8 000    | -380 000`);
  expect([table.kind, table.columns[4]!.role]).toEqual(['amendment', 'amendedBudget']);
});

test('how sure the money is names no unit, and each row below "Tulolähde" is a line', () => {
  const { units } = readOne(`
    Taidemuseo 2026
    Tulolähde          | Varma   | Haettu | Yhteensä
    Kaupungin avustus  | 210 000 | 0      | 210 000
    Pääsymaksut        | 42 000  | 0      | 42 000
    Säätiöt            | 5 000   | 18 000 | 23 000
    Tulot yhteensä     | 257 000 | 18 000 | 275 000`);
  expect(units.map(({ name }) => name)).toEqual(['Taidemuseo']);
});

test('by how much wages were raised is not what the figures are', () => {
  const { units } = readOne(`
    Kehys 2026: TA 2025 + palkat 3,1 % + indeksi 1,8 %
    Tulosalue       | TA 2025    | Kehys 2026
    Hallinto        | -812 000   | -822 000
    Varhaiskasvatus | -4 120 000 | -4 199 000
    Yhteensä        | -4 932 000 | -5 021 000`);
  expect(units[0]!.figures.map(({ item }) => item)).toEqual(['margin', 'margin']);
});

test('charges and costs that come to a net, held against a plan by quarters', () => {
  const table = readOne(`
    Hamnen
    Uppföljning 1-9/2026
                   | DP 2026  | Q1      | Q2      | Använt %
    Hamnavgifter   | 210 000  | 31 000  | 58 000  | 42
    Småbåtsplatser | 64 000   | 2 000   | 51 000  | 83
    Muddring       | -40 000  | 0       | -38 500 | 96
    Netto          | 234 000  | 33 000  | 70 500  | 44`);
  expect([table.kind, table.layout]).toEqual(['outcome', 'rows-of-quantities']);
});

test('what units have used, none of it below zero, is what they cost', () => {
  const table = readOne(`
    Kunnanhallituksen edustusmäärärahat 2026
    Tilaisuus         | Budjetti | Käytetty | Käyttämättä
    Itsenäisyyspäivä  | 3 000    | 0        | 3 000
    Kuntalaisgaala    | 6 000    | 5 820    | 180
    Vierailut         | 4 000    | 1 110    | 2 890
    Yhteensä          | 13 000   | 6 930    | 6 070`);
  expect(table.units[1]!.figures.map(({ item, cents }) => [item, cents])).toEqual([
    ['expense', -600000],
    ['expense', -582000],
  ]);
});

test('shares that make up the whole say whose the money is', () => {
  const { columns, units } = readOne(`
    Ympäristöterveys – kustannusten jako 2026
                   | Yhteensä | Kivijoki 60 % | Harju 40 %
    Toimintatuotot | 88 000   | 52 800        | 35 200
    Toimintakulut  | -610 000 | -366 000      | -244 000
    Toimintakate   | -522 000 | -313 200      | -208 800`);
  expect(columns[1]!.header).toBe('Yhteensä');
  expect(columns[2]!.header).toBe('Kivijoki 60 %');
  expect(units.map(({ name }) => name)).toEqual(['Yhteensä', 'Kivijoki', 'Harju']);
});

test('what a sum adds up by its formula are all of one kind, though one is called like a line', () => {
  const table = readOne(`
    Kommunstyrelsens dispositionsmedel 2026
    Ändamål         | Beviljat               | Använt
    Föreningsbidrag | 15 000                 | 9 000
    Jubileum        | 20 000                 | 3 200
    Oförutsett      | 10 000                 | 0
    Summa           | =SUM(B3:B5) => 45 000 | =SUM(C3:C5) => 12 200`);
  expect(table.units.map(({ name, members }) => [name, members])).toEqual([
    ['Föreningsbidrag', null],
    ['Jubileum', null],
    ['Oförutsett', null],
    ['Summa', [0, 1, 2]],
  ]);
});

test('a last row without a word is the sum of all, though a figure of it is wrong', () => {
  const table = readOne(`
    Käyttösuunnitelma 2026
    Toimintayksikkö | Tuotot | Kulut    | Kate
    Kirjasto        | 12 000 | -85 000  | -73 000
    Museo           | 34 000 | -156 000 | -122 000
    Liikunta        | 4 000  | -41 000  | -37 000
                    | 50 000 | -283 000 | -233 000`);
  expect(table.units.at(-1)).toMatchObject({ name: '', level: 'total', members: [0, 1, 2] });
});
