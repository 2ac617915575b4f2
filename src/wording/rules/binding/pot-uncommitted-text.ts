import { say, type RuleWords } from '../words.ts';

export const potUncommittedText: RuleWords = {
  title: say(
    'Sitomatta oleva raha ei täsmää',
    'Det obundna beloppet stämmer inte',
    'Uncommitted money does not add up',
  ),
  reasons: {
    differs: {
      what: say(
        'Sitomatta on taulukon mukaan {actual}, laskettuna {expected} (ero {difference}).',
        'Obundet är enligt tabellen {actual}, uträknat {expected} (skillnad {difference}).',
        'The sheet says {actual} is uncommitted, the parts give {expected} (difference {difference}).',
      ),
      why: say(
        'Rahaa on {limit} ja siitä on varattu {reserved}.',
        'Det finns {limit}, och därav har {reserved} reserverats.',
        'There is {limit}, and {reserved} of it is reserved.',
      ),
      remedy: say(
        'Päivitä luku tai laske se kaavalla.',
        'Uppdatera talet eller räkna det med en formel.',
        'Update the figure or calculate it with a formula.',
      ),
    },
  },
  doubts: {},
};
