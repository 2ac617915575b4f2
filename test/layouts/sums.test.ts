import { unitTitle } from '../../src/model/table.ts';
import { readDrawing, readOne } from './support/tell.ts';

/** The titles of what each sum adds up, by the title of the sum; sums of the same title in order. */
function sumsOf(drawing: string): [string, string[]][] {
  const { units } = readOne(drawing);
  return units.flatMap((unit): [string, string[]][] =>
    unit.members === null ? [] : [[unitTitle(unit), unit.members.map((at) => unitTitle(units[at]!))]],
  );
}

const hallinto = '1200 Hallintopalvelut';
const henkilosto = '1280 Henkilöstöpalvelut';
const talous = '1300 Talouspalvelut';
const elinvoima = '1400 Elinvoimapalvelut';
const rows = {
  hallinto: `${hallinto}   | 1 304 800 | -4 052 900 | -2 748 100`,
  henkilosto: `${henkilosto} |   509 200 | -1 693 500 | -1 184 300`,
  talous: `${talous}     |   238 500 | -2 183 400 | -1 944 900`,
  elinvoima: `${elinvoima}  |   377 700 | -1 648 500 | -1 270 800`,
};
const head = 'Yksikkö KS 2025 | Tuotot | Kulut | Kate';

test('a total adds up all units above it', () => {
  const drawing = [head, rows.hallinto, rows.henkilosto, 'Yhteensä | 1 814 000 | -5 746 400 | -3 932 400'];
  expect(sumsOf(drawing.join('\n'))).toEqual([['Yhteensä', [hallinto, henkilosto]]]);
});

test('a total that comes out wrong still adds up the units above it', () => {
  const drawing = [head, rows.hallinto, rows.henkilosto, 'Yhteensä | 1 814 100 | -5 746 400 | -3 932 300'];
  expect(sumsOf(drawing.join('\n'))).toEqual([['Yhteensä', [hallinto, henkilosto]]]);
});

test('a total that leaves out the first unit is not taken to mean that', () => {
  const drawing = [
    head,
    rows.hallinto,
    rows.henkilosto,
    rows.talous,
    'Yhteensä | 747 700 | -3 876 900 | -3 129 200',
  ];
  expect(sumsOf(drawing.join('\n'))).toEqual([['Yhteensä', [hallinto, henkilosto, talous]]]);
});

test('a body above its coded units adds them up, also where one of its years is wrong', () => {
  const drawing = `
    Käyttösuunnitelma 2027 | TP 2025 | TA 2026 | KS 2027
    KUNNANHALLITUS
    Toimintatuotot |    611 |    640 |    323
    Toimintakulut  | -3 204 | -3 288 | -2 193
    Toimintakate   | -2 593 | -2 648 | -1 870
    101 Yleishallinto
    Toimintatuotot |    203 |    214 |    219
    Toimintakulut  | -1 388 | -1 417 | -1 455
    Toimintakate   | -1 185 | -1 203 | -1 236
    102 Henkilöstö
    Toimintatuotot |     96 |    101 |    104
    Toimintakulut  |   -702 |   -721 |   -738
    Toimintakate   |   -606 |   -620 |   -634
    103 Elinkeinot
    Toimintatuotot |    312 |    325 |    332
    Toimintakulut  | -1 114 | -1 150 | -1 178
    Toimintakate   |   -802 |   -825 |   -846`;
  expect(sumsOf(drawing)).toEqual([
    ['KUNNANHALLITUS', ['101 Yleishallinto', '102 Henkilöstö', '103 Elinkeinot']],
  ]);
});

test('a total beside the units says whose it is and names no other unit', () => {
  const drawing = `
    Opetuslautakunta, käyttösuunnitelma 2027
                   | Perusopetus | Lukio      | Lautakunta yhteensä
    Toimintatuotot |      90 700 |     52 100 |    142 800
    Toimintakulut  |  -2 859 800 | -1 640 100 | -4 499 900
    Toimintakate   |  -2 769 100 | -1 588 000 | -4 357 100`;
  expect(sumsOf(drawing)).toEqual([['Lautakunta yhteensä', ['Perusopetus', 'Lukio']]]);
});

