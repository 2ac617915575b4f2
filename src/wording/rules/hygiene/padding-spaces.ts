import { say, type RuleWords } from '../words.ts';

export const paddingSpaces: RuleWords = {
  title: say('Tekstin perässä on välilyöntejä', 'Mellanslag efter texten', 'Spaces after a text'),
  reasons: {
    label: {
      what: say(
        'Solun {cell} tekstin ”{text}” edessä tai perässä on ylimääräisiä välejä.',
        'Texten ”{text}” i cell {cell} har extra mellanslag före eller efter sig.',
        'The text “{text}” of cell {cell} has extra spaces before or after it.',
      ),
      why: say(
        'Nimet, jotka eroavat vain väleillä, eivät ole Excelin hauille ja kaavoille samoja.',
        'Namn som skiljer sig bara i mellanslag är inte lika för Excels sökningar och formler.',
        'Names that differ only in spaces are not the same to searches and formulas of Excel.',
      ),
      remedy: say(
        'Poista välit, esimerkiksi funktiolla POISTA.VÄLIT.',
        'Ta bort mellanslagen, till exempel med funktionen RENSA.',
        'Remove the spaces, for example with the function TRIM.',
      ),
    },
  },
  doubts: {},
};
