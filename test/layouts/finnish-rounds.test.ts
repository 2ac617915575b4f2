import { readHeading } from '../../src/layouts/cells/heading.ts';
import { readLabel } from '../../src/layouts/cells/label.ts';
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

test('an account has one code under whichever unit it stands', () => {
  expect(
    tell(
      readOne(`
                               | KS 2026 | KS 2027
        Kp 21100 Päiväkoti Aamu
        3210 Päivähoitomaksut  | 70      | 80
        4000 Palkat            | -500    | -520
        4340 Ruoka             | -60     | -70
        21100 yhteensä         | -490    | -510
        Kp 21200 Päiväkoti Ilta
        3210 Päivähoitomaksut  | 30      | 40
        4000 Palkat            | -200    | -210
        4340 Ruoka             | -20     | -30
        21200 yhteensä         | -190    | -200`),
    )
      .slice(2)
      .map((line) => line.split(' · ').slice(0, 2).join(' · ')),
  ).toEqual(['21100 Päiväkoti Aamu · costCentre', '21200 Päiväkoti Ilta · costCentre']);
});

test('years and months written together head the months of an export', () => {
  const table = readOne(`
    Kp   | Kp(T)    | Tili | Tili(T)     | 202711 | 202712 | 202801 | Yht
    5510 | Uimahalli | 3200 | Maksutuotot | 18     | 19     | 21     | 58
    5510 | Uimahalli | 4400 | Sähkö       | -9     | -8     | -8     | -25
    5520 | Jäähalli  | 3200 | Maksutuotot | 7      | 7      | 7      | 21
    5520 | Jäähalli  | 4400 | Sähkö       | -12    | -11    | -10    | -33`);
  expect(tell(table)[1]).toContain('E month 2027 | F month 2027 | G month 2028 | H total');
  expect(table.units.map(({ code, name }) => `${code} ${name}`)).toEqual(['5510 Uimahalli', '5520 Jäähalli']);
});

test('codes and counts that a form begins with are no table, and the code is that of the unit it names', () => {
  const table = readOne(`
    == Harjun koulu ==
    Oppilasmäärä 20.9.: | 118
    Kustannuspaikka:    | 23040

    Tili | Selite           | TA 2026 | Ehdotus 2027
    3400 | Muut tuotot      | 500     | 600
    4010 | Palkat           | -9 000  | -9 100
         | NETTO            | -8 500  | -8 500`);
  expect(table.units.map(({ code, name }) => [code, name])).toEqual([['23040', 'Harjun koulu']]);
});

test('what has no part in the margin and says nothing of money is counted in something else', () => {
  const drawing = (count: string, [first, second]: readonly [string, string]) => `
    == KS 2027 ==
    Kirjasto  | ${count} | Tuotot 2027 | Kulut 2027 | Netto 2027
    Keskusta  | 2 100    | 11 000      | -512 000   | ${first}
    Pohjoinen | 1 040    | 1 900       | -131 000   | ${second}
    Asema     | 4 900    | 300         | -44 000    | -43 700`;
  expect(columns(drawing('Leimat', ['-501 000', '-129 100']))).toContain('B other | C plan 2027 revenue');
  expect(columns(drawing('Leimat', ['-498 900', '-128 060']))).toContain('B plan');
});

test('differences and shares under a month are those of its versions', () => {
  expect(
    columns(`
      == Raportti ==
      Kuukausiraportti syyskuu 2026
                | Syyskuu |     |     | Tammi–syyskuu |     |
                | TA      | TOT | ERO | TA            | TOT | ERO
      Myynti    | 95      | 97  | 2   | 855           | 861 | 6
      Palkat    | -40     | -39 | 1   | -360          | -371 | -11
      Tulos     | 55      | 58  | 3   | 495           | 490 | -5`),
  ).toBe('A name | B budget 2026 | C actual 2026 | D variance | E budget 2026 | F actual 2026 | G variance');
});

test('amounts typed with a dash for the cents are amounts', () => {
  expect(
    tell(
      readOne(`
      Yksikkö      | TA 2026       | Esitys 2027
      Asuntotoimi  | "-45.300,-"   | "-40.000,-"
      Ympäristö    | "-1.088.200,--" | "-85.000,-"`),
    )[3],
  ).toContain('margin B3 -1088200 · margin C3 -85000');
});

test('a sum of everything below the sums of units is no second sum of the last', () => {
  expect(
    titles(`
      Vastuu |           | Tili |              | TA 2026 | Toteuma 2026
      4010   | Hoito Kuu | 3212 | Maksut       | 60      | 44
             |           | 4010 | Palkat       | -400    | -300
             |           |      | Summa 4010   | -340    | -256
      4020   | Hoito Yö  | 3212 | Maksut       | 48      | 36
             |           | 4010 | Palkat       | -350    | -260
             |           |      | Summa 4020   | -302    | -224
             |           |      | Kaikki yhteensä | -642 | -480`),
  ).toEqual(['4010 Hoito Kuu · operatingUnit', '4020 Hoito Yö · operatingUnit', 'Kaikki yhteensä · total']);
});

test('a report of cost elements is of the cost centre above it, its costs without a minus', () => {
  const [table] = readDrawing(`
    == KSB1 ==
    Kustannuspaikka/ryhmä    | 220410      | Terveysasema Keskus
    Raportointijakso         | 1 - 9 2026

    Kustannuslajit           | Todell. kust. | Suunn. kust. | Poikk.
    400000 Kuukausipalkat    | 800         | 830          | -30
    434000 Laboratorio       | 210         | 190          | 20
    * Veloitus               | 1 010       | 1 020        | -10
    325000 Asiakasmaksut     | -40         | -45          | 5
    * Hyvitys                | -40         | -45          | 5
    ** Yli-/alikate          | 970         | 975          | -5`);
  expect(table!.units.map(({ code, name }) => [code, name])).toEqual([['220410', 'Terveysasema Keskus']]);
  expect(table!.columns.map(({ role }) => role)).toEqual(['name', 'actual', 'plan', 'variance']);
  const euros = table!.units[0]!.figures.filter(({ cell }) => cell.column === 1).map(({ item, cents }) => [
    item,
    cents! / 100,
  ]);
  expect(euros).toEqual([
    ['account', -800],
    ['account', -210],
    ['expense', -1010],
    ['account', 40],
    ['revenue', 40],
    ['margin', -970],
  ]);
});

test('bodies across a budget letter have the versions its first and last row name', () => {
  const table = readOne(`
    == Raami ==
    Talousarvion laadinta: lautakuntaraamit
                    | Kh     | Sivltk | Teltk | Yhteensä
    TA 2026         | -1 400 | -7 300 | -900  | -9 600
    Palkankorotukset | -20    | -120   | -10   | -150
    Säästöt         | 20     | 90     | 20    | 130
    Raami 2027      | -1 400 | -7 330 | -890  | -9 620`);
  expect(table.year).toBe(2027);
  expect(table.units.map(({ name }) => name)).toEqual(['Kh', 'Sivltk', 'Teltk', 'Yhteensä']);
  expect(table.units[1]!.figures.map(({ item, role, year }) => `${item} ${role} ${year}`)).toEqual([
    'margin budget 2026',
    'account plan 2027',
    'account plan 2027',
    'margin plan 2027',
  ]);
});

test('a count under a version is a count', () => {
  expect(
    columns(`
                | TA 2026 |       | TA 2027 |
      Yksikkö   | Htv     | Kulut | Htv     | Kulut
      Varikko   | 9       | -331  | 9       | -338
      Koulut    | 64      | -2 610 | 65     | -2 688`),
  ).toBe('A name | B other | C budget 2026 expense | D other | E plan 2027 expense');
});

test('the books until a month of the running year are its outcome beside the plan of the next', () => {
  const table = readOne(`
    == Talous ==
              | Kirjanpito 9/26 | Talousarvio 26 | Ehdotus 27
    Kunnantalo | -210           | -280           | -290
    Kirjasto  | -88             | -120           | -118`);
  expect(tell(table)[1]).toBe('A name | B actual 2026 | C budget 2026 | D plan 2027');
  expect(table.kind).toBe('plan');
  expect(
    columns(`
                 | Toteuma 1-12/25 | Talousarvio 26 | Ehdotus 27
      Kunnantalo | -210            | -280           | -290
      Kirjasto   | -88             | -120           | -118`),
  ).toBe('A name | B priorActual 2025 | C budget 2026 | D plan 2027');
});

test('years with a euro sign are headings, and words apart from the table stand outside', () => {
  const table = readOne(`
    Ohje: täytä     |  |            | Budjetti | Budjetti | Muutos
    vain keltaiset  |  | Toimipiste | 2026 €   | 2027 €   | %
                    |  | Kahvio     | 41 000   | 43 500   | 6,1
                    |  | Satama     | 20 000   | 23 000   | 15`);
  expect(tell(table).slice(0, 2)).toEqual([
    expect.stringContaining('C1:F4'),
    'C name | D budget 2026 | E plan 2027 | F changePercent',
  ]);
  expect(table.units.map(({ name }) => name)).toEqual(['Kahvio', 'Satama']);
});

test('names before depreciation and the result are lines of a statement', () => {
  const table = readOne(`
    == Tulos ==
    Keuruun Vesi
               | TA 2026 | TOT 2026
    Myynti     | 95      | 97
    Ostot      | -40     | -39
    Väki       | -18     | -17
    Poistot    | -22     | -22
    Tulos      | 15      | 19`);
  expect(table.units.map(({ name, figures }) => [name, figures.length])).toEqual([['Keuruun Vesi', 10]]);
});

test('what is left of revenue after the columns between makes them lines of expense', () => {
  const drawing = (last: string) => `
    Vuokratalojen talousarvio 2027
    Kohde        | Vuokratulot | Hoitokulut | Korjaukset | Yli-/alijäämä
    Koivukuja 3  | 96          | 41         | 12         | 43
    Rantatie 12  | 54          | 28         | 5          | 21
    Opettajala   | 22          | 16         | 20         | ${last}`;
  const items = (text: string) => readOne(text).columns.map(({ item }) => item);
  expect(items(drawing('-14'))).toEqual([null, 'account', 'account', 'account', 'margin']);
  expect(items(drawing('14'))).toEqual([null, 'account', 'account', 'account', null]);
  const [first] = readOne(drawing('-14')).units;
  expect(first!.figures.map(({ cents }) => cents! / 100)).toEqual([96, -41, -12, 43]);
});

test('a budget and the share of it used stand below months, and thirds of a year are parts of it', () => {
  const table = readOne(`
    == Seuranta ==
    Ruokapalvelu, toteuma kuukausittain 2026
    Kuukausi         | Keittiö A | Keittiö B
    Tammikuu         | -41       | -22
    Helmikuu         | -39       | -21
    Maaliskuu        | -44       | -23
    Huhtikuu         | -40       | -22
    Toteuma yht.     | -164      | -88
    Talousarvio 2026 | -490      | -268
    Käyttö-%         | 33,5 %    | 32,8 %`);
  expect(table.units.map(({ name, figures }) => [name, figures.length])).toEqual([
    ['Keittiö A', 6],
    ['Keittiö B', 6],
  ]);
  expect(table.units[0]!.figures.at(-1)).toMatchObject({ role: 'budget', year: 2026 });
  expect(
    columns(`
      == KS 2027 ==
      Yksikkö  | T1 (1–4) | T2 (5–8) | T3 (9–12) | Yhteensä
      Teatteri | -110     | -60      | -130      | -300
      Kuoro    | -20      | -9       | -24       | -53`),
  ).toBe('A name | B month 2027 | C month 2027 | D month 2027 | E total 2027');
});

test('headings parted by a hyphen at the end of a line are one word', () => {
  const table = readOne(`
    "Toiminta-\\u000ayksikkö" | "Tilin-\\u000apäätös\\u000a2025" | "Talous-\\u000aarvio\\u000a2026" | "Käyttö-\\u000asuunnitelma 2027"
    Uimala                   | -402 | -410 | -415
    Matkailu                 | -55  | -58  | -60`);
  expect(tell(table)[1]).toBe('A name | B priorActual 2025 | C budget 2026 | D plan 2027');
});

test('the one year after the budget is drawn up from it', () => {
  expect(
    columns(`
      == Taul1 ==
      Yksikkö     | TA 2026 | Korotus-% | Korotus € | Pohja 2027
      Leirikeskus | -880    | 2,5       | -22       | -902
      Lossi       | -510    | 3,0       | -15       | -525`),
  ).toBe('A name | B budget 2026 | C changePercent | D variance | E plan 2027');
  expect(
    columns(`
      == Taul1 ==
      Yksikkö     | TA 2026 | 2027 | 2028
      Leirikeskus | -880    | -900 | -905
      Lossi       | -510    | -525 | -530`),
  ).toBe('A name | B plan 2026 | C planYear 2027 | D planYear 2028');
});

