import { valueOffScale } from '../../../src/rules/goals/value-off-scale.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(valueOffScale, {
  accepts: [
    {
      name: 'grades on their scale',
      sheet: `
        Tavoite              | Mittari                             | Tavoitetaso 2026 | Toteuma 31.12.
        Asiakas on keskiössä | Asiakastyytyväisyys (asteikko 1–5)  | 4,2              | 4,4
        Kokous sujuu         | Kokousarvio vähintään 4/5           |                  | 3,9/5`,
    },
    {
      name: 'a share of everybody',
      sheet: `
        Tavoite              | Mittari                             | Tavoitetaso 2026 | Toteuma 31.12.
        Henkilöstö osaa      | Kelpoisten osuus, %                 | 100 %            | 97 %`,
    },
    {
      name: 'what is no part of a whole',
      sheet: `
        Tavoite              | Mittari                             | Tavoitetaso 2026 | Toteuma 31.12.
        Maksut kattavat      | Kustannusvastaavuus, %              | 105 %            | 103 %
        Myynti kasvaa        | Osuuden kasvu                       | 120 %            | 118 %`,
    },
    {
      name: 'a count beside a scale',
      sheet: `
        Tavoite              | Mittari                             | Tavoitetaso 2026 | Toteuma 31.12.
        Asiakas on keskiössä | Vastausten määrä, kpl               | 250              | 240`,
    },
  ],
  flags: [
    {
      name: 'a grade above the best',
      reason: 'scale',
      sheet: `
        Tavoite              | Mittari                             | Tavoitetaso 2026 | Toteuma 31.12.
        Asiakas on keskiössä | Asiakastyytyväisyys (asteikko 1–5)  | 5,4 ←       | 4,4`,
    },
    {
      name: 'a target that says its scale itself',
      reason: 'scale',
      sheet: `
        Tavoite              | Mittari                             | Tavoitetaso 2026 | Toteuma 31.12.
        Asiakas on keskiössä | Asiakastyytyväisyys                 | 6,2/5 ←     | 4,4`,
    },
    {
      name: 'in the metric itself',
      reason: 'scale',
      sheet: `
        Tavoite              | Mittari
        Asiakas on keskiössä | Asiakastyytyväisyys vähintään 7/5 ←`,
    },
    {
      name: 'an outcome off the scale, in Swedish',
      reason: 'scale',
      sheet: `
        Mål                  | Mätare                              | Målnivå 2026     | Utfall 31.12
        Kunden i centrum     | Kundnöjdhet (skala 1–5)             | 4,2              | 42 ←`,
    },
    {
      name: 'more than everybody',
      reason: 'share',
      sheet: `
        Tavoite              | Mittari                             | Tavoitetaso 2026 | Toteuma 31.12.
        Opinnot jatkuvat     | Jatko-opintoihin sijoittuneet, %    | 109 % ←     | 97 %`,
    },
  ],
  undecided: [],
});
