import { lines, readDrawing, readOne, tell } from './support/tell.ts';

// What rounds of Finnish sheets read at first sight showed: one test for each general cause.

const titles = (drawing: string) =>
  tell(readOne(drawing))
    .slice(2)
    .map((line) => line.split(' · ').slice(0, 2).join(' · ').replace(/ = .*/, ''));

const columns = (drawing: string) => tell(readOne(drawing))[1];

test('a version in the title of each table says what its bare columns are of the year that the sheet plans', () => {
  const tables = readDrawing(`
    == Taul1 ==
    Kunnan sivistystoimi
    TA 2026
    Tulosyksikkö | Tulot | Menot | Netto
    Koulu        | 100   | -900  | -800
    Kirjasto     | 50    | -150  | -100

    KS 2027
    Tulosyksikkö | Tulot | Menot  | Netto
    Koulu        | 100   | -1 000 | -900
    Kirjasto     | 50    | -150   | -100`);
  expect(tables.map((table) => [table.year, tell(table)[1]])).toEqual([
    [2027, 'A name | B budget 2026 revenue | C budget 2026 expense | D budget 2026 margin'],
    [2027, 'A name | B plan 2027 revenue | C plan 2027 expense | D plan 2027 margin'],
  ]);
});

test('debit and credit are sides of a ledger and no units', () => {
  expect(
    columns(`
      Kp: 3310 Vanhusten palvelut
      Tili | Selite           | Debet | Kredit | Saldo  | TA 2026
      3100 | Myyntituotot     | 0     | 4 500  | 4 500  | 6 000
      4000 | Palvelujen ostot | 9 400 | 200    | -9 200 | -9 000`),
  ).toBe('A code | B name | C other | D other | E actual 2026 | F budget 2026');
});

test('posts and what they cost are a list of posts', () => {
  const drawing = (name: string) => `
    Palkkasuunnitelma 2027
    ${name}     | Htv | Palkat 2027 | Sivukulut 2027 | Henkilöstökulut yhteensä
    Johtaja     | 1   | 46 200      | 10 674         | 56 874
    Opettaja    | 4   | 143 040     | 33 042         | 176 082
    Yhteensä    | 5   | 189 240     | 43 716         | 232 956`;
  expect(readDrawing(drawing('Tehtävänimike'))).toEqual([]);
  expect(readDrawing(drawing('Päiväkoti'))).toHaveLength(1);
});

test('pupils counted on a day are no money', () => {
  const [, , ...units] = tell(
    readOne(`
      Koulut 2027      | Harju | Jokivarsi
      Oppilaita 20.9.  | 61    | 88
      Tuotot           | 1 000 | 2 000
      Kulut            | -4 000 | -6 000
      Netto            | -3 000 | -4 000`),
  );
  expect(units[0]).toBe('Harju · operatingUnit · revenue B3 1000 · expense B4 -4000 · margin B5 -3000');
});

test('letters that begin the codes of the next column are codes', () => {
  expect(
    titles(`
      Tk | Pa | Nimi           | Tuotot | Kulut | Kate
      S  |    | Sote           | 30     | -90   | -60
         | S1 | Perheet        | 10     | -40   | -30
         | S2 | Ikääntyneet    | 20     | -50   | -30
      P  |    | Pelastus       | 5      | -15   | -10
         | P1 | Asemat         | 5      | -15   | -10`),
  ).toEqual(
    lines(`
      S Sote · area
      S1 Perheet · operatingUnit < S Sote
      S2 Ikääntyneet · operatingUnit < S Sote
      P Pelastus · area
      P1 Asemat · operatingUnit < P Pelastus`),
  );
});

test('a name cut short behind its code is no remark', () => {
  expect(
    titles(`
      |            | TA 2026 | Toteutuma 2026
      302 SOSIAALI- JA TERVEYSPALV.
      TOIMINTATUOTOT | 100     | 90
      TOIMINTAKULUT  | -300    | -250
      303 VARHAISKASVATUS
      TOIMINTATUOTOT | 100     | 90
      TOIMINTAKULUT  | -300    | -250`),
  ).toEqual(['302 SOSIAALI- JA TERVEYSPALV. · operatingUnit', '303 VARHAISKASVATUS · operatingUnit']);
});

test('units known by their codes only go on below a blank row', () => {
  expect(
    titles(`
      Kp     | KS 2026 | KS 2027
      Kaikki | -600    | -660

      60100  | -100    | -110
      60110  | -200    | -220
      60200  | -300    | -330`),
  ).toEqual(['Kaikki · total', '60100 · costCentre', '60110 · costCentre', '60200 · costCentre']);
});

test('what municipalities pay is the line of the income statement that the title names', () => {
  const table = readOne(`
    == Taul1 ==
    Jäsenkuntien maksuosuudet 2027
    Palvelu               | Kaavi | Tuusniemi | Yhteensä
    Koulutus              | 210   | 155       | 365
    Opisto                | 41    | 36        | 77
    Maksuosuudet yhteensä | 251   | 191       | 442`);
  expect(table.units.map(({ name, level }) => [name, level === 'total'])).toEqual([
    ['Koulutus', false],
    ['Opisto', false],
    ['Maksuosuudet yhteensä', true],
  ]);
  expect(new Set(table.units.flatMap(({ figures }) => figures.map(({ item }) => item)))).toEqual(
    new Set(['account']),
  );
});
