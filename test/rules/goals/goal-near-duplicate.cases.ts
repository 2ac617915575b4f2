import { goalNearDuplicate } from '../../../src/rules/goals/goal-near-duplicate.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(goalNearDuplicate, {
  accepts: [
    {
      name: 'the same goal twice',
      sheet: `
        Tavoite                        | Toimenpide         | Mittarit
        Pidetään kiinteistöt kunnossa  | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        pidetään kiinteistöt kunnossa. | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'other numbers',
      sheet: `
        Tavoite                         | Toimenpide         | Mittarit
        Päästöt vähenevät 80 prosenttia | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        Päästöt vähenevät 90 prosenttia | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'short ones',
      sheet: `
        Tavoite        | Toimenpide         | Mittarit
        Talous kestää  | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        Talous kestävä | Kehityskeskustelut | keskustelut 100 %`,
    },
  ],
  flags: [
    {
      name: 'a row again with all that it says',
      reason: 'row-twice',
      sheet: `
        Tavoite                         | Toimenpide                      | Mittarit
        Nuorten osallisuus vahvistuu    | Nuorisovaltuustoa kuullaan      | kuulemisia vähintään 4 kpl
        Pidetään kiinteistöt kunnossa   | Kuntoarviot joka talosta        | arvioita vähintään 30 kpl
        Nuorten osallisuus vahvistuu ←  | Nuorisovaltuustoa kuullaan      | kuulemisia vähintään 4 kpl`,
    },
    {
      name: 'an ending',
      reason: 'differs',
      sheet: `
        Tavoite                           | Toimenpide         | Mittarit
        Pidetään kiinteistöt kunnossa     | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        Pidetään kiinteistönsä kunnossa ← | Kehityskeskustelut | keskustelut 100 %`,
    },
    {
      name: 'a slip of the pen',
      reason: 'differs',
      sheet: `
        Tavoite                                  | Toimenpide         | Mittarit
        Henkilöstö voi hyvin ja jaksaa työssään  | Yritysneuvonta     | asiakkaita vähintään 300 kpl
        Henkilöstö voi hyvin ja jakaa työssään ← | Kehityskeskustelut | keskustelut 100 %
        Yritykset kasvavat                       | Yritysneuvonta     | asiakkaita vähintään 300 kpl`,
    },
  ],
  undecided: [],
});
