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

  test.each(['Henkilöstö | 2,5 | 3 | 5,5', 'Vakanssit | 1 | 0,5 | 1,5', 'Tjänster | 4 | 7 | 11'])(
    '%s',
    (staff) => {
      expect(figures(draw(staff))).not.toContain(staff.split(' ')[0]);
    },
  );

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
