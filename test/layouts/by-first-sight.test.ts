import { lines, readDrawing, readOne, tell } from './support/tell.ts';

// What sheets made to be read at first sight showed: shapes that nothing in the corpus has.

const titles = (drawing: string) =>
  tell(readOne(drawing))
    .slice(2)
    .map((line) => line.split(' · ').slice(0, 2).join(' · ').replace(/ = .*/, ''));

test('what encloses a cost centre in its own column is nearer than the sum of the sector', () => {
  expect(
    titles(`
      Toimiala                    | Tulosalue    | Kp   | Kustannuspaikka   | Tuotot | Kulut    | Netto
      Tekninen toimiala           | Kunnallistek | 7110 | Kadut ja tiet     | 10 000 | -110 000 | -100 000
                                  |              | 7120 | Puistot           | 0      | -40 000  | -40 000
                                  | Tilapalvelut | 7210 | Kiinteistönhoito  | 5 000  | -65 000  | -60 000
      Tekninen toimiala yhteensä  |              |      |                   | 15 000 | -215 000 | -200 000`),
  ).toEqual(
    lines(`
      Kunnallistek · area < Tekninen toimiala
      7110 Kadut ja tiet · costCentre < Kunnallistek
      7120 Puistot · costCentre < Kunnallistek
      Tilapalvelut · area < Tekninen toimiala
      7210 Kiinteistönhoito · costCentre < Tilapalvelut
      Tekninen toimiala · area`),
  );
});

test('a name that goes on in the row below is one name', () => {
  expect(
    titles(`
      Tulosalue                      | Tuotot | Kulut  | Netto
      Varhaiskasvatus ja             |        |        |
      esiopetus                      | 40     | -840   | -800
      Perusopetus                    | 10     | -1 210 | -1 200
      Ruoka-                         | 90     | -120   | -30
      ja siivouspalvelut             |        |        |
      Vapaa sivistystyö ja taiteen   |        |        |
      perusopetus                    | 70     | -170   | -100
      Sivistyslautakunta yhteensä    | 210    | -2 340 | -2 130`).map((line) => line.replace(/ · .*/, '')),
  ).toEqual([
    'Varhaiskasvatus ja esiopetus',
    'Perusopetus',
    'Ruoka- ja siivouspalvelut',
    'Vapaa sivistystyö ja taiteen perusopetus',
    'Sivistyslautakunta',
  ]);
});

test('lines in small letters under a heading are names of their own', () => {
  expect(
    titles(`
      Tulosalue         | Tuotot | Kulut  | Netto
      Tekninen lautakunta
      kadut             | 40     | -840   | -800
      puistot           | 10     | -1 210 | -1 200
      satama            | 70     | -170   | -100`),
  ).toEqual([
    'Tekninen lautakunta · body',
    'kadut · area < Tekninen lautakunta',
    'puistot · area < Tekninen lautakunta',
    'satama · area < Tekninen lautakunta',
  ]);
});

test('steps of an export name entities, and sums below the last are those of the outer one', () => {
  const table = readOne(`
                             | Budjetti 2025 | Budjetti 2026
    Taso 1: 20 Sivistys      |               |
    > Taso 2: 2010 Hallinto  |               |
    > > Tuotot               | 1 000         | 1 100
    > > Kulut                | -5 000        | -5 200
    > > Kate                 | -4 000        | -4 100
    > Taso 2: 2020 Koulut    |               |
    > > Tuotot               | 3 000         | 3 000
    > > Kulut                | -9 000        | -9 300
    > > Kate                 | -6 000        | -6 300
    > Tuotot yhteensä        | 4 000         | 4 100
    > Kulut yhteensä         | -14 000       | -14 500
    > Kate yhteensä          | -10 000       | -10 400`);
  expect(table.units.map(({ code, name, parent, figures }) => [code, name, parent, figures.length])).toEqual([
    ['20', 'Sivistys', null, 6],
    ['2010', 'Hallinto', 0, 6],
    ['2020', 'Koulut', 0, 6],
  ]);
});

test('months of the margin are a plan though no heading names one', () => {
  const table = readOne(`
    == Taul1 ==
    Toimintakatteen kausitus 2026
    Tulosyksikkö   | Tam    | Hel    | Maa    | Huh    | Yht.
    Ruokapalvelu   | -1 000 | -1 100 | -1 000 | -1 000 | -4 100
    Vuokra-asunnot | -500   | -400   | -500   | -400   | -1 800
    Yhteensä       | -1 500 | -1 500 | -1 500 | -1 400 | -5 900`);
  expect(table.kind).toBe('plan');
});

test('the word of a level before a code is no part of the name', () => {
  expect(
    titles(`
      ==  Seuranta ==
                                    | TA 2025 | TOT 9/2025
      TULOSALUE 0210 HALLINTO
      TOIMINTATUOTOT                | 1 000   | 700
      TOIMINTAKULUT                 | -5 000  | -3 700
      TOIMINTAKATE                  | -4 000  | -3 000
      TULOSYKSIKKÖ 02100 KANSLIA
      TOIMINTATUOTOT                | 1 000   | 700
      TOIMINTAKULUT                 | -5 000  | -3 700
      TOIMINTAKATE                  | -4 000  | -3 000`),
  ).toEqual(['0210 HALLINTO · area', '02100 KANSLIA · operatingUnit < 0210 HALLINTO']);
});

