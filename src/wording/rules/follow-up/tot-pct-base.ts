import { say, type RuleWords } from '../words.ts';

export const totPctBase: RuleWords = {
  title: say(
    'Toteuma-% on alkuperäisestä',
    'Utfallsprocenten av ursprunglig',
    'Used share of original budget',
  ),
  reasons: {
    'original-budget': {
      what: say(
        '{unit}: {figure} on laskettu sarakkeesta {used}. Muutetusta talousarviosta laskettuna se on {expected} %, taulukossa {shown} %.',
        '{unit}: {figure} är räknad på kolumnen {used}. Av den ändrade budgeten är den {expected} %, i tabellen {shown} %.',
        '{unit}: {figure} is calculated from the column {used}. Of the amended budget it is {expected}%, the sheet says {shown}%.',
      ),
      why: say(
        'Taulukossa on muutettu talousarvio {amended}, ja määräraha on sen mukainen.',
        'Tabellen har den ändrade budgeten {amended}, och anslaget följer den.',
        'The sheet has the amended budget {amended}, and that is the appropriation.',
      ),
      remedy: say(
        'Laske prosentti muutetusta talousarviosta.',
        'Räkna procenten på den ändrade budgeten.',
        'Calculate the share from the amended budget.',
      ),
    },
  },
  doubts: {},
};
