import { say, type RuleWords } from '../words.ts';

const why = say(
  'Yksikkö voi olla taulukossa vain kerran. Muuten luvut tulevat mukaan kahdesti tai kohdistuvat väärälle yksikölle.',
  'En enhet kan finnas i tabellen bara en gång. Annars räknas talen två gånger eller hamnar på fel enhet.',
  'A unit can stand in a table only once. Otherwise its figures count twice or go to the wrong unit.',
);
const remedy = say(
  'Poista toinen tai korjaa sen tunnus tai nimi.',
  'Ta bort den ena eller rätta dess kod eller namn.',
  'Remove one of them or correct its code or name.',
);

export const unitDuplicate: RuleWords = {
  title: say('Yksikkö on kahteen kertaan', 'Enheten förekommer två gånger', 'Unit appears twice'),
  reasons: {
    'same-code': {
      what: say(
        '{unit} ({cell}) on taulukossa toiseen kertaan: sama tunnus on jo kohdassa {first} ({firstCell}).',
        '{unit} ({cell}) förekommer två gånger i tabellen: samma kod finns redan vid {first} ({firstCell}).',
        '{unit} ({cell}) appears a second time: the same code already stands at {first} ({firstCell}).',
      ),
      why,
      remedy,
    },
    'same-name': {
      what: say(
        '{unit} ({cell}) on taulukossa toiseen kertaan: sama nimi on jo kohdassa {first} ({firstCell}).',
        '{unit} ({cell}) förekommer två gånger i tabellen: samma namn finns redan vid {first} ({firstCell}).',
        '{unit} ({cell}) appears a second time: the same name already stands at {first} ({firstCell}).',
      ),
      why,
      remedy,
    },
    'same-line': {
      what: say(
        '{unit}: {figure} {amount} on kahdella peräkkäisellä rivillä. Ensimmäinen on solussa {firstCell}.',
        '{unit}: {figure} {amount} står på två rader efter varandra. Den första är i cell {firstCell}.',
        '{unit}: {figure} {amount} stands on two rows, one after the other. The first is in cell {firstCell}.',
      ),
      why: say(
        'Kahteen kertaan tullut rivi kasvattaa yksikön summaa.',
        'En rad som har kommit två gånger ökar enhetens summa.',
        'A row that has come twice adds to the sum of the unit.',
      ),
      remedy: say(
        'Poista toinen rivi, jos se on tullut vahingossa.',
        'Ta bort den ena raden om den har kommit av misstag.',
        'Remove one of the rows if it is there by mistake.',
      ),
    },
    'same-block': {
      what: say(
        '{unit}: kaikki rivit ovat taulukossa kahteen kertaan. Ensimmäinen kerta alkaa solusta {firstCell} ja toinen solusta {cell}.',
        '{unit}: alla rader står två gånger i tabellen. Första gången börjar i cell {firstCell} och andra gången i cell {cell}.',
        '{unit}: all rows stand twice in the table. They begin in cell {firstCell} and again in cell {cell}.',
      ),
      why: say(
        'Kahteen kertaan tulleet rivit kasvattavat yksikön summia.',
        'Rader som kommit två gånger ökar enhetens summor.',
        'Rows that came twice raise the sums of the unit.',
      ),
      remedy: say(
        'Poista toiset rivit, jos ne ovat tulleet vahingossa.',
        'Ta bort de ena raderna om de kommit med av misstag.',
        'Delete one set of rows if it came by accident.',
      ),
    },
    'same-account': {
      what: say(
        'Tilin {account} ({cell}) numero on toiseen kertaan samassa yksikössä: sama numero on jo tilillä {first} ({firstCell}).',
        'Kontot {account} ({cell}) har ett nummer som redan finns i samma enhet: det står vid {first} ({firstCell}).',
        'The code of account {account} ({cell}) stands a second time in the same unit: {first} ({firstCell}) already has it.',
      ),
      why: say(
        'Kaksi eri nimistä tiliä ei voi olla samalla numerolla: luvut kirjautuvat väärälle tilille.',
        'Två konton med olika namn kan inte ha samma nummer: talen bokförs på fel konto.',
        'Two accounts of different names cannot share a code: the amounts would be booked to the wrong account.',
      ),
      remedy: say(
        'Korjaa väärä tilinumero.',
        'Rätta det felaktiga kontonumret.',
        'Correct the wrong account code.',
      ),
    },
  },
  doubts: {},
};
