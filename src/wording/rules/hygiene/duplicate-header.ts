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
  },
  doubts: {},
};
