import { lines, readDrawing, tell } from './support/tell.ts';

interface Archetype {
  readonly name: string;
  readonly drawing: string;
  /** What `tell` says of each table, in order. */
  readonly tables: readonly string[];
}

const archetypes: readonly Archetype[] = [
  {
    name: 'A1 stacked unit blocks, a second body below',
    drawing: `
      KAUPUNGINHALLITUS
      KÄYTTÖSUUNNITELMA | KS 2025
      1200 HALLINTOPALVELUT
      TOIMINTATUOTOT | 1 304 800
      TOIMINTAKULUT | -4 052 900
      TOIMINTAKATE | -2 748 100
      1280 HENKILÖSTÖPALVELUT
      TOIMINTATUOTOT | 509 200
      TOIMINTAKULUT | -1 693 500
      TOIMINTAKATE | -1 184 300
      1520 YLÄ-SAVON TYÖLLISYYSALUE/LTK
      TOIMINTATUOTOT | 2 020 900
      TOIMINTAKULUT | -4 721 700
      TOIMINTAKATE | -2 700 800
      RAPORTTI YHTEENSÄ
      TOIMINTATUOTOT | 3 834 900
      TOIMINTAKULUT | -10 468 100
      TOIMINTAKATE | -6 633 200
      KESKUSVAALILAUTAKUNTA
      KÄYTTÖSUUNNITELMA | KS 2025
      TOIMINTATUOTOT | 0
      TOIMINTAKULUT | -68 600
      TOIMINTAKATE | -68 600`,
    tables: [
      `plan A2:B18 2025 negative
       A name | B plan 2025
       1200 HALLINTOPALVELUT · operatingUnit · revenue B4 1304800 · expense B5 -4052900 · margin B6 -2748100
       1280 HENKILÖSTÖPALVELUT · operatingUnit · revenue B8 509200 · expense B9 -1693500 · margin B10 -1184300
       1520 YLÄ-SAVON TYÖLLISYYSALUE/LTK · operatingUnit · revenue B12 2020900 · expense B13 -4721700 · margin B14 -2700800
       RAPORTTI YHTEENSÄ · total = 1200 HALLINTOPALVELUT + 1280 HENKILÖSTÖPALVELUT + 1520 YLÄ-SAVON TYÖLLISYYSALUE/LTK · revenue B16 3834900 · expense B17 -10468100 · margin B18 -6633200`,
      `plan A20:B23 2025 negative
       A name | B plan 2025
       KESKUSVAALILAUTAKUNTA · body · revenue B21 0 · expense B22 -68600 · margin B23 -68600`,
    ],
  },
  {
    name: 'A2 one row per unit',
    drawing: `
      Käyttösuunnitelma 2025
      Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate
      1200  | Hallintopalvelut   |      1 304 800 |    -4 052 900 |   -2 748 100
      1280  | Henkilöstöpalvelut |        509 200 |    -1 693 500 |   -1 184 300
            | Yhteensä           |      1 814 000 |    -5 746 400 |   -3 932 400`,
    tables: [
      `plan A2:E5 2025 negative
       A code | B name | C plan 2025 revenue | D plan 2025 expense | E plan 2025 margin
       1200 Hallintopalvelut · operatingUnit · revenue C3 1304800 · expense D3 -4052900 · margin E3 -2748100
       1280 Henkilöstöpalvelut · operatingUnit · revenue C4 509200 · expense D4 -1693500 · margin E4 -1184300
       Yhteensä · total = 1200 Hallintopalvelut + 1280 Henkilöstöpalvelut · revenue C5 1814000 · expense D5 -5746400 · margin E5 -3932400`,
    ],
  },
  {
    name: 'A3 cost centres with unit subtotals below',
    drawing: `
      Yksikkö | Kust.paikka | Nimi                  |    Tuotot |      Kulut |   Netto KS25
      1200    | 12001       | Valtuusto ja hallitus |         0 |   -412 300 |   -412 300
      1200    | 12002       | Hallintopalvelut      |   214 800 | -1 530 400 | -1 315 600
      1200    | 12003       | Tietohallinto         | 1 090 000 | -2 080 200 |   -990 200
      1200    | 12004       | Avustukset            |         0 |    -30 000 |    -30 000
      1200 HALLINTOPALVELUT YHTEENSÄ | |              | 1 304 800 | -4 052 900 | -2 748 100
      1280    | 12801       | Palvelussuhteet       |   409 200 | -1 000 000 |   -590 800
      1280    | 12802       | Työhyvinvointi        |   100 000 |   -693 500 |   -593 500
      1280 HENKILÖSTÖPALVELUT YHTEENSÄ | |            |   509 200 | -1 693 500 | -1 184 300`,
    tables: [
      `plan A1:F9 2025 negative
       A code | B code | C name | D plan 2025 revenue | E plan 2025 expense | F plan 2025 margin
       12001 Valtuusto ja hallitus · costCentre < 1200 HALLINTOPALVELUT · revenue D2 0 · expense E2 -412300 · margin F2 -412300
       12002 Hallintopalvelut · costCentre < 1200 HALLINTOPALVELUT · revenue D3 214800 · expense E3 -1530400 · margin F3 -1315600
       12003 Tietohallinto · costCentre < 1200 HALLINTOPALVELUT · revenue D4 1090000 · expense E4 -2080200 · margin F4 -990200
       12004 Avustukset · costCentre < 1200 HALLINTOPALVELUT · revenue D5 0 · expense E5 -30000 · margin F5 -30000
       1200 HALLINTOPALVELUT · operatingUnit = 12001 Valtuusto ja hallitus + 12002 Hallintopalvelut + 12003 Tietohallinto + 12004 Avustukset · revenue D6 1304800 · expense E6 -4052900 · margin F6 -2748100
       12801 Palvelussuhteet · costCentre < 1280 HENKILÖSTÖPALVELUT · revenue D7 409200 · expense E7 -1000000 · margin F7 -590800
       12802 Työhyvinvointi · costCentre < 1280 HENKILÖSTÖPALVELUT · revenue D8 100000 · expense E8 -693500 · margin F8 -593500
       1280 HENKILÖSTÖPALVELUT · operatingUnit = 12801 Palvelussuhteet + 12802 Työhyvinvointi · revenue D9 509200 · expense E9 -1693500 · margin F9 -1184300`,
    ],
  },
  {
    name: 'A4 account rows and unit columns',
    drawing: `
      KS 2025                    | 1280 Henkilöstöp. | 1300 Talousp. | Yhteensä
      Myyntituotot               |           420 000 |       210 500 |    630 500
      Maksutuotot                |                 0 |         3 000 |      3 000
      Tuet ja avustukset         |            61 200 |             0 |     61 200
      Muut toimintatuotot        |            28 000 |        25 000 |     53 000
      TOIMINTATUOTOT             |           509 200 |       238 500 |    747 700
      Henkilöstökulut            |        -1 045 300 |    -1 402 900 | -2 448 200
      Palvelujen ostot           |          -581 700 |      -689 300 | -1 271 000
      Aineet, tarvikkeet ja tav. |           -24 500 |       -31 200 |    -55 700
      Avustukset                 |                 0 |             0 |          0
      Muut toimintakulut         |           -42 000 |       -60 000 |   -102 000
      TOIMINTAKULUT              |        -1 693 500 |    -2 183 400 | -3 876 900
      TOIMINTAKATE               |        -1 184 300 |    -1 944 900 | -3 129 200`,
    tables: [
      `plan A1:D13 2025 negative
       A name | B plan 2025 | C plan 2025 | D total 2025
       1280 Henkilöstöp. · operatingUnit · sales B2 420000 · fees B3 0 · grantsReceived B4 61200 · otherRevenue B5 28000 · revenue B6 509200 · personnel B7 -1045300 · services B8 -581700 · materials B9 -24500 · grants B10 0 · otherExpense B11 -42000 · expense B12 -1693500 · margin B13 -1184300
       1300 Talousp. · operatingUnit · sales C2 210500 · fees C3 3000 · grantsReceived C4 0 · otherRevenue C5 25000 · revenue C6 238500 · personnel C7 -1402900 · services C8 -689300 · materials C9 -31200 · grants C10 0 · otherExpense C11 -60000 · expense C12 -2183400 · margin C13 -1944900
       Yhteensä · total = 1280 Henkilöstöp. + 1300 Talousp. · sales D2 630500 · fees D3 3000 · grantsReceived D4 61200 · otherRevenue D5 53000 · revenue D6 747700 · personnel D7 -2448200 · services D8 -1271000 · materials D9 -55700 · grants D10 0 · otherExpense D11 -102000 · expense D12 -3876900 · margin D13 -3129200`,
    ],
  },
  {
    name: 'A5 many years',
    drawing: `
      1400 Elinvoimapalvelut |    TP 2023 |    TA 2024 |   MTA 2024 |    KS 2025 |    TS 2026 | Muutos-% KS25/TA24
      Toimintatuotot         |    401 212 |    365 000 |    365 000 |    377 700 |    380 000 | 3,5
      Toimintakulut          | -1 588 904 | -1 612 000 | -1 637 000 | -1 648 500 | -1 660 000 | 2,3
      Toimintakate           | -1 187 692 | -1 247 000 | -1 272 000 | -1 270 800 | -1 280 000 | 1,9`,
    tables: [
      `plan A1:G4 2025 negative
       A name | B priorActual 2023 | C budget 2024 | D amendedBudget 2024 | E plan 2025 | F planYear 2026 | G changePercent
       1400 Elinvoimapalvelut · operatingUnit · revenue B2 401212 · revenue C2 365000 · revenue D2 365000 · revenue E2 377700 · revenue F2 380000 · expense B3 -1588904 · expense C3 -1612000 · expense D3 -1637000 · expense E3 -1648500 · expense F3 -1660000 · margin B4 -1187692 · margin C4 -1247000 · margin D4 -1272000 · margin E4 -1270800 · margin F4 -1280000`,
    ],
  },
  {
    name: 'A7 thousands of euros that round',
    drawing: `
      Käyttösuunnitelma 2025
      (1 000 €)              | Tuotot |  Kulut |   Kate
      1200 Hallintopalvelut  |  1 305 | -4 053 | -2 748
      1280 Henkilöstöp.      |    509 | -1 694 | -1 184`,
    tables: [
      `plan A2:D4 2025 negative x1000
       A name | B plan 2025 revenue | C plan 2025 expense | D plan 2025 margin
       1200 Hallintopalvelut · operatingUnit · revenue B3 1305000 · expense C3 -4053000 · margin D3 -2748000
       1280 Henkilöstöp. · operatingUnit · revenue B4 509000 · expense C4 -1694000 · margin D4 -1184000`,
    ],
  },
  {
    name: 'A8 a follow-up',
    drawing: `
      1400            |    TA 2024 | TA-muutos |   MTA 2024 |  TOT 1-6 | Tot-% | Jäljellä |    Ennuste | Enn. - MTA
      Toimintatuotot  |    365 000 |         0 |    365 000 |  168 630 |  46,2 |  196 370 |    371 000 |      6 000
      Toimintakulut   | -1 612 000 |   -25 000 | -1 637 000 | -851 240 |  52,0 | -785 760 | -1 668 000 |    -31 000
      Toimintakate    | -1 247 000 |   -25 000 | -1 272 000 | -682 610 |  53,7 | -589 390 | -1 297 000 |    -25 000`,
    tables: [
      `outcome A1:I4 2024 negative
       A name | B budget 2024 | C amendment 2024 | D amendedBudget 2024 | E actual 2024 | F usedPercent | G remaining | H forecast 2024 | I variance
       1400 · operatingUnit · revenue B2 365000 · revenue C2 0 · revenue D2 365000 · revenue E2 168630 · revenue H2 371000 · expense B3 -1612000 · expense C3 -25000 · expense D3 -1637000 · expense E3 -851240 · expense H3 -1668000 · margin B4 -1247000 · margin C4 -25000 · margin D4 -1272000 · margin E4 -682610 · margin H4 -1297000`,
    ],
  },
  {
    name: 'A9 an account-level follow-up with rows after the margin',
    drawing: `
      == Kuntatekniikka ==
      (sis ja ulk erät) |     TA 2018 |    TOT 2018 | TOT-% |    TOT 2017 | Muutos%
      Toimintatuotot    |  26 820 295 |  27 213 728 | 101 % |  26 085 584 |  -4,3
      Myyntituotot      |   9 990 174 |  10 087 693 | 101 % |   9 763 781 |  -3,3
      Toimintakulut     | -36 834 230 | -37 012 218 | 100 % | -38 520 608 |   3,9
      Toimintakate      | -10 013 935 |  -9 798 490 |  98 % | -12 435 024 |  21,2
      Sisäiset tuotot   |  23 010 712 |  22 939 668 |       |  22 388 625 |  -2,5`,
    tables: [
      `outcome A1:F6 2018 negative
       A name | B budget 2018 | C actual 2018 | D usedPercent | E priorActual 2017 | F changePercent
       Kuntatekniikka · operatingUnit · revenue B2 26820295 · revenue C2 27213728 · revenue E2 26085584 · sales B3 9990174 · sales C3 10087693 · sales E3 9763781 · expense B4 -36834230 · expense C4 -37012218 · expense E4 -38520608 · margin B5 -10013935 · margin C5 -9798490 · margin E5 -12435024 · internalRevenue B6 23010712 · internalRevenue C6 22939668 · internalRevenue E6 22388625`,
    ],
  },
  {
    name: 'A10 a sheet for each unit and a linked summary',
    drawing: `
      == Yhteenveto ==
      Käyttösuunnitelma 2025
      Toimintayksikkö         | Toimintatuotot              | Toimintakulut                  | Toimintakate
      1200 Hallintopalvelut   | ='KH 1200'!B4 => 1 304 800  | ='KH 1200'!B5 => -4 052 900    | =B3+C3 => -2 748 100
      1280 Henkilöstöpalvelut | ='KH 1280'!B4 => 509 200    | ='KH 1280'!B5 => -1 693 500    | =B4+C4 => -1 184 300
      Yhteensä                | =SUM(B3:B4) => 1 814 000    | =SUM(C3:C4) => -5 746 400      | =SUM(D3:D4) => -3 932 400
      == KH 1200 ==
      Toimintayksikkö: 1200 Hallintopalvelut

                     | KS 2025
      Toimintatuotot | 1 304 800
      Toimintakulut  | -4 052 900
      Toimintakate   | =B4+B5 => -2 748 100
      == KH 1280 ==
      Toimintayksikkö: 1280 Henkilöstöpalvelut

                     | KS 2025
      Toimintatuotot | 509 200
      Toimintakulut  | -1 693 500
      Toimintakate   | =B4+B5 => -1 184 300`,
    tables: [
      `plan A2:D5 2025 negative
       A name | B plan 2025 revenue | C plan 2025 expense | D plan 2025 margin
       1200 Hallintopalvelut · operatingUnit · revenue B3 1304800 · expense C3 -4052900 · margin D3 -2748100
       1280 Henkilöstöpalvelut · operatingUnit · revenue B4 509200 · expense C4 -1693500 · margin D4 -1184300
       Yhteensä · total = 1200 Hallintopalvelut + 1280 Henkilöstöpalvelut · revenue B5 1814000 · expense C5 -5746400 · margin D5 -3932400`,
      `plan A3:B6 2025 negative
       A name | B plan 2025
       1200 Hallintopalvelut · operatingUnit · revenue B4 1304800 · expense B5 -4052900 · margin B6 -2748100`,
      `plan A3:B6 2025 negative
       A name | B plan 2025
       1280 Henkilöstöpalvelut · operatingUnit · revenue B4 509200 · expense B5 -1693500 · margin B6 -1184300`,
    ],
  },
  {
    name: 'A11 codes as text, padded, as amounts and behind the name',
    drawing: `
      Käyttösuunnitelma 2025
      Koodi    | Nimi               |    Tuotot |      Kulut |       Kate
      "1 200"  | Hallintopalvelut   | 1 304 800 | -4 052 900 | -2 748 100
      "001280" | Henkilöstöpalvelut |   509 200 | -1 693 500 | -1 184 300
      "1300.0" | Talouspalvelut     |   238 500 | -2 183 400 | -1 944 900
      == KS muut ==
      Käyttösuunnitelma 2025
      Yksikkö                 |    Tuotot |      Kulut |       Kate
      Hallintopalvelut (1200) | 1 304 800 | -4 052 900 | -2 748 100
      KH-1280 Henkilöstö      |   509 200 | -1 693 500 | -1 184 300`,
    tables: [
      `plan A2:E5 2025 negative
       A code | B name | C plan 2025 revenue | D plan 2025 expense | E plan 2025 margin
       1200 Hallintopalvelut · operatingUnit · revenue C3 1304800 · expense D3 -4052900 · margin E3 -2748100
       001280 Henkilöstöpalvelut · operatingUnit · revenue C4 509200 · expense D4 -1693500 · margin E4 -1184300
       1300 Talouspalvelut · operatingUnit · revenue C5 238500 · expense D5 -2183400 · margin E5 -1944900`,
      `plan A2:D4 2025 negative
       A name | B plan 2025 revenue | C plan 2025 expense | D plan 2025 margin
       1200 Hallintopalvelut · operatingUnit · revenue B3 1304800 · expense C3 -4052900 · margin D3 -2748100
       KH-1280 Henkilöstö · operatingUnit · revenue B4 509200 · expense C4 -1693500 · margin D4 -1184300`,
    ],
  },
  {
    name: 'A12 a heading of two levels',
    drawing: `
      Käyttösuunnitelma 2025
                          | Ulkoinen |            |            | Sisäinen |          |      | Yhteensä |            |
      Yksikkö             |   Tuotot |      Kulut |       Kate |   Tuotot |    Kulut | Kate |   Tuotot |      Kulut |       Kate
      1300 Talouspalvelut |   38 500 | -1 983 400 | -1 944 900 |  200 000 | -200 000 |    0 |  238 500 | -2 183 400 | -1 944 900
      1280 Henkilöstöp.   |  409 200 | -1 593 500 | -1 184 300 |  100 000 | -100 000 |    0 |  509 200 | -1 693 500 | -1 184 300`,
    tables: [
      `plan A2:J5 2025 negative
       A name | B plan 2025 revenue external | C plan 2025 expense external | D plan 2025 margin external | E plan 2025 revenue internal | F plan 2025 expense internal | G plan 2025 margin internal | H total 2025 revenue | I total 2025 expense | J total 2025 margin
       1300 Talouspalvelut · operatingUnit · revenue B4 38500 · expense C4 -1983400 · margin D4 -1944900 · revenue E4 200000 · expense F4 -200000 · margin G4 0 · revenue H4 238500 · expense I4 -2183400 · margin J4 -1944900
       1280 Henkilöstöp. · operatingUnit · revenue B5 409200 · expense C5 -1593500 · margin D5 -1184300 · revenue E5 100000 · expense F5 -100000 · margin G5 0 · revenue H5 509200 · expense I5 -1693500 · margin J5 -1184300`,
    ],
  },
  {
    name: 'A13 totals above, levels by indent',
    drawing: `
      Toimintakate | KS 2025
      **KAUPUNGINHALLITUS YHTEENSÄ** | -11 508 900
      > Elinvoimapalvelut -vastuualue | -8 379 700
      > > 1400 Elinvoimapalvelut | -1 270 800
      > > 1510 Työllisyys- ja kans.palvelut | -4 408 100
      > > 1520 Ylä-Savon työllisyysalue | -2 700 800
      > Talous- ja henkilöstöpalvelut -vastuualue | -3 129 200
      > > 1280 Henkilöstöpalvelut | -1 184 300
      > > 1300 Talouspalvelut | -1 944 900`,
    tables: [
      `plan A1:B9 2025 negative
       A name | B plan 2025
       KAUPUNGINHALLITUS · body = Elinvoimapalvelut -vastuualue + Talous- ja henkilöstöpalvelut -vastuualue · margin B2 -11508900
       Elinvoimapalvelut -vastuualue · area < KAUPUNGINHALLITUS = 1400 Elinvoimapalvelut + 1510 Työllisyys- ja kans.palvelut + 1520 Ylä-Savon työllisyysalue · margin B3 -8379700
       1400 Elinvoimapalvelut · operatingUnit < Elinvoimapalvelut -vastuualue · margin B4 -1270800
       1510 Työllisyys- ja kans.palvelut · operatingUnit < Elinvoimapalvelut -vastuualue · margin B5 -4408100
       1520 Ylä-Savon työllisyysalue · operatingUnit < Elinvoimapalvelut -vastuualue · margin B6 -2700800
       Talous- ja henkilöstöpalvelut -vastuualue · area < KAUPUNGINHALLITUS = 1280 Henkilöstöpalvelut + 1300 Talouspalvelut · margin B7 -3129200
       1280 Henkilöstöpalvelut · operatingUnit < Talous- ja henkilöstöpalvelut -vastuualue · margin B8 -1184300
       1300 Talouspalvelut · operatingUnit < Talous- ja henkilöstöpalvelut -vastuualue · margin B9 -1944900`,
    ],
  },
  {
    name: 'A14 an export where a blank means the same as above',
    drawing: `
      Toimielin | Vastuualue | Yksikkö | Tili | Tili(T)           | KS 2025
      10 KH     | 13 Elinv.  | 1400    | 3010 | TOIMINTATUOTOT    | "377 700,00"
                |            |         | 3900 | TOIMINTAKULUT     | "-1 648 500,00"
                |            |         | 4999 | *****TOIMINTAKATE | "-1 270 800,00"
                |            | 1400 Summa | |                     | "-1 270 800,00"
                |            | 1510    | 3010 | TOIMINTATUOTOT    | "272 500,00"
                |            |         | 3900 | TOIMINTAKULUT     | "-4 680 600,00"
                |            |         | 4999 | *****TOIMINTAKATE | "-4 408 100,00"
                |            | 1510 Summa | |                     | "-4 408 100,00"
      Kaikki yhteensä | | | | | "-5 678 900,00"`,
    tables: [
      `plan A1:F10 2025 negative
       A name | B name | C code | D code | E name | F plan 2025
       10 KH · body
       13 Elinv. · area < 10 KH
       1400 · operatingUnit < 13 Elinv. · revenue F2 377700 · expense F3 -1648500 · margin F4 -1270800 · margin F5 -1270800
       1510 · operatingUnit < 13 Elinv. · revenue F6 272500 · expense F7 -4680600 · margin F8 -4408100 · margin F9 -4408100
       Kaikki yhteensä · total = 1400 + 1510 · margin F10 -5678900`,
    ],
  },
  {
    name: 'A16 an amendment of the plan',
    drawing: `
      1280 Henkilöstöpalvelut | Käyttösuun | Muutos  | Uusi ks.   | Kirjanpito | Erotus   | %    | Päätös
      Toimintatuotot          |    509 200 |       0 |    509 200 |    254 600 |  254 600 | 50,0 |
      Toimintakulut           | -1 693 500 | -20 000 | -1 713 500 |   -856 750 | -856 750 | 50,0 | Kh 9.6.2025 § 140
      Toimintakate            | -1 184 300 | -20 000 | -1 204 300 |   -602 150 | -602 150 | 50,0 |`,
    tables: [
      `amendment A1:H4 2025 negative
       A name | B plan 2025 | C amendment 2025 | D amendedBudget 2025 | E actual 2025 | F variance | G usedPercent | H text
       1280 Henkilöstöpalvelut · operatingUnit · revenue B2 509200 · revenue C2 0 · revenue D2 509200 · revenue E2 254600 · expense B3 -1693500 · expense C3 -20000 · expense D3 -1713500 · expense E3 -856750 · margin B4 -1184300 · margin C4 -20000 · margin D4 -1204300 · margin E4 -602150`,
    ],
  },
  {
    name: 'A17 positive expenses and a reversed net',
    drawing: `
      KS 2025          | Tulot   | Menot     | Netto
      Henkilöstöp.     | 509 200 | 1 693 500 | 1 184 300
      Talousp.         | 238 500 | 2 183 400 | 1 944 900
      Yhteensä         | 747 700 | 3 876 900 | 3 129 200`,
    tables: [
      `plan A1:D4 2025 positive
       A name | B plan 2025 revenue | C plan 2025 expense | D plan 2025 margin
       Henkilöstöp. · operatingUnit · revenue B2 509200 · expense C2 -1693500 · margin D2 -1184300
       Talousp. · operatingUnit · revenue B3 238500 · expense C3 -2183400 · margin D3 -1944900
       Yhteensä · total = Henkilöstöp. + Talousp. · revenue B4 747700 · expense C4 -3876900 · margin D4 -3129200`,
    ],
  },
  {
    name: 'A18 investments by project',
    drawing: `
      Investoinnit
      Hanke                    | Kust.arvio | Käyt. ed. | TA 2025    | TS 2026    | TS 2027 | Sitova
      6101 Koulun peruskorjaus | -4 200 000 |  -350 000 | -1 800 000 | -2 050 000 | 0       | kokonaiskust.
      > Valtionosuus           |    600 000 |         0 |    250 000 |    350 000 | 0       |
      6102 Päiväkoti           | -1 000 000 |         0 |   -500 000 |   -500 000 | 0       | vuosi`,
    tables: [
      `investments A2:G5 2025 negative
       A name | B total 2025 | C priorActual | D plan 2025 | E planYear 2026 | F planYear 2027 | G text
       6101 Koulun peruskorjaus · project · investment B3 -4200000 · investment C3 -350000 · investment D3 -1800000 · investment E3 -2050000 · investment F3 0 · revenue B4 600000 · revenue C4 0 · revenue D4 250000 · revenue E4 350000 · revenue F4 0
       6102 Päiväkoti · project · investment B5 -1000000 · investment C5 0 · investment D5 -500000 · investment E5 -500000 · investment F5 0`,
    ],
  },
  {
    name: 'A19 a unit with depreciation below the margin',
    drawing: `
      1520 Ylä-Savon työllisyysalue | KS 2025    | Sitova
      Toimintatuotot                |  2 020 900 | kv
      Toimintakulut                 | -4 721 700 | kv
      Toimintakate                  | -2 700 800 |
      Suunnitelmapoistot            |     -4 000 | kv
      Tilikauden tulos              | -2 704 800 |`,
    tables: [
      `plan A1:C6 2025 negative
       A name | B plan 2025 | C text
       1520 Ylä-Savon työllisyysalue · operatingUnit · revenue B2 2020900 · expense B3 -4721700 · margin B4 -2700800 · depreciation B5 -4000 · result B6 -2704800`,
    ],
  },
  {
    name: 'A20 blocks side by side',
    drawing: `
      1200 Hallintopalvelut | KS 2025    | | | 1280 Henkilöstöpalvelut | KS 2025
      Toimintatuotot        |  1 304 800 | | | Toimintatuotot          |    509 200
      Toimintakulut         | -4 052 900 | | | Toimintakulut           | -1 693 500
      Toimintakate          | -2 748 100 | | | Toimintakate            | -1 184 300`,
    tables: [
      `plan A1:B4 2025 negative
       A name | B plan 2025
       1200 Hallintopalvelut · operatingUnit · revenue B2 1304800 · expense B3 -4052900 · margin B4 -2748100`,
      `plan E1:F4 2025 negative
       E name | F plan 2025
       1280 Henkilöstöpalvelut · operatingUnit · revenue F2 509200 · expense F3 -1693500 · margin F4 -1184300`,
    ],
  },
  {
    name: 'A21 Swedish and Finnish',
    drawing: `
      1300 Ekonomitjänster / Talouspalvelut   | DP 2025
      Verksamhetens intäkter / Toimintatuotot |    238 500
      Verksamhetens kostnader / Toimintakulut | -2 183 400
      Verksamhetsbidrag / Toimintakate        | -1 944 900`,
    tables: [
      `plan A1:B4 2025 negative
       A name | B plan 2025
       1300 Ekonomitjänster / Talouspalvelut · operatingUnit · revenue B2 238500 · expense B3 -2183400 · margin B4 -1944900`,
    ],
  },
  {
    name: 'A22 net figures only',
    drawing: `
      Toimintayksikkö         | Toimintakate KS 2025
      1200 Hallintopalvelut   | -2 748 100
      1280 Henkilöstöpalvelut | -1 184 300
      1300 Talouspalvelut     | -1 944 900
      Yhteensä                | -5 877 300`,
    tables: [
      `plan A1:B5 2025 negative
       A name | B plan 2025 margin
       1200 Hallintopalvelut · operatingUnit · margin B2 -2748100
       1280 Henkilöstöpalvelut · operatingUnit · margin B3 -1184300
       1300 Talouspalvelut · operatingUnit · margin B4 -1944900
       Yhteensä · total = 1200 Hallintopalvelut + 1280 Henkilöstöpalvelut + 1300 Talouspalvelut · margin B5 -5877300`,
    ],
  },
  {
    name: 'A23 lines pasted from a document',
    drawing: `
      1200 HALLINTOPALVELUT
      TOIMINTATUOTOT 1 304 800
      TOIMINTAKULUT -4 052 900
      TOIMINTAKATE -2 748 100
      1280 HENKILÖSTÖPALVELUT
      TOIMINTATUOTOT 509 200
      TOIMINTAKULUT -1 693 500
      TOIMINTAKATE -1 184 300`,
    tables: [
      `plan A1:A8 2025 negative
       A plan 2025
       1200 HALLINTOPALVELUT · operatingUnit · revenue A2 1304800 · expense A3 -4052900 · margin A4 -2748100
       1280 HENKILÖSTÖPALVELUT · operatingUnit · revenue A6 509200 · expense A7 -1693500 · margin A8 -1184300`,
    ],
  },
  {
    name: 'A24 reservations of project money',
    drawing: `
      Hankerahaan tehdyt varaukset v. 2025 (sitomatta n. 23 500 €)
      Toteutuksessa oleva hankkeet | Toteutusaika                | 2025
      Matkailun kehittäminen       | 1.9.2024 - 31.5.2027        | 30 000
      Kirjasto 2025–29             | jatkuva, irtisanottavissa   | 23 500
      Museohanke                   | 2024–25                     | 10 013`,
    tables: [
      `reservations A2:C5 2025 positive
       A name | B text | C plan 2025
       Matkailun kehittäminen · project · expense C3 -30000
       Kirjasto 2025–29 · project · expense C4 -23500
       Museohanke · project · expense C5 -10013`,
    ],
  },
];

