import { say, type RuleWords } from '../words.ts';

export const goalCellSplit: RuleWords = {
  title: say(
    'Solun teksti jatkuu toisella rivillä',
    'Celltexten fortsätter på nästa rad',
    'The text goes on in another row',
  ),
  reasons: {
    one: {
      what: say(
        'Teksti ”{text}” on jaettu kahdelle riville.',
        'Texten ”{text}” är delad på två rader.',
        'The text “{text}” is split over two rows.',
      ),
      why: say(
        'Lajittelu, suodatus ja seuranta pitävät jatkoa omana rivinään.',
        'Sortering, filtrering och uppföljning ser fortsättningen som en egen rad.',
        'Sorting, filtering and follow-up take the rest for a row of its own.',
      ),
      remedy: say(
        'Yhdistä teksti ensimmäiseen soluun ja poista jatkorivi.',
        'Flytta texten till den första cellen och ta bort fortsättningsraden.',
        'Join the text in the first cell and remove the second row.',
      ),
    },
    many: {
      what: say(
        'Teksti on jaettu usealle riville {count} kohdassa. Ensimmäinen niistä on ”{text}”.',
        'Texten är delad på flera rader på {count} ställen. Den första är ”{text}”.',
        'The text is split over several rows in {count} places. The first is “{text}”.',
      ),
      why: say(
        'Lajittelu, suodatus ja seuranta pitävät jatkoa omana rivinään.',
        'Sortering, filtrering och uppföljning ser fortsättningen som en egen rad.',
        'Sorting, filtering and follow-up take the rest for a row of its own.',
      ),
      remedy: say(
        'Yhdistä teksti ensimmäiseen soluun ja poista jatkorivi.',
        'Flytta texten till den första cellen och ta bort fortsättningsraden.',
        'Join the text in the first cell and remove the second row.',
      ),
    },
  },
  doubts: {},
};
