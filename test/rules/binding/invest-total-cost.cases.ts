import { investTotalCost } from '../../../src/rules/binding/invest-total-cost.ts';
import { testRule } from '../../support/test-rule.ts';

const sheetOf = (cost: string, next: string) => `
  Investoinnit 2025 |
  Hanke                    | Kust.arvio | Käyt. ed. | TA 2025    | TS 2026 | TS 2027
  6101 Koulun peruskorjaus | ${cost}    |  −350 000 | −1 800 000 | ${next} | 0
  6102 Torin kunnostus     |   −400 000 |         0 |   −400 000 | 0       | 0`;

testRule(investTotalCost, {
  accepts: [
    {
      name: 'the years use the whole cost',

      sheet: sheetOf('−4 200 000', '−2 050 000'),
    },
    {
      name: 'the years use less',

      sheet: sheetOf('−4 200 000', '−1 000 000'),
    },
    {
      name: 'no total cost is given',

      sheet: sheetOf('', '−9 000 000'),
    },
  ],
  flags: [
    {
      name: 'the years add up to more than the cost',
      reason: 'exceeded',
      outcome: { expected: -420_000_000, actual: -430_000_000 },
      sheet: sheetOf('−4 200 000 ←', '−2 150 000'),
    },
    {
      name: 'expenditure, revenue and net of a project in rows of their own',
      reason: 'exceeded',
      sheet: `
        Investointiohjelma 2027–2028
        Hanke                 | Erä   | Kustannusarvio | Käytetty ennen 2027 | TA 2027    | TS 2028
        Yläkoulun laajennus   | Menot | −6 400 000     | −400 000            | −2 600 000 | −3 400 000
                              | Tulot | 900 000        | 0                   | 400 000    | 500 000
                              | Netto | −5 500 000     | −400 000            | −2 200 000 | −2 900 000
        Torikadun saneeraus   | Menot | −1 150 000 ←   | −150 000            | −900 000   | −300 000
                              | Tulot | 120 000        | 0                   | 60 000     | 60 000
                              | Netto | −1 030 000     | −150 000            | −840 000   | −240 000`,
    },
    {
      name: 'state money in a column of its own beside the years',
      reason: 'exceeded',
      sheet: `
        Investointihankkeet 2027–2028
        Hanke          | Kokonaiskustannus | EU-rahoitus | Valtion rahoitus | 2027    | 2028
        Biokaasulaitos | 2 400 000         | 960 000     | 480 000          | 800 000 | 1 600 000
        Museoraitti    | 220 000 ←         | 88 000      | 44 000           | 110 000 | 140 000`,
    },
    {
      name: 'expenses by year beside what others pay',
      reason: 'exceeded',
      sheet: `
        Investointiohjelma 2026
        Koodi | Hanke                  | Kustannusarvio | Käytetty ed. vuosina | Menot 2026 | Tulot 2026 | Netto 2026 | Menot 2027
        9010  | Terveysasema           | −3 800 000 ←   | −620 000 | −1 450 000 | 300 000 | −1 150 000 | −2 000 000
        9011  | Koulukeskus            |   −640 000     |        0 |   −640 000 |       0 |   −640 000 | 0
        9020  | Rantaraitti            |   −285 000     |  −35 000 |   −150 000 |  60 000 |    −90 000 | −100 000
        9021  | Satamalaituri          |   −190 000     |        0 |    −90 000 |       0 |    −90 000 | −100 000`,
    },
    {
      name: 'a cost too small, which puts out the total below by as much',
      reason: 'exceeded',
      outcome: { consequences: [{ sheet: 'KS 2025', cell: { row: 5, column: 1 } }] },
      sheet: `
        Investointiohjelma 2027–2028
        Hanke          | Kustannusarvio | 2027     | 2028     | Yhteensä
        Koulukeskus    | −900 000 ←     | −600 000 | −400 000 | −1 000 000
        Jäähallin katto | −450 000      | −150 000 | −300 000 | −450 000
        Satamalaituri  | −300 000       | −100 000 | −200 000 | −300 000
        Yhteensä       | −1 750 000     | −850 000 | −900 000 | −1 750 000`,
    },
  ],
  undecided: [],
});
