import { changePct } from '../../../src/rules/arithmetic/change-pct.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(changePct, {
  accepts: [
    {
      name: 'growth of each row',
      sheet: `
        1400 Elinvoimapalvelut | TA 2024     | KS 2025     | Muutos-%
        Toimintatuotot         |  26 085 584 |  27 213 728 |      4,3
        Toimintakulut          | −35 590 000 | −37 012 218 |      4,0
        Toimintakate           |  −9 504 416 |  −9 798 490 |      3,1`,
    },
    {
      name: 'what is better is positive',
      sheet: `
        1400 Elinvoimapalvelut | TA 2024     | KS 2025     | Muutos-%
        Toimintatuotot         |  26 085 584 |  27 213 728 |      4,3
        Toimintakulut          | −35 590 000 | −37 012 218 |     −4,0
        Toimintakate           |  −9 504 416 |  −9 798 490 |     −3,1`,
    },
  ],
  flags: [
    {
      name: 'one row the other way',
      reason: 'sign-turned',
      sheet: `
        1400 Elinvoimapalvelut | TA 2024     | KS 2025     | Muutos-%
        Toimintatuotot         |  26 085 584 |  27 213 728 |   −4,3 ←
        Toimintakulut          | −35 590 000 | −37 012 218 |      4,0
        Toimintakate           |  −9 504 416 |  −9 798 490 |      3,1`,
    },
    {
      name: 'digits have changed places',
      reason: 'differs',
      sheet: `
        1400 Elinvoimapalvelut | TA 2024     | KS 2025     | Muutos-%
        Toimintatuotot         |  26 085 584 |  27 213 728 |    4,3 %
        Toimintakulut          | −35 590 000 | −37 012 218 |    4,0 %
        Toimintakate           |  −9 504 416 |  −9 798 490 |  1,3 % ←`,
    },
    {
      name: 'the whole column the other way, told once',
      reason: 'column-turned',
      sheet: `
        1400 Elinvoimapalvelut | TA 2024     | KS 2025     | Muutos-%
        Toimintatuotot         |  26 085 584 |  27 213 728 |   −4,3 ←
        Toimintakulut          | −35 590 000 | −37 012 218 |     −4,0
        Toimintakate           |  −9 504 416 |  −9 798 490 |     −3,1`,
    },
  ],
  undecided: [],
});
