import { metricOutcomeMissing } from '../../../src/rules/follow-up/metric-outcome-missing.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(metricOutcomeMissing, {
  accepts: [
    {
      name: 'every metric has an outcome',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | asiakkaita > 300 | 150 | 290 | 
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
    {
      name: 'a plan that is not reported on yet',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | asiakkaita > 300 | | | 
        Kyselyt | vastauksia vähintään 50 kpl | | | Käynnissä`,
    },
    {
      name: 'the year is over, whatever stood in June',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | asiakkaita > 300 | | 290 | 
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
    {
      name: 'a row without a metric',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | | | | Valmis
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
    {
      name: 'the outcome of an earlier year',
      sheet: `
        Toimenpide | Mittari | Toteuma 2024 | Tavoitetaso 2025
        Neuvonta | Asiakkaiden määrä | | > 300
        Kyselyt | Vastausten määrä | 40 | 50`,
    },
  ],
  flags: [
    {
      name: 'blank at the end of the year',
      reason: 'one',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | asiakkaita > 300 | 150 | ← | 
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
    {
      name: 'blank in June, while others report',
      reason: 'one',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | asiakkaita > 300 | ← | | 
        Kyselyt | vastauksia vähintään 50 kpl | 30 | |`,
    },
    {
      name: 'four are one finding',
      reason: 'many',
      sheet: `
        Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Tila
        Neuvonta | asiakkaita > 300 | | ← | 
        Messut | messuja > 3 kpl | | | 
        Retket | retkiä > 3 kpl | | | 
        Illat | iltoja > 3 kpl | | | 
        Kyselyt | vastauksia vähintään 50 kpl | 30 | 55 | Toteutunut`,
    },
  ],
  undecided: [],
});