test('beside what projects cost, columns of the other sign are money towards them', () => {
  const table = readOne(`
    == Hankkeet ==
    EU-hankkeet 2027
    Projekti        | Kust. yht. 2027 | EU | Valtio | Kunta | Päättyy
    Älykäs maaseutu | -84             | 42 | 21     | -21   | 12/2028
    Nuori yrittää   | -36             | 18 | 9      | -9    | 6/2027`);
  expect(table.units[0]!.figures.map(({ item, cents }) => `${item} ${cents! / 100}`)).toEqual([
    'expense -84',
    'revenue 42',
    'revenue 21',
    'margin -21',
  ]);
});

test('a year over all groups is a heading, and a sum may say the scale', () => {
  const table = readOne(`
    == PHVA ==
    Vanhusten palvelut
                        | 2027    |        |        |          |        |
                        | Esitys  |        |        | Muutos   |        |
    Palveluyksikkö      | Tuotot  | Kulut  | Netto  | Tuotot   | Kulut  | Netto
    Kotihoito Loimu     | 410     | -3 980 | -3 570 | 0        | -60    | -60
    Päivätoiminta       | 66      | -402   | -336   | 0        | 12     | 12
    Yhteensä (1 000 €)  | 476     | -4 382 | -3 906 | 0        | -48    | -48`);
  expect(tell(table)[0]).toBe('plan A2:G7 2027 negative x1000');
});

test('changes told in words are not whose changes they are', () => {
  expect(
    titles(`
      Talousarvion 2027 muutosesitykset yksiköittäin
      Yksikkö  | Muutos               | Euroa
      Koulut   | uusi erityisluokka   | -48 000
      Kirjasto | aukioloajat          | -6 000
      Nuoriso  | etsivä työ           | -31 000
      Yhteensä |                      | -85 000`).map((line) => line.replace(/ · .*/, '')),
  ).toEqual(['Koulut', 'Kirjasto', 'Nuoriso', 'Yhteensä']);
});

test('the net below both sides of a sum is its margin', () => {
  const table = readOne(`
    Kustannuspaikka | Menot | Tulot
    Liikunta        | 188   | 41
    Ulkoilu         | 64    | 2
    Yhteensä        | 252   | 43
    Toimintakate    |       | -209`);
  expect(table.units.map(({ name }) => name)).toEqual(['Liikunta', 'Ulkoilu', 'Yhteensä']);
  expect(table.units[2]!.figures.map(({ item, cents }) => `${item} ${cents! / 100}`)).toEqual([
    'expense -252',
    'revenue 43',
    'margin -209',
  ]);
});

test('versions in the headings of an export stand though a column says the year', () => {
  const [first] = readOne(`
    Vuosi | Kp   | Kp nimi   | Tili | Tilin nimi       | Budjetti | Toteuma
    2026  | 7700 | Uimahalli | 3230 | Maksutuotot      | 180      | 141
    2026  | 7700 | Uimahalli | 4300 | Palvelujen ostot | -60      | -48
    2026  | 7710 | Kuntosali | 3230 | Maksutuotot      | 42       | 38
    2026  | 7710 | Kuntosali | 4300 | Palvelujen ostot | -12      | -7`).units;
  expect(first!.figures.map(({ role, year }) => `${role} ${year}`)).toEqual([
    'budget 2026',
    'actual 2026',
    'budget 2026',
    'actual 2026',
  ]);
});

test('a goal or an explanation beside a unit is no name', () => {
  expect(
    columns(`
      == KS 2027 ==
      Tulosalue    | Tavoite     | Liikevaihto | Kulut | Tulos | Selite
      Kunnossapito | Hyvät tiet  | 2 100       | -2 020 | 80   | palkat
      Konekeskus   | Uudet koneet | 610        | -580  | 30    | kalusto`),
  ).toBe('A name | B text | C plan 2027 account | D plan 2027 expense | E plan 2027 margin | F text');
});

test('the lines of both sides are of the unit numbered above them', () => {
  const [left, right] = readDrawing(`
    Tulosalue 530 Ruokahuolto
    Tuotot         | TA 2027 |  | Kulut          | TA 2027
    Ateriamyynti   | 912     |  | Väki           | 410
    Kokouspalvelut | 18      |  | Elintarvikkeet | 388
    Muut           | 4       |  | Kuljetus       | 41
                   |         |  | Muut           | 22
    Yhteensä       | 934     |  | Yhteensä       | 861`);
  const told = (table: typeof left) =>
    table!.units.map(({ code, name, figures }) => [code, name, figures.map(({ item }) => item)]);
  expect(told(left)).toEqual([['530', 'Ruokahuolto', ['account', 'account', 'account', 'revenue']]]);
  expect(told(right)).toEqual([
    ['530', 'Ruokahuolto', ['account', 'account', 'account', 'account', 'expense']],
  ]);
});

test('a rate in the heading of a quantity is none of its figures', () => {
  expect(
    columns(`
      == KS 2027 ==
      Toimipaikka   | Vakansseja | Palkat | Sivukulut 24,5 % | Yhteensä
      Metsätähti    | 14         | 412    | 101              | 513
      Peikonpolku   | 9          | 268    | 66               | 334`),
  ).toBe('A name | B other | C plan 2027 account | D plan 2027 account | E total 2027 personnel');
});

test('the overall result of an export is a sum and no slip for revenue', () => {
  const table = readOne(`
    Organisaatio  | Budjetti 2026 | Toteuma 2026
    Päiväkodit    | -121          | -81
    Koulut        | -81           | -55
    Kokonaistulos | -202          | -136`);
  expect(table.units[2]).toMatchObject({ name: 'Kokonaistulos', level: 'total' });
  expect(table.units[2]!.figures.map(({ item }) => item)).toEqual(['margin', 'margin']);
});

test('headings without sums stand between their units and the one sum of them all', () => {
  const drawing = `
    Kp   | Nimi | TA 2026 | TA 2027
    **Hallinto**
    4010 | Toimisto
         | Tulot | 10   | 11
         | Menot | -40  | -42
         | Netto | -30  | -31
    4020 | Valvonta
         | Tulot | 20   | 22
         | Menot | -30  | -32
         | Netto | -10  | -10
    **Kiinteistöt**
    4110 | Koulut
         | Tulot | 100  | 110
         | Menot | -90  | -92
         | Netto | 10   | 18
    4120 | Asunnot
         | Tulot | 50   | 51
         | Menot | -60  | -60
         | Netto | -10  | -9
         | TEKNINEN LAUTAKUNTA YHTEENSÄ
         | Tulot | 180  | 194
         | Menot | -220 | -226
         | Netto | -40  | -32`;
  expect(titles(drawing)).toEqual(
    lines(`
      Hallinto · operatingUnit < TEKNINEN LAUTAKUNTA
      4010 Toimisto · costCentre < Hallinto
      4020 Valvonta · costCentre < Hallinto
      Kiinteistöt · operatingUnit < TEKNINEN LAUTAKUNTA
      4110 Koulut · costCentre < Kiinteistöt
      4120 Asunnot · costCentre < Kiinteistöt
      TEKNINEN LAUTAKUNTA · body`),
  );
});

test('an export may call a unit by what it answers for, and mark the depth of its sums', () => {
  const [head, cols, ...units] = tell(
    readOne(`
      == Raportti ==
      Talousarvion toteutuminen, kausi 202601 - 202609

      Tili | | Budjetti | Tapahtumat
      Vastuu 3120 Kirjastopalvelut
      3100 | Myyntituotot   | 40   | 29
      3*   | Toimintatuotot | 40   | 29
      4002 | Palkat         | -348 | -251
      4*   | Toimintakulut  | -348 | -251
      **   | Toimintakate   | -308 | -222
      Vastuu 3140 Liikuntapalvelut
      3260 | Maksutuotot    | 61   | 49
      3*   | Toimintatuotot | 61   | 49
      4002 | Palkat         | -210 | -160
      4*   | Toimintakulut  | -210 | -160
      **   | Toimintakate   | -149 | -111
      ***  | Yhteensä       | -457 | -333`),
  );
  expect(head).toBe('outcome A3:D16 2026 negative');
  expect(cols).toBe('A code | B name | C budget 2026 | D actual 2026');
  expect(units.map((unit) => unit.split(' · ').slice(0, 2).join(' · '))).toEqual([
    '3120 Kirjastopalvelut · operatingUnit',
    '3140 Liikuntapalvelut · operatingUnit',
    'Yhteensä · total = 3120 Kirjastopalvelut + 3140 Liikuntapalvelut',
  ]);
});

test.each(['Tuloslaskelmaosa', 'Rahoitusosa'])('"%s" is a part of the budget and no unit', (part) => {
  expect(
    titles(`
      == ${part} ==
      PUNKALAITUMEN KUNTA
      ${part.toUpperCase()} 2027
                     | TA 2026 | TA 2027
      TOIMINTATUOTOT | 100     | 110
      TOIMINTAKULUT  | -300    | -320
      TOIMINTAKATE   | -200    | -210
      Verotulot      | 250     | 260
      VUOSIKATE      | 50      | 50`),
  ).toEqual(['PUNKALAITUMEN KUNTA · municipality']);
});

test('a change without a year is of the budget that it leads to', () => {
  expect(
    columns(`
                     | TP 2025 | TA 2026 | Muutos | TA+muut. 2026 | TA 2027
      Toimintatuotot | 90      | 100     | 5      | 105           | 110
      Toimintakulut  | -290    | -300    | -20    | -320          | -320
      Toimintakate   | -200    | -200    | -15    | -215          | -210`),
  ).toBe(
    'A name | B priorActual 2025 | C budget 2026 | D amendment 2026 | E amendedBudget 2026 | F plan 2027',
  );
});

test('codes below the names of units across are theirs where their row is headed so', () => {
  expect(
    titles(`
      Varhaiskasvatus, talousarvioehdotus 2027

                             | Aarresaari | Kultakivi | Yhteensä
      Kustannuspaikka        | 52110      | 52120     |
      TULOT
      Maksutuotot            | 128        | 94        | 222
      TULOT YHTEENSÄ         | 128        | 94        | 222
      MENOT
      Palkat                 | 612        | 447       | 1 059
      MENOT YHTEENSÄ         | 612        | 447       | 1 059
      NETTO                  | 484        | 353       | 837`),
  ).toEqual(['52110 Aarresaari · costCentre', '52120 Kultakivi · costCentre', 'Yhteensä · total']);
});

test.each(['Lapsia keskimäärin', 'Asukasmäärä 31.12.', 'Lainausmäärä'])('"%s" is a count', (label) => {
  const [unit] = readOne(`
    Päiväkoti Peltola | TA 2026 | TA 2027
    Tulot             | 100     | 110
    Menot             | -300    | -320
    Netto             | -200    | -210
    ${label}          | 84      | 80`).units;
  expect(unit!.figures).toHaveLength(6);
});

test('the margin after changes is that of the amended budget', () => {
  expect(
    columns(`
      Talousarviomuutokset 2026
      Kust.paikka   | Netto TA 2026 | Netto muutos | Netto muutettu
      5110 Koulu    | -300          | -20          | -320
      5120 Lukio    | -200          | 10           | -190
      Yhteensä      | -500          | -10          | -510`),
  ).toBe('A name | B budget 2026 margin | C amendment 2026 margin | D amendedBudget 2026 margin');
});

test('sums in an outer column are of the level that its heading names', () => {
  expect(
    titles(`
      Talousarvio 2027
      Tulosalue           | Kust.paikka     | Tulot | Menot | Netto
      Opetus              | 5110 Koulu      | 96    | -342  | -246
      Opetus              | 5150 Lukio      | 30    | -148  | -118
      Opetus yhteensä     |                 | 126   | -490  | -364
      Vapaa-aika          | 5310 Kirjasto   | 12    | -49   | -37
      Vapaa-aika          | 5330 Nuoret     | 8     | -23   | -15
      Vapaa-aika yhteensä |                 | 20    | -72   | -52`),
  ).toEqual(
    lines(`
      5110 Koulu · costCentre < Opetus
      5150 Lukio · costCentre < Opetus
      Opetus · area
      5310 Kirjasto · costCentre < Vapaa-aika
      5330 Nuoret · costCentre < Vapaa-aika
      Vapaa-aika · area`),
  );
});

test('a body whose parts are not printed is one beside bodies whose parts are', () => {
  expect(
    titles(`
      Talousarvio 2027
      Nro | Nimi                 | Tulot | Menot | Netto
      12  | Tarkastuslautakunta  | 0     | -21   | -21
      20  | Kunnanhallitus       | 96    | -342  | -246
      201 | > Yleishallinto      | 66    | -242  | -176
      202 | > Elinkeinot         | 30    | -100  | -70`),
  ).toEqual(
    lines(`
      12 Tarkastuslautakunta · body
      20 Kunnanhallitus · body
      201 Yleishallinto · operatingUnit < 20 Kunnanhallitus
      202 Elinkeinot · operatingUnit < 20 Kunnanhallitus`),
  );
});

