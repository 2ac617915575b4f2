import { readTables } from '../../src/layouts/index.ts';
import { cellAddress } from '../../src/model/address.ts';
import { runRules } from '../../src/rules/run.ts';
import { drawSheet } from '../support/draw-sheet.ts';

/** The errors and warnings of a sheet, by rule and cell. */
function toldOf(drawing: string): string[] {
  const { snapshot } = drawSheet(drawing);
  const outcomes = runRules({ snapshot, tables: readTables(snapshot), organisation: null, year: 2026 });
  return outcomes.flatMap(({ rule, outcome }) =>
    outcome.kind === 'fails' && outcome.severity !== 'info'
      ? [`${rule.id} ${cellAddress(outcome.at.cell)}`]
      : [],
  );
}

const projects = `
  Investointiohjelma 2026–2028
  Hanke           | Kustannusarvio | Käytetty 31.12.2025 | TA 2026 | TS 2027  | TS 2028
  Uimahalli       |
  Menot           | -1 740 000 | -240 000 | -600 000 | -400 000 | -500 000
  Tulot           |     90 000 |        0 |   40 000 |   50 000 |        0
  Netto           | -1 650 000 | -240 000 | -560 000 | -350 000 | -500 000
  Keskustan kadut |
  Menot           | -1 100 000 | -100 000 | -300 000 | -300 000 | -400 000
  Tulot           |     60 000 |        0 |   20 000 |   20 000 |   20 000
  Netto           | -1 040 000 | -100 000 | -280 000 | -280 000 | -380 000
  Investoinnit yhteensä |
  Menot           | -2 840 000 | -340 000 | -900 000 | -700 000 | -900 000
  Tulot           |    150 000 |        0 |   60 000 |   70 000 |   20 000
  Netto           | -2 690 000 | -340 000 | -840 000 | -630 000 | -880 000`;

const boldSums = `
                           | Tuotot 2026 | Kulut 2026 | Kate 2026
  Kirjaamo                 |      20 300 |   -998 600 |   -978 300
  Henkilöstöpalvelut       |      36 600 | -1 930 400 | -1 893 800
  **Koko hallinto**        |      56 900 | -2 929 000 | -2 872 100
  Varhaiskasvatus          |     210 000 | -3 400 000 | -3 190 000
  Perusopetus              |     140 000 | -4 200 000 | -4 060 000
  **Sivistystoimi kaikkiaan** |  350 000 | -7 600 000 | -7 250 000
  **Kaupungin toiminta**   |     406 900 | -10 529 000 | -10 122 100`;

const utility = `
  Vesihuoltolaitos           |    TP 2024 |    TA 2025 |    TA 2026
  Liikevaihto                |  2 152 700 |  2 273 200 |  2 307 900
  Muut tuotot                |     52 300 |     51 300 |     57 500
  Toimintatuotot             |  2 205 000 |  2 324 500 |  2 365 400
  Henkilöstökulut            |   -443 400 |   -450 000 |   -460 000
  Palvelujen ostot           |   -800 000 |   -810 000 |   -830 000
  Toimintakulut              | -1 243 400 | -1 260 000 | -1 290 000
  Toimintakate               |    961 600 |  1 064 500 |  1 075 400
  Rahoitustuotot             |      1 200 |      1 300 |      1 400
  Rahoituskulut              |    -11 200 |    -12 300 |    -13 400
  Rahoitustuotot ja -kulut   |    -10 000 |    -11 000 |    -12 000
  Vuosikate                  |    951 600 |  1 053 500 |  1 063 400`;

const followUp = `
  Resultatenhet   | Budget 2026 | Budgetändring | Ändrad budget | Utfall 1–6 | Utfall % | Avvikelse
  Planläggning    | -400 000    | -10 000       | -410 000      | -180 500   | 44,0     | 229 500
  Gator           | -310 700    |  -3 500       | -314 200      | -132 401   | 42,1     | 181 799
  Fastigheter     | -800 000    | -12 000       | -812 000      | -390 200   | 48,1     | 421 800
  Totalt          | -1 510 700  | -25 500       | -1 536 200    | -703 101   | 45,8     | 833 099`;

