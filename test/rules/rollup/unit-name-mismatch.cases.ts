import { unitNameMismatch } from '../../../src/rules/rollup/unit-name-mismatch.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const book = `
        == Yhteenveto ==
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900
        1400  | Elinvoimapalvelut  |        377 700 |    −1 648 500 | −1 270 800
        == Toteuma ==
        Koodi | Toimintayksikkö    | Kulut KS 2025 | Kulut TOT 1-6
        1280  | HENKILÖSTÖPALVELUT |    −1 693 500 |  −800 000
        1300  | TALOUSPALVELUT     |    −2 183 400 |  −900 000
        1400  | ELINVOIMAPALVELUT  |    −1 648 500 |  −700 000`;
const iisalmi = `
        Koodi | Toimintayksikkö              | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1200  | Hallintopalvelut             |      1 304 800 |    −4 052 900 | −2 748 100
        1280  | Henkilöstöpalvelut           |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut               |        238 500 |    −2 183 400 | −1 944 900`;

const bookings = `
        Vuosi | Versio | Yksikkö | Yksikön nimi   | Tili | Tilin nimi        | Summa
        2027  | KS     | 8010    | Ympäristö      | 3200 | Maksutuotot       |   64 300
        2027  | KS     | 8010    | Ympäristö      | 4000 | Palkat            | −211 900
        2027  | KS     | 8010    | Ympäristö      | 4300 | Palvelujen ostot  |  −48 600
        2027  | KS     | 8020    | Terveysvalvonta | 3200 | Maksutuotot      |   45 700
        2027  | KS     | 8020    | Terveysvalvonta | 4000 | Palkat           | −150 500
        2027  | KS     | 8020    | Terveysvalvonta | 4300 | Palvelujen ostot |  −34 600
        2027  | KS     | 8030    | Rakennusvalvonta | 3200 | Maksutuotot     |   86 200
        2027  | KS     | 8030    | Rakennusvalvonta | 4000 | Palkat          | −283 900
        2027  | KS     | 8030    | Rakennusvalvonta | 4300 | Palvelujen ostot |  −65 100`;

const classified = (first: string) => `
        == Tuotot ==
        Koodi | Toimintayksikkö   | Tuotot KS 2025
        810   | Henkilöstö        | 93 500
        820   | Talous            | 83 400
        860   | Energia           | 48 500
        == Kulut ==
        Koodi | Toimintayksikkö   | Kulut KS 2025
        810   | Henkilöstö        | −1 693 500
        820   | Talous            | −2 183 400
        860   | Energia           | −1 648 500
        == Tehtävät ==
        Koodi | Tehtävä           | Kulut KS 2025
        ${first === 'Opetus' ? '710' : '810'}   | ${first}         | −7 693 500
        740   | Terveys           | −983 400
        860   | Vapaa-aika        | −683 400`;

testRule(unitNameMismatch, {
  accepts: [
    {
      name: 'a code that another list of codes has for something else',
      sheet: classified('Opetus'),
    },
    {
      name: 'codes of another classification on one of many sheets that go together',
      sheet: ['A', 'B', 'C', 'D']
        .map(
          (name) => `
        == ${name} ==
        Koodi | Toimintayksikkö   | Kulut KS 2025
        1280  | Henkilöstö        | −1 693 500
        1300  | Talous            | −2 183 400
        1400  | Elinvoima         | −1 648 500
        1500  | Kirjasto          | −948 500
        1600  | Liikunta          | −848 500
        1700  | Nuoriso           | −748 500
        1800  | Kadut             | −648 500
        1900  | Puistot           | −548 500`,
        )
        .join('').concat(`
        == Tehtävät ==
        Koodi | Tehtävä           | Kulut KS 2025
        1280  | Varhaiskasvatus   | −7 693 500
        1300  | Perusopetus       | −4 183 400`),
    },
    { name: 'codes and names go together on every row of a list', sheet: bookings },
    { name: 'the same names in capitals', sheet: book },
    { name: 'an abbreviated name', sheet: book.replace('HENKILÖSTÖPALVELUT', 'Henkilöstöp.') },
    {
      name: 'a longer name of the same',
      sheet: book.replace('TALOUSPALVELUT', 'Talouspalvelut ja tilastot'),
    },
    {
      name: 'another language on the other sheet',
      sheet: book
        .replace('HENKILÖSTÖPALVELUT', 'Personaltjänster')
        .replace('TALOUSPALVELUT', 'Ekonomitjänster')
        .replace('ELINVOIMAPALVELUT', 'Livskraftstjänster'),
    },
    { name: 'the names of the register', sheet: iisalmi, profile: 'iisalmi' },
  ],
  flags: [
    {
      name: 'a code under another name on a sheet that shares others with the first',
      reason: 'sheets',
      sheet: classified('Henkilöstö').replace('Vapaa-aika', 'Vapaa-aika ←'),
    },
    {
      name: 'one row of a bound unit has two digits of its code the other way round',
      reason: 'register-code',
      organisation: makeCity({
        units: ['5100 Kadut', '5200 Tilat', '5300 Ruoka'],
        bindings: [{ nodes: ['5100', '5200', '5300'] }],
      }),
      sheet: `
        Tunnus | Yksikkö | Erä            | TA 2026    | Ennuste 2026
        5100   | Kadut   | Toimintatuotot |    212 000 |    212 000
        5100   | Kadut   | Toimintakulut  | −1 984 000 | −1 984 000
        5100   | Kadut   | Toimintakate   | −1 772 000 | −1 772 000
        5200   | Tilat   | Toimintatuotot |  3 410 000 |  3 410 000
        5020 ← | Tilat   | Toimintakulut  | −2 876 000 | −2 876 000
        5200   | Tilat   | Toimintakate   |    534 000 |    534 000
        5300   | Ruoka   | Toimintatuotot |  1 275 000 |  1 275 000
        5300   | Ruoka   | Toimintakulut  | −1 263 000 | −1 263 000
        5300   | Ruoka   | Toimintakate   |     12 000 |     12 000`,
    },
    {
      name: 'two digits of a bound unit have changed places',
      reason: 'register-code',
      organisation: makeCity({
        units: ['6100 Kirjasto', '6200 Museo', '6300 Teatteri'],
        bindings: [{ nodes: ['6100', '6200', '6300'] }],
      }),
      sheet: `
        Tunnus | Yksikkö  | Toimintakate KS 2025
        6100   | Kirjasto | −1 180 000
        6020   | Museo ←  |   −742 000
        6300   | Teatteri |   −911 000
               | Yhteensä | −2 833 000`,
    },
    {
      name: 'one row of a list has another name for the code',
      reason: 'rows',
      sheet: bookings.replace('Terveysvalvonta | 4300', 'Ympäristö ← | 4300'),
    },
    {
      name: 'one row of a list has another code for the account',
      reason: 'rows',
      sheet: bookings.replace('Terveysvalvonta | 4300', 'Terveysvalvonta | 4003 ←'),
    },
    {
      name: 'digits of a code have changed places in the summary',
      reason: 'codes',
      sheet: `
        == Yhteenveto ==
        Koodi | Toimintayksikkö | Toimintatuotot | Toimintakulut | Toimintakate KS 2026
        2110  | Kaavoitus       |  41 000 | −389 000 | −348 000
        2210  | Valvonta ←      | 212 000 | −344 000 | −132 000
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
      name: 'one code has another name on another sheet',
      reason: 'sheets',
      sheet: book.replace('ELINVOIMAPALVELUT ', 'KULTTUURIPALVELUT ←'),
    },
    {
      name: 'a name the register does not know',
      reason: 'register',
      profile: 'iisalmi',
      sheet: iisalmi.replace('Talouspalvelut    ', 'Ruokapalvelut ←'),
    },
    {
      name: 'a form has another name than the summary',
      reason: 'sheets',
      sheet: `
        == Yhteenveto ==
        Tulosalue            | Tuotot   | Kulut    | Kate KS 2026
        310 Varhaiskasvatus  |   54 000 | −200 000 | −146 000
        320 Kirjasto         |  212 000 | −344 000 | −132 000
        Lautakunta yhteensä  |  266 000 | −544 000 | −278 000
        == A ==
        310 Varhaiskasvatus | KS 2026
        TOIMINTATUOTOT |   54 000
        TOIMINTAKULUT  | −200 000
        TOIMINTAKATE   | −146 000
        == B ==
        320 Museo ←    | KS 2026
        TOIMINTATUOTOT |  212 000
        TOIMINTAKULUT  | −344 000
        TOIMINTAKATE   | −132 000`,
    },
    {
      name: 'titles of tables side by side have one code',
      reason: 'sheets',
      sheet: `
        Hyvinvointi, käyttösuunnitelma 2026 | |
        310 Liikunta   |          |          |   | 310 Kirjasto ← |          |
                       | TA 2025  | KS 2026  |   |                | TA 2025  | KS 2026
        Toimintatuotot |   12 000 |   13 000 |   | Toimintatuotot |    4 000 |    4 100
        Toimintakulut  | −160 000 | −164 000 |   | Toimintakulut  | −240 000 | −247 000
        Toimintakate   | −148 000 | −151 000 |   | Toimintakate   | −236 000 | −242 900`,
    },
  ],
  undecided: [],
});
