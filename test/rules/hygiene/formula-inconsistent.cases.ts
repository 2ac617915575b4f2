import { formulaInconsistent } from '../../../src/rules/hygiene/formula-inconsistent.ts';
import { testRule } from '../../support/test-rule.ts';

interface Formulas {
  readonly margin?: string;
  readonly last?: string;
  readonly totals?: string;
}

/** Margins and totals that are right unless told otherwise. */
const rows = ({ margin = '=C3+D3 => −1 944 900', last = '=C5+D5 => −800 000', totals = sums }: Formulas) => `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | =C2+D2 => −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | ${margin}
        1400  | Elinvoimapalvelut  |        377 700 |    −1 648 500 | =C4+D4 => −1 270 800
        1500  | Kirjastopalvelut   |         12 000 |      −812 000 | ${last}
              | Yhteensä           | ${totals}`;
const sums = '=SUM(C2:C5) => 1 137 400 | =SUM(D2:D5) => −6 337 400 | =SUM(E2:E5) => −5 200 000';

/** Units below each other, three years across. */
const years = (formulas: readonly string[], expense = '−1 640 000 | −1 690 000 | −1 720 000') => `
        KÄYTTÖSUUNNITELMA       | TA 2024 | KS 2025 | TS 2026
        1280 HENKILÖSTÖPALVELUT |
        TOIMINTATUOTOT          | 500 000 | 510 000 | 520 000
        TOIMINTAKULUT           | ${expense}
        TOIMINTAKATE            | ${formulas.join(' | ')}`;

const summary = (third: string) => `
        == Yhteenveto ==
        Koodi | Toimintayksikkö    | Toimintatuotot        | Toimintakulut            | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut | ='A'!B2 => 509 200    | ='A'!B3 => −1 693 500    | ='A'!B4 => −1 184 300
        1300  | Talouspalvelut     | ='B'!B2 => 238 500    | ='B'!B3 => −2 183 400    | ='B'!B4 => −1 944 900
        1400  | Elinvoimapalvelut  | ='C'!B2 => 377 700    | ='C'!B3 => −1 648 500    | ='C'!B4 => −1 270 800
        1800  | Lomituspalvelut    | ='D'!B2 => 17 540 800 | ${third} | ='D'!B4 => 9 000`;