test('in an export of cost elements starred rows are the nets of their units and of what encloses them', () => {
  const [head, cols, ...units] = tell(
    readOne(`
      == Sheet1 ==
      Laskentaryhmä | 1000 | Kaupunki
      Tilikausi     | 2026
      Kaudesta      | 1    | Kauteen | 8

      Kustannuspaikka/-ryhmä  | Kustannuslaji            | Toteutuneet kust. | Budj. kustannukset
      4510010 Museon hallinto | 400000 Palkat            | 61                | 96
      4510010 Museon hallinto | 434100 Datapalvelut      | 2                 | 3
      * 4510010 Museon hallinto |                        | 63                | 99
      4510020 Näyttelyt       | 310000 Pääsylipputulot   | -48               | -60
      4510020 Näyttelyt       | 400000 Palkat            | 101               | 151
      4510020 Näyttelyt       | 480000 Vuokrat           | 88                | 132
      * 4510020 Näyttelyt     |                          | 141               | 223
      ** 451 Museopalvelut    |                          | 204               | 322`),
  );
  expect(head).toBe('outcome A5:D13 2026 positive');
  expect(cols).toBe('A name | B name | C actual 2026 | D budget 2026');
  expect(units).toEqual([
    '4510010 Museon hallinto · costCentre < 451 Museopalvelut · salaries C6 -61 · salaries D6 -96 · 434100 Datapalvelut C7 -2 · 434100 Datapalvelut D7 -3 · margin C8 -63 · margin D8 -99',
    '4510020 Näyttelyt · costCentre < 451 Museopalvelut · 310000 Pääsylipputulot C9 48 · 310000 Pääsylipputulot D9 60 · salaries C10 -101 · salaries D10 -151 · rentExpense C11 -88 · rentExpense D11 -132 · margin C12 -141 · margin D12 -223',
    '451 Museopalvelut · operatingUnit = 4510010 Museon hallinto + 4510020 Näyttelyt · margin C13 -204 · margin D13 -322',
  ]);
});

test.each(['Muutos', 'Muutos TA27/TA26'])('"%s" in per cent throughout is a rate of change', (heading) => {
  expect(
    columns(`
      Vesilaitos        | TA 2026 | TA 2027 | ${heading}
      Toimintatuotot    | 100     | 110     | 10 %
      Toimintakulut     | -300    | -315    | 5 %
      Toimintakate      | -200    | -205    | 2,5 %
      Vesimyynti, m3    | 2 350   | 2 360   |`),
  ).toBe('A name | B budget 2026 | C plan 2027 | D changePercent');
});

test('what the council gave and what the plan comes to stand beside the units that share it', () => {
  const [, , ...units] = tell(
    readOne(`
      Tulosalue: | Ympäristöpalvelut
                     | Valtuuston TA | Käyttösuunnitelma |                 |
                     | 2027          | Ympäristönsuojelu | Terveysvalvonta | KS yhteensä
      Toimintatuotot | 205           | 95                | 110             | 205
      Toimintakulut  | -1 018        | -618              | -400            | -1 018
      Toimintakate   | -813          | -523              | -290            | -813`),
  );
  expect(units).toEqual([
    'Ympäristönsuojelu · operatingUnit · revenue C4 95 · expense C5 -618 · margin C6 -523',
    'Terveysvalvonta · operatingUnit · revenue D4 110 · expense D5 -400 · margin D6 -290',
    'yhteensä · total = Ympäristönsuojelu + Terveysvalvonta · revenue E4 205 · expense E5 -1018 · margin E6 -813 · revenue B4 205 · expense B5 -1018 · margin B6 -813',
  ]);
});

test('headings parted or shortened by hand are the words they are', () => {
  expect(
    columns(`
      Talousraportti 1-8/2026
                     | Vuosi-budjetti | Tot. kum. | Ed.v. kum. | Tot.-%
      Toimintatuotot | 410            | 281       | 266        | 68,5
      Toimintakulut  | -3 302         | -2 240    | -2 105     | 67,8
      Toimintakate   | -2 892         | -1 959    | -1 839     | 67,7`),
  ).toBe('A name | B budget 2026 | C actual 2026 | D priorActual 2025 | E usedPercent');
});

test('what came true of a budget with changes is its outcome, whatever is carried over to the next year', () => {
  expect(
    columns(`
      Investointien toteutuminen ja siirrot vuodelle 2027
      Hanke        | TA 2026 | TA-muutokset | Muutettu TA 2026 | Toteuma 2026 | Jäljellä | Siirretään vuodelle 2027
      Liikuntatalo | -400    | 150          | -250             | -188         | -62      | -60
      Virastotalo  | -150    | -40          | -190             | -121         | -69      | -68
      Yhteensä     | -550    | 110          | -440             | -309         | -131     | -128`),
  ).toContain('D amendedBudget 2026 | E actual 2026 | F remaining');
});

test('parts of a statement and key figures below it are no units', () => {
  const [, , ...units] = tell(
    readOne(`
      330 Tilapalvelut
                      | TA 2026 | TA 2027
      ULKOISET ERÄT
      Ulkoiset tuotot | 420     | 432
      Ulkoiset kulut  | -271    | -277
      SISÄISET ERÄT
      Sisäiset tuotot | 570     | 581
      Sisäiset kulut  | -19     | -20
      TOIMINTAKATE    | 700     | 716
      RAHOITUSLASKELMA
      Investointimenot | -200   | -210
      TUNNUSLUVUT
      Omavaraisuus    | 61      | 60
      Lainakanta      | 2 400   | 2 500`),
  );
  expect(units).toHaveLength(1);
  expect(units[0]).toMatch(/^330 Tilapalvelut · operatingUnit · .*investment C11 -210$/);
});

test('kinds of grants are lines of the body that gives them', () => {
  const [, , ...units] = tell(
    readOne(`
      Hyvinvointilautakunta
      Avustusten käyttösuunnitelma 2027
      Avustuslaji          | TA 2026 | KS 2027
      Kulttuuriyhdistykset | -18     | -19
      Liikuntaseurat       | -45     | -47
      Yhteensä             | -63     | -66`),
  );
  expect(units).toEqual([
    'Hyvinvointilautakunta · body · Kulttuuriyhdistykset B4 -18 · Kulttuuriyhdistykset C4 -19 · Liikuntaseurat B5 -45 · Liikuntaseurat C5 -47 · expense B6 -63 · expense C6 -66',
  ]);
});

test('units that things are counted in name no entity', () => {
  const [, cols, ...units] = tell(
    readOne(`
      Lukiokoulutus, talousarvion laskentapohja 2027

      Menoerä         | Määrä | Yksikkö    | á-hinta | TA 2027 € | TA 2026 €
      Opettajat       | 14    | htv        | 52 400  | 733 600   | 718 000
      Tuntiopettajat  | 1 200 | h          | 48      | 57 600    | 55 000
      Oppikirjat      | 210   | opiskelija | 420     | 88 200    | 90 000
      Tilavuokra      | 2 400 | m2         | 98      | 235 200   | 230 000
      Menot yhteensä  |       |            |         | 1 114 600 | 1 093 000`),
  );
  expect(cols).toBe('A name | B other | C text | D other | E plan 2027 | F budget 2026');
  expect(units).toHaveLength(1);
  expect(units[0]).toContain('Lukiokoulutus · operatingUnit · Opettajat E4 -733600');
});

test('the number of a heading is its code where the codes below go on from it', () => {
  expect(
    titles(`
      Tehtävä                   | TA 2026 | TA 2027
      1. Opetuspalvelut
      1.1 Esiopetus             | -40     | -41
      1.2 Perusopetus           | -260    | -264
      Opetuspalvelut yhteensä   | -300    | -305
      2. Vapaa-aikapalvelut
      2.1 Kirjasto              | -38     | -39
      2.2 Liikunta              | -50     | -51
      Vapaa-aikapalvelut yhteensä | -88   | -90`),
  ).toEqual(
    lines(`
      1.1 Esiopetus · operatingUnit < 1 Opetuspalvelut
      1.2 Perusopetus · operatingUnit < 1 Opetuspalvelut
      1 Opetuspalvelut · area
      2.1 Kirjasto · operatingUnit < 2 Vapaa-aikapalvelut
      2.2 Liikunta · operatingUnit < 2 Vapaa-aikapalvelut
      2 Vapaa-aikapalvelut · area`),
  );
});

test('the last row is the sum of all that stands above it where all its figures say so', () => {
  expect(
    titles(`
      Tulosalue           | TA 2026 | KS 2027
      Kaavoitus           | -412    | -428
      Maaseutupalvelut    | -155    | -149
      Yrityspalvelut      | -301    | -322
      Elinvoimalautakunta | -868    | -899`),
  ).toEqual(
    lines(`
      Kaavoitus · area < Elinvoimalautakunta
      Maaseutupalvelut · area < Elinvoimalautakunta
      Yrityspalvelut · area < Elinvoimalautakunta
      Elinvoimalautakunta · body`),
  );
});

test('the number of a project is the code of what is named above it, and its years begin with its time', () => {
  const [, cols, ...units] = tell(
    readOne(`
      == Hanke ==
      Hanke: Vihreä siirtymä
      Projektinumero 9042
      Toteutusaika 1.1.2026 - 31.12.2028

                     | Kokonaisbudjetti | 2026 | 2027 | 2028
      Palkat         | 210 | 70 | 72 | 68
      Muut kulut     | 14  | 4  | 6  | 4
      Menot yhteensä | 224 | 74 | 78 | 72
      Tulot yhteensä | 224 | 74 | 78 | 72`),
  );
  expect(cols).toBe('A name | B total 2026 | C plan 2026 | D planYear 2027 | E planYear 2028');
  expect(units[0]).toMatch(/^9042 Vihreä siirtymä · project/);
});

test.each(['Toimintakulujen', 'Menojen'])('months under "%s seuranta" are expenses', (quantity) => {
  const [unit] = readOne(`
    Kustannuspaikka 8800 Ruokahuolto
    ${quantity} seuranta 2026

    Kuukausi  | Budjetti | Toteuma
    Tammikuu  | -920     | -901
    Helmikuu  | -920     | -948
    Maaliskuu | -950     | -970
    Yhteensä  | -2 790   | -2 819`).units;
  expect(new Set(unit!.figures.map(({ item }) => item))).toEqual(new Set(['expense']));
});

test('fields in a line of their own head nothing, and the budget before is not the plan', () => {
  const [head, cols] = tell(
    readOne(`
      == Tekninen 2027 ==
      TEKNINEN TOIMIALA | Budjetti 2027 | euroa

      Kustannuspaikka | Tuotot | Kulut | Kate | Edellinen TA kate
      Kadut           | 12     | -812  | -800 | -781
      Puistot         | 3      | -211  | -208 | -205
      Yhteensä        | 15     | -1 023 | -1 008 | -986`),
  );
  expect(head).toContain('A3:E6 2027');
  expect(cols).toBe(
    'A name | B plan 2027 revenue | C plan 2027 expense | D plan 2027 margin | E budget 2026 margin',
  );
});

test('what binds stands in words beside the units that a binding level names', () => {
  expect(
    tell(
      readOne(`
        Sitovat määrärahat ja tuloarviot 2027

        Sitovuustaso                | Tuloarvio | Määräraha | Sitova erä
        Hyvinvointi: perusopetus    | 90        | 5 640     | netto
        Hyvinvointi: vapaa-aika     | 120       | 980       | netto
        Vesihuoltolaitos            | 801       | 690       | brutto
        Yhteensä                    | 1 011     | 7 310     |`),
    )[1],
  ).toBe('A name | B plan 2027 revenue | C plan 2027 expense | D text');
});

test('sides in a column before the first of their lines are no units', () => {
  const [, , ...units] = tell(
    readOne(`
      Vastuualue 3400 Museopalvelut

      Ryhmä       | Tili       | TA 2026 | TA 2027
      TUOTOT      | Pääsymaksut | 58     | 60
                  | Avustukset | 30      | 42
      TUOTOT yht. |            | 88      | 102
      KULUT       | Palkat     | -318    | -322
                  | Vuokra     | -192    | -195
      KULUT yht.  |            | -510    | -517
      NETTO       |            | -422    | -415`),
  );
  expect(units).toHaveLength(1);
  expect(units[0]).toMatch(/^3400 Museopalvelut · area · .*grantsReceived C5 30 .* margin D10 -415$/);
});

test('priorities and prices are no money', () => {
  expect(
    columns(`
      Investointiesitykset 2027
      Kohde      | Prioriteetti | 2027 | 2028
      Päiväkoti  | 1            | 600  | 2 700
      Runkoverkko | 1           | 480  | 0
      Puhdistamo | 2            | 150  | 1 000`),
  ).toBe('A name | B other | C plan 2027 | D planYear 2028');
  expect(
    columns(`
      Ruokapalvelut, budjetti 2027
      Yksikkö       | Suoritteet kpl | Yksikköhinta | Myyntituotot | Toimintakulut | Toimintakate
      Keskuskeittiö | 4 000    | 4,5          | 18 000       | -17 000       | 1 000
      Koulukeittiöt | 2 000    | 4            | 8 000        | -8 500        | -500
      Yhteensä      |          |              | 26 000       | -25 500       | 500`),
  ).toContain('A name | B other | C other | D plan 2027 account');
});

