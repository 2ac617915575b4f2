import { marginMismatch } from '../../../src/rules/arithmetic/margin-mismatch.ts';
import { testRule } from '../../support/test-rule.ts';

const sideAndAccounts = `
        Ansvarsområde        | Konto             | Budget 2026 | DP 2027
        Socialarbete         | Intäkter          |      30 000 |  31 000
                             | Personalkostnader |    −425 000 | −438 000
                             | Köp av tjänster   |    −101 000 |  −99 000
                             | Netto             |    −496 000 | −506 000
        Äldreomsorg          | Intäkter          |     930 000 |  945 000
                             | Personalkostnader |  −2 810 000 | −2 895 000
                             | Köp av tjänster   |    −655 000 | −660 000
                             | Netto             |  −2 535 000 | −2 610 000
        Grundtrygghet totalt | Netto             |  −3 031 000 | −3 116 000`;

testRule(marginMismatch, {
  accepts: [
    { name: 'revenue as a whole, expense by account', sheet: sideAndAccounts },
    {
      name: 'a summary of margins that the sheets of the units prove',
      sheet: `
        == Yhteenveto ==
        Toimintayksikkö        | Toimintakate KS 2027
        1280 Henkilöstö        | −1 184 300
        1300 Talouspalvelut    | −1 944 900
        Yhteensä               | −3 129 200
        == Yksiköt ==
        Toimintayksikkö        | Toimintatuotot KS 2027 | Toimintakulut KS 2027 | Toimintakate KS 2027
        1280 Henkilöstö        |    509 200 | −1 693 500 | −1 184 300
        1300 Talouspalvelut    |    238 500 | −2 183 400 | −1 944 900`,
    },
    {
      name: 'the net of the budget beside a plan with revenue and expense',
      sheet: `
        Tulosyksikkö     | KS 2027 tuotot | KS 2027 menot | KS 2027 netto | TA 2026 netto
        Kirjastopalvelut |         66 000 |      −437 000 |      −371 000 |      −365 000
        Liikuntapalvelut |         51 500 |      −426 000 |      −374 500 |      −380 000`,
    },
    {
      name: 'an external and an internal side that have one margin together',
      sheet: `
        Yksikkö     | Ulkoiset tuotot | Sisäiset tuotot | Tuotot yht | Ulkoiset kulut | Sisäiset kulut | Kulut yht | Kate
        Alakoulut   |              52 |               0 |         52 |         −4 200 |           −980 |    −5 180 | −5 128
        Lukio       |              61 |              12 |         73 |         −1 750 |           −405 |    −2 155 | −2 082`,
    },
    {
      name: 'projects under their sides, with the sums of each and the net',
      sheet: `
        Investoinnit 2025
        Kohde          | 2025
        Tulot          |
        Kouluavustus   |  200
        Maanmyynti     |   50
        Tulot yhteensä |  250
        Menot          |
        Koulu          | −1 600
        Kadut          | −300
        Menot yhteensä | −1 900
        Netto          | −1 650`,
    },
    {
      name: 'a frame decided as a whole beside the plan',
      sheet: `
        Yksikkö            | Tuotot KS 2025 | Kulut KS 2025 | Netto KS 2025 | Kehys 2025
        Henkilöstöpalvelut |        509 200 |    −1 693 500 |    −1 184 300 | −1 185 000
        Talouspalvelut     |        238 500 |    −2 183 400 |    −1 944 900 | −1 950 000`,
    },
    {
      name: 'projects with what others pay towards them, and the net of all',
      sheet: `
        INVESTOINTIOHJELMA 2026 (1000 €) |                |         |
        Hanke                            | Kustannusarvio | TA 2026 | TS 2027
        Koulukeskuksen laajennus         |         12 500 |   4 000 |   4 000
        Rahoitusosuus                    |         −2 500 |  −1 000 |  −1 000
        Paloaseman peruskorjaus          |          1 800 |     900 |     600
        Katuvalot                        |            640 |     160 |     160
        Menot yhteensä                   |         14 940 |   5 060 |   4 760
        Tulot yhteensä                   |         −2 500 |  −1 000 |  −1 000
        Netto                            |         12 440 |   4 060 |   3 760`,
    },
    {
      name: 'the total margin alone is wrong, which is told of the total',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900
              | Yhteensä           |        747 700 |    −3 876 900 | −3 192 200`,
    },
    {
      name: 'work for own use on a line of its own belongs to the margin',
      sheet: `
        KÄYTTÖSUUNNITELMA        |    KS 2025
        2100 KADUT               |
        TOIMINTATUOTOT           |    100 000
        Valmistus omaan käyttöön |    914 100
        TOIMINTAKULUT            | −1 500 000
        TOIMINTAKATE             |   −485 900`,
    },
    {
      name: 'the margin holds only with the other sign, which is told at the expense',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900
        1510  | Työllisyyspalvelut |        272 500 |     4 680 600 | −4 408 100`,
    },
    {
      name: 'Iisalmi as printed',
      sheet: `
        KÄYTTÖSUUNNITELMA     |    KS 2025
        1200 HALLINTOPALVELUT |
        TOIMINTATUOTOT        |  1 304 800
        TOIMINTAKULUT         | −4 052 900
        TOIMINTAKATE          | −2 748 100`,
    },
    {
      name: 'a body without revenue prints a zero',
      sheet: `
        KÄYTTÖSUUNNITELMA     | KS 2025
        KESKUSVAALILAUTAKUNTA |
        TOIMINTATUOTOT        |       0
        TOIMINTAKULUT         | −68 600
        TOIMINTAKATE          | −68 600`,
    },
    {
      name: 'expenses and net expense are printed as positive',
      sheet: `
        Yksikkö                 | Tulot KS 2025 | Menot KS 2025 | Netto KS 2025
        1280 Henkilöstöpalvelut |       509 200 |     1 693 500 |     1 184 300
        1300 Talouspalvelut     |       238 500 |     2 183 400 |     1 944 900`,
    },
    {
      name: 'only revenue and expense are printed, so no margin is stated',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500
        1300  | Talouspalvelut     |        238 500 |    −2 183 400`,
    },
    {
      name: 'an export closes each unit with the sum of its accounts',
      sheet: `
        Toimielin | Vastuualue    | Yksikkö               | Tili | Tili(T)         | KS 2025
        10 KH     | 101 Hallinto  | 1280 Henkilöstö       | 3010 | Myyntituotot    | 509 200
                  |               |                       | 4001 | Henkilöstökulut | −1 200 000
                  |               |                       | 4300 | Palvelujen ostot | −493 500
                  |               | 1280 Summa            |      |                 | −1 184 300`,
    },
    {
      name: 'a typed revenue total is wrong, which is told at the total',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900
              | Yhteensä           |        747 600 |    −3 876 900 | −3 129 200`,
    },
    {
      name: 'the margin is text, which another finding tells',
      sheet: `
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 HENKILÖSTÖPALVELUT |
        TOIMINTATUOTOT          |    509 200
        TOIMINTAKULUT           | −1 693 500
        TOIMINTAKATE            | "−1 184 300"
        1300 TALOUSPALVELUT     |
        TOIMINTATUOTOT          |    238 500
        TOIMINTAKULUT           | −2 183 400
        TOIMINTAKATE            | −1 944 900`,
    },
  ],
  flags: [
    {
      name: 'a net that is not what rents leave of the cost printed beside its parts',
      reason: 'accounts-differ',
      outcome: { expected: -36_000_00, actual: -63_000_00 },
      sheet: `
        Kiinteistöt 2027
        Kohde       | Lämpö   | Sähkö   | Siivous | Menot yht. | Vuokratulot | Netto
        Keskuskoulu | 68 000  | 41 000  | 88 000  | 197 000    | 0           | −197 000
        Kunnantalo  | 31 000  | 22 000  | 19 000  | 72 000     | 36 000      | −63 000 ←
        Terveysasema | 44 000 | 38 000  | 52 000  | 134 000    | 288 000     | 154 000
        Paloasema   | 19 000  | 9 800   | 4 000   | 32 800     | 61 000      | 28 200`,
    },
    {
      name: 'a typed amount among links to the total of a sheet',
      reason: 'part-differs',
      outcome: { expected: -60_000_00, actual: -61_000_00 },
      sheet: `
        == Koulut ==
        Koulut, käyttösuunnitelma 2027
                       | Keskuskoulu | Rantakoulu | Yhteensä
        Toimintatuotot | 5 000       | 4 000      | =B3+C3 => 9 000
        Toimintakulut  | −35 000     | −25 000    | =B4+C4 => −60 000
        Toimintakate   | =B3+B4 => −30 000 | =C3+C4 => −21 000 | =D3+D4 => −51 000
        == Yhteenveto ==
        Opetuslautakunta, käyttösuunnitelma 2027
                       | Koulut     | Lukio   | Lautakunta yhteensä
        Toimintatuotot | =Koulut!D3 => 9 000   | 3 000   | =B3+C3 => 12 000
        Toimintakulut  | −61 000 ←             | −20 000 | =B4+C4 => −81 000
        Toimintakate   | =Koulut!D5 => −51 000 | =C3+C4 => −17 000 | =B5+C5 => −68 000`,
    },
    {
      name: 'the net of all projects is off',
      reason: 'differs',
      sheet: `
        INVESTOINTIOHJELMA 2026 (1000 €) |                |         |
        Hanke                            | Kustannusarvio | TA 2026 | TS 2027
        Koulukeskuksen laajennus         |         12 500 |   4 000 |   4 000
        Rahoitusosuus                    |         −2 500 |  −1 000 |  −1 000
        Paloaseman peruskorjaus          |          1 800 |     900 |     600
        Katuvalot                        |            640 |     160 |     160
        Menot yhteensä                   |         14 940 |   5 060 |   4 760
        Tulot yhteensä                   |         −2 500 |  −1 000 |  −1 000
        Netto                            |         12 440 |   4 160 ← |   3 760`,
    },
    {
      name: 'one margin misses an account where revenue is printed as a whole',
      reason: 'accounts-differ',
      outcome: { expected: -50600000, actual: -40700000 },
      sheet: sideAndAccounts.replace('−506 000', '−407 000 ←').replace('−3 116 000', '−3 017 000'),
    },
    {
      name: 'the typed margin of a ledger misses its last account',
      reason: 'accounts-differ',
      outcome: { expected: -118430000, actual: -69080000 },
      sheet: `
        Toimielin | Vastuualue    | Yksikkö               | Tili | Tili(T)         | KS 2025
        10 KH     | 101 Hallinto  | 1280 Henkilöstö       | 3010 | Myyntituotot    | 509 200
                  |               |                       | 4001 | Henkilöstökulut | −1 200 000
                  |               |                       | 4300 | Palvelujen ostot | −493 500
                  |               | 1280 Summa            |      |                 | −690 800 ←
        10 KH     | 101 Hallinto  | 1300 Talous           | 3010 | Myyntituotot    | 238 500
                  |               |                       | 4001 | Henkilöstökulut | −2 000 000
                  |               |                       | 4300 | Palvelujen ostot | −183 400
                  |               | 1300 Summa            |      |                 | −1 944 900
        10 KH     | 101 Hallinto  | 1400 Elinvoima        | 3010 | Myyntituotot    | 377 700
                  |               |                       | 4001 | Henkilöstökulut | −1 600 000
                  |               |                       | 4300 | Palvelujen ostot | −48 500
                  |               | 1400 Summa            |      |                 | −1 270 800`,
    },
    {
      name: 'the margin and the totals show that one expense is wrong',
      reason: 'part-differs',
      outcome: { expected: -218340000, actual: -213840000 },
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 138 400 ← | −1 944 900
              | Yhteensä           |        747 700 |    −3 876 900 | −3 129 200`,
    },
    {
      name: 'the margin is a hundred euros off',
      reason: 'differs',
      outcome: { expected: -274810000, actual: -274800000 },
      sheet: `
        KÄYTTÖSUUNNITELMA     |    KS 2025
        1200 HALLINTOPALVELUT |
        TOIMINTATUOTOT        |  1 304 800
        TOIMINTAKULUT         | −4 052 900
        TOIMINTAKATE          | −2 748 000 ←`,
    },
    {
      name: 'one euro is an error where the amounts are full hundreds',
      reason: 'differs',
      sheet: `
        KÄYTTÖSUUNNITELMA     |    KS 2025
        1200 HALLINTOPALVELUT |
        TOIMINTATUOTOT        |  1 304 800
        TOIMINTAKULUT         | −4 052 901
        TOIMINTAKATE          | −2 748 100 ←`,
    },
    {
      name: 'one euro is rounding where the amounts are to the euro',
      reason: 'rounding',
      sheet: `
        KÄYTTÖSUUNNITELMA     |    TP 2023
        1200 HALLINTOPALVELUT |
        TOIMINTATUOTOT        |  1 304 822
        TOIMINTAKULUT         | −4 052 931
        TOIMINTAKATE          | −2 748 110 ←`,
    },
    {
      name: 'one unit of a table by rows is off, and the total that adds the margins is not told twice',
      reason: 'differs',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 000 ←
              | Yhteensä           | =SUM(C2:C3) => 747 700 | =SUM(D2:D3) => −3 876 900 | =SUM(E2:E3) => −3 128 300`,
    },
    {
      name: 'one margin is off and the typed totals add it up, the one above them too',
      reason: 'differs',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 000 ←
              | Yhteensä           |        747 700 |    −3 876 900 | −3 128 300`,
    },
    {
      name: 'thousands of euros, each rounded on its own',
      reason: 'rounding',
      outcome: { severity: 'info' },
      sheet: `
        1 000 €                 | Tuotot KS 2025 | Kulut KS 2025 | Kate KS 2025
        1200 Hallintopalvelut   |          1 305 |        −4 053 | −2 748
        1280 Henkilöstöpalvelut |            509 |        −1 694 | −1 184 ←
        1300 Talouspalvelut     |            239 |        −2 183 | −1 944`,
    },
    {
      name: 'a margin of a summary is not what the accounts of the other sheet come to',
      reason: 'differs',
      outcome: { expected: -9500, actual: -11600 },
      sheet: `
        == Yhteenveto ==
        Käyttösuunnitelma 2027
        Kustannuspaikka | Nimi | KS 2026 | KS 2027
        5010 | Kaavoitus          | −386 | −396
        5020 | Mittaus            | −202 | −208
        5030 | Rakennusvalvonta   | −91  | −116 ←
             | Toimintakate yhteensä | −679 | −720
        == Data ==
        Kustannuspaikka | Nimi | Tili | Tilin nimi | KS 2026 | KS 2027
        5010 | Kaavoitus | 3100 | Myyntituotot | 53 | 57
        5010 | Kaavoitus | 4000 | Palkat | −439 | −453
        5020 | Mittaus | 3100 | Myyntituotot | 76 | 79
        5020 | Mittaus | 4000 | Palkat | −278 | −287
        5030 | Rakennusvalvonta | 3100 | Myyntituotot | 126 | 129
        5030 | Rakennusvalvonta | 4000 | Palkat | −217 | −224`,
    },
    {
      name: 'a margin of one month, whose sum with the others is told with it',
      reason: 'differs',
      outcome: { expected: -11200000, actual: -10900000 },
      sheet: `
        Kotihoito | TA 2026    | Tammi    | Helmi      | Toteuma 1–2
        Tulot     | 96 000     | 8 000    | 9 000      | =SUM(C2:D2) => 17 000
        Menot     | −1 420 000 | −118 000 | −121 000   | =SUM(C3:D3) => −239 000
        Netto     | −1 324 000 | −110 000 | −109 000 ← | =SUM(C4:D4) => −219 000`,
    },
  ],
  undecided: [
    {
      name: 'margins of units and their sum, which the total alone proves',
      reason: 'quantity-missing',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut | −1 184 300 ←?
        1300  | Talouspalvelut     | −1 944 900 ←?
              | Yhteensä           | −3 129 200`,
    },
    {
      name: 'one unit has no margin though the others have',
      reason: 'margin-missing',
      sheet: `
        KÄYTTÖSUUNNITELMA       |    KS 2025
        1280 HENKILÖSTÖPALVELUT |
        TOIMINTATUOTOT          |    509 200
        TOIMINTAKULUT           | −1 693 500 ←?
        1300 TALOUSPALVELUT     |
        TOIMINTATUOTOT          |    238 500
        TOIMINTAKULUT           | −2 183 400
        TOIMINTAKATE            | −1 944 900`,
    },
    {
      name: 'only margins are printed',
      reason: 'quantity-missing',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut | −1 184 300 ←?
        1300  | Talouspalvelut     | −1 944 900 ←?`,
    },
    {
      name: 'the plan itself has its net only',
      reason: 'quantity-missing',
      sheet: `
        Tulosyksikkö     | TA 2026 tuotot | TA 2026 menot | TA 2026 netto | KS 2027 netto
        Kirjastopalvelut |         66 000 |      −437 000 |      −371 000 |   −365 000 ←?
        Liikuntapalvelut |         51 500 |      −426 000 |      −374 500 |   −380 000 ←?`,
    },
    {
      name: 'the expense is text',
      reason: 'part-unusable',
      sheet: `
        KÄYTTÖSUUNNITELMA     |    KS 2025
        1200 HALLINTOPALVELUT |
        TOIMINTATUOTOT        |  1 304 800
        TOIMINTAKULUT         | "−4 052 900"
        TOIMINTAKATE          | −2 748 100 ←?`,
    },
  ],
});
