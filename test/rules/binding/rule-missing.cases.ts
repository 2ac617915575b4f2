import { ruleMissing } from '../../../src/rules/binding/rule-missing.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const sheetOf = (third: string, mark: string) => `
  Yksikkö       | Toimintakate KS 2025
  2100 Koulut   | −800 000
  2200 Kirjasto | −300 000
  ${third}${mark} | −100 000`;
const city = makeCity({
  units: ['2100 Koulut', '2200 Kirjasto', '2300 Museo'],
  bindings: [{ nodes: ['2100', '2200'] }],
});
const noRegister = makeCity({
  units: ['2100 Koulut', '2200 Kirjasto'],
  bindings: [{ nodes: ['2100', '2200'] }],
});

testRule(ruleMissing, {
  accepts: [
    {
      name: 'every unit is bound',
      organisation: city,
      sheet: sheetOf('Yhteensä', '').replace('−100 000', '−1 100 000'),
    },
    {
      name: 'nothing is known of what binds',

      sheet: sheetOf('2300 Museo', ''),
    },
    {
      name: 'a row without a code among the bound units',
      organisation: noRegister,
      sheet: sheetOf('Muut menot', ''),
    },
  ],
  flags: [
    {
      name: 'a unit that adds up its cost centres, among bound ones that do',
      reason: 'unbound',
      organisation: makeCity({
        units: ['6100 Kirjasto', '6200 Museo'],
        bindings: [{ nodes: ['6100', '6200'] }],
      }),
      sheet: `
        Tunnus | Yksikkö       | Toimintakate KS 2025
        6100   | Kirjasto      | −1 180 000
        61001  | Pääkirjasto   |   −862 000
        61002  | Lähikirjastot |   −318 000
        6200   | Museo         |   −742 000
        62001  | Taidemuseo    |   −514 000
        62002  | Linnamuseo    |   −228 000
        6300   | Teatteri ←    |   −911 000
        63001  | Näytännöt     |   −655 000
        63002  | Talo          |   −256 000`,
    },
    {
      name: 'known to the register but bound by nothing',
      reason: 'unbound',
      organisation: city,
      sheet: sheetOf('2300 Museo', ' ←'),
    },
    {
      name: 'not in the list of what binds, where all its neighbours are',
      reason: 'unbound',
      organisation: noRegister,
      sheet: sheetOf('2400 Teatteri', ' ←'),
    },
    {
      name: 'not on the sheet of what binds, where units are called by another level',
      reason: 'unbound',
      sheet: `
        == KS ==
        Koodi | Tulosalue           | Tuotot KS 2026 | Kulut KS 2026 | Kate KS 2026
        110   | Yleishallinto       |  42 000 | −781 000 | −739 000
        120   | Elinkeinopalvelut ← |  18 500 | −246 500 | −228 000
        130   | Maaseutupalvelut  | 151 000 | −198 000 |  −47 000
        140   | Joukkoliikenne      |       0 | −311 400 | −311 400
              | Kunnanhallitus      | 211 500 | −1 536 900 | −1 325 400
        == Sitovuudet ==
        Tunnus | Yksikkö           | Sitova erä   | Sitova nähden | Päättäjä        | Vuosi | Lähde
        110    | Yleishallinto     | toimintakate | valtuusto     | kunnanvaltuusto | 2026  | TA 2026
        130    | Maaseutupalvelut  | toimintakate | valtuusto     | kunnanvaltuusto | 2026  | TA 2026
        140    | Joukkoliikenne    | toimintakulut | valtuusto    | kunnanvaltuusto | 2026  | TA 2026`,
    },
  ],
  undecided: [],
});