test.each(archetypes)('$name', ({ drawing, tables }) => {
  const read = readDrawing(drawing);
  expect(read.map(tell)).toEqual(tables.map(lines));
});

test.each(archetypes.filter(({ name }) => !name.startsWith('A24')))(
  '$name is read with confidence',
  ({ drawing }) => {
    expect(Math.min(...readDrawing(drawing).map((table) => table.confidence))).toBeGreaterThanOrEqual(0.7);
  },
);

test('A6 monthly phasing', () => {
  const months = [
    'Tammi',
    'Helmi',
    'Maalis',
    'Huhti',
    'Touko',
    'Kesä',
    'Heinä',
    'Elo',
    'Syys',
    'Loka',
    'Marras',
    'Joulu',
  ];
  const headings = {
    names: months,
    numbers: months.map((_, i) => String(i + 1)),
    'two digits and the year': months.map((_, i) => `${String(i + 1).padStart(2, '0')}/2025`),
    kk: months.map((_, i) => `kk${i + 1}`),
  };
  for (const [sort, heads] of Object.entries(headings)) {
    const row = (label: string, month: string, year: string) =>
      [label, ...heads.map(() => month), year].join(' | ');
    const read = readDrawing(`
      Käyttösuunnitelma 2025
      ${['1300 Talouspalvelut', ...heads, 'Vuosi yht.'].join(' | ')}
      ${row('Toimintatuotot', '19 875', '238 500')}
      ${row('Toimintakulut', '-181 950', '-2 183 400')}
      ${row('Toimintakate', '-162 075', '-1 944 900')}`);
    expect([sort, read.map((table) => table.columns.map((c) => `${c.role} ${c.year ?? ''}`.trim()))]).toEqual(
      [sort, [['name', ...months.map(() => 'month 2025'), 'total 2025']]],
    );
    const [unit] = read[0]!.units;
    expect(unit).toMatchObject({ code: '1300', name: 'Talouspalvelut' });
    const revenue = unit!.figures.filter((figure) => figure.item === 'revenue');
    expect(revenue.map((figure) => figure.month)).toEqual([...months.map((_, i) => i + 1), null]);
    expect(revenue.map((figure) => figure.cents! / 100)).toEqual([...months.map(() => 19_875), 238_500]);
  }
});

