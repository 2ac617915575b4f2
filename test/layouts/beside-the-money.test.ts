import { lines, readDrawing, readOne, tell } from './support/tell.ts';

// What stands in and around a table of money without being an amount of its units, or being one in another way.

const unitsOf = (drawing: string) => tell(readOne(drawing)).slice(2);

test('a part of the row above has its own sides, and adds to nothing', () => {
  const table = readOne(`
    Dispositionsplan 2027
    Enhet                     | Intäkter | Kostnader | Netto
    Biblioteket               | 10       | 110       | -100
    - därav interna           | 4        | 30        | -26
    Museet                    | 5        | 55        | -50
    Bildningsnämnden totalt   | 15       | 165       | -150`);
  expect(tell(table).slice(2)).toEqual(
    lines(`
      Biblioteket · operatingUnit < Bildningsnämnden · revenue B3 10 · expense C3 -110 · margin D3 -100 · därav interna, Intäkter B4 4 · därav interna, Kostnader C4 -30 · därav interna, Netto D4 -26
      Museet · operatingUnit < Bildningsnämnden · revenue B5 5 · expense C5 -55 · margin D5 -50
      Bildningsnämnden · body = Biblioteket + Museet · revenue B6 15 · expense C6 -165 · margin D6 -150`),
  );
});

describe('posts among the lines of units across', () => {
  const draw = (staff: string) => `
    Talousarvio 2027, 1000 €
                    | Kirjasto | Museo | Yhteensä
    ${staff}
    Myyntituotot    | 12       | 4     | 16
    Maksutuotot     | 8        | 6     | 14
    Toimintatuotot  | 20       | 10    | 30
    Palkat          | -200     | -300  | -500
    Palvelut        | -150     | -90   | -240
    Toimintakulut   | -350     | -390  | -740
    Toimintakate    | -330     | -380  | -710`;
  const figures = (drawing: string) => readOne(drawing).units[0]!.figures.map(({ label }) => label);

  test.each([
    'Henkilöstö | 2,5 | 3 | 5,5',
    'Vakanssit | 1 | 0,5 | 1,5',
    'Tjänster | 4 | 7 | 11',
    'Henkilötyövuosia | 2,5 | 1 | 3,5',
  ])('%s', (staff) => {
    expect(figures(draw(staff))).not.toContain(staff.split(' ')[0]);
  });

  test('what the staff costs is money, however little', () => {
    const drawing = `
      Talousarvio 2027, 1000 €
                      | Kirjasto | Museo | Yhteensä
      Toimintatuotot  | 20       | 10    | 30
      Henkilöstö      | 12       | 30    | 42
      Palvelut        | 350      | 690   | 1 040
      Toimintakulut   | 362      | 720   | 1 082
      Toimintakate    | -342     | -710  | -1 052`;
    expect(figures(drawing)).toContain('Henkilöstö');
  });
});

describe('codes and names of cost centres in two rows over the lines', () => {
  const draw = (above: string, below: string) => `
    Käyttösuunnitelma 2027
    ${above}
    ${below}
    3100 | Maksut        | 10   | 20   | 30
    4000 | Palkat        | -100 | -200 | -300
         | Toimintakate  | -90  | -180 | -270`;
  const titles = (above: string, below: string) =>
    unitsOf(draw(above, below)).map((line) => line.split(' · ')[0]);
  const names = 'Kirjasto | Museo';

  test('codes below the names, accounts numbered', () => {
    expect(titles(`Tili | Selite | ${names} | Yhteensä`, '| | 6310 | 6320 |')).toEqual([
      '6310 Kirjasto',
      '6320 Museo',
      'Yhteensä',
    ]);
  });

  test('codes above the names, and beside them the name of the sum', () => {
    const read = titles('| | 6310 | 6320 | Vapaa-aika', `| | ${names} |`);
    expect(new Set(read)).toEqual(new Set(['6310 Kirjasto', '6320 Museo', 'Vapaa-aika']));
  });

  test('a row of amounts without a name below the names is none of codes', () => {
    expect(titles(`Tili | Selite | ${names} | Yhteensä`, '| | 10 | 20 | 30')).not.toContain('10 Kirjasto');
  });
});

test('a year told in a sentence is not the year of the table below it', () => {
  const table = readOne(`
    Yksikkö: Kirjasto
    Kirjasto palvelee kaikkia kuntalaisia, ja vuonna 2024 lainoja oli enemmän kuin koskaan ennen.
             | TA 2024 | TA 2025 | TS 2026
    Tulot    | 10      | 11      | 12
    Menot    | -100    | -110    | -120`);
  expect(table.year).toBe(2025);
});

test('the sum of the blocks on a sheet has its own name, not the one that the sheet cuts off', () => {
  const tables = readDrawing(`
    == Kulttuuri- ja vapaa-aikapalvelu ==
    4110 Kirjasto                              | TA 2026 | KS 2027
    Tulot                                      | 10      | 11
    Menot                                      | -100    | -110

    4120 Museo                                 | TA 2026 | KS 2027
    Tulot                                      | 5       | 6
    Menot                                      | -50     | -60

    Kulttuuri- ja vapaa-aikapalvelut yhteensä  | TA 2026 | KS 2027
    Tulot                                      | 15      | 17
    Menot                                      | -150    | -170`);
  const named = tables.flatMap(({ units }) => units.map(({ name, level }) => [name, level]));
  expect(named).toEqual([
    ['Kirjasto', 'operatingUnit'],
    ['Museo', 'operatingUnit'],
    ['Kulttuuri- ja vapaa-aikapalvelut', 'area'],
  ]);
});

