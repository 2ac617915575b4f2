import { bindingGoalUnmeasured } from '../../../src/rules/binding/binding-goal-unmeasured.ts';
import { testRule } from '../../support/test-rule.ts';

const sheetOf = (mark: string, metric: string, bound: string) => `
  Tavoite | Toimenpide | Mittarit | Sitova
  Kaupungin tulot kattavat menot${mark} | Talousohjelma | ${metric} | ${bound}
  Palvelut ovat sujuvia | Ajanvaraus verkkoon | Jonotusaika alle 7 päivää |`;

testRule(bindingGoalUnmeasured, {
  accepts: [
    {
      name: 'a binding goal with a metric',

      sheet: sheetOf('', 'Tilikauden tulos yli 0 €', 'sitova'),
    },
    {
      name: 'a goal that is not binding',

      sheet: sheetOf('', '', ''),
    },
  ],
  flags: [
    {
      name: 'a binding goal without a metric',
      reason: 'no-metric',
      sheet: sheetOf(' ←', '', 'Sitova'),
    },
  ],
  undecided: [],
});