test('two cells of a title above a gap head nothing, right of the names too', () => {
  expect(
    tell(
      readOne(`
        == Ikäihmiset ==
                        |          | Ikäihmisten palvelut | KS 2027 (€)
                        |          | Toimintayksiköt

        Toimintayksikkö | Toimintatuotot | Toimintakulut | Toimintakate
        Kotihoito       | 301      | -2 104   | -1 803
        Lehmus          | 612      | -1 802   | -1 190
        Yhteensä        | 913      | -3 906   | -2 993`),
    )[0],
  ).toContain('plan A4:D7 2027');
});

test('what is added to money is money, though it reads as a count', () => {
  const found = readOne(`
    Määrärahat kouluille 2027
    Koulu        | Oppilaat | Palkat  | Oppimateriaali | Ateriat | Siivous | Yhteensä
    Lehmon koulu | 412      | -2 310  | -62            | -402    | -151    | -2 925
    Romppala     | 61       | -499    | -9             | -63     | -38     | -609
    Yhteensä     | 473      | -2 809  | -71            | -465    | -189    | -3 534`);
  expect(tell(found)[1]).toBe(
    'A name | B other | C plan 2027 account | D plan 2027 account | E plan 2027 account | F plan 2027 account | G total 2027 expense',
  );
});

test('a forecast between two budgets is of the running year', () => {
  expect(
    columns(`
      Tuulikellon päiväkoti 4312
                | BU2026 | Ennuste | BU2027
      Maksut    | 98     | 94      | 96
      Palkat    | -812   | -820    | -838
      Netto     | -714   | -726    | -742`),
  ).toBe('A name | B budget 2026 | C forecast 2026 | D plan 2027');
});

test('all of them is a sum, and the part after the comma is what the sheet is about', () => {
  const [, , ...units] = tell(
    readOne(`
      Käyttötalous 2027
      Kp   | Kiinteistö  | Tuotot | Kulut | Kate
      7101 | Virastotalo | 211    | -108  | 103
      7104 | Paloasema   | 92     | -44   | 48
      Kaikki kiinteistöt | | 303  | -152  | 151`),
  );
  expect(units[2]).toMatch(/^Kaikki kiinteistöt · total /);
  expect(
    tell(
      readOne(`
        Kirjastotoimi, kustannuspaikka 3601 Pääkirjasto
                | TA 2027
        Tulot   | 12
        Menot   | -112
        Netto   | -100`),
    )[2],
  ).toMatch(/^3601 Pääkirjasto · costCentre · /);
});

test('units above the margin of them all, and the lines of the whole down to its result', () => {
  const [, , ...units] = tell(
    readOne(`
      Vastuualue            | TA 2026 | Kehys 2027
      Keskushallinto        | -3 310  | -3 290
      Oppimispalvelut       | -19 455 | -19 700
      Toimintakate yhteensä | -22 765 | -22 990
      Verotulot             | 22 900  | 23 350
      Valtionosuudet        | 11 210  | 11 400
      Rahoituserät          | -255    | -270
      Vuosikate             | 11 090  | 11 490
      Poistot               | -2 080  | -2 100
      Tilikauden tulos      | 9 010   | 9 390`),
  );
  expect(units.map((unit) => unit.split(' · ')[0])).toEqual([
    'Keskushallinto',
    'Oppimispalvelut',
    'Toimintakate yhteensä',
  ]);
});

test('what comes to the margin with the expense is the revenue', () => {
  expect(
    columns(`
      Ruokapalvelut, TA 2027
      Yksikkö        | Myynti | Menot  | Kate
      Keskuskeittiö  | 1 120  | -1 088 | 32
      Palvelukeittiö | 402    | -431   | -29
      Siivous        | 688    | -655   | 33`),
  ).toBe('A name | B plan 2027 revenue | C plan 2027 expense | D plan 2027 margin');
});

test('how many there were of a service and what one of them costs are no money', () => {
  expect(
    columns(`
      Vanhuspalvelut
                |              | TA 2026 |        |             | TAE 2027 |       |
      Palvelu   | Mittayksikkö | Määrä   | €/yks. | Kustannus € | Määrä   | €/yks. | Kustannus €
      Kotihoito | käynti       | 41 000  | 38     | 1 558 000   | 42 500  | 39     | 1 657 500
      Päivä     | pv           | 3 200   | 71     | 227 200     | 3 000   | 72     | 216 000
      Asuminen  | hoitopv      | 21 900  | 142    | 3 109 800   | 22 600  | 144    | 3 254 400`),
  ).toMatch(
    /^A name \| B text \| C other \| D other \| E budget 2026.* \| F other \| G other \| H plan 2027/,
  );
});

test('quantities without a year are of the year that the title plans, beside a net of the year before', () => {
  expect(
    columns(`
      Koulujen talousarvioesitykset 2027
      Yksikkö     | Tulot | Menot | Netto  | Netto KS26
      Hepokangas  | 14    | -2 282 | -2 268 | -2 211
      Jokiranta   | 10    | -1 534 | -1 524 | -1 498`),
  ).toBe('A name | B plan 2027 revenue | C plan 2027 expense | D plan 2027 margin | E budget 2026 margin');
});

test('"Kohde" over halls with revenue and expense names no projects', () => {
  expect(
    titles(`
      Liikuntapaikat, budjetti 2027
      Kohde    | Tulot | Menot | Netto
      Jäähalli | 152   | -388  | -236
      Uimahalli | 301  | -902  | -601`),
  ).toEqual(
    lines(`
      Jäähalli · operatingUnit
      Uimahalli · operatingUnit`),
  );
});

test('a field above names the unit and the word over the accounts does not; months of a follow-up are its outcome', () => {
  const [head, , unit] = tell(
    readOne(`
      Yksikkö: | 43120 Haapalan koulu
      Seuranta 1.1.–31.3.2026 |

      Tililuokka | Budjetti | Tammi | Helmi | Maalis | Yhteensä | Käyttämättä
      Palkat     | -905     | -74   | -75   | -76    | -225     | -680
      Tarvikkeet | -22      | -1    | -1    | -1     | -3       | -19
      Kulut yht. | -927     | -75   | -76   | -77    | -228     | -699
      Tulot      | 4        | 0     | 1     | 0      | 1        | 3
      Netto      | -923     | -75   | -75   | -77    | -227     | -696`),
  );
  expect(head).toContain('outcome');
  expect(unit).toMatch(/^43120 Haapalan koulu · operatingUnit · /);
});

test('what was given is a budget and of expense, and so is what was used of it', () => {
  expect(
    columns(`
      == Seuranta ==
      Kirjastot, toimipisteiden toteuma 1.1.–30.6.2026
      Toimipiste   | Määräraha 2026 | Käytetty 30.6. | Jäljellä
      Pääkirjasto  | 512            | 249            | 263
      Kirkonkylä   | 96             | 50             | 46`),
  ).toMatch(/^A name \| B budget 2026 expense \| C actual 2026/);
});

test('what adds up to the expenses are lines of it, and a net for each child is no money', () => {
  expect(
    columns(`
      Päiväkodit 2027
      Päiväkoti  | Lapsia | Henkilöstömenot | Ateriat | Vuokra | Menot yhteensä | Maksut | Netto | Netto/lapsi
      Haapaniemi | 81     | -702            | -61     | -98    | -861           | 88     | -773  | -10
      Pikkuveturi | 60    | -541            | -45     | -71    | -657           | 61     | -596  | -10
      Ristola    | 39     | -366            | -30     | -44    | -440           | 40     | -400  | -10`),
  ).toMatch(/ \| D plan 2027 account \| E plan 2027 account \| F plan 2027 expense \| .* \| I other$/);
});

test('a unit named between rows of a headed table begins no table', () => {
  const [head, , ...units] = tell(
    readOne(`
      Tili | Nimi              | TA 2026 | TAE 2027
      KP   | 2110 Yleishallinto |        |
      3000 | Myyntituotot      | 1       | 1
      4000 | Palkat            | -190    | -195
           | Yhteensä 2110     | -189    | -194
      KP   | 2120 Työllistäminen |       |
      3300 | Tuet ja avustukset | 40     | 38
      4000 | Palkat            | -130    | -128
           | Yhteensä 2120     | -90     | -90
           | KAIKKI YHTEENSÄ   | -279    | -284`),
  );
  expect(head).toContain('A1:D10');
  expect(units).toHaveLength(3);
});

test('rows after a part of the whole that add up to it are its own, without any mark', () => {
  expect(
    titles(`
      KS 2027
                          | Tuotot | Kulut  | Netto
      Kaupunki yhteensä   | 30     | -300   | -270
      Hyvinvointitoimiala | 20     | -200   | -180
      Lasten palvelut     | 12     | -120   | -108
      Kulttuuri           | 8      | -80    | -72
      Kaupunkirakenne     | 10     | -100   | -90
      Katu ja viher       | 3      | -60    | -57
      Rakennusvalvonta    | 7      | -40    | -33`),
  ).toContain('Katu ja viher · operatingUnit < Kaupunkirakenne');
});

test('"Kohde" in an operating plan names no projects, and the text behind the names is their code', () => {
  expect(
    titles(`
      Siivouspalvelut, käyttösuunnitelma 2027
      Alue / kohde   | KS 2026 | KS 2027
      Kaupungintalo  | -88     | -90
      Kirjastotalo   | -34     | -35
      Yhteensä       | -122    | -125`)[0],
  ).toBe('Kaupungintalo · operatingUnit');
  expect(
    columns(`
      Yksikön nimi    | Tunnus | Tulot | Menot | Netto 2027
      Vaalit          | KH01   | 0     | -38   | -38
      Konserniohjaus  | KH02   | 12    | -405  | -393
      Maaseutu        | KH06   | 3     | -71   | -68`),
  ).toContain('A name | B code | C ');
});

test('a cost below zero is no count, whatever it is called', () => {
  const [, , unit] = tell(
    readOne(`
      Päiväkoti Kettula, TA 2027
      Tili      | TA 2026 | TA 2027
      Maksut    | 72      | 70
      Palkat    | -610    | -628
      Ateriat   | -52     | -54
      Netto     | -590    | -612`),
  );
  expect(unit).toContain('C5 -54');
});

test('a "jaos" is a body, and a budget of expenditure one of expense', () => {
  expect(
    titles(`
      Toiminto      | Tulot KS27 | Menot KS27 | Netto KS27
      Kotouttaminen | 361        | -377       | -16
      Veteraanit    | 9          | -10        | -1
      Jaos yhteensä | 370        | -387       | -17`)[2],
  ).toBe('Jaos yhteensä · total');
  expect(
    tell(
      readOne(`
        Kustannuspaikat, menobudjetti 2027
        KP   | Nimi    | Budjetti 2027
        7300 | Varikko | 149
        7330 | Satama  | 80
             | Summa   | 229`),
    )[2],
  ).toContain('expense C3 -149');
});

test('numbers and spans of accounts beside the lines are no money', () => {
  expect(
    columns(`
      Kustannuspaikka | | 46100 Yhteislukio

      Tulot ja menot       | Tilit     | TA 2026 | TA 2027
      Oppimateriaalimaksut | 3240      | 4       | 4
      Palkat               | 4010-4099 | -1 044  | -1 066
      Kirjat               | 4560      | -26     | -27
      Netto                |           | -1 066  | -1 089`),
  ).toBe('A name | B other | C budget 2026 | D plan 2027');
});

test('a change from the year before is no figure of that year; the whole of the year before is of expense too', () => {
  expect(
    columns(`
      Talouden seuranta 8/2026
      Kustannuspaikka | Bu 2026 | Tot 8/2026 | Tot 8/2025 | Muutos ed. v. €
      3710 Nuoriso    | -188    | -118       | -121       | 3
      3730 Reitit     | -77     | -42        | -48        | 6`),
  ).toMatch(/E variance/);
  expect(
    columns(`
      Toimielinten määrärahat 2027
      Toimielin        | Kokouspalkkiot | Matkat | Toiminta | Yhteensä 2027 | TA 2026
      Nuorisovaltuusto | -32            | -8     | -40      | -80           | -75
      Vanhusneuvosto   | -41            | -12    | -15      | -68           | -68`),
  ).toMatch(/F budget 2026 expense$/);
});

test('the code of a unit may follow its name with the word for it', () => {
  expect(
    tell(
      readOne(`
        Lomakeskus Hirvijärvi, kp 3777

              | TA 2027
        Tulot | 12
        Menot | -112
        Netto | -100`),
    )[2],
  ).toMatch(/^3777 Lomakeskus Hirvijärvi · costCentre/);
});

