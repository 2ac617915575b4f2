import { say, type RuleWords } from './words.ts';

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
