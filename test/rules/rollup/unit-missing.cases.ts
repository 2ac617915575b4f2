import { unitMissing } from '../../../src/rules/rollup/unit-missing.ts';
import { testRule } from '../../support/test-rule.ts';

const head = `
        Koodi | Toimintayksikkö              | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1200  | Hallintopalvelut             |      1 304 800 |    −4 052 900 | −2 748 100
        1280  | Henkilöstöpalvelut           |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut               |        238 500 |    −2 183 400 | −1 944 900
        1400  | Elinvoimapalvelut            |        377 700 |    −1 648 500 | −1 270 800`;
const employment = '1510  | Työllisyys- ja kansainvälisyyspalvelut | 272 500 | −4 680 600 | −4 408 100';
const rest = `
        1520  | Ylä-Savon työllisyysalue/LTK |      2 020 900 |    −4 721 700 | −2 700 800
        1800  | Lomituspalvelut              |     18 288 300 |   −18 279 300 |      9 000`;

/** A summary of links whose units are called otherwise than their forms. */
const linked = (third: string) => `
        == Yhteenveto ==
        Tulosalue           | Tuotot KS 2026 | Kulut KS 2026 | Kate KS 2026
        Lupien myöntäminen  | ='A'!C2 => 54  | ='A'!C3 => −200 | ='A'!C4 => −146
        Valvonta            | ='B'!C2 => 212 | ='B'!C3 => −344 | ='B'!C4 => −132
        Lautakunta yhteensä ← | =SUM(B2:B3) => 266 | =SUM(C2:C3) => −544 | =SUM(D2:D3) => −278
        == A ==
        Luvat          | TA 2025 | KS 2026
        TOIMINTATUOTOT |      50 |      54
        TOIMINTAKULUT  |    −190 |    −200
        TOIMINTAKATE   |    −140 |    −146
        == B ==
        Valvontatyö    | TA 2025 | KS 2026
        TOIMINTATUOTOT |     200 |     212
        TOIMINTAKULUT  |    −340 |    −344
        TOIMINTAKATE   |    −140 |    −132
        == C ==
        ${third}`;
const thirdForm = `Suojelu        | TA 2025 | KS 2026
        TOIMINTATUOTOT |      17 |      18
        TOIMINTAKULUT  |    −270 |    −276
        TOIMINTAKATE   |    −253 |    −258`;

