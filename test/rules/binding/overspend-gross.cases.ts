import { overspendGross } from '../../../src/rules/binding/overspend-gross.ts';
import { makeCity } from '../../support/city.ts';
import { testRule } from '../../support/test-rule.ts';

const bound = { item: 'expense', limit: 'ceiling', nodes: ['2100', '2200'] } as const;
const gross = makeCity({ units: ['2100 Koulut', '2200 Kirjasto'], bindings: [bound] });
const framed = makeCity({
  units: ['2100 Koulut', '2200 Kirjasto'],
  bindings: [bound],
  frames: [
    { node: '2100', item: 'expense', year: 2025, version: 'plan', euros: -900_000 },
    { node: '2200', item: 'expense', year: 2025, version: 'plan', euros: -300_000 },
  ],
});
const netToo = makeCity({
  units: ['2100 Koulut'],
  bindings: [
    { nodes: ['2100'] },
    { item: 'expense', limit: 'ceiling', nodes: ['2100'], severity: 'warning' },
  ],
});

testRule(overspendGross, {
  accepts: [
    {
      name: 'the sum of the cost centres is wrong, which is told, and they keep to the limit together',
      organisation: gross,
      sheet: `
        Yksikkö                | Menot KS 2025            | Menot 1–12/2025
        21001 Alakoulut        | −500 000                 | −490 000
        21002 Yläkoulu         | −400 000                 | −395 000
        2100 Koulut yhteensä   | =SUM(B2:B3) => −900 000  | −912 000
        22001 Pääkirjasto      | −200 000                 | −198 000
        22002 Kirjastoauto     | −100 000                 | −99 000
        2200 Kirjasto yhteensä | =SUM(B5:B6) => −300 000  | =SUM(C5:C6) => −297 000`,
    },
    {
      name: 'less revenue does not concern a bound expense',
      organisation: gross,
      sheet: `
        2100 Koulut    | KS 2025  | Toteuma 1-12/2025
        Toimintatuotot |  100 000 |    10 000
        Toimintakulut  | −900 000 |  −900 000
        Toimintakate   | −800 000 |  −890 000`,
    },
    {
      name: 'the margin binds and holds: a note of another rule',
      organisation: netToo,
      sheet: `
        2100 Koulut    | KS 2025  | Toteuma 1-12/2025
        Toimintatuotot |  100 000 |   140 000
        Toimintakulut  | −900 000 |  −940 000
        Toimintakate   | −800 000 |  −800 000`,
    },
    {
      name: 'the margin binds and breaks: told by the margin',
      organisation: netToo,
      sheet: `
        2100 Koulut    | KS 2025  | Toteuma 1-12/2025
        Toimintatuotot |  100 000 |   100 000
        Toimintakulut  | −900 000 |  −940 000
        Toimintakate   | −800 000 |  −840 000`,
    },
    {
      name: 'a unit the register does not know',
      organisation: gross,
      sheet: `
        2300 Museo     | KS 2025  | Toteuma 1-12/2025
        Toimintatuotot |  100 000 |   100 000
        Toimintakulut  | −900 000 |  −940 000
        Toimintakate   | −800 000 |  −840 000`,
    },
  ],
  flags: [
    {
      name: 'an outcome with the expenses printed positive',
      reason: 'actual',
      organisation: gross,
      outcome: { expected: -90_000_000, actual: -94_000_000 },
      sheet: `
        2100 Koulut | KS 2025  | Toteuma 1-12/2025
        Tulot       |  100 000 | 100 000
        Menot       |  900 000 | 940 000 ←
        Netto       | −800 000 | −840 000`,
    },
    {
      name: 'in thousands of euros, more than rounding',
      reason: 'actual',
      organisation: gross,
      outcome: { expected: -90_000_000, actual: -91_000_000 },
      sheet: `
        (1 000 €)      |
        2100 Koulut    | KS 2025 | Toteuma 1-12/2025
        Toimintatuotot |     100 |     100
        Toimintakulut  |    −900 |    −910 ←
        Toimintakate   |    −800 |    −810`,
    },
    {
      name: 'the other unit has spent less',
      reason: 'actual-transfer',
      organisation: gross,
      sheet: `
        Yksikkö       | Toimintakulut KS 2025 | Toimintakulut toteuma 1-12/2025
        2100 Koulut   | −900 000 | −910 000 ←
        2200 Kirjasto | −300 000 | −280 000`,
    },
    {
      name: 'the plan exceeds the amount decided, and the total beside it does not follow',
      reason: 'plan',
      organisation: framed,
      outcome: { expected: -90_000_000, actual: -92_000_000 },
      sheet: `
        Yksikkö       | Toimintakulut KS 2025
        2100 Koulut   |   −920 000 ←
        2200 Kirjasto |   −300 000
        Yhteensä      | −1 200 000`,
    },
    {
      name: 'the plan exceeds the amount decided, and a sister unit has room',
      reason: 'plan-transfer',
      organisation: framed,
      sheet: `
        Yksikkö       | Toimintakulut KS 2025
        2100 Koulut   | −920 000 ←
        2200 Kirjasto | −280 000`,
    },
  ],
  undecided: [],
});
