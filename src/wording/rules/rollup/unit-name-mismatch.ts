import { say, type RuleWords } from '../words.ts';

export const unitNameMismatch: RuleWords = {
  title: say('Yksiköllä on kaksi nimeä', 'En enhet har två namn', 'A unit has two names'),
  reasons: {
    sheets: {
      what: say(
        'Tunnus {code} on solussa {cell} {name}, mutta välilehdellä {otherSheet} {other}.',
        'Koden {code} är {name} i cell {cell} men {other} på bladet {otherSheet}.',
        'Code {code} is {name} in cell {cell} but {other} on sheet {otherSheet}.',
      ),
      why: say(
        'Samalla tunnuksella on oltava sama nimi, muuten ei tiedetä, kumman yksikön luvuista on kyse.',
        'Samma kod ska ha samma namn, annars vet man inte vilken enhets tal det gäller.',
        'One code must have one name, or nobody knows whose figures these are.',
      ),
      remedy: say(
        'Tarkista tunnus ja nimi ja korjaa toinen.',
        'Kontrollera koden och namnet och rätta det som är fel.',
        'Check the code and the name and correct the wrong one.',
      ),
    },
    register: {
      what: say(
        'Tunnus {code} on solussa {cell} {name}, mutta yksikkörekisterissä ({otherSheet}) {other}.',
        'Koden {code} är {name} i cell {cell} men {other} i enhetsregistret ({otherSheet}).',
        'Code {code} is {name} in cell {cell} but {other} in the register of units ({otherSheet}).',
      ),
      why: say(
        'Nimi ei ole mikään rekisterin hyväksymistä nimistä.',
        'Namnet är inget av de namn som registret godkänner.',
        'The name is none of those the register accepts.',
      ),
      remedy: say(
        'Tarkista tunnus ja nimi. Jos yksikön nimi on muuttunut, päivitä rekisteri.',
        'Kontrollera koden och namnet. Om enhetens namn har ändrats, uppdatera registret.',
        'Check the code and the name. If the unit was renamed, update the register.',
      ),
    },
  },
  doubts: {},
};