test('asterisks mark the sums of an export, and fields above its headings stand outside', () => {
  const table = readOne(`
    == SAP ==
    Kustannuspaikkaryhmä  | H2000     | Sivistys
    Raportointikausi      | 1 - 9 2025

    Kustannuspaikat       | Tot. 2025 | Suunn. 2025 | Ero (%)
    210010  Rantakoulu    | -7 100    | -10 000     | -29
    210020  Keskuskoulu   | -14 000   | -20 000     | -30
    *  H2100 Perusopetus  | -21 100   | -30 000     | -29,7
    220010  Päiväkoti Kuu | -3 000    | -4 000      | -25
    *  H2200 Varhaiskasv  | -3 000    | -4 000      | -25
    ** H2000 Sivistys     | -24 100   | -34 000     | -29,1`);
  expect(tell(table)[0]).toContain('outcome A4:D10');
  expect(table.units.map(({ code, parent, level }) => [code, parent, level])).toEqual([
    ['210010', 2, 'costCentre'],
    ['210020', 2, 'costCentre'],
    ['H2100', 5, 'operatingUnit'],
    ['220010', 4, 'costCentre'],
    ['H2200', 5, 'operatingUnit'],
    ['H2000', null, 'area'],
  ]);
});

test("a row of the heading's own name below its units is its sum", () => {
  expect(
    titles(`
      Yksikkö       | Tulot | Menot  | Netto
      **SIVISTYS**
      Koulut        | 40    | -840   | -800
      Opisto        | 10    | -1 210 | -1 200
      **SIVISTYS**  | 50    | -2 050 | -2 000
      **TEKNIIKKA**
      Tiet          | 5     | -105   | -100
      Talot         | 10    | -210   | -200
      **TEKNIIKKA** | 15    | -315   | -300`),
  ).toEqual([
    'Koulut · operatingUnit < SIVISTYS',
    'Opisto · operatingUnit < SIVISTYS',
    'SIVISTYS · area',
    'Tiet · operatingUnit < TEKNIIKKA',
    'Talot · operatingUnit < TEKNIIKKA',
    'TEKNIIKKA · area',
  ]);
});

test('"Yht. Liikunta" is the sum of what is called so, and a note among the rows no unit', () => {
  expect(
    titles(`
      Tulosyksikkö  | Tulot | Menot | Netto
      Jäähalli      | 40    | -140  | -100
      Huom! määräraha on nettositova
      Uimahalli     | 10    | -210  | -200
      Yht. Liikunta | 50    | -350  | -300`),
  ).toEqual([
    'Jäähalli · operatingUnit < Liikunta',
    'Uimahalli · operatingUnit < Liikunta',
    'Liikunta · area',
  ]);
});

test('a field above the table tells its year', () => {
  const table = readOne(`
    == Taul1 ==
    Yksikkö   | 3120 Kotoutuminen
    Vuosi     | 2026

    Erä       | I nelj. | II nelj. | III nelj. | IV nelj. | Vuosi yhteensä
    Tuotot    | 10      | 10       | 10        | 10       | 40
    Kulut     | -20     | -30      | -20       | -30      | -100
    Kate      | -10     | -20      | -10       | -20      | -60`);
  expect(tell(table)[0]).toBe('plan A4:F7 2026 negative');
  expect(table.units[0]).toMatchObject({ code: '3120', name: 'Kotoutuminen' });
});

test('codes of letters in a column of their own are codes, those of sums too', () => {
  const table = readOne(`
    Koodi | Nimi                 | TA 2025 | KS 2026
    HV-1  | Kirjasto             | -400    | -410
    HV-2  | Museo                | -100    | -105
    HV    | Hyvinvointi yhteensä | -500    | -515`);
  expect(tell(table)[1]).toBe('A code | B name | C budget 2025 | D plan 2026');
  expect(table.units.map(({ code, name }) => [code, name])).toEqual([
    ['HV-1', 'Kirjasto'],
    ['HV-2', 'Museo'],
    ['HV', 'Hyvinvointi'],
  ]);
});

test('the number and kind of the first table name no unit of the second', () => {
  const [, second] = readDrawing(`
    == Taul1 ==
    Vesannon kunta 2026
    1. Tulosalueet
    Tulosalue      | TA 2025 | KS 2026
    Hallinto       | -800    | -820
    Tekniikka      | -700    | -710

    2. Toimintakate erittäin
    Erä            | TA 2025 | KS 2026
    Toimintatuotot | 500     | 510
    Toimintakulut  | -2 000  | -2 040`);
  expect(second!.units.map(({ name }) => name)).toEqual(['Vesannon kunta']);
});

test('"Tulosalue yhteensä" names no entity', () => {
  expect(
    titles(`
      Tulosalue: Nuorisopalvelut
      Kustannuspaikka    | Tulot | Menot
      Nuorisotalo        | 40    | -140
      Etsivä työ         | 10    | -210
      Tulosalue yhteensä | 50    | -350`),
  ).toEqual(['Nuorisotalo · costCentre', 'Etsivä työ · costCentre', 'Tulosalue yhteensä · total']);
});

test('"Yhteensä" below the accounts of a unit is its net', () => {
  const table = readOne(`
    Laskentakohde         | Toteutunut | Budjetoitu
    **4100 Kirjasto**
    > Myyntituotot        | 1 000      | 1 500
    > Henkilöstökulut     | -7 000     | -9 500
    > Yhteensä            | -6 000     | -8 000
    **4200 Museo**
    > Myyntituotot        | 2 000      | 2 500
    > Palveluiden ostot   | -4 000     | -5 500
    > Yhteensä            | -2 000     | -3 000`);
  expect(table.columns.slice(1).map(({ role }) => role)).toEqual(['actual', 'budget']);
  expect(table.units.map(({ code, level, figures }) => [code, level, figures.at(-1)!.item])).toEqual([
    ['4100', 'operatingUnit', 'margin'],
    ['4200', 'operatingUnit', 'margin'],
  ]);
});

