import { say, type RuleWords } from '../words.ts';

export const dotThousands: RuleWords = {
  title: say(
    'Tuhannet on erotettu pisteillä',
    'Tusentalen är åtskilda med punkt',
    'Thousands are parted by dots',
  ),
  reasons: {
    dots: {
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
        'Kirjoita luku ilman pisteitä. Tuhansien välin saa lukumuotoilusta.',
        'Skriv talet utan punkter. Mellanrummet mellan tusentalen fås med talformatet.',
        'Type the number without dots. The number format parts the thousands.',
      ),
    },
  },
  doubts: {},
};