const staff = `
  Henkilöstömenot 2026
  Yksikkö         | Palkat   | Eläkekulut | Muut sivukulut | Henkilöstökulut yhteensä | TA 2025 | Muutos
  Varhaiskasvatus | -900 000 | -153 000   | -36 000        | -1 089 000               | -1 060 000 | -29 000
  Perusopetus     | -700 000 | -119 000   | -28 000        | -847 000                 | -850 000   |   3 000
  Kirjasto        | -200 000 |  -34 000   |  -8 000        | -242 000                 | -231 000   | -11 000
  Yhteensä        | -1 800 000 | -306 000 | -72 000        | -2 178 000               | -2 141 000 | -37 000`;

const amended = `
  Toteuma 8/2026 | TA 2026    | Muutokset | TA + muutokset | Toteuma 1–8
  5100 Kaavoitus
  Toimintatuotot |    210 000 |         0 |    210 000 |   140 100
  Toimintakulut  | -1 310 000 |    -6 900 | -1 316 900 |  -850 300
  Toimintakate   | -1 100 000 |    -6 900 | -1 106 900 |  -710 200
  5200 Kadut
  Toimintatuotot |    150 000 |         0 |    150 000 |    98 700
  Toimintakulut  | -2 050 000 |   -24 400 | -2 074 400 | -1 350 000
  Toimintakate   | -1 900 000 |   -24 400 | -1 924 400 | -1 251 300`;

const nets = `
                     | TA 2024    | KS 2025
  Varhaiskasvatus    | -2 138 500 | -2 189 900
  Perusopetus        | -3 338 800 | -3 376 300
  Kirjasto           |   -625 600 |   -640 000
  Lautakunta yhteensä | -6 102 900 | -6 206 200`;

const costs = `
                          | TA 2024     | KS 2025
  **Kaupunki yhteensä**   | -13 334 000 | -13 640 000
  > **Hallinto**          |  -6 820 000 |  -6 960 000
  > > 1200 Kirjaamo       |  -3 260 000 |  -3 300 000
  > > 1280 Henkilöstö     |  -1 560 000 |  -1 600 000
  > > 1300 Talous         |  -2 000 000 |  -2 060 000
  > **Sivistys**          |  -4 294 000 |  -4 400 000
  > > 3100 Varhaiskasvatus | -2 138 500 |  -2 189 900
  > > 3200 Perusopetus    |  -1 530 000 |  -1 570 100
  > > 3300 Kirjasto       |    -625 500 |    -640 000
  > **Tekniikka**         |  -2 220 000 |  -2 280 000
  > > 5100 Kadut          |  -1 200 000 |  -1 230 000
  > > 5200 Tilat          |  -1 020 000 |  -1 050 000`;

const areas = `
                          | TA 2024     | KS 2025
  Bildningsväsendet
  Småbarnspedagogik       |  -2 138 500 |  -2 189 900
  Grundskolor             |  -1 530 000 |  -1 570 100
  Bildningsväsendet totalt | -3 668 500 |  -3 760 000
  Förvaltningen
  Kansli                  |    -627 400 |    -640 000
  Ekonomi                 |  -1 641 800 |  -1 650 000
  Förvaltningen totalt    |  -2 269 200 |  -2 290 000
  Kommunen totalt         |  -5 937 700 |  -6 050 000`;

const boldNets = `
                        | KS 2025
  Neuvola               | -310 000
  Nuorisotalo           | -290 000
  **Lapset ja nuoret**  | -600 000
  Kotihoito             | -710 000
  Asuminen              | -440 000
  **Ikäihmiset**        | -1 150 000
  Vastaanotto           | -361 700
  Hammashoito           | -555 100
  **Terveys**           | -916 800
  **Hyvinvointi kaikkiaan** | -2 666 800`;