test('a grand total adds up the subtotals, not the units again', () => {
  const drawing = [
    head,
    rows.hallinto,
    rows.henkilosto,
    'Välisumma | 1 814 000 | -5 746 400 | -3 932 400',
    rows.talous,
    rows.elinvoima,
    'Välisumma | 616 200 | -3 831 900 | -3 215 700',
    'Kaikki yhteensä | 2 430 200 | -9 578 300 | -7 148 100',
  ];
  expect(sumsOf(drawing.join('\n'))).toEqual([
    ['Välisumma', [hallinto, henkilosto]],
    ['Välisumma', [talous, elinvoima]],
    ['Kaikki yhteensä', ['Välisumma', 'Välisumma']],
  ]);
});

test('a unit outside the subtotals is counted in the grand total beside them', () => {
  const drawing = [
    head,
    rows.hallinto,
    rows.henkilosto,
    'Välisumma | 1 814 000 | -5 746 400 | -3 932 400',
    rows.talous,
    'Kaikki yhteensä | 2 052 500 | -7 929 800 | -5 877 300',
  ];
  expect(sumsOf(drawing.join('\n'))).toEqual([
    ['Välisumma', [hallinto, henkilosto]],
    ['Kaikki yhteensä', ['Välisumma', talous]],
  ]);
});

test('a bold row without the word is a sum when it comes out right', () => {
  const drawing = [
    head,
    rows.henkilosto,
    rows.talous,
    '**Talous- ja henkilöstöpalvelut** | 747 700 | -3 876 900 | -3 129 200',
    rows.elinvoima,
  ];
  expect(sumsOf(drawing.join('\n'))).toEqual([['Talous- ja henkilöstöpalvelut', [henkilosto, talous]]]);
});

test('a bold unit that is no sum stays a unit', () => {
  const drawing = [head, rows.henkilosto, rows.talous, rows.elinvoima.replace(elinvoima, `**${elinvoima}**`)];
  expect(sumsOf(drawing.join('\n'))).toEqual([]);
});

test('a sum above its units, further in', () => {
  const drawing = [
    head,
    'Talous- ja henkilöstöpalvelut | 747 700 | -3 876 900 | -3 129 200',
    `> ${rows.henkilosto}`,
    `> ${rows.talous}`,
    'Hallinto | 1 304 800 | -4 052 900 | -2 748 100',
    `> ${rows.hallinto}`,
  ];
  expect(sumsOf(drawing.join('\n'))).toEqual([
    ['Talous- ja henkilöstöpalvelut', [henkilosto, talous]],
    ['Hallinto', [hallinto]],
  ]);
});

test('a row put in below the parts of an area belongs to it by its code, unless the whole adds it up', () => {
  const drawing = (total: string) => `
    Koodi | Yksikkö KS 2027 | Tuotot | Kulut
    **51** | **Varhaiskasvatus** | **261** | **-3 091**
    5110 | > Päiväkoti Peukaloinen | 143 | -1 689
    5120 | > Päiväkoti Tenava | 118 | -1 402
    **52** | **Perusopetus** | **75** | **-4 329**
    5210 | > Kirkonkylän koulu | 61 | -3 120
    5220 | > Rantakylän koulu | 14 | -1 209
    5230 | Koulukuljetukset | 8 | -612
    | **Yhteensä** | ${total}`;
  const parts = ['5210 Kirkonkylän koulu', '5220 Rantakylän koulu'];
  const partsOf = (total: string) =>
    sumsOf(drawing(total)).find(([title]) => title === '52 Perusopetus')?.[1];
  expect(partsOf('**336** | **-7 420**')).toEqual([...parts, '5230 Koulukuljetukset']);
  expect(partsOf('**344** | **-8 032**')).toEqual(parts);
});

