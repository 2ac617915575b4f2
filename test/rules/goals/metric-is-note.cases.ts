import { metricIsNote } from '../../../src/rules/goals/metric-is-note.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(metricIsNote, {
  accepts: [
    {
      name: 'a metric',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | tietopyyntöjä enintään 10 kpl
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a word of the same stem',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | Tarkistettujen lomakkeiden määrä
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
  ],
  flags: [
    {
      name: 'a reminder',
      reason: 'one',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | Tsekataan CaseM:n raportointimahdollisuudet ←
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a question',
      reason: 'one',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | Kyselyn tulos? ←
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'missing, by its own word',
      reason: 'one',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | puuttuu ←
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'four are one finding',
      reason: 'many',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Messut             | puuttuu ←
        Väki lisääntyy       | Tontit             | kesken
        Luonto voi hyvin     | Kunnostus          | TODO
        Palvelut toimivat    | Kyselyt            | täydennetään
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'to be found out later',
      reason: 'one',
      sheet: `
        Tavoite              | Toimenpide         | Mittarit
        Yritykset kasvavat   | Yritysneuvonta     | Selvitetään myöhemmin ←
        Henkilöstö voi hyvin | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'to be thought about, in Swedish',
      reason: 'one',
      sheet: `
        Mål                  | Åtgärd             | Mätare
        Företagen växer      | Rådgivning         | Fundera ännu på mätaren ←
        Personalen mår bra   | Utvecklingssamtal  | förda samtal 100 %`,
    },
  ],
  undecided: [],
});
