import { say, type RuleWords } from '../words.ts';

const why = say(
  'Suunnitelma, jonka jokainen luku on sama kuin edellisvuonna, on usein kopioitu pohjaksi ja jäänyt laatimatta.',
  'En plan där varje tal är detsamma som året innan har ofta kopierats som grund och aldrig gjorts upp.',
  'A plan whose every figure is that of the year before has often been copied as a start and never drawn up.',
);
const remedy = say(
  'Vie sarakkeeseen tämän vuoden luvut. Jos ne ovat todella samat, kirjoita siitä perustelu.',
  'För in årets tal i kolumnen. Om de verkligen är desamma, motivera det.',
  'Enter the figures of this year. If they really are the same, say why.',
);

export const planCopied: RuleWords = {
  title: say(
    'Suunnitelma on edellisvuoden kopio',
    'Planen är en kopia av året innan',
    'The plan is a copy of the year before',
  ),
  reasons: {
    unit: {
      what: say(
        '{unit}: suunnitelman kaikki {count} lukua ovat samat kuin edellisvuoden. Ensimmäinen on {plan}, vertailtava {before}.',
        '{unit}: alla {count} tal i planen är desamma som året innan. Det första är {plan}, jämfört med {before}.',
        '{unit}: all {count} figures of the plan are those of the year before. The first is {plan}, compared with {before}.',
      ),
      why,
      remedy,
    },
    table: {
      what: say(
        'Taulukon {sheet} kaikki {count} suunnitelmalukua ovat samat kuin edellisvuoden. Ensimmäinen on {plan}, vertailtava {before}.',
        'Alla {count} plantal i tabellen {sheet} är desamma som året innan. Det första är {plan}, jämfört med {before}.',
        'All {count} planned figures of the table {sheet} are those of the year before. The first is {plan}, compared with {before}.',
      ),
      why,
      remedy,
    },
  },
  doubts: {},
};
