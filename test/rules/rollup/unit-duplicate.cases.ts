import { unitDuplicate } from '../../../src/rules/rollup/unit-duplicate.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(unitDuplicate, {
  accepts: [
    {
      name: 'a unit beside each of its suppliers',
      sheet: `
        Sopimukset 2026
        Toimittaja       | Yksikkö  | €/kk  | €/vuosi
        Siivous Oy       | Kirjasto | 1 850 | 22 200
        Vartiointi Oy    | Kirjasto | 240   | 2 880
        Siivous Oy       | Museo    | 610   | 7 320
                         | Yhteensä |       | 32 400`,
    },
    {
      name: 'what is bought on one account',
      sheet: `
        Yksikkö 4410 Lukiokoulutus, käyttösuunnitelma 2027
        Tili | Selite              | TA 2026  | KS 2027
        3010 | Kotikuntakorvaukset | 191 000  | 196 500
             | TOIMINTATUOTOT      | 191 000  | 196 500
        4010 | Palkat ja palkkiot  | −131 000 | −158 500
        4440 | Kuljetukset         | −68 000  | −70 500
        4440 | Ateriat             | −147 000 | −151 000
        4560 | Kalusto             | −20 000  | −24 000
             | TOIMINTAKULUT       | −366 000 | −404 000
             | TOIMINTAKATE        | −175 000 | −207 500`,
    },
    {
      name: 'an account that stands once external and once internal',
      sheet: `
        Yksikkö 4410 Lukiokoulutus, käyttösuunnitelma tileittäin 2027
        Tili | Tilin nimi                   | TA 2026  | KS 2027
        3010 | Kotikuntakorvaukset          | 191 000  | 196 500
        3150 | Maksutuotot                  | 4 000    | 4 100
             | TOIMINTATUOTOT               | 195 000  | 200 600
        4340 | Palvelujen ostot, ulkoiset   | −68 000  | −70 500
        4340 | Palvelujen ostot, sisäiset   | −147 000 | −151 000
        4560 | Kalusto                      | −20 000  | −24 000
             | TOIMINTAKULUT                | −235 000 | −245 500
             | TOIMINTAKATE                 | −40 000  | −44 900`,
    },
    {
      name: 'every unit has its own code',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900`,
    },
    {
      name: 'cost centres repeat the code of their unit',
      sheet: `
        Yksikkö | Kustannuspaikka | Nimi          |   Tuotot |      Kulut | Netto KS 2025
        1200 | 12001 | Valtuusto ja hallitus         |        0 |   −412 300 |   −412 300
        1200 | 12002 | Hallintopalvelut              |  214 800 | −1 530 400 | −1 315 600
        1200 HALLINTOPALVELUT YHTEENSÄ | |            |  214 800 | −1 942 700 | −1 727 900`,
    },
    {
      name: 'the same unit on a sheet of its own and in the summary',
      sheet: `
        == Yhteenveto ==
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900
        == 1280 ==
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300`,
    },
    {
      name: 'the same kinds of grant under each body',
      sheet: `
        Avustukset                      | TA 2025 | TA 2024
        100 HALLINTO                    | 950 000 | 900 000
        > 3620 Avustukset kunnille      | 530 000 | 510 000
        > 3650 Avustukset yhdistyksille | 120 000 | 110 000
        > 3651 Kyläavustukset           | 200 000 | 190 000
        > 3652 Vanhusneuvosto           | 100 000 |  90 000
        200 SIVISTYS                    | 406 000 | 401 000
        > 3620 Avustukset kunnille      |  20 000 |  20 000
        > 3650 Avustukset yhdistyksille |  83 000 |  81 000
        > 3653 Kotiseututyö             | 300 000 | 297 000
        > 3654 Talkoot                  |   3 000 |   3 000`,
    },
    {
      name: 'rows of a ledger name their unit again and again',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1280  | Henkilöstöpalvelut |         10 000 |       −20 000 |    −10 000
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900
        1300  | Talouspalvelut     |         30 000 |       −50 000 |    −20 000`,
    },
    {
      name: 'a unit changed by two decisions',
      sheet: `
        Käyttösuunnitelman muutokset 2026
        Pvm       | Päätös      | Tunnus | Yksikkö          | Tulot | Menot
        12.3.2026 | Sivltk § 21 | 5100   | Perusopetus      |     0 | −24 000
        12.3.2026 | Sivltk § 21 | 5200   | Lukio            |     0 |  24 000
        27.8.2026 | Sivltk § 70 | 5100   | Perusopetus      |     0 |  −8 000
        27.8.2026 | Sivltk § 70 | 5400   | Kansalaisopisto  |     0 |   8 000`,
    },
    {
      name: 'sums of one part each',
      sheet: `
        Koodi | Nimi        | Tuotot | Kulut    | Kate KS 2026
        31    | Kirjasto    | 10 000 | −120 000 | −110 000
        31    | Kirjasto    | 10 000 | −120 000 | −110 000
        32    | Museo       | 20 000 | −220 000 | −200 000
        32    | Museo       | 20 000 | −220 000 | −200 000
              | Yhteensä    | 30 000 | −340 000 | −310 000`,
    },
    {
      name: 'two lines of one account with other amounts',
      sheet: `
        Vuosi | Versio | Yksikkö | Yksikön nimi  | Tili | Tilin nimi     | Summa
        2026  | KS     | 1110    | Kanslia       | 3000 | Toimintatuotot |   21 400
        2026  | KS     | 1110    | Kanslia       | 4000 | Toimintakulut  | −318 200
        2026  | KS     | 1110    | Kanslia       | 4000 | Toimintakulut  | −18 300
        2026  | KS     | 1120    | Tietohallinto | 3000 | Toimintatuotot |  104 000
        2026  | KS     | 1120    | Tietohallinto | 4000 | Toimintakulut  | −702 900
        2026  | KS     | 1130    | Hankinnat     | 3000 | Toimintatuotot |    8 100
        2026  | KS     | 1130    | Hankinnat     | 4000 | Toimintakulut  | −144 600`,
    },
  ],
  flags: [
    {
      name: 'two accounts of one unit with one code',
      reason: 'same-account',
      outcome: { severity: 'warning' },
      sheet: `
        Yksikkö 4410 Lukiokoulutus, käyttösuunnitelma tileittäin 2027
        Tili   | Tilin nimi          | TA 2026    | KS 2027
        3010   | Kotikuntakorvaukset | 191 000    | 196 500
        3150   | Maksutuotot         | 4 000      | 4 100
               | TOIMINTATUOTOT      | 195 000    | 200 600
        4010   | Palkat ja palkkiot  | −1 131 000 | −1 158 500
        4440   | Kuljetuspalvelut    | −68 000    | −70 500
        4440 ← | Ravitsemispalvelut  | −147 000   | −151 000
        4560   | Kalusto             | −20 000    | −24 000
               | TOIMINTAKULUT       | −1 366 000 | −1 404 000
               | TOIMINTAKATE        | −1 171 000 | −1 203 400`,
    },
    {
      name: 'one name before two blocks of lines',
      reason: 'same-name',
      sheet: `
        Yksikkö     | Erä   | TA 2026  | KS 2027
        Koulut      | Tulot |   64 000 |   65 000
                    | Menot | −712 000 | −720 000
                    | Netto | −648 000 | −655 000
        Kirjasto    | Tulot |   38 000 |   39 000
                    | Menot | −905 000 | −911 000
                    | Netto | −867 000 | −872 000
        Kirjasto ←  | Tulot |   52 000 |   53 000
                    | Menot | −611 000 | −620 000
                    | Netto | −559 000 | −567 000
        Museo       | Tulot |   41 000 |   42 000
                    | Menot | −311 000 | −315 000
                    | Netto | −270 000 | −273 000`,
    },
    {
      name: 'a row of several versions has come twice in its section',
      reason: 'same-line',
      sheet: `
        Talousarvio     | TA 2026    | TA 2027
        TOIMINTATUOTOT  |            |
        Hallinto        |    214 000 |    215 000
        Opetus          |    391 000 |    393 000
        Tekninen        |  1 412 000 |  1 416 000
        TOIMINTATUOTOT YHTEENSÄ | 2 017 000 | 2 024 000
        TOIMINTAKULUT   |            |
        Hallinto        | −1 873 000 | −1 879 000
        Opetus          | −4 207 000 | −4 235 000
        Opetus          | −4 207 000 ← | −4 235 000
        Tekninen        | −2 655 000 | −2 663 000
        TOIMINTAKULUT YHTEENSÄ | −8 735 000 | −8 777 000
        TOIMINTAKATE    |            |
        Hallinto        | −1 659 000 | −1 664 000
        Opetus          | −3 816 000 | −3 842 000
        Tekninen        | −1 243 000 | −1 247 000
        TOIMINTAKATE YHTEENSÄ | −6 718 000 | −6 753 000`,
    },
    {
      name: 'a copied block kept its code',
      reason: 'same-code',
      sheet: `
        KÄYTTÖSUUNNITELMA         | KS 2025
        1400 ELINVOIMAPALVELUT    |
        TOIMINTATUOTOT            |    377 700
        TOIMINTAKULUT             | −1 648 500
        TOIMINTAKATE              | −1 270 800
        1400 TYÖLLISYYSPALVELUT ← |
        TOIMINTATUOTOT            |    272 500
        TOIMINTAKULUT             | −4 680 600
        TOIMINTAKATE              | −4 408 100`,
    },
    {
      name: 'a row was entered twice',
      reason: 'same-code',
      sheet: `
        Koodi  | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280   | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300   | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900
        1280 ← | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300`,
    },
    {
      name: 'the second stands for nothing, so that nothing counts twice',
      reason: 'same-code',
      outcome: { severity: 'warning' },
      sheet: `
        Koodi  | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280   | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300   | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900
        1280 ← | Kiinteistöt        |              0 |             0 |          0`,
    },
    {
      name: 'two projects of one number',
      reason: 'same-code',
      outcome: { severity: 'warning' },
      sheet: `
        Investoinnit 2026
        Nro    | Hanke                     | TA 2026    | TS 2027
        9101   | Keskuskoulun peruskorjaus | −2 400 000 | −1 000 000
        9102   | Jäähallin kylmäkoneet     |   −650 000 |          0
        9103   | Kirkkokadun saneeraus     |   −340 000 |          0
        9103 ← | Vesitorni                 | −1 300 000 | −1 500 000
        9105   | Kirjastoauto              |   −420 000 |          0`,
    },
    {
      name: 'a name with a number twice, where names have no codes',
      reason: 'same-name',
      outcome: { severity: 'warning' },
      sheet: `
        Hankinta           | KS 2025
        4 ovea kaappi      | −4 000
        Tuolit             | −2 000
        Pöydät             | −3 000
        Valaisimet         | −3 500
        Kannettavat        | −10 500
        Näytöt             | −2 500
        Matto              |   −700
        Taulut             |   −800
        4 ovea kaappi ←    | −3 800`,
    },
    {
      name: 'a name without a code stands twice',
      reason: 'same-name',
      outcome: { severity: 'warning' },
      sheet: `
        Toimintayksikkö      | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        Henkilöstöpalvelut   |        509 200 |    −1 693 500 | −1 184 300
        Talouspalvelut       |        238 500 |    −2 183 400 | −1 944 900
        Henkilöstöpalvelut ← |         10 000 |       −20 000 |    −10 000`,
    },
    {
      name: 'a row was copied below itself',
      reason: 'same-code',
      sheet: `
        Kod  | Ansvarsområde            | Intäkter | Kostnader   | Verksamhetsbidrag DP 2026
        2100 | Barndagvård              |  210 400 |  −2 418 300 |  −2 207 900
        2110 | Grundläggande utbildning |  164 800 |  −6 902 100 |  −6 737 300
        2120 | Gymnasium                |   38 200 |  −1 204 700 |  −1 166 500
        2120 ← | Gymnasium              |   38 200 |  −1 204 700 |  −1 166 500
             | Bildningsnämnden totalt  |  413 400 | −10 525 100 | −10 111 700`,
    },
    {
      name: 'a project stands twice with all its amounts',
      reason: 'same-code',
      outcome: { severity: 'warning' },
      sheet: `
        Investoinnit 2026      | Kustannusarvio | TA 2026  | TS 2027
        5101 Koulun laajennus  |     −6 200 000 | −900 000 | −2 100 000
        5102 Päiväkoti         |     −3 450 000 | −450 000 | −1 800 000
        5201 Asematie          |       −720 000 | −360 000 |   −270 000
        5201 Asematie ←        |       −720 000 | −360 000 |   −270 000
        5202 Satamakatu        |     −1 310 000 | −310 000 |   −500 000`,
    },
    {
      name: 'a row of an export has come twice',
      reason: 'same-line',
      sheet: `
        Vuosi | Versio | Yksikkö | Yksikön nimi  | Tili | Tilin nimi     | Summa
        2026  | KS     | 1110    | Kanslia       | 3000 | Toimintatuotot |   21 400
        2026  | KS     | 1110    | Kanslia       | 4000 | Toimintakulut  | −318 200
        2026  | KS     | 1110    | Kanslia       | 4000 | Toimintakulut  | −318 200 ←
        2026  | KS     | 1120    | Tietohallinto | 3000 | Toimintatuotot |  104 000
        2026  | KS     | 1120    | Tietohallinto | 4000 | Toimintakulut  | −702 900
        2026  | KS     | 1130    | Hankinnat     | 3000 | Toimintatuotot |    8 100
        2026  | KS     | 1130    | Hankinnat     | 4000 | Toimintakulut  | −144 600`,
    },
    {
      name: 'all lines of a unit have come twice',
      reason: 'same-block',
      sheet: `
        Tunnus | Yksikkö       | Erä            | TA 2026    | KS 2027
        5100   | Kadut         | Toimintatuotot |    212 000 |    215 000
        5100   | Kadut         | Toimintakulut  | −1 984 000 | −2 011 000
        5100   | Kadut         | Toimintakate   | −1 772 000 | −1 796 000
        5300   | Ruokapalvelut | Toimintatuotot |  1 275 000 |  1 281 000
        5300   | Ruokapalvelut | Toimintakulut  | −1 263 000 | −1 274 000
        5300   | Ruokapalvelut | Toimintakate   |     12 000 |      7 000
        5300   | Ruokapalvelut | Toimintatuotot |  1 275 000 ← |  1 281 000
        5300   | Ruokapalvelut | Toimintakulut  | −1 263 000 | −1 274 000
        5300   | Ruokapalvelut | Toimintakate   |     12 000 |      7 000`,
    },
    {
      name: 'one code under two names, each with its own lines beside it',
      reason: 'same-code',
      sheet: `
        Vastuualue        | Erä    | TA 2026  | KS 2027
        31 Keskushallinto | Tuotot |   40 000 |   41 000
                          | Kulut  | −700 000 | −712 000
                          | Kate   | −660 000 | −671 000
        31 Elinvoima ←    | Tuotot |   90 000 |   95 000
                          | Kulut  | −820 000 | −830 000
                          | Kate   | −730 000 | −735 000
        33 Työllisyys     | Tuotot |   20 000 |   21 000
                          | Kulut  | −300 000 | −305 000
                          | Kate   | −280 000 | −284 000`,
    },
  ],
  undecided: [],
});
