import { say, type RuleWords } from '../words.ts';

export const currencyInCell: RuleWords = {
  title: say(
    'Solussa on luvun lisäksi merkki tai sana',
    'Cellen har ett tecken eller ord utöver talet',
    'Cell holds a sign or word beside the number',
  ),
  reasons: {
    currency: {
      what: say(
        '{unit}: {figure} on tekstiä ”{text}”, ei luku {number}.',
        '{unit}: {figure} är texten ”{text}”, inte talet {number}.',
        '{unit}: {figure} is the text “{text}”, not the number {number}.',
      ),
      why: say(
        'Solu on Excelille tekstiä, ja se jää pois summista.',
        'Cellen är text för Excel och lämnas utanför summorna.',
        'Excel takes the cell for text and leaves it out of sums.',
      ),
      remedy: say(
        'Kirjoita soluun pelkkä luku. Eurot saa näkyviin lukumuotoilulla, ja arvion voi merkitä huomautukseen.',
        'Skriv bara talet i cellen. Euro visas med talformatet, och en uppskattning kan nämnas i en anmärkning.',
        'Type only the number. The number format can show euros, and a remark can say that it is an estimate.',
      ),
    },
  },
  doubts: {},
};