test.each([
  ['above', (sum: string, parts: string[]) => [sum, ...parts]],
  ['below', (sum: string, parts: string[]) => [...parts, sum]],
])('sums that nothing marks, %s their parts, are told by the arithmetic of all rows', (_, put) => {
  const rows = [
    put('Liikuntapalvelut | 15 000 | -215 000 | -200 000', [
      'Liikuntahallit | 10 000 | -110 000 | -100 000',
      'Ulkoilureitit | 5 000 | -75 000 | -70 000',
      'Avustukset seuroille | 0 | -30 000 | -30 000',
    ]),
    put('Kirjastopalvelut | 7 000 | -467 000 | -460 000', [
      'Pääkirjasto | 6 000 | -406 000 | -400 000',
      'Kirjastoauto | 1 000 | -61 000 | -60 000',
    ]),
  ].flat();
  const parents = titles(`Nimi | Tulot | Menot | Netto\n${rows.join('\n')}`).toSorted();
  expect(parents).toEqual([
    'Avustukset seuroille · operatingUnit < Liikuntapalvelut',
    'Kirjastoauto · operatingUnit < Kirjastopalvelut',
    'Kirjastopalvelut · area',
    'Liikuntahallit · operatingUnit < Liikuntapalvelut',
    'Liikuntapalvelut · area',
    'Pääkirjasto · operatingUnit < Kirjastopalvelut',
    'Ulkoilureitit · operatingUnit < Liikuntapalvelut',
  ]);
});

test('the quantity that binds is not the quantity of the row', () => {
  expect(
    titles(`
      Toimielin / tulosalue  | Sitovuus | TA 2025 | TA 2026
      **Kaupunginhallitus**
      > Konserniohjaus       | netto    | -1 000  | -1 100
      > Kaupunkikehitys      | netto    | -2 000  | -2 200`),
  ).toEqual([
    'Kaupunginhallitus · body',
    'Konserniohjaus · area < Kaupunginhallitus',
    'Kaupunkikehitys · area < Kaupunginhallitus',
  ]);
});

test('columns of codes tell the level of each row, and a sum may name its entity by code only', () => {
  expect(
    titles(`
      Toimiala | Tulosalue | Kp    | Nimi            | TA 2025 | TA 2026
      10       |           |       | Konserni        | -30     | -32
               | 25        |       | Hallinto        | -30     | -32
               |           | 47110 | Kanslia         | -10     | -11
               |           | 47120 | Arkisto         | -20     | -21`),
  ).toEqual([
    '10 Konserni · area',
    '25 Hallinto · area < 10 Konserni',
    '47110 Kanslia · costCentre < 25 Hallinto',
    '47120 Arkisto · costCentre < 25 Hallinto',
  ]);
  expect(
    titles(`
      Kustannuspaikka    | Tulot | Menot | Netto
      3101 Johto         | 40    | -140  | -100
      3102 Koulutoimisto | 10    | -210  | -200
      Tulosalue 31 yht.  | 50    | -350  | -300`),
  ).toEqual(['3101 Johto · costCentre < 31', '3102 Koulutoimisto · costCentre < 31', '31 · area']);
});

test('units under the headings of accounts have those accounts', () => {
  const table = readOne(`
                              | TA 2025 | TA 2026
    Henkilöstökulut
    > Kirjasto                | -100    | -110
    > Liikunta                | -200    | -220
    Henkilöstökulut yhteensä  | -300    | -330
    Palvelujen ostot
    > Kirjasto                | -10     | -11
    > Liikunta                | -20     | -22
    Palvelujen ostot yhteensä | -30     | -33`);
  expect(table.units.map(({ name, figures }) => [name, figures.map((f) => f.account ?? f.item)])).toEqual([
    ['Kirjasto', ['personnel', 'personnel', 'services', 'services']],
    ['Liikunta', ['personnel', 'personnel', 'services', 'services']],
    ['Henkilöstökulut yhteensä', ['personnel', 'personnel', 'services', 'services']],
  ]);
});

test('an outcome told down the rows makes the table one of outcomes', () => {
  const table = readOne(`
    Tulosalue   |             | Tuotot | Kulut | Kate
    Perusopetus | TA 2025     | 40     | -140  | -100
                | TOT 9/2025  | 30     | -110  | -80
    Lukio       | TA 2025     | 10     | -210  | -200
                | TOT 9/2025  | 5      | -155  | -150`);
  expect(table.kind).toBe('outcome');
});

test('a field beside its word names the entity and its level', () => {
  const table = readOne(`
    == Lomake ==
    Toimielin:       | Tekninen lautakunta
    Kustannuspaikka: | 7140 Satama
    Laatija:         | Matti Meikäläinen

    Tili             | TA 2025 | Esitys 2026
    Tuotot yhteensä  | 10      | 12
    Kulut yhteensä   | -30     | -32
    Netto            | -20     | -20`);
  expect(table.units.map(({ code, name, level }) => [code, name, level])).toEqual([
    ['7140', 'Satama', 'costCentre'],
  ]);
});