testRule(formulaInconsistent, {
  accepts: [
    {
      name: 'a row that is a share of the row above it, in what is left as well',
      sheet: `
        Hanke          | Budjetti 2026         | Toteuma 2026          | Jäljellä
        Suunnittelu    | 20 000                | 15 200                | =B2-C2 => 4 800
        Henkilöstö     | 120 000               | 74 500                | =B3-C3 => 45 500
        Laitteet       | 30 000                | 12 500                | =B4-C4 => 17 500
        Matkat         | 40 000                | 9 900                 | =B5-C5 => 30 100
        Suorat kulut   | =SUM(B2:B5) => 210 000 | =SUM(C2:C5) => 112 100 | =B6-C6 => 97 900
        Yleiskulut     | =B6*0.1 => 21 000     | =C6*0.1 => 11 210     | =D6*0.1 => 9 790`,
    },
    {
      name: 'the row of totals of an Excel table below differences along its rows',
      sheet: `
        Tulot 2026       | Budjetti | Toteuma | Ero
        Pääsymaksut      | 60 000   | 54 000  | =Tulot[[#This Row],[Toteuma]]-Tulot[[#This Row],[Budjetti]] => −6 000
        Kurssimaksut     | 3 000    | 3 100   | =Tulot[[#This Row],[Toteuma]]-Tulot[[#This Row],[Budjetti]] => 100
        Vuokratuotot     | 300      | 450     | =Tulot[[#This Row],[Toteuma]]-Tulot[[#This Row],[Budjetti]] => 150
        Tulot yhteensä   | =SUBTOTAL(109,Tulot[Budjetti]) => 63 300 | =SUBTOTAL(109,Tulot[Toteuma]) => 57 550 | =SUBTOTAL(109,Tulot[Ero]) => −5 750`,
    },
    {
      name: 'another formula for the same margin where the expense is zero',
      sheet: `
        Enhet      | Intäkter | Kostnader | Netto
        Museet     | 12 000   | −85 000   | =B2+C2 => −73 000
        Arvsfonden | 34 000   | 0         | =SUM(B3:C3) => 34 000
        Arkivet    | 4 000    | −41 000   | =B4+C4 => −37 000
        Teatern    | 9 000    | −61 000   | =B5+C5 => −52 000`,
    },
    {
      name: 'differences that are added up from month to month begin with the first of them',
      sheet: `
        Osasto 2, kp 44120 |
        Kuukausi  | Budjetti | Toteuma 2026 | Ero | Kum. ero
        Tammikuu  | −61 000 | −60 210 | =C3-B3 => 790 | =D3 => 790
        Helmikuu  | −58 000 | −59 950 | =C4-B4 => −1 950 | =E3+D4 => −1 160
        Maaliskuu | −61 000 | −63 100 | =C5-B5 => −2 100 | =E4+D5 => −3 260
        Huhtikuu  | −60 000 | −58 800 | =C6-B6 => 1 200 | =E5+D6 => −2 060`,
    },
    {
      name: 'sums in a column of products, whose rows have nothing to multiply',
      sheet: `
        Keskusvaalilautakunta |
        Kulu        | kpl | á    | Yhteensä 2027
        Palkkiot    |  24 | −160 | =B3*C3 => −3 840
        Kuljetukset |   6 |  −85 | =B4*C4 => −510
        Ilmoitukset |   4 | −420 | =B5*C5 => −1 680
        Tarjoilut   |  12 |  −45 | =B6*C6 => −540
        Yhteensä    |     |      | =SUM(D3:D6) => −6 570`,
    },
    {
      name: 'what remains of a project in all adds up its rows like the amounts beside it',
      sheet: `
        Hanke: Nuorten työpajat |
        Kustannuslaji   | Budjetti | Käytetty 2025 | Jäljellä
        Palkat          |  142 000 |        51 200 | =B3-C3 => 90 800
        Ostopalvelut    |   38 000 |         9 100 | =B4-C4 => 28 900
        Matkat          |    6 000 |         1 200 | =B5-C5 => 4 800
        Yhteensä        | =SUM(B3:B5) => 186 000 | =SUM(C3:C5) => 61 500 | =SUM(D3:D5) => 124 500`,
    },
    {
      name: 'the sum of all adds up its row where the others of its column do, and what stands beside it its column',
      sheet: `
        Lautakunta    | Kirjasto          | Liikunta          | Nuoriso           | Kulttuuri         | Yhteensä
        Henkilöstö    |                   |                   |                   |                   |
        TA 2025       | −10 000           | −20 000           | −30 000           | −15 000           | =SUM(B3:E3) => −75 000
        KS 2026       | −11 000           | −21 000           | −31 000           | −16 000           | =SUM(B4:E4) => −79 000
        Palvelut      |                   |                   |                   |                   |
        TA 2025       | −1 000            | −2 000            | −3 000            | −4 000            | =SUM(B6:E6) => −10 000
        KS 2026       | −1 500            | −2 500            | −3 500            | −4 500            | =SUM(B7:E7) => −12 000
        Yhteensä      |                   |                   |                   |                   |
        TA 2025       | =B3+B6 => −11 000 | =C3+C6 => −22 000 | =D3+D6 => −33 000 | =E3+E6 => −19 000 | =SUM(B9:E9) => −85 000
        KS 2026       | =B4+B7 => −12 500 | =C4+C7 => −23 500 | =D4+D7 => −34 500 | =E4+E7 => −20 500 | =SUM(B10:E10) => −91 000`,
    },
    {
      name: 'the same difference with brackets and without, and a doubled plus',
      sheet: `
        Yksikkö    | TA 2026 | KS 2027 | Muutos
        8810 Kadut | 410 000 | 425 000 | =(C2-B2) => 15 000
        8820 Tilat | 380 000 | 390 000 | =(C3-B3) => 10 000
        8830 Ruoka | 520 000 | 540 000 | =C4-B4 => 20 000
        8840 Vesi  | 120 000 | 118 000 | =(C5-B5) => −2 000
        Yhteensä   | =B2+B3++B4+B5 => 1 430 000 | =C2+C3+C4+C5 => 1 473 000 | =(C6-B6) => 43 000`,
    },
    {
      name: 'rows of counts that begin with a typed one and end in their sum',
      sheet: `
        Käyttösuunnitelma 2027 | Aurinko | Metsätähti | Pikkukettu | Yhteensä
        Toimintatuotot | 120 000 | 110 000 | 100 000 | =SUM(B2:D2) => 330 000
        Toimintakulut  | −960 000 | −810 000 | −700 000 | =SUM(B3:D3) => −2 470 000
        Toimintakate   | =B2+B3 => −840 000 | =C2+C3 => −700 000 | =D2+D3 => −600 000 | =E2+E3 => −2 140 000
        Lapsia 2026    | 84 | 70 | 60 | =SUM(B5:D5) => 214
        Lapsia 2027    | 90 | =C5+2 => 72 | =D5+2 => 62 | =SUM(B6:D6) => 224`,
    },
    {
      name: 'a running sum begins with the first amount alone',
      sheet: `
        Kustannuspaikka 8800 Ruokahuolto
        Toimintakulujen seuranta 2026

        Kuukausi  | Budjetti | Toteuma | Kum. budjetti         | Kum. toteuma
        Tammikuu  | −920     | −901    | =B5 => −920           | =C5 => −901
        Helmikuu  | −920     | −948    | =D5+B6 => −1 840      | =E5+C6 => −1 849
        Maaliskuu | −950     | −970    | =D6+B7 => −2 790      | =E6+C7 => −2 819
        Huhtikuu  | −930     | −915    | =D7+B8 => −3 720      | =E7+C8 => −3 734
        Toukokuu  | −930     | −952    | =D8+B9 => −4 650      | =E8+C9 => −4 686`,
    },
    {
      name: 'what the member municipalities pay belongs to the margin where most margins say so',
      sheet: `
        Tulosalue        | Kulut TA 2027 | Tuotot TA 2027 | Jäsenkuntien maksuosuudet TA 2027 | Toimintakate TA 2027
        Koulutus         | −18 400 | 1 920 |     0 | =SUM(B2:D2) => −16 480
        Kansalaisopisto  |  −1 305 |   402 |   640 | =SUM(B3:D3) => −263
        Konsernipalvelut |  −2 970 | 2 110 |   400 | =SUM(B4:D4) => −460
        Yhteensä         | =SUM(B2:B4) => −22 675 | =SUM(C2:C4) => 4 432 | =SUM(D2:D4) => 1 040 | =SUM(E2:E4) => −17 203`,
    },
    {
      name: 'an error among links is told as that',
      sheet: summary('=#REF! => #REF!'),
    },
    { name: 'all alike', sheet: rows({}) },
    { name: 'the same sum written in another way', sheet: rows({ margin: '=SUM(C3:D3) => −1 944 900' }) },
    { name: 'another formula with the right result', sheet: rows({ margin: '=D3+G3 => −1 944 900' }) },
    {
      name: 'a total that leaves out a unit belongs to another rule',
      sheet: rows({ totals: sums.replace('SUM(C2:C5) => 1 137 400', 'SUM(C2:C4) => 1 125 400') }),
    },
    {
      name: 'a number added to the formula belongs to another rule',
      sheet: rows({ totals: sums.replace('SUM(C2:C5) => 1 137 400', 'SUM(C2:C5)+1000 => 1 138 400') }),
    },
    {
      name: 'a result that is only old is no fault of the formula',
      sheet: rows({ totals: sums.replace('1 137 400', '1 137 000') }),
    },
    {
      name: 'the units plan by growth of their own',
      sheet: `
        Koodi | Toimintayksikkö    | TA 2024    | KS 2025
        1280  | Henkilöstöpalvelut | −1 650 000 | =C2*1.02 => −1 683 000
        1300  | Talouspalvelut     | −2 150 000 | =C3*1.03 => −2 214 500
        1400  | Elinvoimapalvelut  | −1 600 000 | =C4*1.01 => −1 616 000
        1500  | Kirjastopalvelut   |   −800 000 | =C5*1.05 => −840 000`,
    },
    {
      name: 'a link to a margin that was typed over',
      sheet: `
        == Yhteenveto ==
        Tulosalue      | Toimintatuotot     | Toimintakulut        | Toimintakate
        310 Päivähoito | ='310'!B3 => 274 500 | ='310'!B4 => −952 000 | ='310'!B5 => −677 500
        330 Kirjasto   | ='330'!B3 => 23 000 | ='330'!B4 => −497 700 | ='330'!B5 => −507 800
        == 310 ==
        310 Päivähoito |
                       | KS 2026
        Toimintatuotot |  274 500
        Toimintakulut  | −952 000
        Toimintakate   | =B3+B4 => −677 500
        == 330 ==
        330 Kirjasto   |
                       | KS 2026
        Toimintatuotot |   23 000
        Toimintakulut  | −497 700
        Toimintakate   | −507 800`,
    },
  ],
  flags: [
    {
      name: 'a sign that only a zero hides',
      reason: 'unlike-others',
      outcome: { severity: 'warning' },
      sheet: `
        Enhet      | Intäkter | Kostnader | Netto
        Museet     | 12 000   | −85 000   | =B2+C2 => −73 000
        Arvsfonden | 34 000   | 0         | =B3-C3 => 34 000 ←
        Arkivet    | 4 000    | −41 000   | =B4+C4 => −37 000
        Teatern    | 9 000    | −61 000   | =B5+C5 => −52 000`,
    },
    {
      name: 'a total of nothing that links elsewhere is unlike the others, and no proved error',
      reason: 'unlike-others',
      sheet: `
        KS 2027  | Basic KS 2027 | Extra KS 2027 | Spare KS 2027 | Other KS 2027 | More KS 2027
        Kadut    | 3 734 000 | 861 000 | 256 000 | 0 | 12 000
        Puistot  | 1 200 000 | 310 000 | 45 000  | 0 | 13 000
        Tilat    | 2 410 000 | 520 000 | 90 000  | 0 | 14 000
        Yhteensä | =SUM(B2:B4) => 7 344 000 | =SUM(C2:C4) => 1 691 000 | =SUM(D2:D4) => 391 000 | =Muut!B9 => 0 ← | =SUM(F2:F4) => 39 000
        == Muut ==
        Muu | KS 2027`,
      outcome: { severity: 'warning' },
    },
    {
      name: 'a summary that links to another row of a unit’s sheet than of the others’',
      reason: 'unlike-others',
      sheet: summary("='D'!B9 => −17 500 000 ←"),
    },
    {
      name: 'a turned sign in one row',
      reason: 'unlike-others',
      sheet: rows({
        margin: '=C3-D3 => 2 421 900 ←',
        totals: sums.replace('−5 200 000', '−833 200'),
      }),
      outcome: { severity: 'error', expected: -194_490_000, actual: 242_190_000 },
    },
    {
      name: 'a cell of the next row',
      reason: 'unlike-others',
      sheet: rows({
        margin: '=C3+D4 => −1 410 000 ←',
        totals: sums.replace('−5 200 000', '−4 665 100'),
      }),
    },
    {
      name: 'an average for a sum in one column',
      reason: 'wrong-total',
      sheet: rows({ totals: sums.replace('SUM(C2:C5) => 1 137 400', 'AVERAGE(C2:C5) => 284 350 ←') }),
    },
    {
      name: 'a growth of its own among others alike',
      reason: 'unlike-others',
      sheet: `
        Koodi | Toimintayksikkö    | TA 2024    | KS 2025
        1280  | Henkilöstöpalvelut | −1 650 000 | =C2*1.02 => −1 683 000
        1300  | Talouspalvelut     | −2 150 000 | =C3*1.2 => −2 580 000 ←
        1400  | Elinvoimapalvelut  | −1 600 000 | =C4*1.02 => −1 632 000
        1500  | Kirjastopalvelut   |   −800 000 | =C5*1.02 => −816 000`,
      outcome: { data: expect.objectContaining({ usual: { formula: '=C3*1.02' } }) },
    },
    {
      name: 'a difference of columns against the wrong year in one row',
      reason: 'unlike-others',
      sheet: `
        Koodi | Toimintayksikkö    | TP 2023    | TA 2024    | KS 2025    | Muutos
        1280  | Henkilöstöpalvelut | −1 600 000 | −1 650 000 | −1 693 500 | =E2-D2 => −43 500
        1300  | Talouspalvelut     | −2 100 000 | −2 150 000 | −2 183 400 | =E3-C3 => −83 400 ←
        1400  | Elinvoimapalvelut  | −1 500 000 | −1 600 000 | −1 648 500 | =E4-D4 => −48 500
        1500  | Kirjastopalvelut   |   −790 000 |   −800 000 |   −812 000 | =E5-D5 => −12 000`,
    },
    {
      name: 'a link to another column of the other sheet',
      reason: 'unlike-others',
      sheet: `${years(['=Kh!B5 => −1 140 000', '=Kh!C5 => −1 180 000', '=Kh!B5 => −1 140 000 ←'])}
        == Kh ==
        Apu |
        |
        |
        |
        | −1 140 000 | −1 180 000 | −1 200 000`,
    },
    {
      name: 'an average for a sum in every column, told once',
      reason: 'wrong-total',
      sheet: rows({
        totals:
          '=AVERAGE(C2:C5) => 284 350 ← | =AVERAGE(D2:D5) => −1 584 350 | =AVERAGE(E2:E5) => −1 300 000',
      }),
      outcome: { data: expect.objectContaining({ alike: 3 }) },
    },
    {
      name: 'a total turned negative',
      reason: 'wrong-total',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintakulut KS 2025
        1280  | Henkilöstöpalvelut |            −1 693 500
        1300  | Talouspalvelut     |            −2 183 400
              | Yhteensä           | =-SUM(C2:C3) => 3 876 900 ←`,
    },
    {
      name: 'the margins of every column wrong alike',
      reason: 'wrong-margin',
      sheet: `${years(['=B3 => 500 000 ←', '=C3 => 510 000', '=D3 => 520 000'])}
        1300 TALOUSPALVELUT     |
        TOIMINTATUOTOT          |    230 000 |    238 500 |    240 000
        TOIMINTAKULUT           | −2 150 000 | −2 183 400 | −2 200 000
        TOIMINTAKATE            | −1 920 000 | −1 944 900 | −1 960 000`,
      outcome: { data: expect.objectContaining({ alike: 3 }) },
    },
    {
      name: 'a ratio below the plan that takes its count from the column beside it',
      reason: 'unlike-others',
      outcome: { data: expect.objectContaining({ figure: 'Kate €/lapsi Pikkukettu (D6)' }) },
      sheet: `
        Käyttösuunnitelma 2027 | Aurinko | Metsätähti | Pikkukettu | Rantapolku
        Toimintatuotot | 120 000 | 110 000 | 100 000 | 90 000
        Toimintakulut  | −960 000 | −810 000 | −700 000 | −620 000
        Toimintakate   | =B2+B3 => −840 000 | =C2+C3 => −700 000 | =D2+D3 => −600 000 | =E2+E3 => −530 000
        Lapsia         | 84 | 70 | 60 | 53
        Kate €/lapsi   | =B4/B5 => −10 000 | =C4/C5 => −10 000 | =D4/C5 => −8 571 ← | =E4/E5 => −10 000`,
    },
    {
      name: 'a sum of posts that leaves out the last unit',
      reason: 'unlike-others',
      outcome: { data: expect.objectContaining({ figure: 'HTV 2027 (D6)' }) },
      sheet: `
        Yksikkö      | HTV 2025 | HTV 2026 | HTV 2027 | Henkilöstökulut 2026 | Henkilöstökulut 2027
        Hallinto     |  4,5 |  4,5 | 4  |   −262 000 |   −241 500
        Kunnossapito | 18,2 | 19   | 19 |   −918 000 |   −941 000
        Puhtaus      | 27,6 | 26   | 25 | −1 012 000 | −1 014 800
        Ruoka        | 21,4 | 21   | 21 |   −836 000 |   −857 300
        Yhteensä     | =SUM(B2:B5) => 71,7 | =SUM(C2:C5) => 70,5 | =SUM(D2:D4) => 48 ← | =SUM(E2:E5) => −3 028 000 | =SUM(F2:F5) => −3 054 600`,
    },
    {
      name: 'sums of months of another sheet, one of them short, whatever their rows are',
      reason: 'unlike-others',
      outcome: { severity: 'error' },
      sheet: `
        == Seuranta ==
        Yksikkö        | Erä            | KS 2027 | Suunniteltu 1–2
        Ruokapalvelut  | Toimintatuotot | 1 300 | =SUM(Kausitus!D2:E2) => 220
                       | Toimintakulut  | −1 600 | =SUM(Kausitus!D3:E3) => −270
                       | Toimintakate   | −300 | =SUM(Kausitus!D4:E4) => −50
        Puhtaus        | Toimintatuotot | 860 | =SUM(Kausitus!D5:E5) => 140
                       | Toimintakulut  | −920 | =SUM(Kausitus!D6:D6) => −76 ←
                       | Toimintakate   | −60 | =SUM(Kausitus!D7:E7) => −12
        == Kausitus ==
        Yksikkö        | Erä            | KS 2027 | Tammi | Helmi
        Ruokapalvelut  | Toimintatuotot | 1 300 | 110 | 110
                       | Toimintakulut  | −1 600 | −135 | −135
                       | Toimintakate   | −300 | −25 | −25
        Puhtaus        | Toimintatuotot | 860 | 70 | 70
                       | Toimintakulut  | −920 | −76 | −76
                       | Toimintakate   | −60 | −6 | −6`,
    },
    {
      name: 'a margin of another year, where costs are calculated from the margin',
      reason: 'unlike-others',
      sheet: `
        == Resultaträkning ==
        Strandby kommun
        Resultaträkning, budget 2027, 1 000 €
                              | Bokslut 2025 | Budget 2026 | Budget 2027 | Plan 2028
        Verksamhetsintäkter   | 4 300 | 4 400 | 4 500 | 4 600
        Verksamhetskostnader  | =B6-B4 => −24 000 | =C6-C4 => −24 500 | =D6-D4 => −25 000 | =E6-E4 => −25 100
        Verksamhetsbidrag     | =Nämnder!B5 => −19 700 | =Nämnder!C5 => −20 100 | =Nämnder!D5 => −20 500 | =Nämnder!D5 => −20 500 ←
        Skatteinkomster       | 18 000 | 18 100 | 18 200 | 18 700
        == Nämnder ==
        Verksamhetsbidrag per nämnd (1 000 €)
        Nämnd                 | Bokslut 2025 | Budget 2026 | Budget 2027 | Plan 2028
        Kommunstyrelsen       | −7 700  | −8 000  | −8 300  | −8 500
        Bildningsnämnden      | −12 000 | −12 100 | −12 200 | −12 300
        Totalt                | =SUM(B3:B4) => −19 700 | =SUM(C3:C4) => −20 100 | =SUM(D3:D4) => −20 500 | =SUM(E3:E4) => −20 800`,
    },
    {
      name: 'a link to the row of another link beside it',
      reason: 'unlike-others',
      sheet: `
        == Yhteenveto ==
        Tulosalue     | Toimintatuotot | Toimintakulut | Toimintakate
        310 Päivähoito | ='310'!B3 => 274 500 | ='310'!B4 => −952 000 | ='310'!B5 => −677 500
        320 Koulut    | ='320'!B3 => 148 500 | ='320'!B5 => −488 000 ← | ='320'!B5 => −488 000
        330 Kirjasto  | ='330'!B3 => 23 000 | ='330'!B4 => −497 700 | ='330'!B5 => −474 700
        == 310 ==
        310 Päivähoito |
                       | KS 2026
        Toimintatuotot |  274 500
        Toimintakulut  | −952 000
        Toimintakate   | =B3+B4 => −677 500
        == 320 ==
        320 Koulut     |
                       | KS 2026
        Toimintatuotot |  148 500
        Toimintakulut  | −636 500
        Toimintakate   | =B3+B4 => −488 000
        == 330 ==
        330 Kirjasto   |
                       | KS 2026
        Toimintatuotot |   23 000
        Toimintakulut  | −497 700
        Toimintakate   | =B3+B4 => −474 700`,
    },
    {
      name: 'a sum of months that leaves one out, told once though the sum of the units differs by it',
      reason: 'unlike-others',
      sheet: `
Erä | TA 2026 | Tammi | Helmi | Maalis | Toteuma 1–3
        Kotihoito
        Tulot | 96 | 8 | 9 | 8 | =SUM(C3:E3) => 25
        Menot | -1420 | -118 | -121 | -119 | =SUM(C4:D4) => -239 ←
        Netto | -1324 | -110 | -112 | -111 | =SUM(C5:E5) => -333
        Omaishoito
        Tulot | 12 | 1 | 1 | 1 | =SUM(C7:E7) => 3
        Menot | -318 | -26 | -27 | -26 | =SUM(C8:E8) => -79
        Netto | -306 | -25 | -26 | -25 | =SUM(C9:E9) => -76
        Vammaispalvelut
        Tulot | 41 | 3 | 4 | 3 | =SUM(C11:E11) => 10
        Menot | -966 | -80 | -81 | -82 | =SUM(C12:E12) => -243
        Netto | -925 | -77 | -77 | -79 | =SUM(C13:E13) => -233
        Työllisyys
        Tulot | 20 | 2 | 2 | 1 | =SUM(C15:E15) => 5
        Menot | -540 | -45 | -45 | -44 | =SUM(C16:E16) => -134
        Netto | -520 | -43 | -43 | -43 | =SUM(C17:E17) => -129
        Perusturva yhteensä
        Tulot | 169 | 14 | 16 | 13 | =SUM(C19:E19) => 43
        Menot | -3244 | -269 | -274 | -271 | =SUM(C20:E20) => -814
        Netto | -3075 | -255 | -258 | -258 | =SUM(C21:E21) => -771`,
    },
  ],
  undecided: [],
});
