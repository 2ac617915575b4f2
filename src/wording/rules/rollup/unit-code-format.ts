import { say, type RuleWords } from '../words.ts';

export const unitCodeFormat: RuleWords = {
  title: say('Yksikön tunnus on poikkeava', 'En enhets kod avviker', 'Unit code has another form'),
  reasons: {
    'unlike-others': {
      what: say(
        '{unit}: tunnus {code} on eri muotoa kuin muut tunnukset ({usual}).',
        '{unit}: koden {code} har en annan form än de andra koderna ({usual}).',
        '{unit}: code {code} has another form than the other codes ({usual}).',
      ),
      why: say(
        'Väärin kirjoitettu tunnus ei täsmää kirjanpitoon eikä yksikkörekisteriin.',
        'En felskriven kod motsvarar ingenting i bokföringen eller enhetsregistret.',
        'A mistyped code matches nothing in the books or the register of units.',
      ),
      remedy: say(
        'Tarkista tunnus: numeroiden määrä, välilyönnit ja nollan tilalle kirjoitettu O.',
        'Kontrollera koden: antalet siffror, mellanslag och bokstaven O i stället för en nolla.',
        'Check the code: the number of digits, spaces, and a letter O in place of a zero.',
      ),
    },
  },
  doubts: {},
};