test('a total above units that are not further in', () => {
  const drawing = [head, 'Yhteensä | 1 814 000 | -5 746 400 | -3 932 400', rows.hallinto, rows.henkilosto];
  expect(sumsOf(drawing.join('\n'))).toEqual([['Yhteensä', [hallinto, henkilosto]]]);
});

test('thousands round within half a unit for each part', () => {
  const drawing = `
    KS 2025 (1 000 €) | Tuotot | Kulut | Kate
    ${hallinto}       | 1 305 | -4 053 | -2 748
    ${henkilosto}     |   509 | -1 694 | -1 184
    Yhteensä          | 1 814 | -5 746 | -3 932`;
  expect(sumsOf(drawing)).toEqual([['Yhteensä', [hallinto, henkilosto]]]);
});

test('blocks: a total block adds up the unit blocks', () => {
  const block = (title: string, revenue: number, expense: number) =>
    `${title}\nToimintatuotot | ${revenue}\nToimintakulut | ${expense}\nToimintakate | ${revenue + expense}`;
  const drawing = [
    'Käyttösuunnitelma | KS 2025',
    block(hallinto, 1_304_800, -4_052_900),
    block(henkilosto, 509_200, -1_693_500),
    block('RAPORTTI YHTEENSÄ', 1_814_000, -5_746_400),
  ];
  expect(sumsOf(drawing.join('\n'))).toEqual([['RAPORTTI YHTEENSÄ', [hallinto, henkilosto]]]);
});

test('columns: a total column adds up the unit columns', () => {
  expect(
    sumsOf(`
      KS 2025        | ${hallinto} | ${henkilosto} | Yhteensä
      Toimintatuotot |   1 304 800 |     509 200   |  1 814 000
      Toimintakulut  |  -4 052 900 |  -1 693 500   | -5 746 400
      Toimintakate   |  -2 748 100 |  -1 184 300   | -3 932 400`),
  ).toEqual([['Yhteensä', [hallinto, henkilosto]]]);
});

const areasAbove = [
  'KS 2025 | Tuotot | Kulut | Kate',
  '**Hallinto** | 1 814 000 | -5 746 400 | -3 932 400',
  `> ${rows.hallinto}`,
  `> ${rows.henkilosto}`,
  '**Kasvu** | 616 200 | -3 831 900 | -3 215 700',
  `> ${rows.talous}`,
  `> ${rows.elinvoima}`,
  '**Yhteensä** | 2 430 200 | -9 578 300 | -7 148 100',
];
const areas = [
  ['Hallinto', [hallinto, henkilosto]],
  ['Kasvu', [talous, elinvoima]],
  ['Yhteensä', ['Hallinto', 'Kasvu']],
];

test('a total at the foot adds up the areas that stand above their units', () => {
  expect(sumsOf(areasAbove.join('\n'))).toEqual(areas);
});

test('one wrong figure leaves an area what it is', () => {
  expect(sumsOf(areasAbove.join('\n').replace('-5 746 400', '-5 746 900'))).toEqual(areas);
  const flat = areasAbove.join('\n').replaceAll('> ', '');
  expect(sumsOf(flat.replace('-5 746 400', '-5 746 900'))).toEqual(areas);
});

