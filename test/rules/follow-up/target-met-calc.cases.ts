import { targetMetCalc } from '../../../src/rules/follow-up/target-met-calc.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(targetMetCalc, {
  accepts: [
    {
      name: 'the numbers say the same',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | asiakkaita > 300 | 150 | 310 | Toteutunut
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
    {
      name: 'not reached, and so it says',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | asiakkaita > 300 | 150 | 290 | Ei toteutunut
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
    {
      name: 'an action is carried out, which says nothing of its number',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | asiakkaita > 300 | 150 | 290 | Valmis
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
    {
      name: 'a range with the outcome inside',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | asiakkaita 200–300 | 150 | 290 | Toteutunut
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
    {
      name: 'another unit cannot be compared',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | tyytyväisiä vähintään 90 % | | 80 kpl | Toteutunut
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
    {
      name: 'a milestone in words',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | toimintamalli on otettu käyttöön | | otettu käyttöön 1.9. | Toteutunut
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
    {
      name: 'met in June, and expected to fall',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | sairauspoissaolot alle 12 pv | 5 | | Ei toteudu
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
    {
      name: 'a share against a percentage',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | tyytyväisiä vähintään 90 % | | 0,92 | Toteutunut
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
    {
      name: 'a change that the outcome does not state',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | kävijämäärä kasvaa vähintään 10 % | | 5 % | Toteutunut
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
  ],
  flags: [
    {
      name: '290 against more than 300',
      reason: 'not-met',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | asiakkaita > 300 | 150 | 290 | Toteutunut ←
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
    {
      name: 'in June, already told to be reached',
      reason: 'not-met',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | asiakkaita > 300 | 150 | | Saavutettu ←
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
    {
      name: 'less is aimed at',
      reason: 'not-met',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | sairauspoissaolot enintään 12 pv | 6 | 14 | Toteutunut ←
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
    {
      name: 'a range that is exceeded',
      reason: 'not-met',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | asiakkaita 200–300 | 150 | 310 | Toteutunut ←
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
    {
      name: 'a column of targets',
      reason: 'not-met',
      sheet: `
        Toimenpide | Mittari | Tavoitetaso KS 2025 | Toteuma 31.12. | Tila
        Neuvonta | Asiakkaiden määrä | yli 300 | 290 | Toteutunut ←
        Kyselyt | Vastausten määrä | 50 | 50 | Toteutunut`,
    },
    {
      name: 'one of two metrics falls short',
      reason: 'part-met',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | asiakkaita > 300; messuja vähintään 2 kpl | | 290; 3 | Toteutunut ←
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
    {
      name: 'reached and told not to be',
      reason: 'met',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | asiakkaita > 300 | 150 | 320 | Ei toteutunut ←
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
  ],
  undecided: [],
});