test('a version over a column of account codes heads the table; lines among account codes are no units', () => {
  expect(
    tell(
      readOne(`
        Ympäristöterveys
        KÄYTTÖSUUNNITELMA 2027 |                          | TA 2026  | KS 2027
        TOIMINTATUOTOT
        3000                   | Kuntien maksuosuudet     | 1 000    | 1 100
        3205                   | Eläinlääkäripalvelut     | 200      | 210
                               | Toimintatuotot yhteensä  | 1 200    | 1 310
        TOIMINTAKULUT
        4000                   | Palkat ja palkkiot       | -700     | -750
        4300                   | Palvelujen ostot         | -500     | -520
                               | Toimintakulut yhteensä   | -1 200   | -1 270
        TOIMINTAKATE           |                          | 0        | 40`),
    ).slice(1, 3),
  ).toEqual(['A code | B name | C budget 2026 | D plan 2027', expect.stringMatching(/^Ympäristöterveys/)]);
});

test('what remains net of all investments is no unit', () => {
  expect(
    titles(`
      Investointiohjelma 2027
      Hanke               | 2027 | 2028
      TALONRAKENNUS
      Koulu               | -100 | -200
      Talonrakennus yht.  | -100 | -200
      KADUT
      Valaistus           | -40  | -50
      Kadut yht.          | -40  | -50
      INVESTOINNIT NETTO  | -140 | -250`).at(-1),
  ).toMatch(/total/);
});

test('expenditure, revenue and net of a group of projects are three quantities of it', () => {
  const table = readOne(`
    Investointiohjelma 2027–2028 (1 000 €)
    Hanke                        | Kustannusarvio | TA 2027 | TS 2028
    Talonrakennus
    > Koulun peruskorjaus        | -9200 | -3400 | -5800
    > Jäähalli                   | -860  | -860  | 0
    Talonrakennus, menot yhteensä | -10060 | -4260 | -5800
    > Avustus, koulu             | 1200  | 600   | 600
    Talonrakennus, tulot yhteensä | 1200 | 600   | 600
    Talonrakennus, netto         | -8860 | -3660 | -5200
    Kadut
    > Rantaraitti                | -1450 | -400  | -1050
    > Valaistus                  | -480  | -120  | -360
    Kadut, menot yhteensä        | -1930 | -520  | -1410
    > Liittymismaksut            | 300   | 60    | 240
    Kadut, tulot yhteensä        | 300   | 60    | 240
    Kadut, netto                 | -1630 | -460  | -1170
    INVESTOINNIT YHTEENSÄ, NETTO | -10490 | -4120 | -6370`);
  expect(table.confidence).toBe(0.99);
  expect(tell(table).slice(4, 6)).toEqual([
    'Avustus, koulu · project < Talonrakennus · revenue B7 1200000 · revenue C7 600000 · revenue D7 600000',
    'Talonrakennus · area = Koulun peruskorjaus + Jäähalli + Avustus, koulu · investment B6 -10060000 · investment C6 -4260000 · investment D6 -5800000 · revenue B8 1200000 · revenue C8 600000 · revenue D8 600000 · margin B9 -8860000 · margin C9 -3660000 · margin D9 -5200000',
  ]);
  expect(tell(table).at(-1)).toBe(
    'INVESTOINNIT YHTEENSÄ, NETTO · total = Talonrakennus + Kadut · margin B17 -10490000 · margin C17 -4120000 · margin D17 -6370000',
  );
});

test('sides without the name of their group are those of the heading above', () => {
  const table = readOne(`
    Investointiohjelma 2027–2029
    Hanke           | 2027 | 2028 | 2029
    Byggnader
    Skola           | -100 | -200 | -50
    Hall            | -40  | 0    | -10
    Utgifter totalt | -140 | -200 | -60
    Statsandel      | 30   | 60   | 0
    Inkomster totalt | 30  | 60   | 0
    Netto           | -110 | -140 | -60
    Gator
    Strandvägen     | -80  | -20  | -20
    Hamngatan       | -10  | -10  | -10
    Utgifter totalt | -90  | -30  | -30
    Netto           | -90  | -30  | -30
    Investeringar totalt
    Utgifter totalt | -230 | -230 | -90
    Inkomster totalt | 30  | 60   | 0
    Netto           | -200 | -170 | -90`);
  expect(tell(table).filter((line) => line.includes(' = '))).toEqual([
    'Byggnader · area = Skola + Hall + Statsandel · investment B6 -140 · investment C6 -200 · investment D6 -60 · revenue B8 30 · revenue C8 60 · revenue D8 0 · margin B9 -110 · margin C9 -140 · margin D9 -60',
    'Gator · area = Strandvägen + Hamngatan · investment B13 -90 · investment C13 -30 · investment D13 -30 · margin B14 -90 · margin C14 -30 · margin D14 -30',
    'Investeringar totalt · total = Byggnader + Gator · investment B16 -230 · investment C16 -230 · investment D16 -90 · revenue B17 30 · revenue C17 60 · revenue D17 0 · margin B18 -200 · margin C18 -170 · margin D18 -90',
  ]);
});

test('sides of groups in the genitive or above their projects, or below the name of one project', () => {
  const parts = (drawing: string) => {
    const { units } = readOne(drawing);
    return units.map(({ name, members, figures }) =>
      [name, members?.length ?? '', ...new Set(figures.map(({ item }) => item))].join(' '),
    );
  };
  expect(
    parts(`
      Investointiohjelma 2027–2028
      Hanke                         | TA 2027 | TS 2028
      Kadut
      Rantaraitti                   | -400    | -650
      Valaistus                     | -120    | -240
      Katujen menot yhteensä        | -520    | -890
      Liittymismaksut               | 60      | 120
      Katujen tulot yhteensä        | 60      | 120
      Kadut netto                   | -460    | -770
      Talonrakennus
      Koulu                         | -340    | -170
      Halli                         | -860    | 0
      Talonrakennuksen menot yhteensä | -1200 | -170
      Talonrakennuksen tulot yhteensä | 0     | 0
      Talonrakennus netto           | -1200   | -170
      Investointimenot yhteensä     | -1720   | -1060
      Investointitulot yhteensä     | 60      | 120
      Nettoinvestoinnit             | -1660   | -940`).filter((unit) => unit.includes('margin')),
  ).toEqual([
    'Kadut 3 investment revenue margin',
    'Talonrakennus 2 investment revenue margin',
    'Investointimenot yhteensä 2 investment revenue margin',
  ]);
  expect(
    parts(`
      Investointiohjelma 2027–2029, euroa
      Hanke                | TA 2027 | TS 2028 | TS 2029
      Talonrakennus, menot | -500000 | -300000 | -100000
      > Koulu              | -300000 | -200000 | -100000
      > Halli              | -200000 | -100000 | 0
      Talonrakennus, tulot | 60000   | 30000   | 0
      > Avustus kouluun    | 60000   | 30000   | 0
      Talonrakennus, netto | -440000 | -270000 | -100000
      Kadut, menot         | -110000 | -70000  | -70000
      > Rantaraitti        | -80000  | -40000  | -40000
      > Valaistus          | -30000  | -30000  | -30000
      Kadut, netto         | -110000 | -70000  | -70000
      Yhteensä, netto      | -550000 | -340000 | -170000`),
  ).toEqual([
    'Talonrakennus 3 investment revenue margin',
    'Koulu  investment',
    'Halli  investment',
    'Avustus kouluun  revenue',
    'Kadut 2 investment margin',
    'Rantaraitti  investment',
    'Valaistus  investment',
    'Yhteensä, netto 2 margin',
  ]);
  expect(
    parts(`
      Investointiosa 2027–2029, 1 000 €
      Hanke   | TA 2027 | TS 2028 | TS 2029
      Koulu
      > Menot | -300    | -200    | -100
      > Tulot | 60      | 30      | 0
      > Netto | -240    | -170    | -100
      Halli
      > Menot | -200    | -100    | 0
      > Netto | -200    | -100    | 0
      Investoinnit yhteensä
      > Menot | -500    | -300    | -100
      > Tulot | 60      | 30      | 0
      > Netto | -440    | -270    | -100`),
  ).toEqual([
    'Koulu  investment revenue margin',
    'Halli  investment margin',
    'Investoinnit yhteensä 2 investment revenue margin',
  ]);
});

test('a service named beside the field of its cost centre lends it its name', () => {
  expect(
    titles(`
      == Hallinto ==
      Hallintopalvelut | Kustannuspaikka 1010

      Tili | Nimi         | KS 2027
      3010 | Myyntituotot | 100
      4001 | Palkat       | -500
           | Netto        | -400`),
  ).toEqual([expect.stringMatching(/^1010 Hallintopalvelut/)]);
});

test('figures behind a chart and lists of savings are no plans', () => {
  expect(
    readDrawing(`
      == Kuvaaja ==
      Vuosi | Nettomeno milj. €
      2023  | 19,1
      2024  | 19,9
      2025  | 20,4
      == Sopeutus ==
      Talouden sopeuttamisohjelma 2026–2027
      Toimiala | Toimenpide      | 2026   | 2027
      Sivistys | Kouluverkko     | 0      | 120 000
      Tekninen | Katuvalot       | 12 000 | 12 000
      Yhteensä |                 | 12 000 | 132 000`),
  ).toEqual([]);
});

test('lines that add up to the costs of every version of a unit are lines, not units across', () => {
  const table = readOne(`
    Teknisen osaston vertailu
                     | Henkilöstö | Palvelut | Aineet | Menot yht. | Tulot  | Netto
    110 Hallinto
    TP25             | 188 200    | 41 000   | 8 000  | 237 200    | 12 000 | 225 200
    TA26             | 194 000    | 40 000   | 8 500  | 242 500    | 11 000 | 231 500
    TA27             | 199 500    | 43 000   | 8 500  | 251 000    | 11 500 | 239 500
    120 Väylät
    TP25             | 66 000     | 402 000  | 88 000 | 556 000    | 31 000 | 525 000
    TA26             | 68 000     | 388 000  | 90 000 | 546 000    | 30 000 | 516 000
    TA27             | 70 000     | 399 000  | 92 000 | 561 000    | 30 000 | 531 000`);
  expect(table.columns.slice(1).map(({ item }) => item)).toEqual([
    'personnel',
    'account',
    'account',
    'expense',
    'revenue',
    'margin',
  ]);
  expect(table.units.map(({ name, figures }) => [name, figures[1]!.cents])).toEqual([
    ['Hallinto', -41_000_00],
    ['Väylät', -402_000_00],
  ]);
});

test('a title and the day of the report beside it head nothing', () => {
  expect(
    readOne(`
      Vapaa-aikapalvelut | |     | | Tilanne | 31.8.2026
      Nettomenot kuukausittain

      Kustannuspaikka    | Tammi | Helmi | Maalis | Kertymä | Budjetti 2026
      5110 Uimahalli     | -41   | -39   | -44    | -124    | -462
      5120 Kirjasto      | -18   | -17   | -19    | -54     | -288`).area.top,
  ).toBe(3);
});

test('how many applications there were is no money', () => {
  expect(
    columns(`
      Avustusmäärärahojen jako 2027
      Avustuslaji | TA 2026 | KS 2027 | Hakemusten määrä
      Seurat      | 38 500  | 40 000  | 22
      Kylät       | 9 200   | 10 000  | 9`),
  ).toBe('A name | B budget 2026 | C plan 2027 | D other');
});

test('lines with codes of expense below "MÄÄRÄRAHAT" are those of the unit whose number a field says', () => {
  const drawing = `
    Yksikkö:                  | Rantakylän koulu
    Kustannuspaikan numero:   | 32410

    MÄÄRÄRAHAT                |                         | TA 2026 | Ehdotus 2027
    4341                      | Painatukset             | 800     | 500
    4348                      | Kuljetuspalvelut        | 6 500   | 7 000
    Menot yhteensä            |                         | 7 300   | 7 500`;
  const found = readDrawing(drawing);
  expect(found).toHaveLength(1);
  expect(tell(found[0]!).slice(1, 3)).toEqual([
    'A code | B name | C budget 2026 | D plan 2027',
    expect.stringMatching(/^32410 Rantakylän koulu/),
  ]);
});

test('the sector behind the name of a project is not what the project is', () => {
  expect(
    titles(`
      Kalustohankinnat 2027 (investoinnit)
      Hankinta  | Toimiala  | Hankintamenot 2027
      Traktori  | Tekninen  | 98 000
      Palvelin  | Hallinto  | 25 000
      Kalusteet | Sivistys  | 24 600`),
  ).toEqual([
    expect.stringMatching(/project/),
    expect.stringMatching(/project/),
    expect.stringMatching(/project/),
  ]);
});