test('a total above two levels of rows adds up the upper one alone', () => {
  const drawing = [
    'Yksikkö | TA 2025 | TA 2024',
    'Sivistys yhteensä | 950 | 900',
    '30 Koulutus | 600 | 570',
    '300 Perusopetus | 480 | 460',
    '301 Lukio | 120 | 110',
    '31 Vapaa-aika | 350 | 330',
    '310 Liikunta | 150 | 140',
    '311 Nuoriso | 200 | 190',
    'Tekninen yhteensä | 400 | 390',
    '40 Kadut | 300 | 300',
    '400 Hoito | 250 | 260',
    '401 Valaistus | 50 | 40',
    '41 Tilat | 100 | 90',
    '410 Siivous | 70 | 65',
    '411 Isännöinti | 30 | 25',
  ];
  expect(sumsOf(drawing.join('\n'))).toEqual([
    ['Sivistys', ['30 Koulutus', '31 Vapaa-aika']],
    ['30 Koulutus', ['300 Perusopetus', '301 Lukio']],
    ['31 Vapaa-aika', ['310 Liikunta', '311 Nuoriso']],
    ['Tekninen', ['40 Kadut', '41 Tilat']],
    ['40 Kadut', ['400 Hoito', '401 Valaistus']],
    ['41 Tilat', ['410 Siivous', '411 Isännöinti']],
  ]);
});

test('a row with one other beneath it that no figure repeats adds up nothing', () => {
  const drawing = [
    'Yksikkö | TA 2025 | TA 2024 | TP 2023',
    '800 Palvelut | 300 | 280 | 260',
    '> 810 Opastus | 100 | 90 | 80',
    '> 820 Neuvonta | 200 | 190 | 180',
    '850 Viemärilaitos | 0 | 0 | 0',
    '> Siirto rahastoon | 474 | 473 | 1 196',
  ];
  expect(sumsOf(drawing.join('\n')).map(([title]) => title)).toEqual(['800 Palvelut']);
});

test('a row further in that is part of no other counts where only so the sum comes out', () => {
  const draw = (extra: number) => `
    Beiträge | Budget 2025 | Budget 2024 | Rechnung 2023
    1200 Sicherheit | 1 300 | 900 | 800
    > 3650 Tourismus | 600 | 500 | 450
    > > Zusatzbeitrag (einmalig) | ${extra} | 0 | 0
    > 3651 Kultur | 400 | 400 | 350
    1300 Bildung | 700 | 650 | 640
    > 3652 Schulen | 500 | 450 | 440
    > 3653 Sport | 200 | 200 | 200`;
  const bildung = ['1300 Bildung', ['3652 Schulen', '3653 Sport']];
  const parts = ['3650 Tourismus', 'Zusatzbeitrag (einmalig)', '3651 Kultur'];
  expect(sumsOf(draw(300))).toEqual([['1200 Sicherheit', parts], bildung]);
  expect(sumsOf(draw(200))).toEqual([['1200 Sicherheit', ['3650 Tourismus', '3651 Kultur']], bildung]);
});

test('sums of sums that nothing marks are told by the sum of everything, a sum of one part too', () => {
  const draw = (total: number, next: number) => `
                       | Budget 2025 | Budget 2026
    Stadskanslisektorn | 5300        | 5390
    Stadskansliet      | 5300        | 5390
    Bildningssektorn   | 34600       | 35310
    Skolor             | 30800       | 31410
    Svenska skolor     | 18300       | 18640
    Finska skolor      | 12500       | 12770
    Bibliotek          | 3800        | 3900
    Totalt             | ${total}    | ${next}`;
  const nested = [
    ['Stadskanslisektorn', ['Stadskansliet']],
    ['Bildningssektorn', ['Skolor', 'Bibliotek']],
    ['Skolor', ['Svenska skolor', 'Finska skolor']],
    ['Totalt', ['Stadskanslisektorn', 'Bildningssektorn']],
  ];
  expect(sumsOf(draw(39900, 40700))).toEqual(nested);
  expect(sumsOf(draw(39900, 47000))).toEqual(nested);
  expect(sumsOf(draw(45000, 47000)).map(([sum]) => sum)).toEqual(['Totalt']);
});