test('a heading parted by a hyphen is one word, and bodies across are units', () => {
  const table = readOne(`
                   | "Kunnan-\\u000ahallitus" | Tekninen lautakunta | Kunta yhteensä
    Toimintatuotot | 10                     | 12                  | 22
    Toimintakulut  | -30                    | -32                 | -62
    Toimintakate   | -20                    | -20                 | -40`);
  expect(table.units.map(({ name, level }) => [name, level])).toEqual([
    ['Kunnanhallitus', 'body'],
    ['Tekninen lautakunta', 'body'],
    ['Kunta', 'municipality'],
  ]);
});

test('the net printed beside the name of a unit above its accounts is its margin', () => {
  const table = readOne(`
    Liikuntatoimen erittely
                        | TA 2025 | KS 2026
    **6310 Uimahalli**  | -40     | -42
    > Maksutuotot       | 60      | 63
    > Henkilöstökulut   | -100    | -105
    **6320 Jäähalli**   | -10     | -12
    > Maksutuotot       | 20      | 21
    > Palvelujen ostot  | -30     | -33`);
  expect(table.units.map(({ code, figures }) => [code, figures.map((f) => f.item).join(' ')])).toEqual([
    ['6310', 'margin margin account account personnel personnel'],
    ['6320', 'margin margin account account account account'],
  ]);
});

test.each(['Σ', 'Osasumma'])('%s is a sum', (word) => {
  expect(
    titles(`
      Kp  | Selite          | Tulot | Menot
      660 | Pääkirjasto     | 40    | -140
      661 | Lähikirjastot   | 10    | -210
          | ${word}         | 50    | -350`),
  ).toEqual(['660 Pääkirjasto · costCentre', '661 Lähikirjastot · costCentre', `${word} · total`]);
});

test('names and quantities in one label are told apart', () => {
  const table = readOne(`
    Vapaa-aikalautakunta
                             | TA 2025 | KS 2026
    Kirjasto, toimintatuotot | 10      | 12
    Kirjasto, toimintakulut  | -30     | -32
    Kirjasto, toimintakate   | -20     | -20
    4002/Museo, tuotot       | 5       | 5
    4002/Museo, kulut        | -10     | -11
    4002/Museo, netto        | -5      | -6`);
  expect(table.units.map(({ code, name, figures }) => [code, name, figures.length])).toEqual([
    [null, 'Kirjasto', 6],
    ['4002', 'Museo', 6],
  ]);
});

test('the heading of the names lists their levels from the outside in', () => {
  expect(
    titles(`
      Toimiala / palvelualue | TP 2024 | TA 2025 | KS 2026
      Kasvatus               | -30     | -32     | -33
      > Varhaiskasvatus      | -10     | -11     | -11
      > Perusopetus          | -20     | -21     | -22`),
  ).toEqual(['Kasvatus · area', 'Varhaiskasvatus · area < Kasvatus', 'Perusopetus · area < Kasvatus']);
});

test('an unknown account above the sum of its side is an account', () => {
  const table = readOne(`
    == 610 Kirjasto ==
    Tili                       | TA 2025 | Tot 8/2025
    3130 Kirjastomaksut        | 10      | 6
    3280 Avustukset valtiolta  | 20      | 12
    TUOTOT                     | 30      | 18
    4001 Vakinaiset palkat     | -80     | -50
    4420 Kirjahankinnat        | -20     | -10
    KULUT                      | -100    | -60
    KATE                       | -70     | -42`);
  expect(table.units.map(({ code, name, figures }) => [code, name, figures.length])).toEqual([
    ['610', 'Kirjasto', 14],
  ]);
});

test('the quantity behind the name of a sum is no part of the name', () => {
  expect(
    titles(`
      Sivistyslautakunnan nettomenot 2026
      Tulosalue                 | TA 2025 | TA 2026
      Opetus                    | -10     | -11
      Varhaiskasvatus           | -20     | -21
      Sivistyslautakunta, netto | -30     | -32`),
  ).toEqual([
    'Opetus · area < Sivistyslautakunta',
    'Varhaiskasvatus · area < Sivistyslautakunta',
    'Sivistyslautakunta · body',
  ]);
});

test('numbers with full stops before most names are their codes', () => {
  expect(
    titles(`
      Kunnan talousarvio 2026, netto
      Tehtävä         | TA 2025 | TA 2026
      1. Hallinto     | -30     | -32
      1.1. Valtuusto  | -10     | -11
      1.2. Vaalit     | -20     | -21
      2. Koulutus     | -70     | -73
      2.1. Ala-aste   | -40     | -41
      2.2. Ylä-aste   | -30     | -32`),
  ).toEqual([
    '1 Hallinto · area',
    '1.1 Valtuusto · operatingUnit < 1 Hallinto',
    '1.2 Vaalit · operatingUnit < 1 Hallinto',
    '2 Koulutus · area',
    '2.1 Ala-aste · operatingUnit < 2 Koulutus',
    '2.2 Ylä-aste · operatingUnit < 2 Koulutus',
  ]);
});

test('a row without a code is the sum of the coded rows below that it equals, be it one', () => {
  expect(
    titles(`
      INVESTOINTIOSA 2026–2027
      Nro  | Kohde         | TA 2026 | TS 2027
           | Maa-alueet    | -100    | -200
      9001 | Maanhankinta  | -100    | -200
           | Rakennukset   | -700    | -30
      9101 | Kirjasto      | -400    | -10
      9102 | Paloasema     | -300    | -20`),
  ).toEqual([
    'Maa-alueet · area',
    '9001 Maanhankinta · project < Maa-alueet',
    'Rakennukset · area',
    '9101 Kirjasto · project < Rakennukset',
    '9102 Paloasema · project < Rakennukset',
  ]);
});

