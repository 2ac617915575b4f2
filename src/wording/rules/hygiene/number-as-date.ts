import { say, type RuleWords } from '../words.ts';

export const numberAsDate: RuleWords = {
  title: say(
    'Luku on muuttunut päivämääräksi',
    'Ett tal har blivit ett datum',
    'Number has turned into a date',
  ),
  reasons: {
    amount: {
      what: say(
        '{unit}: {figure} näyttää päivämäärän {date}.',
        '{unit}: {figure} visar datumet {date}.',
        '{unit}: {figure} shows the date {date}.',
      ),
      why: say(
        'Excel tekee päivämäärän merkinnöistä kuten 1.2 tai 3-4. Solun arvo on silloin päivän järjestysnumero, ei kirjoitettu luku.',
        'Excel gör ett datum av skrivsätt som 1.2 eller 3-4. Cellens värde är då dagens ordningsnummer, inte talet som skrevs.',
        'Excel makes a date of what is typed as 1.2 or 3-4. The value of the cell is then the number of the day, not the number typed.',
      ),
      remedy: say(
        'Muuta solun muotoilu luvuksi ja kirjoita luku uudelleen.',
        'Ändra cellens format till tal och skriv talet på nytt.',
        'Set the format of the cell to number and type the number again.',
      ),
    },
  },
  doubts: {},
};