test('the whole that reservations are taken from adds up nothing, nor does the frame of a sum', () => {
  const pot = `
    Hankerahan varaukset 2026
    Hanke               | Toteutusaika          | Varaus 2026
    Digikylä            | 1.1.2026 - 31.12.2026 | 18 500
    Nuorten työpaja     | 1.3.2026 - 28.2.2028  | 41 800
    Varaukset yhteensä  |                       | 60 300
    Hankeraha yhteensä  |                       | 75 000
    Sitomatta           |                       | 14 700`;
  expect(sumsOf(pot)).toEqual([['Varaukset yhteensä', ['Digikylä', 'Nuorten työpaja']]]);
  const frame = `
    Yksikkö KS 2026      | Tuotot | Kulut  | Kate
    Kirjasto             | 48 200 | −1 012 400 | −964 200
    Museo                | 36 100 | −402 900 | −366 800
    Yhteensä             | 84 300 | −1 415 300 | −1 331 000
    Valtuuston määräraha | 84 000 | −1 415 000 | −1 331 000
    Erotus               | 300    | 300 | 0`;
  expect(sumsOf(frame)).toEqual([['Yhteensä', ['Kirjasto', 'Museo']]]);
});

test('what is called a subtotal is no part of the sum below it', () => {
  const drawing = `
    Menot yhteensä       | Budget 2025 | Budget 2026
    Personal             | 800         | 820
    Tjänster             | 300         | 310
    Subtotal utan lån    | 1 900       | 1 950
    Byggnader            | 78          | 80
    Fordon               | 10          | 11
    Investeringar totalt | 88          | 91`;
  expect(sumsOf(drawing).at(-1)).toEqual(['Investeringar totalt', ['Byggnader', 'Fordon']]);
});

test('numbers that count the areas before their names are no figures under a title that speaks of money', () => {
  expect(
    sumsOf(`
      Specifikation av utgifter 2026 |                | Tusental kronor
      1                              | Statschefen    | 1490
                                     | Hovet          | 1490
      2                              | Riksdagen      | 2560
                                     | Ledamöter      | 980
                                     | Förvaltning    | 1580
      3                              | Medier         | 1100
                                     | Mediestöd      | 1055
                                     | Pressmyndighet | 45
                                     | Summa anslag   | 5150`).at(-1),
  ).toEqual(['Summa anslag', ['Statschefen', 'Riksdagen', 'Medier']]);
});

const shownIn = (drawing: string) =>
  readDrawing(drawing).map(({ kind, columns, units }) => [
    kind,
    columns.map(({ role, item }) => [role, item]),
    units.map(({ name, level, parent, members, figures }) => [
      name,
      level,
      parent,
      members,
      figures.map(({ item, account, cell }) => [item, account, cell]),
    ]),
  ]);