test('what members pay is money, whatever it is counted by', () => {
  expect(
    readDrawing(`
      == Maksuosuudet ==
      Jäsenkuntien suoritteet ja laskutus 2027
      Kunta      | Opiskelijoita | Perusosa € | Palveluosa € | Yhteensä 2027
      Aittakoski | 211           | 422 000    | 88 620       | 510 620
      Haapaniemi | 64            | 128 000    | 26 880       | 154 880
      Summa      | 275           | 550 000    | 115 500      | 665 500`),
  ).toHaveLength(1);
});

test('"v. 2026" heads a column, and costs below "Menokohta" are lines of the service beside them, as is their sum', () => {
  const table = readOne(`
    Hyvinvoinnin edistäminen
    KS 2027

    Toiminto        | Menokohta   | v. 2026 | v. 2027
    Ehkäisevä työ   | Palkkiot    | 4 000   | 4 200
                    | Tilavuokrat | 1 200   | 1 200
                    | Yht.        | 5 200   | 5 400
    Kotouttaminen   | Tulkkaus    | 8 500   | 9 000
                    | Tapahtumat  | 1 500   | 1 000
                    | Yht.        | 10 000  | 10 000
    Kaikki yhteensä |             | 15 200  | 15 400`);
  expect(table.columns.slice(2).map(({ role, year }) => [role, year])).toEqual([
    ['budget', 2026],
    ['plan', 2027],
  ]);
  expect(table.units.map(({ name, figures }) => [name, figures.at(-1)!.item, figures.at(-1)!.cents])).toEqual(
    [
      ['Ehkäisevä työ', 'expense', -5_400_00],
      ['Kotouttaminen', 'expense', -10_000_00],
      ['Kaikki yhteensä', 'expense', -15_400_00],
    ],
  );
});

test('"Kustannukset yhteensä" below services says what all of them have, and is no unit', () => {
  const table = readOne(`
    Kuntatekniikka 2027
                          | Oma työ | Ostopalvelut | Muut  | Yhteensä
    Talvihoito            | 88 000  | 142 000      | 2 000 | 232 000
    Kesähoito             | 61 000  | 55 000       | 1 500 | 117 500
    Viheralueet           | 22 000  | 38 000       | 4 000 | 64 000
    Kustannukset yhteensä | 171 000 | 235 000      | 7 500 | 413 500`);
  expect(table.columns.slice(1).map(({ item }) => item)).toEqual([
    'account',
    'account',
    'account',
    'expense',
  ]);
  expect(table.units.at(-1)).toMatchObject({ level: 'total', name: 'Kustannukset yhteensä' });
  expect(table.units[0]!.figures.map(({ cents }) => cents! < 0)).toEqual([true, true, true, true]);
});

test('lines before the sum of costs are of expense, whatever revenue stands further left', () => {
  const table = readOne(`
    Tapahtumat 2027
    Tapahtuma  | Tulot: liput | Esiintyjät | Tekniikka | Markkinointi | Kulut yhteensä | Nettokulu
    Talvirieha | 1 000        | 1 500      | 2 200     | 400          | 4 100          | 3 100
    Konsertit  | 6 000        | 9 000      | 6 400     | 1 500        | 16 900         | 10 900
    Juhla      | 1 500        | 2 000      | 1 800     | 600          | 4 400          | 2 900`);
  expect(table.units[0]!.figures.map(({ cents }) => cents! / 100)).toEqual([
    1_000, -1_500, -2_200, -400, -4_100, -3_100,
  ]);
});

test('a line numbered under "Tili" is no unit, though it be called a project, and "kp" may stand in the name of the sheet', () => {
  expect(
    titles(`
      == Lukio kp 3300 ==
      Tili | Selite               | TA 2026  | KS 2027
           | TUET JA AVUSTUKSET
      3310 | Kansainvälisyyshanke | 12 000   | 6 000
           | TOIMINTATUOTOT YHT.  | 12 000   | 6 000
           | HENKILÖSTÖKULUT
      4001 | Palkat               | -640 000 | -655 000
           | TOIMINTAKULUT YHT.   | -640 000 | -655 000
           | TOIMINTAKATE         | -628 000 | -649 000`),
  ).toEqual([expect.stringMatching(/^3300 Lukio · costCentre/)]);
});

test('fields without a colon above two columns head nothing and name the unit', () => {
  const table = readOne(`
    Toimipaikka     | Päiväkoti Rantala
    Kustannuspaikka | 4325
    Vuosi           | 2027

    Tilin nimi      | TA-ehdotus
    Hoitomaksut     | 101 000
    Palkat          | -566 000
    Vuokrat         | -88 000
    Yhteensä        | -553 000`);
  expect(table.area.top).toBe(4);
  expect(table.units).toMatchObject([{ code: '4325', name: 'Päiväkoti Rantala' }]);
});

test('"Kirjat yht." among lines that add up is one of them', () => {
  expect(
    columns(`
      Koulujen määrärahat 2027
      Koulu      | Opp. | Kirjat €/opp. | Kirjat yht. | Materiaalit | Retket | Yhteensä
      Kirkonkylä | 244  | 72            | 17 568      | 18 500      | 4 200  | 40 268
      Peltokangas | 131 | 72            | 9 432       | 10 100      | 2 400  | 21 932
      Yhteensä   | 375  |               | 27 000      | 28 600      | 6 600  | 62 200`),
  ).toBe(
    'A name | B other | C other | D plan 2027 account | E plan 2027 account | F plan 2027 account | G total 2027 expense',
  );
});

test('what is counted below the margin and a count is a count too', () => {
  const [, , ...units] = tell(
    readOne(`
      Rakennusvalvonta 2027   | TA 2026 | TA 2027
      Tuotot                  | 600     | 610
      Kulut                   | -1 000  | -1 100
      Toimintakate            | -400    | -490
      Henkilöstömäärä (htv)   | 16,5    | 17
      Myönnetyt luvat         | 380     | 390`),
  );
  expect(units.join()).not.toMatch(/390/);
});

test('what one municipality orders of another is money', () => {
  expect(
    readDrawing(`
      Yhteistoiminta-alueen palvelutilaus 2027
      Palvelu             | Kiviharju | Suomela | Yhteensä
      Rakennusvalvonta    | 96 000    | 41 000  | 137 000
      Kansalaisopisto     | 244 000   | 102 000 | 346 000
      Yhteensä            | 340 000   | 143 000 | 483 000`),
  ).toHaveLength(1);
});

test('what the heading calls financing and its sum closes are lines of revenue of one project', () => {
  const [costs, funds] = readDrawing(`
    == Hankebudjetti ==
    Hanke: Vireät kylät (hankenro 70155)

    Kustannuslaji          | 2026   | 2027   | Yhteensä
    Palkkakustannukset     | 21 000 | 44 000 | 65 000
    Flat rate 40 %         | 8 400  | 17 600 | 26 000
    Kustannukset yhteensä  | 29 400 | 61 600 | 91 000

    Rahoitus               | 2026   | 2027   | Yhteensä
    EU ja valtio (80 %)    | 23 520 | 49 280 | 72 800
    Kunnan omarahoitus     | 5 880  | 12 320 | 18 200
    Rahoitus yhteensä      | 29 400 | 61 600 | 91 000`);
  expect(costs!.units).toHaveLength(1);
  expect(funds!.units.map(({ name, figures }) => [name, figures.at(-1)!.item])).toEqual([
    ['Vireät kylät', 'revenue'],
  ]);
});

test('overheads shared out are money, and the grounds for it are words', () => {
  const [table] = readDrawing(`
    Yleishallinnon kustannusten vyörytys 2027
    Vyörytettävä   | Jakoperuste | Sivistys | Tekninen | Yhteensä
    Taloushallinto | laskut      | 88 000   | 52 000   | 140 000
    Tietohallinto  | työasemat   | 144 000  | 44 000   | 188 000
    Yhteensä       |             | 232 000  | 96 000   | 328 000`);
  expect(tell(table!)[1]).toMatch(/^A name \\| B text \\| C plan/);
});

test('a title that ends as documents do names no unit, and tax funding is a line', () => {
  expect(
    titles(`
      == Verot ja VOS ==
      Verotulojen ja valtionosuuksien arvio, milj. €
      Laji                   | TA 2026 | TA 2027
      Kunnallisvero          | 9,80    | 9,95
      Kiinteistövero         | 1,30    | 1,33
      Verotulot yhteensä     | 11,10   | 11,28
      Valtionosuudet         | 2,90    | 2,85
      Verorahoitus yhteensä  | 14,00   | 14,13`),
  ).toEqual([expect.stringMatching(/^Verot ja VOS/)]);
});

test('members are counted, and what the meetings of a body cost adds up behind them', () => {
  expect(
    columns(`
      Toimielinten kokouspalkkiot 2027
      Toimielin       | Jäseniä | Tauluja | Kokouspalkkiot | Vuosipalkkiot | Sivukulut | Yhteensä
      Valtuusto       | 27      | 3       | 17 280         | 2 500         | 593       | 20 373
      Kunnanhallitus  | 9       | 1       | 16 200         | 4 000         | 606       | 20 806
      Yhteensä        | 36      | 4       | 33 480         | 6 500         | 1 199     | 41 179`),
  ).toMatch(/B other .* G total 2027 (expense|personnel)$/);
});

test('the parts of a title printed as one line are titles of their own', () => {
  expect(
    titles(`
      "Kp 7720 Kunnossapito     Kuukausiraportti     Kausi: elokuu 2026"
      Tili           | TA 2026
      Vuokratuotot   | 216 000
      Palkat         | -174 000
      Tulos          | 42 000`),
  ).toEqual([expect.stringMatching(/^7720 Kunnossapito · /)]);
});

test('a kind of cost added up over units that stand to its right is no figure of the last of them', () => {
  const { units } = readOne(`
    Menot lajeittain ja yksiköittäin 2027
    Menolaji                 | Yksikkö | TA 2026 | KS 2027
    Henkilöstömenot          | Kadut   | 188 000 | 193 000
                             | Puistot | 121 000 | 125 000
    Henkilöstömenot yhteensä |         | 309 000 | 318 000
    Palvelujen ostot         | Kadut   | 311 000 | 322 000
                             | Puistot | 44 000  | 42 000
    Palvelujen ostot yhteensä |        | 355 000 | 364 000
    Kaikki menot yhteensä    |         | 664 000 | 682 000`);
  expect(units.map(({ name, level, figures }) => [name, level, figures.length])).toEqual([
    ['Kadut', 'operatingUnit', 4],
    ['Puistot', 'operatingUnit', 4],
    ['Henkilöstömenot yhteensä', 'total', 6],
  ]);
  expect(units.at(-1)!.figures.at(-1)).toMatchObject({ item: 'expense', cents: -682_000_00 });
});

test('a partitive plural over small whole numbers counts, and what is earned and spent adds up to no side', () => {
  expect(
    columns(`
      Kansalaisopisto 2027
      Ainealue | Kursseja | Kurssimaksut € | Palkkiot € | Muut kulut € | Tulos €
      Kädentaidot | 41    | 28 100         | -49 200    | -3 100       | -24 200
      Kielet   | 33       | 21 770         | -35 640    | -1 200       | -15 070
      Liikunta | 38       | 30 550         | -26 400    | -900         | 3 250`),
  ).toMatch(/^A name \| B other .*(?<!expense)$/);
});

test('a code and a name in one cell beside the units are those of the sum below them', () => {
  expect(
    titles(`
      Toimiala             | Tulosalue    | Tulot KS 2027 | Menot KS 2027 | Netto KS 2027
      30 Sivistys          | 310 Koulutus | 100           | -900          | -800
                           | 320 Vapaa-aika | 50          | -150          | -100
      30 Sivistys yhteensä |              | 150           | -1 050        | -900`),
  ).toHaveLength(3);
});

/** The units of a drawing by code and name. */
const coded = (drawing: string) =>
  readDrawing(drawing).flatMap(({ units }) =>
    units.flatMap(({ code, name, level }) => (level === 'total' ? [] : `${code} ${name}`)),
  );

