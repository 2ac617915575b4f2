import { totalRangeShort } from '../../../src/rules/rollup/total-range-short.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900
        1400  | Elinvoimapalvelut  |              0 |    −1 648 500 | −1 648 500`;

const total = (revenue: string, expense: string) =>
  `${rows}\n | Yhteensä | ${revenue} | ${expense} | =C5+D5 => −4 777 700`;

const culture = `
        Yksikkö           | Tuotot | Kulut    | Kate 2025
        Museo             | 12 000 | −85 000  | =B2+C2 => −73 000
        Kulttuuritalo     | 34 000 | −156 000 | =B3+C3 => −122 000
        Arkisto           | 4 000  | −33 000  | =B4+C4 => −29 000`;

const sports = (expense: string) => `${culture}
        Kulttuuripalvelut | =SUM(B2:B4) => 50 000 | =SUM(C2:C4) => −274 000 | =B5+C5 => −224 000
        Hallinto          | 1 000  | −45 000  | =B6+C6 => −44 000
        Uimahalli         | 12 000 | −85 000  | =B7+C7 => −73 000
        Kentät            | 34 000 | −156 000 | =B8+C8 => −122 000
        Jäähalli          | 4 000  | −33 000  | =B9+C9 => −29 000
        Liikuntapalvelut  | =SUM(B7:B9) => 50 000 | ${expense} | =B10+C10 => −224 000
        Sivistystoimi     | =B5+B6+B10 => 101 000 | =C5+C6+C10 => −593 000 | =B11+C11 => −492 000`;

testRule(totalRangeShort, {
  accepts: [
    {
      name: 'a heading begins what the last total adds up',
      sheet: `
        Enhet                 | Intäkter               | Kostnader
        Gator                 | 12 000                 | −410 000
        Parker                | 3 000                  | −95 000
        Utemiljö totalt       | =SUM(B2:B3) => 15 000  | =SUM(C2:C3) => −505 000
        Lokaler och vatten
        Skolfastigheter       | 41 000                 | −880 000
        Bostäder              | 230 000                | −190 000
        Fastigheter totalt    | =SUM(B6:B7) => 271 000 | =SUM(C6:C7) => −1 070 000
        Vatten                | 600 000                | −420 000
        Avlopp                | 510 000                | −390 000
        Vattentjänster totalt | =SUM(B9:B10) => 1 110 000 | =SUM(C9:C10) => −810 000
        Totalt                | =B8+B11 => 1 381 000   | =C8+C11 => −1 880 000`,
    },
    {
      name: 'the last sum names areas of its own, and no total of all is printed',
      sheet: `
        Enhet                       | Intäkter               | Kostnader
        Gator                       | 12 000                 | −410 000
        Parker                      | 3 000                  | −95 000
        Utemiljö totalt             | =SUM(B2:B3) => 15 000  | =SUM(C2:C3) => −505 000
        Skolfastigheter             | 41 000                 | −880 000
        Bostäder                    | 230 000                | −190 000
        Fastigheter totalt          | =SUM(B5:B6) => 271 000 | =SUM(C5:C6) => −1 070 000
        Vatten                      | 600 000                | −420 000
        Avlopp                      | 510 000                | −390 000
        Vattentjänster totalt       | =SUM(B8:B9) => 1 110 000 | =SUM(C8:C9) => −810 000
        Fastigheter och vatten totalt | =B7+B10 => 1 381 000 | =C7+C10 => −1 880 000`,
    },
    {
      name: 'a unit between two sums that a third adds up with them',
      sheet: sports('=SUM(C7:C9) => −274 000'),
    },
    {
      name: 'a row that counts by way of the difference which the sum adds up',
      sheet: `
        Muutokset           | KS 2026              | KS 2027
        Uusi ehdotus        | −1 250               | −1 305
        Edellinen ehdotus   | −1 200               | −1 240
        Siirtyneet hankkeet | −50                  | −60
        Erotus              | =B2-B3-B4 => 0       | =C2-C3-C4 => −5
        Vuokrien nousu      | −110                 | −120
        Energia             | −50                  | −60
        Muutokset yhteensä  | =SUM(B5:B7) => −160  | =SUM(C5:C7) => −185`,
    },
    {
      name: 'parts in two columns of one version, of which the total adds up one in a third',
      sheet: `
        Yksikkö KS 2027 | Kulut KS 2027 | Kulut KS 2027   | Kulut KS 2027
        Rahasto         |               |                 | −900
        Syksy           | −867          |                 |
        Talvi           | −867          |                 |
        Kevät           | −866          |                 |
        Yhteensä        |               | =SUM(B3:B5) => −2 600 |`,
    },
    {
      name: 'the range reaches every unit',
      sheet: total('=SUM(C2:C4) => 747 700', '=SUM(D2:D4) => −5 525 400'),
    },
    {
      name: 'single cells, one by one',
      sheet: total('=C2+C3+C4 => 747 700', "='KS 2025'!D2+$D$3+D4 => −5 525 400"),
    },
    {
      name: 'whole columns would count the total itself and are not judged',
      sheet: total('747 700', '−5 525 400'),
    },
  ],
  flags: [
    {
      name: 'the one body of the table leaves out its first area',
      reason: 'misses-figure',
      sheet: `
        Yksikkö                        | Tuotot KS 2026         | Kulut KS 2026
        Museo                          | 12 000                 | −410 000
        Teatteri                       | 3 000                  | −95 000
        Kulttuuri yhteensä             | =SUM(B2:B3) => 15 000  | =SUM(C2:C3) => −505 000
        Uimahalli                      | 41 000                 | −880 000
        Kentät                         | 230 000                | −190 000
        Liikunta yhteensä              | =SUM(B5:B6) => 271 000 | =SUM(C5:C6) => −1 070 000
        Talot                          | 6 000                  | −420 000
        Leirit                         | 5 000                  | −39 000
        Nuoriso yhteensä               | =SUM(B8:B9) => 11 000  | =SUM(C8:C9) => −459 000
        Vapaa-aikalautakunta yhteensä  | =B7+B10 => 282 000 ←   | =C7+C10 => −1 529 000`,
    },
    {
      name: 'the total of all leaves out the first of its areas in every column',
      reason: 'misses-figure',
      sheet: `
        Tekniska väsendet, BU 2026
        Enhet                 | Intäkter               | Kostnader
        Gator                 | 12 000                 | −410 000
        Parker                | 3 000                  | −95 000
        Utemiljö totalt       | =SUM(B3:B4) => 15 000  | =SUM(C3:C4) => −505 000
        Skolfastigheter       | 41 000                 | −880 000
        Bostäder              | 230 000                | −190 000
        Fastigheter totalt    | =SUM(B6:B7) => 271 000 | =SUM(C6:C7) => −1 070 000
        Vatten                | 600 000                | −420 000
        Avlopp                | 510 000                | −390 000
        Vattentjänster totalt | =SUM(B9:B10) => 1 110 000 | =SUM(C9:C10) => −810 000
        Totalt                | =B8+B11 => 1 381 000 ← | =C8+C11 => −1 880 000`,
    },
    {
      name: 'sums stand above their parts, and the last row leaves out the middle one',
      reason: 'misses-figure',
      sheet: `
        Toimintakate          | TA 2026                | TS 2027
        Valvonta yhteensä     | =SUM(B3:B4) => −700    | =SUM(C3:C4) => −720
        Terveysvalvonta       | −400                   | −410
        Rakennusvalvonta      | −300                   | −310
        Suojelu yhteensä      | =SUM(B6:B7) => −900    | =SUM(C6:C7) => −930
        Luonto                | −500                   | −515
        Vedet                 | −400                   | −415
        Jätehuolto yhteensä   | =SUM(B9:B10) => −1 300 | =SUM(C9:C10) => −1 340
        Keräys                | −800                   | −825
        Asemat                | −500                   | −515
        Kaikki yhteensä       | =B2+B8 => −2 000 ←     | =C2+C8 => −2 060`,
    },
    {
      name: 'only its formula says that the last row is a sum',
      reason: 'misses-figure',
      outcome: { expected: -27400000, actual: -24100000 },
      sheet: sports('=SUM(C7:C8) => −241 000 ←'),
    },
    {
      name: 'a sum that stands without a name',
      reason: 'misses-figure',
      outcome: { expected: -27400000, actual: -24100000 },
      sheet: `${culture}
                          | =SUM(B2:B4) => 50 000 | =SUM(C2:C3) => −241 000 ← | =B5+C5 => −191 000`,
    },
    {
      name: 'only its formula says that the first row is a sum',
      reason: 'misses-figure',
      sheet: `
        Yksikkö           | Tuotot                | Kulut                      | Kate 2025
        Kulttuuripalvelut | =SUM(B3:B5) => 50 000 | =SUM(C4:C5) => −189 000 ← | =B2+C2 => −139 000
        Museo             | 12 000                | −85 000                    | =B3+C3 => −73 000
        Kulttuuritalo     | 34 000                | −156 000                   | =B4+C4 => −122 000
        Arkisto           | 4 000                 | −33 000                    | =B5+C5 => −29 000`,
    },
    {
      name: 'the last unit lies below the range',
      reason: 'misses-figure',
      outcome: { expected: -552540000, actual: -387690000 },
      sheet: total('=SUM(C2:C4) => 747 700', '=SUM(D2:D3) => −3 876 900 ←'),
    },
    {
      name: 'the first unit lies above the range',
      reason: 'misses-figure',
      sheet: total('=SUM(C2:C4) => 747 700', '=SUM(D3:D4) => −3 831 900 ←'),
    },
    {
      name: 'a unit in the middle is skipped',
      reason: 'misses-figure',
      sheet: total('=SUM(C2:C4) => 747 700', '=D2+D4 => −3 342 000 ←'),
    },
    {
      name: 'the unit that is missed has no revenue yet',
      reason: 'misses-empty',
      outcome: { severity: 'warning' },
      sheet: total('=SUM(C2:C3) => 747 700 ←', '=SUM(D2:D4) => −5 525 400'),
    },
  ],
  undecided: [],
});