test.each([
  [
    'the body on the last row, in nothing but capitals',
    `
      Vapaa-aikalautakunnan käyttösuunnitelma 2027, 1000 €
      Kp   | Tehtävä        | TP 2025 | TA 2026 | Ehd. 2027
      2110 | Uimahalli      |         |         |
           | Tulot          |     310 |     322 |     330
           | Menot          |    -905 |    -940 |    -958
           | Netto          |    -595 |    -618 |    -628
      2120 | Kirjastot      |         |         |
           | Tulot          |      22 |      19 |      20
           | Menot          |    -811 |    -825 |    -842
           | Netto          |    -789 |    -806 |    -822
           | VAPAA-AIKALAUTAKUNTA |   |         |
           | Tulot          |     332 |     341 |     350
           | Menot          |   -1716 |   -1765 |   -1800
           | Netto          |   -1384 |   -1424 |   -1450`,
    '-905',
    '-509',
  ],

  [
    'codes of one digit above those that begin with it',
    `
      Koodi | Nimi             | Kate 2026 | Kate 2027
      4     | Tekninen         |   -81 200 |   -84 900
      41    | Kadut            |   -48 100 |   -50 100
      42    | Viheralueet      |   -21 900 |   -23 500
      43    | Liikuntapaikat   |   -11 200 |   -11 300`,
    '-84 900',
    '-48 900',
  ],

  [
    'lines across that come to what is left',
    `
      Joukkoliikenne 2027
                     | Lipputulot | Valtionavustus | Liikennöintikorvaukset | Muut menot | Nettokustannus
      Kaupunkibussit |    310 000 |         90 000 |               -688 000 |    -21 000 |       -309 000
      Kutsukyyti     |     12 500 |         28 000 |                -91 000 |     -3 500 |        -54 000
      Koulukyydit    |          0 |              0 |               -540 000 |     -8 000 |       -548 000
      Asiointilinjat |      7 300 |         11 000 |                -64 500 |     -2 000 |        -48 200
      Yhteensä       |    329 800 |        129 000 |             -1 383 500 |    -34 500 |       -959 200`,
    ' 28 000',
    ' 82 000',
  ],

  [
    'the net of a project below what others pay',
    `
      Investointiohjelma 2027, 1000 €
      Hanke                | Kustannusarvio | TA 2026 | TAE 2027 | TS 2028
      TALONRAKENNUS        |
      Lukion peruskorjaus  |          -6300 |    -900 |    -3100 |   -2300
      valtionavustus       |            700 |       0 |      350 |     350
      netto                |          -5600 |    -900 |    -2750 |   -1950
      Paloasema            |          -1450 |    -150 |     -700 |    -600
      Talonrakennus yhteensä |        -7050 |   -1050 |    -3450 |   -2550`,
    '-6300',
    '-3600',
  ],
  [
    '"Yhteensä" below lines of one unit',
    `
      Nuorisotyö
                    | TA 2025 | KS 2026
      Leirimaksut   |   3 900 |   4 100
      Matkakulut    |  -1 150 |  -1 300
      Puhelinkulut  |    -790 |    -720
      Siivouskulut  |  -8 100 |  -8 350
      Yhteensä      |  -6 140 |  -6 270`,
    '-8 350',
    '-5 350',
  ],
  [
    'sums above their parts that nothing marks, of three columns',
    `
      Tekninen lautakunta, investoinnit 2027
      Hankeryhmä           | Menot      | Tulot   | Netto
      Maa- ja vesialueet   | -150 000   | 80 000  | -70 000
      Raakamaa             | -150 000   | 0       | -150 000
      Tontit               | 0          | 80 000  | 80 000
      Rakennukset          | -2 720 000 | 500 000 | -2 220 000
      Uimahallin korjaus   | -2 400 000 | 500 000 | -1 900 000
      Varikko              | -320 000   | 0       | -320 000
      Yhteensä             | -2 870 000 | 580 000 | -2 290 000`,
    '-1 900 000',
    '-1 890 000',
  ],
  [
    'lines across above versions of each unit',
    `
      Teknisen osaston talousarvion vertailu
                     | Henkilöstö | Palvelut | Muut  | Menot yht. | Tulot  | Netto
      110 Hallinto   |
      TP25           | 188 200    | 41 000   | 3 000 | 232 200    | 12 000 | 220 200
      TA26           | 194 000    | 40 000   | 3 100 | 237 100    | 11 000 | 226 100
      TA27           | 199 500    | 43 000   | 3 500 | 246 000    | 11 500 | 234 500
      120 Väylät     |
      TP25           | 66 000     | 402 000  | 1 000 | 469 000    | 31 000 | 438 000
      TA26           | 68 000     | 388 000  | 1 100 | 457 100    | 30 000 | 427 100
      TA27           | 70 000     | 399 000  | 1 200 | 470 200    | 30 000 | 440 200`,
    '457 100 ',
    '467 100 ',
  ],
  [
    'the total of units that have nothing but expense',
    `
      Hyte-yksikön käyttösuunnitelma 2027
      Toiminto        | Menokohta   | v. 2026 | v. 2027
      Ehkäisevä työ   | Palkkiot    | 4 000   | 4 200
                      | Tilavuokrat | 1 200   | 1 300
                      | Yht.        | 5 200   | 5 500
      Kotouttaminen   | Tulkkaus    | 8 500   | 9 000
                      | Tapahtumat  | 1 500   | 1 000
                      | Yht.        | 10 000  | 10 000
      Kaikki yhteensä |             | 15 200  | 15 500`,
    '15 500',
    '17 500',
  ],
])('one wrong figure leaves the reading as it is: %s', (_, drawing, right, wrong) => {
  expect(drawing.split(right)).toHaveLength(2);
  expect(shownIn(drawing.replace(right, wrong))).toEqual(shownIn(drawing));
});