test.each([
  [
    'rows of their own between the lines',
    `Kp   | Tehtävä        | TP 2025 | TA 2026 | Ehd. 2027
     2010 | Hallinto       |         |         |
          | Tulot          | 12      | 10      | 11
          | Menot          | -342    | -351    | -366
          | Netto          | -330    | -341    | -355
     2020 | Varhaiskasvatus |        |         |
          | Tulot          | 210     | 198     | 205
          | Menot          | -2 980  | -3 055  | -3 140
          | Netto          | -2 770  | -2 857  | -2 935`,
  ],
  [
    'names after a dash',
    `Tulosyksikkö           | Tulot | Menot  | Netto
     2010 - Hallinto        | 11    | -366   | -355
     2020 - Varhaiskasvatus | 205   | -3 140 | -2 935`,
  ],
  [
    'every line beside the unit',
    `Koodi | Yksikkö         | Erä           | KS 2027
     2010  | Hallinto        | Toimintatulot | 11 000
     2010  | Hallinto        | Toimintamenot | 366 000
     2010  | Hallinto        | Netto (kulut - tuotot) | 355 000
     2020  | Varhaiskasvatus | Toimintatulot | 205 000
     2020  | Varhaiskasvatus | Toimintamenot | 3 140 000
     2020  | Varhaiskasvatus | Netto (kulut - tuotot) | 2 935 000`,
  ],
  [
    'blocks side by side',
    `2010 Hallinto | KS 2027  | | 2020 Varhaiskasvatus | KS 2027
     Tuotot        | 11 000   | | Tuotot               | 205 000
     Kulut         | -366 000 | | Kulut                | -3 140 000
     Netto         | -355 000 | | Netto                | -2 935 000`,
  ],
])('codes that could be years are codes: %s', (_, drawing) => {
  expect(coded(drawing)).toEqual(['2010 Hallinto', '2020 Varhaiskasvatus']);
  const figures = readDrawing(drawing).flatMap(({ units }) => units.flatMap((unit) => unit.figures));
  expect(figures.filter(({ year }) => year === 2010 || year === 2020)).toEqual([]);
});

test('a sum that names the unit again closes it, though its code could be a year', () => {
  expect(
    coded(`
      Tili          | Selite       | TA 2026 | KS 2027
      2010 Hallinto |              |         |
      3010          | Myyntituotot | 100     | 110
      4001          | Henkilöstö   | -700    | -720
      2010 Hallinto yhteensä |     | -600    | -610
      2020 Satamat  |              |         |
      3010          | Myyntituotot | 50      | 60
      4001          | Henkilöstö   | -90     | -95
      2020 Satamat yhteensä |      | -40     | -35`),
  ).toEqual(['2010 Hallinto', '2020 Satamat']);
});

test('codes of three levels in one column are codes, though no length of them prevails', () => {
  const drawing = `
    Hk/kp  | Selite        | TA 2026 | TAE 2027
    10     | Yleishallinto | -390    | -400
    1010   | Toimielimet   | -60     | -65
    101010 | Valtuusto     | -40     | -44
    101020 | Tarkastus     | -20     | -21
    1020   | Hallinto      | -330    | -335
    102010 | Henkilöstö    | -240    | -250
    102020 | Viestintä     | -90     | -85
    20     | Sivistys      | -400    | -410
    2010   | Koulutus      | -400    | -410
    201010 | Kirjasto      | -300    | -305
    201020 | Opisto        | -100    | -105`;
  expect(columns(drawing)).toBe('A code | B name | C budget 2026 | D plan 2027');
  expect(coded(drawing).slice(0, 3)).toEqual(['10 Yleishallinto', '1010 Toimielimet', '101010 Valtuusto']);
});

test('a code over the first column of each unit is that of its other columns too', () => {
  expect(
    coded(`
                   | Koivula |         | Kumpu   |
                   | 3310    |         | 3320    |
                   | TA 2026 | KS 2027 | TA 2026 | KS 2027
      Hoitomaksut  | 88      | 84      | 61      | 63
      Palkat       | -512    | -520    | -388    | -401
      Toimintakate | -424    | -436    | -327    | -338
      @merged B1:C1
      @merged D1:E1`),
  ).toEqual(['3310 Koivula', '3320 Kumpu']);
});

test('quarters beside the budget of the year before are of the year that the title plans', () => {
  expect(
    columns(`
      Satama, TA 2027, kausijako

                | Q1  | Q2  | Q3  | Q4  | TA 2026
      Tuotot    | 21  | 30  | 34  | 20  | 103
      Kulut     | -12 | -15 | -18 | -11 | -55
      Netto     | 9   | 15  | 16  | 9   | 48`),
  ).toBe('A name | B month 2027 | C month 2027 | D month 2027 | E month 2027 | F budget 2026');
});

test('the word of a sum beside a name marks the sum and encloses nothing', () => {
  const [, , ...units] = tell(
    readOne(`
      Palvelualue |         | Kustannuspaikka |            | TA 2026 | Ehdotus 2027
      30          | Opetus  | 3001            | Hallinto   | -220    | -224
                  |         | 3002            | Esiopetus  | -1 855  | -1 901
      Yht.        | Opetus  |                 |            | -2 075  | -2 125
      31          | Vapaa-aika | 3101         | Kirjasto   | -251    | -255
                  |         | 3102            | Liikunta   | -192    | -199
      Yht.        | Vapaa-aika |              |            | -443    | -454
      Yht.        | Sivistys |                |            | -2 518  | -2 579`),
  );
  expect(units.filter((line) => !/^\d{4}/.test(line)).map((line) => line.split(' = ')[0])).toEqual([
    '30 Opetus · area < Sivistys',
    '31 Vapaa-aika · area < Sivistys',
    'Sivistys · area',
  ]);
});

test('a letter alone is the code of the sum where its parts begin with it', () => {
  expect(
    columns(`
      Tehtäväalue | Koodi | Menot | Tulot | Netto
      Maaseutu    | M1    | -89   | 31    | -58
      Matkailu    | M2    | -130  | 12    | -118
      Elinvoima   | M     | -219  | 43    | -176`),
  ).toBe('A name | B code | C plan 2025 expense | D plan 2025 revenue | E plan 2025 margin');
});

test.each([
  [
    'above the same lines as others',
    `            | TA 2026 | KS 2027
     4400 Kirjasto |      |
     Tulot       | 10      | 20
     Menot       | -100    | -110
     4410 Avustukset |    |
     Tulot       | 0       | 0
     Menot       | -50     | -55
     4420 Vuokrat |       |
     Tulot       | 60      | 65
     Menot       | -50     | -55`,
    ['4400 Kirjasto', '4410 Avustukset', '4420 Vuokrat'],
  ],
  [
    'with its sum, as far out as others',
    `Riviotsikot        | Summa / TA 2026 | Summa / TA 2027
     4400 Kirjasto      | -207 | -212
     > 3200 Maksutuotot | 4    | 4
     > 4000 Palkat      | -211 | -216
     4410 Museot        | -76  | -77
     > 3200 Maksutuotot | 12   | 14
     > 4000 Palkat      | -88  | -91
     4420 Järjestöavustukset | -44 | -40
     > 4740 Avustukset yhteisöille | -44 | -40`,
    ['4400 Kirjasto', '4410 Museot', '4420 Järjestöavustukset'],
  ],
])('a unit whose name sounds like a line is a unit: %s', (_, drawing, units) => {
  expect(coded(drawing)).toEqual(units);
});

test('what is left of the budget when all columns since are taken from it is the remaining', () => {
  expect(
    columns(`
      == Taul1 ==
      Käyttösuunnitelman seuranta 31.10.2026
      Tulosyksikkö  | Budjetti | Toteuma | Sidottu | Käytettävissä
      6100 Hallinto | -188     | -150    | -4      | -34
      6200 Tilat    | -98      | -66     | -21     | -11
      6300 Varikko  | -144     | -129    | 0       | -15`),
  ).toBe('A name | B budget 2026 | C actual 2026 | D other | E remaining');
});

test('a budget above what came true until a day of the year is followed up', () => {
  const [table] = readDrawing(`
    == Taul1 ==
    Osavuosikatsaus 1.1.–30.9.2026
    Tulosalue    | Luku       | Tuotot | Kulut | Kate
    110 Hallinto | TA 2026    | 66     | -822  | -756
                 | Tot. 30.9. | 47     | -600  | -553
    120 Elinvoima | TA 2026   | 12     | -288  | -276
                 | Tot. 30.9. | 8      | -201  | -193`);
  expect(table!.units[0]!.figures.map(({ role }) => role).join(' ')).toBe(
    'budget budget budget actual actual actual',
  );
});

test('codes of two numbers with a slash between are codes', () => {
  expect(
    coded(`
      Yksikkö           | Koodi   | TA 2026 | KS 2027
      Hallinto / Arkisto | 100/110 | -88    | -90
      Hallinto / Henkilöstö | 100/120 | -188 | -195
      Elinvoima / Tilat | 200/210 | 55      | 61`),
  ).toEqual(['100/110 Hallinto / Arkisto', '100/120 Hallinto / Henkilöstö', '200/210 Elinvoima / Tilat']);
});

test('codes alone over the figures are units, also beside the headings of accounts', () => {
  expect(
    coded(`
      Varhaiskasvatus, kustannuspaikat 2027

      Tili | Selite      | 51100   | 51200   | 51300   | Yht.
      3200 | Hoitomaksut | 61 000  | 44 000  | 0       | 105 000
      4000 | Palkat      | -311 000 | -266 000 | -88 000 | -665 000
      4800 | Vuokrat     | -66 000 | -48 000 | 0       | -114 000
           | Netto       | -316 000 | -270 000 | -88 000 | -674 000`),
  ).toEqual(['51100 ', '51200 ', '51300 ']);
});

test('names each of its own below names of several are the units, within those above', () => {
  const [, , ...units] = tell(
    readOne(`
                     | Sivistystoimi |            | Tekninen |       | Yhteensä
                     | Opetus        | Vapaa-aika | Tilat    | Kadut |
      Toimintatuotot | 88            | 61         | 944      | 22    | 1 115
      Toimintakulut  | -300          | -100       | -700     | -90   | -1 190
      Toimintakate   | -212          | -39        | 244      | -68   | -75
      @merged B1:C1
      @merged D1:E1`),
  );
  expect(units.map((line) => line.split(' · ').slice(0, 2).join(' · ').replace(/ = .*/, ''))).toEqual([
    'Sivistystoimi · area',
    'Tekninen · area',
    'Opetus · operatingUnit < Sivistystoimi',
    'Vapaa-aika · operatingUnit < Sivistystoimi',
    'Tilat · operatingUnit < Tekninen',
    'Kadut · operatingUnit < Tekninen',
    'Yhteensä · total',
  ]);
});

test('a column of words for levels says what each row is', () => {
  expect(
    titles(`
      Taso            | Koodi | Nimi       | Menot | Tulot | Netto
      Toimiala        | 1     | Hallinto   | -454  | 69    | -385
      Palvelualue     | 11    | Kanslia    | -366  | 69    | -297
      Kustannuspaikka | 1101  | Kirjaamo   | -244  | 3     | -241
      Kustannuspaikka | 1102  | Palkat     | -122  | 66    | -56
      Palvelualue     | 12    | Elinvoima  | -88   | 0     | -88
      Kustannuspaikka | 1201  | Yritykset  | -88   | 0     | -88`),
  ).toEqual([
    '1 Hallinto · area',
    '11 Kanslia · area < 1 Hallinto',
    '1101 Kirjaamo · costCentre < 11 Kanslia',
    '1102 Palkat · costCentre < 11 Kanslia',
    '12 Elinvoima · area < 1 Hallinto',
    '1201 Yritykset · costCentre < 12 Elinvoima',
  ]);
});

test('a unit and its code on one row are two fields above the table', () => {
  expect(
    titles(`
      Talousarviolomake 2027
      Tulosyksikkö | Kirjasto | Koodi | 4410

                   | TP 2025  | TA 2026 | KS 2027
      Tulot        | 21       | 20      | 18
      Menot        | -355     | -366    | -374
      Netto        | -334     | -346    | -356`),
  ).toEqual(['4410 Kirjasto · operatingUnit']);
});

test('codes from 2000 to 2099 are no years: before a name, in a field, below the names, in a column of codes', () => {
  const [field] = readDrawing(`
    Yksikkö    | 2011 Jäähalli
    Laatija    | Maija Mäki
               | TA 2026 | KS 2027
    Tulot      | 100     | 110
    Menot      | -900    | -950
    Netto      | -800    | -840`);
  expect(field!.units.map(({ code, name }) => [code, name])).toEqual([['2011', 'Jäähalli']]);
  const across = readOne(`
    Kulttuuri, käyttösuunnitelma 2027
          | Museo | Arkisto | Galleria
          | 2011  | 2012    | 2021
    Tulot | 10    | 20      | 30
    Menot | -90   | -70     | -50
    Netto | -80   | -50     | -20`);
  expect(across.units.map(({ code, name }) => [code, name])).toEqual([
    ['2011', 'Museo'],
    ['2012', 'Arkisto'],
    ['2021', 'Galleria'],
  ]);
  const headed = readOne(`
    Nettomenot 2027
    Koodi | Yksikkö                        | KS 2027
    1000  | Kunnanhallitus                 |
    1011  | Kanslia                        | 199
    1012  | Arkisto                        | 39
          | Kunnanhallitus yhteensä        | 238
    2000  | Hyvinvointilautakunta          |
    2011  | Jäähalli                       | 231
    2012  | Kentät                         | 581
          | Hyvinvointilautakunta yhteensä | 812`);
  expect(tell(headed)[1]).toBe('A code | B name | C plan 2027');
});

