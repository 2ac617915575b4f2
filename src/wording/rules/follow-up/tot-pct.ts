import { say, type RuleWords } from '../words.ts';

export const totPct: RuleWords = {
  title: say('Toteuma-% ei täsmää', 'Utfallsprocenten stämmer inte', 'Used share does not add up'),
  reasons: {
    differs: {
      what: say(
        '{unit}: {figure} on {shown} %, mutta luvuista laskettuna {expected} %.',
        '{unit}: {figure} är {shown} %, men uträknat ur talen {expected} %.',
        '{unit}: {figure} is {shown}%, but the figures give {expected}%.',
      ),
      why: say(
        'Toteuma-% on {part} jaettuna luvulla {base}.',
        'Utfallsprocenten är {part} delat med {base}.',
        'The used share is {part} divided by {base}.',
      ),
      remedy: say(
        'Laske prosentti kaavalla tai korjaa luvut, joista se lasketaan.',
        'Räkna procenten med en formel eller rätta talen som den räknas ur.',
        'Calculate the share with a formula, or correct the figures it follows from.',
      ),
    },
  },
  doubts: {},
};
