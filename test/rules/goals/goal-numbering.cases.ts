import { goalNumbering } from '../../../src/rules/goals/goal-numbering.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(goalNumbering, {
  accepts: [
    {
      name: 'one after another',
      sheet: `
        Tavoite               | Toimenpide | Mittarit
        1. Yritykset kasvavat | Messut     | 5 kpl
        2. Väki lisääntyy     | Tontit     | 5 kpl
        3. Luonto voi hyvin   | Kunnostus  | 5 kpl
        4. Palvelut toimivat  | Kyselyt    | 5 kpl`,
    },
    {
      name: 'no numbers',
      sheet: `
        Tavoite            | Toimenpide | Mittarit
        Yritykset kasvavat | Messut     | 5 kpl
        Väki lisääntyy     | Tontit     | 5 kpl
        Luonto voi hyvin   | Kunnostus  | 5 kpl
        Palvelut toimivat  | Kyselyt    | 5 kpl`,
    },
    {
      name: 'a number alone',
      sheet: `
        Tavoite             | Toimenpide | Mittarit
        Yritykset kasvavat  | Messut     | 5 kpl
        Väki lisääntyy      | Tontit     | 5 kpl
        7. Luonto voi hyvin | Kunnostus  | 5 kpl
        Palvelut toimivat   | Kyselyt    | 5 kpl`,
    },
  ],
  flags: [
    {
      name: 'a number twice',
      reason: 'twice',
      sheet: `
        Tavoite               | Toimenpide | Mittarit
        1. Yritykset kasvavat | Messut     | 5 kpl
        2. Väki lisääntyy     | Tontit     | 5 kpl
        2. Luonto voi hyvin ← | Kunnostus  | 5 kpl
        3. Palvelut toimivat  | Kyselyt    | 5 kpl`,
    },
    {
      name: 'parts of a chapter',
      reason: 'twice',
      sheet: `
        Tavoite                 | Toimenpide | Mittarit
        1.3. Yritykset kasvavat | Messut     | 5 kpl
        1.4. Väki lisääntyy     | Tontit     | 5 kpl
        1.4. Luonto voi hyvin ← | Kunnostus  | 5 kpl
        1.5. Palvelut toimivat  | Kyselyt    | 5 kpl`,
    },
    {
      name: 'a number left out',
      reason: 'gap',
      sheet: `
        Tavoite               | Toimenpide | Mittarit
        1. Yritykset kasvavat | Messut     | 5 kpl
        2. Väki lisääntyy     | Tontit     | 5 kpl
        4. Luonto voi hyvin ← | Kunnostus  | 5 kpl
        5. Palvelut toimivat  | Kyselyt    | 5 kpl`,
    },
    {
      name: 'some have none',
      reason: 'partly',
      sheet: `
        Tavoite               | Toimenpide | Mittarit
        Yritykset kasvavat ←  | Messut     | 5 kpl
        Väki lisääntyy        | Tontit     | 5 kpl
        10. Luonto voi hyvin  | Kunnostus  | 5 kpl
        11. Palvelut toimivat | Kyselyt    | 5 kpl`,
    },
  ],
  undecided: [],
});