test('pasted lines may end with small amounts where they name quantities', () => {
  const table = readOne(`
    Käyttösuunnitelma 2027, 1 000 €
    KS 2027
    3011 Museo
    Toimintatuotot 82
    Toimintakulut -752
    Toimintakate -670
    3012 Arkisto
    Toimintatuotot 35
    Toimintakulut -59
    Toimintakate -24`);
  expect(table.units.map(({ code, name, figures }) => [code, name, figures.length])).toEqual([
    ['3011', 'Museo', 3],
    ['3012', 'Arkisto', 3],
  ]);
});

test('names are not taken for words within them: a company, a name with its code, a project under Yksikkö', () => {
  const across = readOne(`
    Konserni 2027
          | Kunta | Vuokratalot Oy | Yhteensä
    Tulot | 100   | 20             | 120
    Menot | -90   | -15            | -105
    Netto | 10    | 5              | 15`);
  expect(across.units.map(({ name }) => name)).toContain('Vuokratalot Oy');
  expect(readHeading('1012 Kirjanpito ja maksuliikenne').word).toBeNull();
  const rows = readOne(`
    KS 2027
    Kp   | Yksikkö     | Tulot | Menot | Netto
    3011 | Silta-hanke | 10    | -90   | -80
    3012 | Satama      | 20    | -70   | -50
    3013 | Torit       | 30    | -50   | -20`);
  expect(rows.units.map(({ level }) => level)).toEqual(['operatingUnit', 'operatingUnit', 'operatingUnit']);
});

test('counts are no money: classes before the versions, the factors of an income, and a share is where a total adds it up', () => {
  expect(
    columns(`
      Skola        | Elever | Klasser | TA 2026 | TA 2027
      Enhetsskolan | 130    | 7       | 65 000  | 91 000
      Kyrkoby      | 370    | 4       | 333 000 | 222 000
      Strandby     | 117    | 5       | 70 200  | 105 300`),
  ).toBe('A name | B other | C other | D budget 2026 | E plan 2027');
  expect(
    columns(`
      Uimahalli: maksutuotot 2027
      Tuote       | Määrä  | Hinta | Yksikkö | Tuotto 2027
      Kertalippu  | 564    | 12    | kpl     | 6 768
      Sarjakortti | 615    | 31    | kpl     | 19 065
      Vuosikortti | 84     | 40    | kpl     | 3 360
      Yhteensä    |        |       |         | 29 193`),
  ).toMatch(/B other \| C other \| D text/);
  expect(
    columns(`
      Hankkeiden rahoitus 2027
      Hanke        | EU-tuki | Valtio | Kunnan osuus | Yhteensä
      Satamatie    | 44 000  | 26 000 | 43 000       | 113 000
      Vesitorni    | 21 000  | 21 000 | 34 000       | 76 000
      Koulun piha  | 53 000  | 35 000 | 37 000       | 125 000`),
  ).toMatch(/D plan 2027( \w+)? \| E (total|plan) 2027/);
});

test('codes with letters beside names are the codes of those names also in a list of accounts', () => {
  const table = readOne(`
    Vuosi | Toimielin    | Yksikkö | Yksikön nimi | Tili | Tilin nimi      | Summa
    2027  | Lautakunta A | KH-101  | Museo        | 3000 | Myyntituotot    | 5 000
    2027  | Lautakunta A | KH-101  | Museo        | 4000 | Henkilöstökulut | -12 500
    2027  | Lautakunta A | KH-102  | Arkisto      | 3000 | Myyntituotot    | 3 000
    2027  | Lautakunta A | KH-102  | Arkisto      | 4000 | Henkilöstökulut | -6 500`);
  expect(table.units.filter(({ code }) => code).map(({ code, name }) => [code, name])).toEqual([
    ['KH-101', 'Museo'],
    ['KH-102', 'Arkisto'],
  ]);
});

test('codes with dots stand below the names of the units across and before the one in the corner', () => {
  const across = readOne(`
    Käyttösuunnitelma 2027
          | Kirjastot |           | Koulut |
          | Pääkirjasto | Lainaamo | Lukio  | Yläkoulu
          | 1.1.1     | 1.1.2     | 1.2.1  | 1.2.2
    Tulot | 10        | 20        | 30     | 5
    Menot | -90       | -70       | -50    | -10
    Netto | -80       | -50       | -20    | -5`);
  expect(across.units.filter(({ figures }) => figures.length > 0).map(({ code }) => code)).toEqual([
    '1.1.1',
    '1.1.2',
    '1.2.1',
    '1.2.2',
  ]);
  const corner = readOne(`
    1.1.2 Uimahalli | TA 2026 | KS 2027
    Toimintatuotot  | 3 600   | 4 100
    Toimintakulut   | -46 600 | -50 700
    Toimintakate    | -43 000 | -46 600`);
  expect(corner.units.map(({ code, name }) => [code, name])).toEqual([['1.1.2', 'Uimahalli']]);
});

test('a remark in a field is no heading', () => {
  const tables = readDrawing(`
    Enhet        | 1011 Museet
    Ansvarig     | Bo Nyman
                 | BU 2026 | DP 2027
    Intäkter     | 60      | 65
    Kostnader    | -647    | -658
    Netto        | -587    | -593
    Motivering:  | Inga ändringar

    Enhet        | 1012 Arkivet
    Ansvarig     | Bo Nyman
                 | BU 2026 | DP 2027
    Intäkter     | 107     | 120
    Kostnader    | -718    | -788
    Netto        | -611    | -668`);
  expect(tables.map(({ area }) => [area.top + 1, area.bottom + 1])).toEqual([
    [3, 6],
    [11, 14],
  ]);
});

test('a code like a year stands beside the year in a title', () => {
  const named = (title: string) =>
    readOne(`
      ${title}
                    | TA 2026 | KS 2028
      Toimintatulot | 77 300  | 69 000
      Toimintamenot | -80 000 | -81 000
      Toimintakate  | -2 700  | -12 000`).units.map(({ code, name }) => `${code} ${name}`);
  expect(named('Asemakaavat (2011) 2028')).toEqual(['2011 Asemakaavat']);
  expect(named('2011 Asemakaavat 2028')).toEqual(['2011 Asemakaavat']);
  expect(readHeading('2027 Budjetin seuranta').year).toBe(2027);
});

test('a level in two languages is one step, and its word stands before codes of any kind', () => {
  const table = readOne(`
    Menot 2027
    Tulosyksikkö / Resultatenhet        | TA 2026 | KS 2027
    Elinkeinot / Näringsliv             |         |
    Torit / Torg                        | -100    | -120
    Satama / Hamnen                     | -200    | -210
    Elinkeinot / Näringsliv yhteensä    | -300    | -330
    Kulttuuri / Kultur                  |         |
    Museo / Museet                      | -50     | -60
    Arkisto / Arkivet                   | -20     | -20
    Kulttuuri / Kultur yhteensä         | -70     | -80`);
  expect(table.units.filter(({ figures }) => figures.length > 0).map(({ level }) => level)).toEqual([
    'operatingUnit',
    'operatingUnit',
    'area',
    'operatingUnit',
    'operatingUnit',
    'area',
  ]);
  expect(
    [
      'Tulosyksikkö 1.1.2 Jäähalli',
      'Tulosyksikkö / Resultatenhet 3011 Jäähalli',
      'Tulosyksikkö SIV-12 Jäähalli',
    ]
      .map(readLabel)
      .map(({ code, name }) => `${code} ${name}`),
  ).toEqual(['1.1.2 Jäähalli', '3011 Jäähalli', 'SIV-12 Jäähalli']);
  expect(readLabel('Digiloikka 2.0 (3023)')).toMatchObject({ code: '3023', name: 'Digiloikka 2.0' });
});

test('internal and external without figures open no units, and a unit may be called after watching', () => {
  const tables = readDrawing(`
    == Ympäristönsuojelu ==
    Ympäristönsuojelu 2027

    1011 Ilmanlaadun seuranta | TA 2026 | KS 2027
    Toimintatulot             |         |
      ulkoiset                |         |
      sisäiset                |         |
    Toimintamenot             | -43 100 | -45 500
      ulkoiset                | -34 500 | -36 400
      sisäiset                | -8 600  | -9 100
    Toimintakate              | -43 100 | -45 500`);
  expect(tables.flatMap(({ units }) => units.map(({ code, name }) => `${code} ${name}`))).toEqual([
    '1011 Ilmanlaadun seuranta',
  ]);
});

test('"Tot." after twelve months is their sum, and a year of two digits is said in both languages', () => {
  expect(readHeading('KS27 / DP27')).toMatchObject({ word: 'plan', year: 2027, strength: 1 });
  const months = Array.from({ length: 12 }, (_, at) => at + 1).join(' | ');
  const of = (amount: string) => Array.from({ length: 12 }, () => amount).join(' | ');
  expect(
    columns(`
      Dispositionsplan 2027
      Enhet  | ${months}    | Tot.
      Museet | ${of('-10')} | -120
      Torget | ${of('-20')} | -240
      Hamnen | ${of('-30')} | -360`),
  ).toMatch(/N total 2027$/);
});

test('nets on the rows of areas and of their units, with lines further in, open all of them', () => {
  const table = readOne(`
                               | TA 2027 | KS 2028
    2010 Kaavoitus             | -775    | -755
    > 2011 Paikkatieto         | -727    | -710
    > > Tulot                  | 0       | 0
    > > Menot                  | -727    | -710
    > 2012 Asemakaavat         | -48     | -45
    > > Tulot                  | 8       | 7
    > > Menot                  | -56     | -52
    2020 Ympäristökustannukset | -829    | -861
    > 2021 Ilmanlaatu          | -121    | -127
    > > Tulot                  | 3       | 3
    > > Menot                  | -124    | -130
    > 2022 Neuvonta            | -708    | -734
    > > Tulot                  | 60      | 65
    > > Menot                  | -768    | -799`);
  const name = (at: number | null) => (at === null ? null : table.units[at]!.code);
  expect(table.units.map(({ code, level, parent }) => `${code} ${level} ${name(parent)}`)).toEqual([
    '2010 area null',
    '2011 operatingUnit 2010',
    '2012 operatingUnit 2010',
    '2020 area null',
    '2021 operatingUnit 2020',
    '2022 operatingUnit 2020',
  ]);
});

test('codes with letters enclose and stand below names whatever words those hold', () => {
  const rows = readOne(`
    KS 2027
    Yksikkö                          | Kp     | Nimi      | Tulot | Menot | Netto
    KH-1                             | KH-101 | Kirjaamo  | 169   | -478  | -309
    KH-1                             | KH-102 | Arkisto   | 77    | -90   | -13
    KH-1 Hallintopalvelut yhteensä   |        |           | 246   | -568  | -322
    KH-2                             | KH-201 | Satama    | 10    | -20   | -10
    KH-2                             | KH-202 | Torit     | 5     | -10   | -5
    KH-2 Elinkeinopalvelut yhteensä  |        |           | 15    | -30   | -15`);
  expect(rows.units.map(({ code }) => code)).toEqual([
    'KH-101',
    'KH-102',
    'KH-1',
    'KH-201',
    'KH-202',
    'KH-2',
  ]);
  const across = readOne(`
    Dispositionsplan 2027
              | Ekonomi |        | Vård        |
              | Kassan  | Arkiv  | Kommunens andel av stödet | Pensioner
              | KH-101  | KH-102 | KH-201      | KH-202
    Intäkter  | 10      | 20     | 30          | 5
    Kostnader | -90     | -70    | -50         | -10
    Netto     | -80     | -50    | -20         | -5`);
  expect(
    across.units.filter(({ figures }) => figures.length > 0).map(({ code, name }) => `${code} ${name}`),
  ).toEqual(['KH-101 Kassan', 'KH-102 Arkiv', 'KH-201 Kommunens andel av stödet', 'KH-202 Pensioner']);
  expect(readHeading('2011\nViestintä').year).toBeNull();
  expect(readLabel('2031 Kirjanpito ja maksuliikenne').code).toBe('2031');
});

test('a table beside another begins at long names in two languages', () => {
  const tables = readDrawing(`
    Päiväkodit 2027
    TA 2026                                       |       |       |       | | KS 2027 | | |
    Yksikkö / Enhet                               | Tulot | Menot | Netto | | Yksikkö / Enhet | Tulot | Menot | Netto
    Päiväkoti Peukaloinen / Daghemmet Nyckelpigan | 231   | -1177 | -946  | | Päiväkoti Peukaloinen / Daghemmet Nyckelpigan | 244 | -1221 | -977
    Päiväkoti Metsätähti / Daghemmet Skogsstjärna | 18    | -147  | -129  | | Päiväkoti Metsätähti / Daghemmet Skogsstjärna | 19 | -154 | -135
    Kirkonkylän koulu / Skolan i Kyrkobyn i söder | 97    | -538  | -441  | | Kirkonkylän koulu / Skolan i Kyrkobyn i söder | 105 | -563 | -458`);
  expect(tables.map(({ area }) => [area.left, area.right])).toEqual([
    [0, 3],
    [5, 8],
  ]);
});
