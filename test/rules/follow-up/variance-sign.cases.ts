import { varianceSign } from '../../../src/rules/follow-up/variance-sign.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(varianceSign, {
  accepts: [
    {
      name: 'one sign',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | Toteuma 2025 | Poikkeama
        Toimintatuotot         |    640 000 |      884 237 |   244 237
        Toimintakulut          | −1 355 420 |   −1 185 090 |   170 330
        Toimintakate           |   −715 420 |     −300 853 |   414 567`,
    },
    {
      name: 'what is left beside the variance',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | Toteuma 2025 | Poikkeama | Jäljellä
        Toimintatuotot         |    640 000 |      884 237 |   244 237 | −244 237
        Toimintakulut          | −1 355 420 |   −1 185 090 |   170 330 | −170 330
        Toimintakate           |   −715 420 |     −300 853 |   414 567 | −414 567`,
    },
  ],
  flags: [
    {
      name: 'one row the other way',
      reason: 'row-turned',
      sheet: `
        1400 Elinvoimapalvelut | TA 2025    | Toteuma 2025 | Poikkeama
        Toimintatuotot         |    640 000 |      884 237 |    244 237
        Toimintakulut          | −1 355 420 |   −1 185 090 | −170 330 ←
        Toimintakate           |   −715 420 |     −300 853 |    414 567`,
    },
    {
      name: 'two tables, two ways',
      reason: 'columns-differ',
      sheet: `
        == Hallinto ==
        1400 Elinvoimapalvelut | TA 2025    | Toteuma 2025 | Poikkeama
        Toimintatuotot         |    640 000 |      884 237 |    244 237
        Toimintakulut          | −1 355 420 |   −1 185 090 |    170 330
        Toimintakate           |   −715 420 |     −300 853 |    414 567
        == Tekninen ==
        2100 Kadut             | TA 2025    | Toteuma 2025 | Poikkeama
        Toimintatuotot         |    640 000 |      884 237 | −244 237 ←
        Toimintakulut          | −1 355 420 |   −1 185 090 |   −170 330
        Toimintakate           |   −715 420 |     −300 853 |   −414 567`,
    },
  ],
  undecided: [],
});