test('rows of a unit and its quantity keep the code beside them, and their net sums are sums', () => {
  const table = readOne(`
    Kp   | Nimi                      | TA 2024    | TA 2025
         | Varhaiskasvatus           |            |
    1210 | Päiväkoti Pihlaja, tuotot | 118 000    | 121 000
    1210 | Päiväkoti Pihlaja, kulut  | -840 000   | -861 000
    1220 | Päiväkoti Koivu, tuotot   | 58 000     | 61 000
         | Päiväkoti Koivu, kulut    | -440 000   | -461 000
         | Varhaiskasvatus yhteensä  | -1 104 000 | -1 140 000
         | Perusopetus               |            |
    1310 | Kirkonkylän koulu, tuotot | 18 000     | 21 000
    1310 | Kirkonkylän koulu, kulut  | -840 000   | -861 000
         | Perusopetus yhteensä      | -822 000   | -840 000
         | Sivistyslautakunta yhteensä | -1 926 000 | -1 980 000`);
  expect(tell(table).slice(2)).toEqual(
    lines(`
      1210 Päiväkoti Pihlaja · costCentre < Varhaiskasvatus · revenue C3 118000 · revenue D3 121000 · expense C4 -840000 · expense D4 -861000
      1220 Päiväkoti Koivu · costCentre < Varhaiskasvatus · revenue C5 58000 · revenue D5 61000 · expense C6 -440000 · expense D6 -461000
      Varhaiskasvatus · operatingUnit < Sivistyslautakunta = 1210 Päiväkoti Pihlaja + 1220 Päiväkoti Koivu · margin C7 -1104000 · margin D7 -1140000
      1310 Kirkonkylän koulu · costCentre < Perusopetus · revenue C9 18000 · revenue D9 21000 · expense C10 -840000 · expense D10 -861000
      Perusopetus · operatingUnit < Sivistyslautakunta = 1310 Kirkonkylän koulu · margin C11 -822000 · margin D11 -840000
      Sivistyslautakunta · body = Varhaiskasvatus + Perusopetus · margin C12 -1926000 · margin D12 -1980000`),
  );
});

test.each([
  ['(intäkter)', '(kostnader)', '(netto)'],
  ['- toimintatuotot', '- toimintakulut', '- toimintakate'],
  ['/ tulot', '/ menot', '/ netto'],
  ['tulot', 'menot', 'netto'],
])('whatever parts a name from its quantity (%s), it is a unit of its own', (revenue, expense, margin) => {
  const units = titles(`
    Yksikkö             | 2024 | 2025
    Kirjasto ${revenue} | 5    | 6
    Kirjasto ${expense} | -25  | -26
    Kirjasto ${margin}  | -20  | -20
    Museo ${revenue}    | 4    | 6
    Museo ${expense}    | -14  | -16
    Museo ${margin}     | -10  | -10
    Yhteensä ${revenue} | 9    | 12
    Yhteensä ${expense} | -39  | -42
    Yhteensä ${margin}  | -30  | -30`);
  expect(units.slice(0, 2)).toEqual(['Kirjasto · operatingUnit', 'Museo · operatingUnit']);
  expect(units).toHaveLength(3);
});

test('the sum of schools across is no slip for expense', () => {
  const table = readOne(`
    Tili           | Kyrön koulu | Niemen koulu | Koulut yhteensä
    Toimintatuotot | 5           | 6            | 11
    Toimintakulut  | -25         | -26          | -51
    Toimintakate   | -20         | -20          | -40`);
  expect(table.units.map(({ name, members }) => [name, members])).toEqual([
    ['Kyrön koulu', null],
    ['Niemen koulu', null],
    ['Koulut', [0, 1]],
  ]);
});

test('what others pay and what is left belong to the project above', () => {
  const table = readOne(`
    == Investoinnit ==
    Hanke                 | 2026 | 2027
    Koulu                 | -120 | -80
    Ulkopuolinen rahoitus | 20   | 10
    Omarahoitus           | -100 | -70
    Jäähalli              | -30  | -10
    Ulkopuolinen rahoitus | 5    | 0
    Omarahoitus           | -25  | -10`);
  expect(tell(table).slice(2)).toEqual([
    'Koulu · project · investment B2 -120 · investment C2 -80 · revenue B3 20 · revenue C3 10 · margin B4 -100 · margin C4 -70',
    'Jäähalli · project · investment B5 -30 · investment C5 -10 · revenue B6 5 · revenue C6 0 · margin B7 -25 · margin C7 -10',
  ]);
});

test.each([
  ['Kirjasto- ja kulttuuripalvelut', 'Kirjasto- ja kulttuuripalvelut'],
  ['Kustannuspaikka 33500 Hammashuolto', 'Hammashuolto'],
  ['Sivistys', 'Hyvinvointilautakunta'],
])('the body on a title line of its own is not the unit below "%s"', (line, name) => {
  const table = readOne(`
    == Taul1 ==
    ${line}
    Hyvinvointilautakunta
    Käyttösuunnitelma 2026
                   | TA 2025 | KS 2026
    Toimintatuotot | 5       | 6
    Toimintakulut  | -25     | -26`);
  expect(table.units.map((unit) => unit.name)).toEqual([name]);
});

