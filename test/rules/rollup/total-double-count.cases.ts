import { totalDoubleCount } from '../../../src/rules/rollup/total-double-count.ts';
import { testRule } from '../../support/test-rule.ts';

const costCentres = `
        Yksikkö | Kustannuspaikka | Nimi          |   Tuotot |      Kulut | Netto KS 2025
        1200 | 12001 | Valtuusto ja hallitus         |        0 |   −412 300 |   −412 300
        1200 | 12002 | Hallintopalvelut              |  214 800 | −1 530 400 | −1 315 600
        1200 HALLINTOPALVELUT YHTEENSÄ | |            |  214 800 | −1 942 700 | −1 727 900
        1280 | 12801 | Palkanlaskenta                |   61 200 |   −581 700 |   −520 500
        1280 | 12802 | Rekrytointi                   |   28 000 |   −141 000 |   −113 000
        1280 HENKILÖSTÖPALVELUT YHTEENSÄ | |          |   89 200 |   −722 700 |   −633 500
        YHTEENSÄ | |                                  |  304 000 |`;

testRule(totalDoubleCount, {
  accepts: [
    {
      name: 'sums of two funds side by side, added up behind them',
      sheet: `
        Käyttösuunnitelma 2027
        Osasto   | Palkat               | Osasto   | Palkat               | Osasto   | Palkat
        Kirjasto | 410                  | Kirjasto | 50                   | Kirjasto | =B3+D3 => 460
        Museo    | 220                  | Museo    | 30                   | Museo    | =B4+D4 => 250
        Nuoriso  | 180                  | Nuoriso  | 20                   | Nuoriso  | =B5+D5 => 200
        Yhteensä | =SUM(B3:B5) => 810   | Yhteensä | =SUM(D3:D5) => 100   | Yhteensä | =B6+D6 => 910`,
    },
    {
      name: 'a name that stands above two columns',
      sheet: `
        KS 2027        | Katu     | Vesi     | Vesi       | Yhteensä
        Toimintatuotot |   40 000 |  930 000 |  2 100 000 | =SUM(B2:D2) => 3 070 000
        Toimintakulut  | −655 000 | −871 000 | −1 904 000 | =SUM(B3:D3) => −3 430 000
        Toimintakate   | −615 000 |   59 000 |    196 000 | =SUM(B4:D4) => −360 000`,
    },
    { name: 'the subtotals alone', sheet: `${costCentres} =E4+E7 => −2 665 400 | −2 361 400` },
    { name: 'the cost centres alone', sheet: `${costCentres} =SUM(E2:E3,E5:E6) => −2 665 400 | −2 361 400` },
    { name: 'half of everything', sheet: `${costCentres} =SUM(E2:E7)/2 => −2 665 400 | −2 361 400` },
    {
      name: 'SUBTOTAL leaves the subtotals out',
      sheet: `${costCentres
        .replace('| −1 942 700', '| =SUBTOTAL(9,E2:E3) => −1 942 700')
        .replace('| −722 700', '| =SUBTOTAL(9,E5:E6) => −722 700')
        .replace(
          '|   −722 700',
          '| =SUBTOTAL(9,E5:E6) => −722 700',
        )} =SUBTOTAL(9,E2:E7) => −2 665 400 | −2 361 400`,
    },
  ],
  flags: [
    {
      name: 'the range takes in subtotals and their parts',
      reason: 'counted-twice',
      outcome: { expected: -266540000, actual: -533080000 },
      sheet: `${costCentres} =SUM(E2:E7) => −5 330 800 ← | −2 361 400`,
    },
    {
      name: 'one cell stands twice in the formula',
      reason: 'counted-twice',
      sheet: `${costCentres} =E4+E7+E7 => −3 388 100 ← | −2 361 400`,
    },
  ],
  undecided: [],
});