test('the number of a post beside a unit is no amount, the number of the unit is its code', () => {
  const table = readOne(`
    Käyttösuunnitelma 2027
    Kust.paikka nro | Nimi     | Tulot | Menot | Netto | Vastuuhenkilö | Vakanssi nro
    4110            | Kirjasto | 10    | -110  | -100  | Anna Salo     | 877
    4120            | Museo    | 5     | -55   | -50   | Kai Lahti     | 706`);
  expect(tell(table)[1]).toMatch(/^A code \| .* \| G other$/);
});

describe('names in two languages, row by row', () => {
  const draw = (below: readonly string[]) => `
    Käyttösuunnitelma 2027 – Dispositionsplan 2027
                            | Tulot | Menot | Netto
    Varikko                 | 10    | -110  | -100
    ${below[0]}
    Rakennusluvat           | 5     | -55   | -50
    ${below[1]}
    Ympäristönsuojelu       | 1     | -21   | -20
    ${below[2]}
    Lukio                   | 2     | -42   | -40
    ${below[3]}
    Eläinlääkintähuolto     | 4     | -24   | -20
    ${below[4]}
    Terveysvalvonta         | 3     | -33   | -30`;

  test('few of them can be told, and those in one order: the second name encloses nothing', () => {
    const table = readOne(draw(['Depån', 'Bygglov', 'Miljövård', 'Gymnasiet', 'Veterinärvård']));
    expect(table.units.filter(({ parent }) => parent !== null)).toEqual([]);
    expect(table.units[2]!.name).toBe('Ympäristönsuojelu / Miljövård');
  });

  test('headings in one language stay headings', () => {
    const table = readOne(draw(['Maankäyttö', 'Ympäristö', 'Koulutus', 'Eläimet', 'Terveys']));
    expect(table.units.filter(({ parent }) => parent !== null).length).toBe(5);
  });
});

describe('a word that comes again below each group', () => {
  const draw = (first: string, second: string) => `
    Dispositionsplan 2027
                     | Intäkter | Kostnader | Netto
    Kultur
    4110 Biblioteket | 10       | -110      | -100
    4120 Museet      | 5        | -55       | -50
    ${first}         | 15       | -165      | -150
    Teknik
    5110 Gator       | 1        | -101      | -100
    5120 Hamnen      | 9        | -39       | -30
    ${second}        | 10       | -140      | -130`;
  const levels = (drawing: string) =>
    readOne(drawing).units.flatMap(({ code, level, figures }) =>
      code === null && figures.length > 0 ? [level] : [],
    );

  test('is the sum of the group and no unit', () => {
    expect(levels(draw('**Tot.**', '**Tot.**'))).toEqual(['total', 'total']);
  });

  test('a name of its own below each group is a unit', () => {
    expect(levels(draw('**Stöd**', '**Drift**'))).not.toContain('total');
  });
});

describe('a band over the years of each unit', () => {
  const roles = (band: string) =>
    readOne(`
      Talousarvio 2027
                 | ${band}           |         | Toimintakate |
      Yksikkö    | TA 2026           | TA 2027 | TA 2026      | TA 2027
      Kirjasto   | 4,5               | 5       | -100         | -120
      Museo      | 2                 | 1,5     | -50          | -60
      Yhteensä   | 6,5               | 6,5     | -150         | -180`).columns.map(({ role }) => role);

  test.each(['Henkilötyövuodet', 'Henkilöstö (htv)', 'Årsverken'])('%s: persons, no money', (band) => {
    expect(roles(band)).toEqual(['name', 'other', 'other', 'budget', 'plan']);
  });

  test('what the staff costs is money', () => {
    expect(roles('Henkilöstökulut')).toEqual(['name', 'budget', 'plan', 'budget', 'plan']);
  });
});

test('a board of several words in the corner is one level, and units in two languages below it are no bodies', () => {
  const { units } = readOne(`
    Talousarvio – Budget 2027
    Lupa- ja valvontalautakunta / Tillstånds- och tillsynsnämnden | Tulot | Menot | Netto
    Rakennusluvat / Bygglov                                       | 5     | -55   | -50
    Terveysvalvonta / Hälsoskydd                                  | 3     | -33   | -30
    Yhteensä / Totalt                                             | 8     | -88   | -80`);
  expect(units.slice(0, 2).map(({ level }) => level)).not.toContain('body');
});

test('a board and its side in one label, parted by a colon, is a board', () => {
  const { units } = readOne(`
    Talousarvio 2027
                                   | TA 2026 | TA 2027
    Kirjasto: tuotot               | 5       | 6
    Kirjasto: kulut                | -55     | -66
    Museo: tuotot                  | 1       | 2
    Museo: kulut                   | -11     | -12
    Sivistyslautakunta: tuotot     | 6       | 8
    Sivistyslautakunta: kulut      | -66     | -78`);
  expect(units.map(({ name, level }) => [name, level]).at(-1)).toEqual(['Sivistyslautakunta', 'body']);
});