test('small figures beside a name head no months, and a bare % is what its figures make it', () => {
  const table = readOne(`
    == Taul1 ==
    Yksikkö | TA 2025 | TOT 8/2025 | % | TOT 8/2024 | %
    Koulu   | 5       | 6          | 120 | 7        | -14,3
    Opisto  | 50      | 40         | 80  | 20       | 100
    Museo   | 20      | 10         | 50  | 8        | 25`);
  expect(tell(table)[1]).toMatch(/D usedPercent .* F changePercent$/);
  expect(table.units).toHaveLength(3);
});

test('a year without months beside it is a version, and a staff no municipality', () => {
  expect(
    tell(
      readOne(`
        Käyttösuunnitelma 2026
        Osasto             | Vuosi 2025 | Vuosi 2026 | Muutos
        Esikunta           |            |            |
        Menot              | -480       | -500       | -20
        Tulot              | 18         | 20         | 2
        Netto              | -462       | -480       | -18
        Muutokset yhteensä | -462       | -480       | -18`),
    ),
  ).toEqual(
    lines(`
      plan A2:D7 2026 negative
      A name | B budget 2025 | C plan 2026 | D variance
      Esikunta · operatingUnit · expense B4 -480 · expense C4 -500 · revenue B5 18 · revenue C5 20 · margin B6 -462 · margin C6 -480
      Muutokset yhteensä · total = Esikunta · margin B7 -462 · margin C7 -480`),
  );
});

test.each([
  ['1000 YLEISHALLINTO', '1100 TALOUSHALLINTO', ''],
  ['1000 Yleishallinto', '1100 Taloushallinto', 'Yht.'],
])(
  'what stands over its units is their heading, though its code is as long as theirs: %s',
  (one, other, sum) => {
    const sumRow = (amounts: string) => (sum ? `${sum} | ${amounts}` : '');
    expect(
      titles(`
                         | TA 2025 | KS 2026
      ${one}             |         |
      1001 Vaalit        | -5      | -1
      1002 Tarkastus     | -12     | -13
      ${sumRow('-17 | -14')}
      ${other}           |         |
      1101 Kirjanpito    | -125    | -126
      1102 Palkanlaskenta | -85    | -86
      ${sumRow('-210 | -212')}`).filter((title) => title.includes(' < ')),
    ).toHaveLength(4);
  },
);

test('a sum within a sum stands below it, and a memo row adds no unit', () => {
  expect(
    titles(`
      Enhet                    | Budget 2025 | Plan 2026
      Utbildning
      6100 Förvaltning         | -150 | -160
      - varav intern hyra      | -40  | -41
      6200 Grundskola          | -515 | -516
      Summa utbildning         | -665 | -676
      Fritid
      6400 Bibliotek           | -25  | -26
      6500 Idrott              | -35  | -36
      Summa fritid             | -60  | -62
      Bildningsutskottet totalt | -725 | -738`),
  ).toEqual([
    '6100 Förvaltning · operatingUnit < Utbildning',
    '6200 Grundskola · operatingUnit < Utbildning',
    'Utbildning · area < Bildningsutskottet',
    '6400 Bibliotek · operatingUnit < Fritid',
    '6500 Idrott · operatingUnit < Fritid',
    'Fritid · area < Bildningsutskottet',
    'Bildningsutskottet · body',
  ]);
});

test('the year before is one less than the year of the others', () => {
  const table = readOne(`
    == Taul1 ==
    Talousseuranta tammi-lokakuu 2025
    Yksikkö | Toteuma 1-10 | Budjetti 2025 | Toteuma 1-10 ed. vuosi
    Neuvola | -90          | -100          | -85
    Terapia | -80          | -110          | -75`);
  expect(tell(table)[1]).toBe('A name | B actual 2025 | C budget 2025 | D priorActual 2024');
});

test('plain amounts below years are no codes of the names beside them', () => {
  const tables = readDrawing(`
    Käyttösuunnitelma 2025

    TULOT    |        |        |  | MENOT    |        |
    Yksikkö  | 2024   | 2025   |  | Yksikkö  | 2024   | 2025
    Tilat    | 120000 | 125000 |  | Tilat    | 900000 | 930000
    Tiet     | 200000 | 200000 |  | Tiet     | 310000 | 300000
    Yhteensä | 320000 | 325000 |  | Yhteensä | 1210000 | 1230000`);
  expect(tables.map((table) => table.columns.map(({ role }) => role))).toEqual([
    ['name', 'budget', 'plan'],
    ['name', 'budget', 'plan'],
  ]);
  expect(tables.map(({ units }) => units[0]!.figures.map(({ item, cents }) => [item, cents]))).toEqual([
    [
      ['revenue', 12000000],
      ['revenue', 12500000],
    ],
    [
      ['expense', -90000000],
      ['expense', -93000000],
    ],
  ]);
});

test('a block of a sum is not about the unit of the first block', () => {
  const block = (title: string, revenue: string, expense: string, net: string) => `
    ${title}
               | TA 2025 | TAE 2026
    Tuotot     | ${revenue} | ${revenue}
    Kulut      | ${expense} | ${expense}
    Kate       | ${net} | ${net}
    `;
  const tables = readDrawing(
    [
      block('41 Kaavoitus', '10', '-200', '-190'),
      block('42 Kiinteistöt', '900', '-700', '200'),
      block('TEKNINEN LAUTAKUNTA YHTEENSÄ', '910', '-900', '10'),
    ].join('\n'),
  );
  expect(tables.map(({ units }) => units.map(({ name }) => name))).toEqual([
    ['Kaavoitus'],
    ['Kiinteistöt'],
    ['TEKNINEN LAUTAKUNTA'],
  ]);
});

