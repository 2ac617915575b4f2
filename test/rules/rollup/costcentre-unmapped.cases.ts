import { costcentreUnmapped } from '../../../src/rules/rollup/costcentre-unmapped.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = (fourth: string, second = '1200') => `
        Yksikkö | Kustannuspaikka | Nimi          |   Tuotot |      Kulut | Netto KS 2025
        1200      | 12001 | Valtuusto ja hallitus |        0 |   −412 300 |      −412 300
        ${second} | 12002 | Hallintopalvelut      |  214 800 | −1 530 400 |    −1 315 600
        1200 HALLINTO YHTEENSÄ  |       |         |  214 800 | −1 942 700 |    −1 727 900
        1280      | 12801 | Palkanlaskenta        |   14 800 |   −530 400 |      −515 600
        ${fourth} | 12802 | Rekrytointi           |   14 000 |   −230 400 |      −216 400
        1280      | 12803 | Työsuojelu            |        0 |    −90 000 |       −90 000
        1280 HENKILÖSTÖ YHTEENSÄ |      |         |   28 800 |   −850 800 |      −822 000`;

testRule(costcentreUnmapped, {
  accepts: [
    { name: 'each in its unit', sheet: rows('1280') },
    {
      name: 'the unit is said once, at the first of its cost centres',
      sheet: rows('', '').replaceAll('1280      | 12803', ' | 12803'),
    },
  ],
  flags: [
    { name: 'a letter for a digit', reason: 'unknown-unit', sheet: rows('128O ←') },
    { name: 'the only one without a unit', reason: 'no-unit', sheet: rows('←') },
  ],
  undecided: [],
});
