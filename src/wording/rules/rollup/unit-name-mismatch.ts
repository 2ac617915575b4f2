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
    'register-code': {
      what: say(
        '{name} on tunnuksella {code}, mutta yksikkö- tai sitovuustiedoissa tunnuksella {other}.',
        '{name} har koden {code}, men koden {other} i uppgifterna om enheter eller om vad som binder.',
        '{name} has code {code}, but code {other} in the register or in the list of what binds.',
      ),
      why: say(
        'Väärällä tunnuksella yksikön sitovuutta ei voi valvoa.',
        'Med fel kod kan man inte följa vad som binder enheten.',
        'Under a wrong code nobody can watch what binds the unit.',
      ),
      remedy: say(
        'Tarkista tunnus ja korjaa väärä.',
        'Kontrollera koden och rätta den som är fel.',
        'Check the code and correct the wrong one.',
      ),
    },
    codes: {
      what: say(
        '{name} on solussa {cell} tunnuksella {code}, mutta välilehdellä {otherSheet} tunnuksella {other}.',
        '{name} har koden {code} i cell {cell} men koden {other} på bladet {otherSheet}.',
        '{name} has code {code} in cell {cell} but code {other} on sheet {otherSheet}.',
      ),
      why: say(
        'Yhdellä yksiköllä on yksi tunnus, muuten luvut menevät väärälle yksikölle.',
        'En enhet har en kod, annars hamnar talen på fel enhet.',
        'One unit has one code, or its figures go to a wrong one.',
      ),
      remedy: say(
        'Tarkista tunnus ja korjaa väärä.',
        'Kontrollera koden och rätta den som är fel.',
        'Check the code and correct the wrong one.',
      ),
    },
    rows: {
      what: say(
        'Solun {cell} rivillä on {code} {name}, mutta muilla riveillä {usual}.',
        'På raden med cell {cell} står {code} {name}, men på andra rader {usual}.',
        'The row of cell {cell} says {code} {name}, but other rows say {usual}.',
      ),
      why: say(
        'Tunnuksella ja nimellä on sama pari joka rivillä, muuten summa menee väärälle yksikölle tai tilille.',
        'En kod och dess namn hör ihop på varje rad, annars hamnar beloppet på fel enhet eller konto.',
        'A code and its name go together on every row, or the amount goes to a wrong unit or account.',
      ),
      remedy: say(
        'Tarkista rivin tunnus ja nimi ja korjaa väärä.',
        'Kontrollera radens kod och namn och rätta det som är fel.',
        'Check the code and the name of the row and correct the wrong one.',
      ),
    },
  },
  doubts: {},
};