const accounts = `
  Ruokapalvelut          | TA 2024  | KS 2025  | Muutos | %
  Ulkoiset myyntituotot  |  300 000 |  306 000 |  6 000 |  2,0
  Sisäiset myyntituotot  | 1 900 000 | 1 938 000 | 38 000 | 2,0
  Toimintatuotot         | 2 200 000 | 2 244 000 | 44 000 | 2,0
  Toimintakulut          | -2 000 000 | -2 060 000 | -60 000 | -3,0
  Toimintakate           |  200 000 |  184 000 | -16 000 | -8,0`;

const ledger = `
  5300 Tilapalvelut        | TA 2024  | KS 2025
  3020 Energiamyynti       |  110 000 |  112 000
  3030 Lämpömyynti         |   54 000 |   55 000
  Myyntituotot yhteensä    |  164 000 |  167 000
  3510 Korvaukset          |   24 000 |   25 000
  3590 Sekalaiset          |    6 000 |    7 000
  Muut tuotot yhteensä     |   30 000 |   32 000
  Toimintatuotot           |  194 000 |  199 000
  4340 Kunnossapito        |  -90 000 |  -92 000
  4390 Siivous             |  -40 000 |  -41 000
  Palvelujen ostot yhteensä | -130 000 | -133 000
  4500 Tarvikkeet          |  -20 000 |  -21 000
  4570 Sähkö               |  -31 000 |  -32 000
  Aineet yhteensä          |  -51 000 |  -53 000
  Toimintakulut            | -181 000 | -186 000
  Toimintakate             |   13 000 |   13 000`;

const months = `
  Toimintakulut 2025
  Yksikkö         | Tammi   | Helmi   | Maalis  | Yhteensä 1–3 | TA 2025   | Käyttö-%
  Varhaiskasvatus | 100 200 |  99 800 | 101 000 | 301 000      | 1 204 000 | 25,0
  Perusopetus     | 201 500 | 198 700 | 203 000 | 603 200      | 2 450 000 | 24,6
  Kirjasto        |  40 100 |  41 300 |  39 900 | 121 300      |   490 000 | 24,8
  Yhteensä        | 341 800 | 339 800 | 343 900 | 1 025 500    | 4 144 000 | 24,7`;

test.each([
  [
    'a net with the other sign, told of it and not of its total',
    nets,
    '-640 000',
    '640 000',
    'body-total C4',
  ],
  [
    'a part of the one sum that its like among others tell',
    boldNets,
    '-361 700',
    '-360 700',
    'area-total B10',
  ],
  [
    'an amount that neither difference nor share is right of',
    accounts,
    '306 000',
    '3 060 000',
    'variance-arith D2',
  ],
  ['an account below the sum of its group', ledger, '-92 000', '-93 000', 'expense-groups-sum C11'],
  ['a difference that is text', staff, '3 000', '"3 000 "', 'text-number G4'],
  ['a blank that the other part of its sum is put down for', areas, '-627 400 |', '|', 'blank-amount B7'],
  ['a blank among sums above their parts', costs, '-4 400 000', '', 'blank-amount C7'],
  ['a share of the budget used by the sum of its months', months, '24,6', '26,4', 'tot-pct G4'],
  ['an amendment with the other sign', amended, '-6 900 | -1 316 900', '6 900 | -1 316 900', 'mta-chain C4'],
  [
    'a digit too many, told of the amount and not of its total',
    nets,
    '-625 600',
    '-6 256 000',
    'body-total B4',
  ],
  [
    'a digit too many in a version that others are compared with',
    amended,
    '-1 310 000',
    '-13 100 000',
    'mta-chain B4',
  ],
  [
    'spent before in place of what a project may cost',
    projects,
    '-240 000 | -600 000',
    '-2 400 000 | -600 000',
    'margin-mismatch C4',
  ],
  [
    'a cost estimate that margin and years both refute',
    projects,
    '-1 740 000',
    '-1 739 000',
    'margin-mismatch B4',
  ],
  ['a part of a sum that only its look tells', boldSums, '20 300', '21 300', 'margin-mismatch B2'],
  ['turnover among the revenue of an enterprise', utility, '2 273 200', '2 274 200', 'revenue-groups-sum C4'],
  ['a financial sum between two results', utility, '-12 000', '-11 000', 'result-chain D11'],
  [
    'an outcome whose share comes by chance to the first budget',
    followUp,
    '-132 401',
    '-130 801',
    'body-total E5',
  ],
  [
    'a change of the one quantity that the version before it speaks of',
    staff,
    '3 000',
    '2 000',
    'variance-arith G4',
  ],
])('told once: %s', (_, drawing, right, wrong, told) => {
  expect(drawing.split(` ${right}`)).toHaveLength(2);
  expect(toldOf(drawing)).toEqual([]);
  expect(toldOf(drawing.replace(` ${right}`, ` ${wrong}`))).toEqual([told]);
});

