import { say, type RuleWords } from '../words.ts';

export const duplicateHeader: RuleWords = {
  title: say(
    'Kahdella sarakkeella on sama otsikko',
    'Två kolumner har samma rubrik',
    'Two columns have the same heading',
  ),
  reasons: {
    same: {
      what: say(
        'Sarakkeilla {columns} on sama otsikko ”{header}”.',
        'Kolumnerna {columns} har samma rubrik ”{header}”.',
        'The columns {columns} have the same heading, “{header}”.',
      ),
      why: say(
        'Lukija ei tiedä, kumpi sarake pätee, eikä lukuja voi verrata tai laskea yhteen.',
        'Läsaren vet inte vilken kolumn som gäller, och talen kan inte jämföras eller adderas.',
        'The reader does not know which column counts, and the figures can be neither compared nor added.',
      ),
      remedy: say(
        'Lisää otsikkoon vuosi, versio tai muu tieto, joka erottaa sarakkeet, tai poista toinen sarake.',
        'Lägg till året, versionen eller annat som skiljer kolumnerna åt, eller ta bort den ena.',
        'Add the year, the version or whatever tells the columns apart, or remove one of them.',
      ),
    },
    'month-row': {
      what: say(
        'Kuukausi ”{header}” on kahdella rivillä ({rows}), ja yksi kuukausi puuttuu.',
        'Månaden ”{header}” står på två rader ({rows}), och en månad saknas.',
        'The month “{header}” stands on two rows ({rows}), and one month is missing.',
      ),
      why: say(
        'Lukija ei tiedä, kumman kuukauden luvut rivillä ovat.',
        'Läsaren vet inte vilken månads tal raden visar.',
        'The reader does not know of which month the figures are.',
      ),
      remedy: say(
        'Korjaa rivin otsikoksi se kuukausi, jonka luvut siinä ovat.',
        'Rätta raden till den månad som talen gäller.',
        'Correct the row to the month its figures are of.',
      ),
    },
  },
  doubts: {},
};