testRule(unitMissing, {
  accepts: [
    {
      name: 'one form more adds up the others',
      sheet: linked(
        thirdForm
          .replace('18', '=A!C2+B!C2 => 266')
          .replace('−276', '=A!C3+B!C3 => −544')
          .replace('−258', '=A!C4+B!C4 => −278'),
      ).replace('yhteensä ←', 'yhteensä'),
    },
    {
      name: 'one form more is blank',
      sheet: linked(thirdForm.replaceAll(/−?\d+$/gmu, '0').replaceAll(/−?\d+ \|/gu, '0 |')).replace(
        'yhteensä ←',
        'yhteensä',
      ),
    },
    {
      name: 'a summary of other units than those of the other forms',
      sheet: `
        == Yhteenveto ==
        Koodi | Tulosalue | Tuotot KS 2026 | Kulut KS 2026 | Kate KS 2026
        3110 | Kirjasto | 4000 | −89000 | −85000
        3120 | Museo | 2000 | −44000 | −42000
         | Yhteensä | 6000 | −133000 | −127000
        == A ==
        2110 Kaavoitus | KS 2026
        TOIMINTATUOTOT |   41000
        TOIMINTAKULUT  | −389000
        TOIMINTAKATE   | −348000
        == B ==
        2120 Valvonta | KS 2026
        TOIMINTATUOTOT |   212000
        TOIMINTAKULUT  | −344000
        TOIMINTAKATE   | −132000`,
    },
    {
      name: 'bodies number units of the same names each in their own way',
      sheet:
        ['10', '20']
          .map(
            (body) => `
        == ${body} ==
        Koodi | Toimintayksikkö | Toimintatuotot | Toimintakulut | Toimintakate KS 2026
        ${body}10  | Hallinto     |  41 000 | −389 000 | −348 000
        ${body}20  | Kehittäminen | 212 000 | −344 000 | −132 000
        ${body}30  | Tukipalvelut |  18 000 | −276 000 | −258 000`,
          )
          .join('\n              | Yhteensä | 271 000 | −1 009 000 | −738 000') +
        '\n        2040 | Valvonta | 10 000 | −20 000 | −10 000\n | Yhteensä | 281 000 | −1 029 000 | −748 000',
    },
    {
      name: 'a summary of the units of all sheets',
      sheet: `
        == Yhteenveto ==
        Koodi | Toimintayksikkö | Toimintatuotot | Toimintakulut | Toimintakate KS 2026
        2110  | Kaavoitus       |  41 000 | −389 000 | −348 000
        2120  | Valvonta        | 212 000 | −344 000 | −132 000
        2130  | Suojelu         |  18 000 | −276 000 | −258 000
              | Yhteensä   | 271 000 | −1 009 000 | −738 000
        == A ==
        2110 Kaavoitus | KS 2026
        TOIMINTATUOTOT |   41 000
        TOIMINTAKULUT  | −389 000
        TOIMINTAKATE   | −348 000
        == B ==
        2120 Valvonta  | KS 2026
        TOIMINTATUOTOT |  212 000
        TOIMINTAKULUT  | −344 000
        TOIMINTAKATE   | −132 000
        == C ==
        2130 Suojelu   | KS 2026
        TOIMINTATUOTOT |   18 000
        TOIMINTAKULUT  | −276 000
        TOIMINTAKATE   | −258 000`,
    },
    {
      name: 'all seven units of the city board',
      profile: 'iisalmi',
      sheet: `${head}\n${employment}${rest}\n | Yhteensä | 23 011 900 | −37 259 900 | −14 248 000`,
    },
    {
      name: 'another city numbers its units the same way',
      profile: 'iisalmi',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1200  | Yleishallinto      |        509 200 |    −1 693 500 | −1 184 300
        1300  | Tietohallinto      |        238 500 |    −2 183 400 | −1 944 900
              | Yhteensä           |        747 700 |    −3 876 900 | −3 129 200`,
    },
    {
      name: 'a sheet of one area lacks nothing of its own',
      profile: 'iisalmi',
      sheet: `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900
              | Yhteensä           |        747 700 |    −3 876 900 | −3 129 200`,
    },
    {
      name: 'four units of seven are a selection, not the plan',
      profile: 'iisalmi',
      sheet: head,
    },
    { name: 'no profile applies', sheet: `${head}\n | Yhteensä | 2 430 200 | −9 578 300 | −7 148 100` },
    {
      name: 'a unit whose code has a letter for a digit is there',
      profile: 'iisalmi',
      sheet: `${head.replace('1200  | Hallintopalvelut  ', '      | 12O0 Hallintopalvelut')}\n        ${employment}${rest}`,
    },
  ],
  flags: [
    {
      name: 'a summary without the unit of one sheet',
      reason: 'not-in-summary',
      sheet: `
        == Yhteenveto ==
        Koodi | Toimintayksikkö | Toimintatuotot | Toimintakulut | Toimintakate KS 2026
        2110  | Kaavoitus       |  41 000 | −389 000 | −348 000
        2120  | Valvonta        | 212 000 | −344 000 | −132 000
        2130  | Suojelu         |  18 000 | −276 000 | −258 000
              | Yhteensä ←   | 271 000 | −1 009 000 | −738 000
        == A ==
        2110 Kaavoitus | KS 2026
        TOIMINTATUOTOT |   41 000
        TOIMINTAKULUT  | −389 000
        TOIMINTAKATE   | −348 000
        == B ==
        2120 Valvonta  | KS 2026
        TOIMINTATUOTOT |  212 000
        TOIMINTAKULUT  | −344 000
        TOIMINTAKATE   | −132 000
        == C ==
        2130 Suojelu   | KS 2026
        TOIMINTATUOTOT |   18 000
        TOIMINTAKULUT  | −276 000
        TOIMINTAKATE   | −258 000
        == D ==
        2140 Mittaus   | KS 2026
        TOIMINTATUOTOT |   55 000
        TOIMINTAKULUT  | −301 000
        TOIMINTAKATE   | −246 000`,
    },
    {
      name: 'one unit is missing from the total row',
      reason: 'not-printed',
      profile: 'iisalmi',
      sheet: `${head}${rest}\n | Yhteensä ← | 22 739 400 | −32 579 300 | −9 839 900`,
    },
    {
      name: 'a summary of links lacks the third form',
      reason: 'not-in-summary',
      sheet: `
        == Yhteenveto ==
        Tulosalue           | Tuotot | Kulut | Kate KS 2026
        2110 Luvat          | ='A'!B3 => 54 000 | ='A'!B4 => −200 000 | ='A'!B5 => −146 000
        2120 Valvonta       | ='B'!B3 => 212 000 | ='B'!B4 => −344 000 | ='B'!B5 => −132 000
        Lautakunta yhteensä ← | =SUM(B2:B3) => 266 000 | =SUM(C2:C3) => −544 000 | =SUM(D2:D3) => −278 000
        == A ==
        2110 Luvat     |
                       | KS 2026
        TOIMINTATUOTOT |   54 000
        TOIMINTAKULUT  | −200 000
        TOIMINTAKATE   | −146 000
        == B ==
        2120 Valvonta  |
                       | KS 2026
        TOIMINTATUOTOT |  212 000
        TOIMINTAKULUT  | −344 000
        TOIMINTAKATE   | −132 000
        == C ==
        2130 Suojelu   |
                       | KS 2026
        TOIMINTATUOTOT |   18 000
        TOIMINTAKULUT  | −276 000
        TOIMINTAKATE   | −258 000`,
    },
    {
      name: 'a summary of links, whose units have other names, lacks the third form',
      reason: 'not-in-summary',
      sheet: linked(thirdForm),
    },
    {
      name: 'a summary lacks a form under a profile that registers none of its units',
      reason: 'not-in-summary',
      profile: 'iisalmi',
      sheet: linked(thirdForm),
    },
    {
      name: 'a summary of two lacks the third form',
      reason: 'not-in-summary',
      sheet: `
        == Yhteenveto ==
        Koodi | Tulosalue | Tuotot KS 2026 | Kulut KS 2026 | Kate KS 2026
        2110 | Kaavoitus | 41000 | −389000 | −348000
        2120 | Valvonta | 212000 | −344000 | −132000
         | Yhteensä ← | 253000 | −733000 | −480000
        == A ==
        2110 Kaavoitus | KS 2026
        TOIMINTATUOTOT |   41000
        TOIMINTAKULUT  | −389000
        TOIMINTAKATE   | −348000
        == B ==
        2120 Valvonta | KS 2026
        TOIMINTATUOTOT |   212000
        TOIMINTAKULUT  | −344000
        TOIMINTAKATE   | −132000
        == C ==
        2130 Suojelu | KS 2026
        TOIMINTATUOTOT |   18000
        TOIMINTAKULUT  | −276000
        TOIMINTAKATE   | −258000`,
    },
    {
      name: 'a unit of the summary has no form, and the three others have',
      reason: 'no-sheet',
      outcome: { severity: 'warning' },
      sheet: `
        == Yhteenveto ==
        Koodi | Tulosalue | Tuotot KS 2026 | Kulut KS 2026 | Kate KS 2026
        2110 | Kaavoitus | 41000 | −389000 | −348000
        2120 | Valvonta | 212000 | −344000 | −132000
        2130 | Suojelu | 18000 | −276000 | −258000
        2140 | Mittaus ← | 55000 | −301000 | −246000
         | Yhteensä | 326000 | −1310000 | −984000
        == A ==
        2110 Kaavoitus | KS 2026
        TOIMINTATUOTOT |   41000
        TOIMINTAKULUT  | −389000
        TOIMINTAKATE   | −348000
        == B ==
        2120 Valvonta | KS 2026
        TOIMINTATUOTOT |   212000
        TOIMINTAKULUT  | −344000
        TOIMINTAKATE   | −132000
        == C ==
        2130 Suojelu | KS 2026
        TOIMINTATUOTOT |   18000
        TOIMINTAKULUT  | −276000
        TOIMINTAKATE   | −258000`,
    },
    {
      name: 'a unit has revenue and expense and is not among the margins',
      reason: 'not-in-section',
      sheet: `
        Lautakunta     | TA 2026  | TA 2027
        Toimintatuotot |          |
        Nuoriso        |   40 000 |   41 000
        Liikunta       |  210 000 |  214 000
        Kulttuuri ←    |   33 000 |   35 000
        Yhteensä       |  283 000 |  290 000
        Toimintakulut  |          |
        Nuoriso        | −340 000 | −351 000
        Liikunta       | −910 000 | −921 000
        Kulttuuri      | −288 000 | −299 500
        Yhteensä       | −1 538 000 | −1 571 500
        Toimintakate   |          |
        Nuoriso        | −300 000 | −310 000
        Liikunta       | −700 000 | −707 000
        Yhteensä       | −1 255 000 | −1 281 500`,
    },
  ],
  undecided: [],
});