test.each([
  [
    'subtotals of one column',
    `
                       | KS 2027
    Ahola              | -100 000
    Mäkelä             | -200 000
    Opetus yhteensä    | -300 000
    Kirjasto           | -330 000
    Museo              | -210 000
    Kulttuuri yhteensä | -540 000
    Uimahalli          | -450 000
    Kentät             | -150 000
    Liikunta yhteensä  | -600 000
    Kaikki yhteensä    | -1 440 000`,
    '-540 000',
  ],
  [
    'one of two columns',
    `
                         | TA 2026    | KS 2027    | Muutos
    KAUPUNGINHALLITUS    | -5 100 000 | -5 230 000 | -130 000
    > Hallintopalvelut   | -2 100 000 | -2 160 000 | -60 000
    > > Keskushallinto   | -1 500 000 | -1 545 000 | -45 000
    > > Vaalit           | -20 000    | -15 000    | 5 000
    > > Arkisto          | -580 000   | -600 000   | -20 000
    > Talouspalvelut     | -1 800 000 | -1 830 000 | -30 000
    > Henkilöstöpalvelut | -1 200 000 | -1 240 000 | -40 000`,
    '-2 100 000',
  ],
])('a subtotal that is wrong, and the total with it, leaves the rest sure: %s', (_, drawing, right) => {
  expect(drawing.split(right)).toHaveLength(2);
  expect(readOne(drawing.replace(right, '-2 099 000')).confidence).toBeGreaterThan(0.5);
});

test('a grand total below a single body adds up the body, not its units once more', () => {
  const drawing = `
    Toimielin | Tulosalue   | Yksikkö     | Tili | Tili(T)            | KS 2026
    40 TEK    | 41 Tilat    | 411 Siivous | 3010 | TOIMINTATUOTOT     | 195 800
              |             |             | 3900 | TOIMINTAKULUT      | -692 500
              |             |             | 4999 | *****TOIMINTAKATE  | -496 700
              |             | 411 Siivous Summa |   |                 | -496 700
              |             | 412 Ruoka   | 3010 | TOIMINTATUOTOT     | 203 600
              |             |             | 3900 | TOIMINTAKULUT      | -1 039 800
              |             |             | 4999 | *****TOIMINTAKATE  | -836 200
              |             | 412 Ruoka Summa |     |                 | -836 200
              | 41 Tilat Summa |          |      |                    | -1 332 900
              | 42 Tekniikka | 421 Kadut  | 3010 | TOIMINTATUOTOT     | 161 900
              |             |             | 3900 | TOIMINTAKULUT      | -903 100
              |             |             | 4999 | *****TOIMINTAKATE  | -741 200
              |             | 421 Kadut Summa |     |                 | -741 200
              | 42 Tekniikka Summa |      |      |                    | -741 200
    40 TEK Summa |          |             |      |                    | -2 074 100
    Kaikki yhteensä |       |             |      |                    | -2 074 100`;
  expect(sumsOf(drawing)).toEqual([
    ['40 TEK', ['41 Tilat', '42 Tekniikka']],
    ['41 Tilat', ['411 Siivous', '412 Ruoka']],
    ['42 Tekniikka', ['421 Kadut']],
    ['Kaikki yhteensä', ['40 TEK']],
  ]);
});

