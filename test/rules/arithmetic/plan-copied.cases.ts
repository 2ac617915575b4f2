import { planCopied } from '../../../src/rules/arithmetic/plan-copied.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(planCopied, {
  accepts: [
    {
      name: 'one line has changed',
      sheet: `
        1400 Elinvoimapalvelut | TA 2024  | KS 2025
        Myyntituotot           |  265 000 |  265 000
        Tuet ja avustukset     |  100 000 |  100 000
        Henkilöstökulut        | −812 000 | −820 000
        Palvelujen ostot       | −700 000 | −700 000
        Muut toimintakulut     |  −41 000 |  −41 000`,
    },
    {
      name: 'few lines may well stay as they were',
      sheet: `
        1210 Tarkastus     | TA 2024 | KS 2025
        TOIMINTATUOTOT     |   1 000 |   1 000
        TOIMINTAKULUT      | −32 000 | −32 000
        TOIMINTAKATE       | −31 000 | −31 000`,
    },
    {
      name: 'lines of nothing say nothing',
      sheet: `
        1400 Elinvoimapalvelut | TA 2024  | KS 2025
        Myyntituotot           |        0 |        0
        Tuet ja avustukset     |        0 |        0
        Henkilöstökulut        | −812 000 | −812 000
        Palvelujen ostot       |        0 |        0
        Avustukset             |        0 |        0
        Muut toimintakulut     |  −41 000 |  −41 000`,
    },
    {
      name: 'plan years that go on',
      sheet: `
        1400 Elinvoimapalvelut | TA 2024  | KS 2025  | TS 2026
        Myyntituotot           |  265 000 |  270 000 |  270 000
        Tuet ja avustukset     |  100 000 |  105 000 |  105 000
        Henkilöstökulut        | −812 000 | −820 000 | −820 000
        Palvelujen ostot       | −700 000 | −712 000 | −712 000
        Muut toimintakulut     |  −41 000 |  −44 000 |  −44 000`,
    },
  ],
  flags: [
    {
      name: 'every account of a unit',
      reason: 'unit',
      sheet: `
        1400 Elinvoimapalvelut | TA 2024  | KS 2025
        Myyntituotot           |  265 000 |  265 000 ←
        Tuet ja avustukset     |  100 000 |  100 000
        Henkilöstökulut        | −812 000 | −812 000
        Palvelujen ostot       | −700 000 | −700 000
        Muut toimintakulut     |  −41 000 |  −41 000`,
    },
    {
      name: 'every unit of a table',
      reason: 'table',
      sheet: `
        Yksikkö                | Kulut TA 2024 | Kulut KS 2025
        1280 Henkilöstö        |    −1 693 500 |    −1 693 500 ←
        1300 Talous            |    −2 183 400 |    −2 183 400
        1400 Elinvoima         |    −1 648 500 |    −1 648 500
        1510 Työllisyys        |    −4 680 600 |    −4 680 600
        1800 Lomitus           |   −18 279 300 |   −18 279 300`,
    },
  ],
  undecided: [],
});
