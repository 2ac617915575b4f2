import { say, type RuleWords } from '../words.ts';

const why = say(
  'Excel jättää tekstin pois summista, vaikka se näyttää luvulta.',
  'Excel lämnar text utanför summorna även om den ser ut som ett tal.',
  'Excel leaves text out of sums even when it looks like a number.',
);

export const textNumber: RuleWords = {
  title: say('Luku on tekstinä', 'Talet är text', 'Number is stored as text'),
  reasons: {
    'reads-as': {
      what: say(
        '{unit}: {figure} on tekstiä ”{text}”, ei luku {number}.',
        '{unit}: {figure} är texten ”{text}”, inte talet {number}.',
        '{unit}: {figure} is the text “{text}”, not the number {number}.',
      ),
      why,
      remedy: say(
        'Muunna solu luvuksi tai kirjoita luku uudelleen.',
        'Omvandla cellen till ett tal eller skriv talet på nytt.',
        'Convert the cell to a number or type the number again.',
      ),
    },
    padded: {
      what: say(
        '{unit}: {figure} on tekstiä, koska luvun ympärillä on välilyöntejä. Sen pitäisi olla luku {number}.',
        '{unit}: {figure} är text, eftersom det finns mellanslag kring talet. Det borde vara talet {number}.',
        '{unit}: {figure} is text, because there are spaces around the number. It should be the number {number}.',
      ),
      why,
      remedy: say(
        'Poista välilyönnit luvun edestä ja perästä ja muunna solu luvuksi.',
        'Ta bort mellanslagen före och efter talet och omvandla cellen till ett tal.',
        'Remove the spaces before and after the number, and convert the cell to a number.',
      ),
    },
    lines: {
      what: say(
        '{unit}: {figure} on rivinä yhdessä solussa, ”{text}”. Taulukossa on {count} tällaista solua.',
        '{unit}: {figure} står som en rad i en enda cell, ”{text}”. Tabellen har {count} sådana celler.',
        '{unit}: {figure} stands as a line in a single cell, “{text}”. The table has {count} such cells.',
      ),
      why: say(
        'Selite ja luku ovat samassa solussa, joten Excel ei voi laskea luvuilla.',
        'Förklaringen och talet finns i samma cell, och Excel kan inte räkna med talen.',
        'Label and number share a cell, so Excel cannot calculate with the numbers.',
      ),
      remedy: say(
        'Jaa solut kahteen sarakkeeseen: selite ja luku.',
        'Dela upp cellerna i två kolumner: förklaring och tal.',
        'Split the cells into two columns, label and number.',
      ),
    },
    unreadable: {
      what: say(
        '{unit}: {figure} on tekstiä ”{text}”, josta lukua ei voi päätellä varmasti.',
        '{unit}: {figure} är texten ”{text}”, ur vilken talet inte säkert kan utläsas.',
        '{unit}: {figure} is the text “{text}”, from which the number cannot be read with certainty.',
      ),
      why,
      remedy: say(
        'Kirjoita soluun pelkkä luku. Selitteen paikka on omassa sarakkeessaan.',
        'Skriv bara talet i cellen. En förklaring hör hemma i en egen kolumn.',
        'Type only the number in the cell. A remark belongs in a column of its own.',
      ),
    },
  },
  doubts: {},
};