test('a total below areas that stand above their units adds up the areas, also with another board printed after it', () => {
  const drawing = [
    'Yksikkö KS 2025 | Tuotot | Kulut | Kate',
    'Talous- ja henkilöstöpalvelut -vastuualue | 747 700 | -3 876 900 | -3 129 200',
    rows.henkilosto,
    rows.talous,
    'Elinvoimapalvelut -vastuualue | 377 700 | -1 648 500 | -1 270 800',
    rows.elinvoima,
    'Raportti yhteensä | 1 125 400 | -5 525 500 | -4 400 100',
    '',
    'Keskusvaalilautakunta | 0 | -68 600 | -68 600',
  ];
  expect(sumsOf(drawing.join('\n')).at(-1)).toEqual([
    'Raportti yhteensä',
    ['Talous- ja henkilöstöpalvelut -vastuualue', 'Elinvoimapalvelut -vastuualue'],
  ]);
});

describe('sums above in one part of the table and below in another', () => {
  const draw = (museum: number, above = 'Bildning', below = 'Tekniska') => `
    Budget 2027
                     | BS 2025 | BU 2026 | Plan 2027
    **${above}** | -600    | -630    | -660
    Skolor           | -400    | -420    | -440
    Museum           | ${museum} | -210  | -220
    Gator            | -90     | -100    | -110
    Hamn             | -30     | -40     | -50
    **Byggande**     | -120    | -140    | -160
    Lokaler          | -70     | -75     | -80
    Städning         | -50     | -55     | -60
    **Service**      | -120    | -130    | -140
    **${below}**     | -240    | -270    | -300`;
  const sums = (above: string, below: string) => [
    [above, ['Skolor', 'Museum']],
    ['Byggande', ['Gator', 'Hamn']],
    ['Service', ['Lokaler', 'Städning']],
    [below, ['Byggande', 'Service']],
  ];

  test('each adds up what it comes to, a sum of sums too', () => {
    expect(sumsOf(draw(-200))).toEqual(sums('Bildning', 'Tekniska'));
    const named = ['Bildningsnämnden', 'Tekniska nämnden'] as const;
    expect(sumsOf(draw(-200, named[0], `${named[1]} totalt`))).toEqual(sums(...named));
  });

  test('a wrong figure leaves them what they are', () => {
    expect(sumsOf(draw(-250))).toEqual(sums('Bildning', 'Tekniska'));
  });

  test('a row that happens to be what two others come to is no sum where other rows are part of nothing', () => {
    const drawing = `
      Käyttösuunnitelma 2027
                    | Tulot | Menot  | Netto
      Kirjasto      | 30    | -300   | -270
      Nuorisotyö    | 10    | -100   | -90
      Liikunta      | 20    | -200   | -180
      Museo         | 15    | -400   | -385
      Kansalaisopisto | 70  | -250   | -180`;
    expect(sumsOf(drawing)).toEqual([]);
  });
});

test('a last row without a name adds up the boards whose units stand above them', () => {
  const draw = (sum: string) => `
    Talousarvio 2027
                            | TA 2026  | TA 2027
    Kirjasto                | -300     | -310
    Museo                   | -100     | -120
    Sivistyslautakunta      | -400     | -430
    Kadut                   | -500     | -510
    Puistot                 | -200     | -210
    Tekninen lautakunta     | -700     | -720
                            | ${sum}`;
  expect(sumsOf(draw('-1 100 | -1 150'))).toEqual([
    ['Sivistyslautakunta', ['Kirjasto', 'Museo']],
    ['Tekninen lautakunta', ['Kadut', 'Puistot']],
    ['', ['Sivistyslautakunta', 'Tekninen lautakunta']],
  ]);
  expect(sumsOf(draw('-367 | -383')).map(([name]) => name)).not.toContain('');
});
