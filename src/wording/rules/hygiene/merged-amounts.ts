import { say, type RuleWords } from '../words.ts';

export const mergedAmounts: RuleWords = {
  title: say(
    'Yhdistetty solu peittää lukuja',
    'En sammanfogad cell täcker tal',
    'Merged cell covers amounts',
  ),
  reasons: {
    merged: {
      what: say(
        '{unit}: {figure} on yhdistetyssä solussa {merge}, joka peittää myös muiden rivien tai sarakkeiden luvut.',
        '{unit}: {figure} står i den sammanfogade cellen {merge}, som också täcker andra raders eller kolumners tal.',
        '{unit}: {figure} stands in the merged cell {merge}, which covers the amounts of other rows or columns as well.',
      ),
      why: say(
        'Yhdistetyssä solussa on vain yksi luku. Muut rivit jäävät ilman omaa lukua, ja kaavat lukevat ne tyhjinä.',
        'En sammanfogad cell har bara ett tal. De andra raderna saknar ett eget tal, och formler läser dem som tomma.',
        'A merged cell holds a single number. The other rows have none of their own, and formulas read them as blank.',
      ),
      remedy: say(
        'Pura yhdistäminen ja kirjoita kullekin riville oma luku.',
        'Dela cellen och skriv ett eget tal på varje rad.',
        'Unmerge the cell and give every row a number of its own.',
      ),
    },
  },
  doubts: {},
};