test('a title that names a budget and a later plan is about the plan', () => {
  const table = readOne(`
    Koulut: talousarvio 2026 ja käyttösuunnitelma 2027

               | Yläkoulu |      | Lukio |
    @merged B3:C3
    @merged D3:E3
               | 2026     | 2027 | 2026  | 2027
    Tuotot     | 10       | 12   | 30    | 31
    Kulut      | -90      | -92  | -70   | -71
    Kate       | -80      | -80  | -40   | -40`);
  expect(tell(table)[1]).toContain('B budget 2026 | C plan 2027 | D budget 2026 | E plan 2027');
});

test('what a program prints at the edge of each page heads no figures', () => {
  const table = readOne(`
    Haapalan kunta   | Tulostettu 8.1.2027 | Sivu 1/2
    Kustannuspaikka  | TA 2026             | KS 2027
    2110 Hallinto    | -251                | -260
    2120 Alakoulu    | -302                | -310
    Haapalan kunta   | Tulostettu 8.1.2027 | Sivu 2/2
    Kustannuspaikka  | TA 2026             | KS 2027
    2130 Yläkoulu    | -224                | -230
    Yhteensä         | -777                | -800`);
  expect(tell(table)[0]).toBe('plan A2:C8 2027 negative');
});

test('how deep each name stands is no code', () => {
  expect(
    titles(`
      apu | Toiminto         | TA 2026 | TA 2027
      1   | Elinvoima        | -60     | -65
      2   | > Yritykset      | -25     | -26
      3   | > > Kehitysyhtiö | -31     | -32
      3   | > > Tontit       | 6       | 6
      2   | > Matkailu       | -35     | -39
      3   | > > Neuvonta     | -35     | -39`).map((line) => line.replace(/ · \w+/, '')),
  ).toEqual([
    'Elinvoima',
    'Yritykset < Elinvoima',
    'Kehitysyhtiö < Yritykset',
    'Tontit < Yritykset',
    'Matkailu < Elinvoima',
    'Neuvonta < Matkailu',
  ]);
});

test('words over accounts that never come again part the lines of one unit', () => {
  const table = readOne(`
    Yhtenäiskoulu, kp 41230
    Menolaji      | Tili | Määräraha 2027
    Aineistot     |      |
    > Oppikirjat  | 4540 | 38 400
    > Lisenssit   | 4541 | 12 600
    Kalusto       |      |
    > Laitteet    | 4582 | 14 200
    Yhteensä      |      | 65 200`);
  expect(table.units.map(({ code, name, figures }) => [code, name, figures.length])).toEqual([
    ['41230', 'Yhtenäiskoulu', 4],
  ]);
});

test('another year of what the row above names is the same project, and what the subsidy leaves is its net', () => {
  const [, columns, ...units] = tell(
    readOne(`
      Investeringar 2027–2029 (1 000 €)
      Objekt      | År   | Utgifter | Statsandel | Egen andel
      Råvatten    | 2027 | -340     | 85         | -255
                  | 2028 | -210     | 50         | -160
      Reservkraft | 2027 | -60      | 5          | -55
      Tak         | 2028 | -180     | 10         | -170
      Totalt 2028 |      | -390     | 60         | -330`),
  );
  expect(columns).toContain('C plan 2027 investment | D plan 2027 revenue | E plan 2027 margin');
  expect(units[0]).toContain('Råvatten · project · investment C3 -340000');
  expect(units[0]).toContain('investment planYear C4 -210000');
  expect(units[3]).toContain('investment planYear C7');
});

test('personnel below costs is what it costs, and what leads from one frame to the next is a change', () => {
  const costs = readOne(`
    Daghem  | Driftskostnader |        | Intäkter | Netto
    @merged B1:C1
            | Personal        | Hyror  |          |
    Eken    | -612            | -118   | 74       | -656
    Hagen   | -418            | -84    | 51       | -451`);
  expect(tell(costs)[1]).toContain('B plan 2025 personnel');
  const frames = readOne(`
    Ansvarsområde | Ram 2026 | Index | Volym | Ram 2027
    Skolor        | -9820    | -215  | -60   | -10095
    Bibliotek     | -4310    | -94   | 10    | -4394
    Idrott        | -1633    | -33   | 75    | -1591`);
  expect(tell(frames)[1]).toContain('C variance | D variance | E plan 2027');
});

test('rows that are kinds of work are lines of the districts across', () => {
  const table = readOne(`
    Kunnossapito 2027
    Työlaji   | Keskusta | Itäranta | Yhteensä
    Talvi     | -188     | -92      | -280
    Kesä      | -61      | -33      | -94
    Valaistus | -94      | -41      | -135`);
  expect(table.units.map(({ name }) => name)).toEqual(['Keskusta', 'Itäranta', 'Yhteensä']);
});

test('months of a line that the title names end with the sum of the year', () => {
  const months = ['tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesä'].map((month) => `${month} | -6 | -5`);
  const table = readOne(
    ['Palkkakulujen jaksotus 2027', 'Kuukausi | Pohjoinen | Etelä', ...months, '2027 | -36 | -30'].join('\n'),
  );
  expect(table.units.map(({ figures }) => figures.length)).toEqual([7, 7]);
  expect(table.units[0]!.figures[0]).toMatchObject({ item: 'account', account: 'salaries' });
});