it('tells of a sum that leaves its last part out beside a margin taken wrongly, and blames no amount', () => {
  const museums = `
    Driftsplan 2025
    Enhet       | Intäkter             | Kostnader                | Netto
    Museet      | 12 000               | -85 000                  | =B3+C3 => -73 000
    Kulturhuset | 34 000               | -156 000                 | =B4+C4 => -122 000
    Arkivet     | 4 000                | -41 000                  | =B5-C5 => 45 000
    Totalt      | =SUM(B3:B5) => 50 000 | =SUM(C3:C4) => -241 000 | =B6+C6 => -191 000`;
  expect(toldOf(museums)).toEqual(['total-range-short C6', 'formula-inconsistent D5']);
});

test('a text among the amounts of the budget, and not the plan that seems to exceed it', () => {
  const sheet = (title: string, expense: string, [net, expenses, total]: readonly string[]) => `
  == ${title} ==
  ${title} | Tulot | Menot | Netto
  110 Yleishallinto | 12 000 | -350 000 | =SUM(B2:C2) => -338 000
  140 Maankäyttö    | 31 000 | ${expense} | =SUM(B3:C3) => ${net}
  Kaupunginhallitus yhteensä | =SUM(B2:B3) => 43 000 | =SUM(C2:C3) => ${expenses} | =SUM(B4:C4) => ${total}`;
  const budget = sheet('Talousarvio 2026', '757 600-', ['31 000', '-350 000', '-307 000']);
  const plan = sheet('Käyttösuunnitelma 2026', '-757 600', ['-726 600', '-1 107 600', '-1 064 600']);
  expect(toldOf(budget + plan)).toEqual(['foreign-minus-space C3']);
});

const framed = (expense: string, area = '') => `
  Hallintopalvelut 2026 | Toimintatuotot | Toimintakulut | Toimintakate
  Hallinto -vastuualue  | =SUM(B3:B4) => 746 000 | =SUM(C3:C4) => ${area || '-3 876 000'} | =B2+C2 => -3 130 000
  1280 Henkilöstö       | 508 000 | ${expense}   | =B3+C3 => -1 185 000
  1300 Talous           | 238 000 | -2 183 000   | =B4+C4 => -1 945 000
  == Raami ==
  Valtuuston talousarvio 2026 | Tuotot TA 2026 | Kulut TA 2026 | Kate TA 2026
  Hallinto -vastuualue  | 746 000 | -3 876 000 | -3 130 000`;

test.each([
  ['right as they are', '-1 693 000', '', []],
  ['a sign that only the frame on the other sheet proves', '1 693 000', '-490 000', ['expense-sign C3']],
])('an area beside its frame on another sheet: %s', (_, expense, area, told) => {
  expect(toldOf(framed(expense, area))).toEqual(told);
});
