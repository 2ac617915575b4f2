import { outcomeType } from '../../../src/rules/follow-up/outcome-type.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(outcomeType, {
  accepts: [
    {
      name: 'a number',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | asiakkaita > 300 | | 290 | 
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
    {
      name: 'a number with an explanation',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | asiakkaita > 300 | | 290, hyvä tulos | 
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
    {
      name: 'not measured yet',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | asiakkaita > 300 | Mitataan loppuvuonna | | 
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
    {
      name: 'a milestone is told in words',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | toimintamalli on otettu käyttöön | | Toteutui | 
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
    {
      name: 'a number written as a word',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Messut | messuja vähintään kaksi | | kolme kertaa | 
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
  ],
  flags: [
    {
      name: 'good against more than 300',
      reason: 'one',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | asiakkaita > 300 | | hyvä ← | 
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
    {
      name: 'reached, without saying how much',
      reason: 'one',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | asiakkaita > 300 | | Toteutunut ← | 
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
    {
      name: 'four are one finding',
      reason: 'many',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | asiakkaita > 300 | | hyvä ← | 
        Messut | messuja > 3 kpl | | hyvin | 
        Retket | retkiä > 3 kpl | | hyvin | 
        Illat | iltoja > 3 kpl | | hyvin | 
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
  ],
  undecided: [],
});