test('what is counted is no money, unless the sum below comes out right with it', () => {
  const table = readOne(`
    Palvelutalot 2027
                   | Lehmuskoti | Tammela
    Asukaspaikkoja | 24         | 36
    Asiakasmaksut  | 388 000    | 571 000
    Henkilöstö     | 412 000    | 588 000
    Ateriat        | 144 000    | 211 000
    Menot yhteensä | 556 000    | 799 000
    Netto          | -168 000   | -228 000`);
  expect(table.units.map(({ figures }) => figures.map(({ cell }) => cell.row))).toEqual([
    [3, 4, 5, 6, 7],
    [3, 4, 5, 6, 7],
  ]);
});

test('numbers of accounts before their names number no units, and areas stand within a sector', () => {
  const lines = readOne(`
    Ateriapalvelut (kp 8210)
       |              | TA 2026 | KS 2027
    31 | Ateriamyynti | 61      | 62
    34 | Muut tuotot  | 8       | 9
       | TUOTOT       | 69      | 71
    40 | Palkat       | -24     | -25
    48 | Vuokrat      | -9      | -9
       | KULUT        | -33     | -34
       | KATE         | 36      | 37`);
  expect(lines.units.map(({ code, name }) => `${code} ${name}`)).toEqual(['8210 Ateriapalvelut']);
  expect(
    titles(`
      Palvelualue | TA 2026 | KS 2027
      Liikunta    | -12     | -13
      Kulttuuri   | -9      | -8
      Toimiala    | -21     | -21`),
  ).toEqual(['Liikunta · area < Toimiala', 'Kulttuuri · area < Toimiala', 'Toimiala · area']);
});

test('numbers behind the names are their codes, and a supplier beside a contract is no unit', () => {
  expect(
    titles(`
      Vesihuolto
                          |      | 2026 TA | 2027 TAE
      Vedenhankinta       | 9110 | -192    | -199
      Vesijohtoverkosto   | 9120 | -150    | -156
      Puhdistamo          | 9210 | -311    | -322
      Viemäriverkosto     | 9220 | -126    | -131
      Yhteensä            |      | -779    | -808`)[0],
  ).toBe('9110 Vedenhankinta · operatingUnit');
  const contracts = readOne(`
    Tietohallinnon kulut 2027
    Sopimus       | Toimittaja   | Kulut 2026 | Kulut 2027
    Taloushallinto | Talousoft Oy | 61 200    | 63 000
    Potilastieto   | Medi Oy      | 120 400   | 124 000
    Yhteensä       |              | 181 600   | 187 000`);
  expect(contracts.units.map(({ name }) => name)).toEqual(['Taloushallinto', 'Potilastieto', 'Yhteensä']);
});

test('bodies above the margin of all are units under no heading too', () => {
  expect(
    titles(`
      Soinlahden kunta, talousarvio 2027
                          | TA 2026 | TA 2027
      Tarkastuslautakunta | -19     | -20
      Kunnanhallitus      | -188    | -240
      TOIMINTAKATE        | -207    | -260
      Verotulot           | 600     | 720
      Valtionosuudet      | 902     | 910
      VUOSIKATE           | 1 295   | 1 370`).slice(0, 2),
  ).toEqual(['Tarkastuslautakunta · body', 'Kunnanhallitus · body']);
});

test('the levels that a heading lists begin below the whole town', () => {
  expect(
    titles(`
      Nämnd / resultatområde | Budget 2026 | Budget 2027
      STADSSTYRELSEN         | -39         | -38
      > Koncerntjänster      | -31         | -30
      > Näringsliv           | -8          | -8
      BILDNINGSNÄMNDEN       | -98         | -99
      > Undervisning         | -82         | -83
      > Fritid               | -16         | -16
      STADEN TOTALT          | -137        | -137`)[1],
  ).toBe('Koncerntjänster · area < STADSSTYRELSEN');
});

test('beside several accounts and their net, a name is a line, and so much a month a price', () => {
  const table = readOne(`
    Iltapäivätoiminta 2027
    Ryhmä    | Maksu/kk | Maksutuotot | Ohjaajat | Tarvikkeet | Vuokra | Netto
    Alakoulu | 120      | 23          | -31      | -1         | -2     | -11
    Kylätalo | 100      | 10          | -16      | -1         | -1     | -8`);
  expect(tell(table)[1]).toContain('B other | C plan 2027 account | D plan 2027 account');
});

test('what came true is of the year in which it is told', () => {
  const table = readOne(`
    == Taul1 ==
    MUISTIO 12.2.2027
    Alla tammikuun toteuma:
    Yksikkö   | Tammi tot. | Koko vuosi KS
    Pohjoinen | -61        | -744
    Eteläinen | -55        | -662
    Yhteensä  | -116       | -1 406`);
  expect(table.year).toBe(2027);
});

test('when a building was built is no money', () => {
  const table = readOne(`
    Kiinteistöt 2027
    Rakennus    | Rak.vuosi | Lämmitys | Sähkö | Menot 2027 | Vuokratulot 2027
    Koulu       | 1962      | 61       | 28    | 89         | 0
    Paloasema   | 2008      | 19       | 9     | 28         | 66
    Kirjasto    | 1991      | 22       | 14    | 36         | 0`);
  expect(tell(table)[1]).toContain(
    'B other | C plan 2027 account | D plan 2027 account | E plan 2027 expense',
  );
  expect(table.units[0]!.figures[0]).toMatchObject({ cents: -6100 });
});