test('A15 a flat list names version, year and unit on every row', () => {
  const [table] = readDrawing(`
    Vuosi | Versio | Lautakunta         | Yksikkö | Kustannuspaikka | Tili | Ulk/Sis | Summa
    2025  | KS     | Kaupunginhallitus  | 1280    | 12801           | 3100 | U       |  409200
    2025  | KS     | Kaupunginhallitus  | 1280    | 12801           | 4100 | U       | -812300
    2025  | KS     | Kaupunginhallitus  | 1280    | 12802           | 4300 | U       | -100000
    2025  | KS     | Kaupunginhallitus  | 1300    | 13001           | 3100 | S       |   38500
    2025  | KS     | Kaupunginhallitus  | 1300    | 13001           | 4100 | U       | -700000
    2024  | TA     | Kaupunginhallitus  | 1280    | 12801           | 4100 | U       | -800000`);
  const figures = table!.units.flatMap((unit) =>
    unit.figures.map((f) => [unit.code, f.label, f.role, f.year, f.cents! / 100]),
  );
  expect(table!.kind).toBe('plan');
  expect(figures).toEqual([
    ['12801', '3100', 'plan', 2025, 409_200],
    ['12801', '4100', 'plan', 2025, -812_300],
    ['12801', '4100', 'budget', 2024, -800_000],
    ['12802', '4300', 'plan', 2025, -100_000],
    ['13001', '3100', 'plan', 2025, 38_500],
    ['13001', '4100', 'plan', 2025, -700_000],
  ]);
  const parents = table!.units.map((unit) => [
    unit.code ?? unit.name,
    unit.level,
    unit.parent === null ? null : (table!.units[unit.parent]!.code ?? table!.units[unit.parent]!.name),
  ]);
  expect(parents).toEqual([
    ['Kaupunginhallitus', 'body', null],
    ['1280', 'operatingUnit', 'Kaupunginhallitus'],
    ['12801', 'costCentre', '1280'],
    ['12802', 'costCentre', '1280'],
    ['1300', 'operatingUnit', 'Kaupunginhallitus'],
    ['13001', 'costCentre', '1300'],
  ]);
});

test('A25 goals, actions and metrics', () => {
  const [table, ...more] = readDrawing(`
    Strategiset tavoitteet
    Teema     | Tavoite            | Toimenpide     | Mittari                                | Vastuutaho       | Aikataulu
    Elinvoima | Yritykset kasvavat | Yritysneuvonta | Asiakkaita 200 kpl; tyytyväisyys 4,4/5 | Elinkeinojohtaja | 2025
              |                    | Messut         | Messuja 2                              |                  | Vuosittain
              | Työllisyys paranee | Palkkatuki     | Työttömyysaste alle 8 %                | Työllisyysjohto  | 2025–2026`);
  expect(more).toEqual([]);
  expect(table!.kind).toBe('goals');
  expect(table!.confidence).toBeGreaterThanOrEqual(0.7);
  expect(table!.area).toEqual({ top: 1, left: 0, bottom: 4, right: 5 });
  expect(table!.goals).toMatchObject([
    {
      row: 2,
      theme: 'Elinvoima',
      goal: 'Yritykset kasvavat',
      action: 'Yritysneuvonta',
      metrics: [{ text: 'Asiakkaita 200 kpl' }, { text: 'tyytyväisyys 4,4/5' }],
      responsible: 'Elinkeinojohtaja',
      schedule: '2025',
      followUp: null,
    },
    {
      row: 3,
      theme: 'Elinvoima',
      goal: 'Yritykset kasvavat',
      action: 'Messut',
      metrics: [{ text: 'Messuja 2' }],
      responsible: null,
      schedule: 'Vuosittain',
      followUp: null,
    },
    {
      row: 4,
      theme: 'Elinvoima',
      goal: 'Työllisyys paranee',
      action: 'Palkkatuki',
      metrics: [{ text: 'Työttömyysaste alle 8 %' }],
      responsible: 'Työllisyysjohto',
      schedule: '2025–2026',
      followUp: null,
    },
  ]);
});
