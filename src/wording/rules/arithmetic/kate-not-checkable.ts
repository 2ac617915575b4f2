import { say, type RuleWords } from '../words.ts';

export const kateNotCheckable: RuleWords = {
  title: say('Katetta ei voi tarkistaa', 'Bidraget kan inte granskas', 'Margin cannot be checked'),
  reasons: {
    'margins-alone': {
      what: say(
        'Työkirjassa on {count} toimintakatetta, joiden tuotot ja kulut puuttuvat taulukosta. Ensimmäinen on {unit}: {figure}.',
        'Arbetsboken har {count} verksamhetsbidrag vars intäkter och kostnader saknas i tabellen. Det första är {unit}: {figure}.',
        'The workbook has {count} operating margins whose revenue and expense are not in the table. The first is {unit}: {figure}.',
      ),
      why: say(
        'Kate voidaan tarkistaa vain, kun tuotot ja kulut ovat samassa taulukossa.',
        'Bidraget kan granskas bara när intäkter och kostnader finns i samma tabell.',
        'A margin can be checked only when revenue and expense stand in the same table.',
      ),
      remedy: say(
        'Lisää taulukkoon tuotot ja kulut, jos katteet pitää voida tarkistaa.',
        'Lägg till intäkter och kostnader i tabellen om bidragen ska kunna granskas.',
        'Add revenue and expense to the table if the margins should be checked.',
      ),
    },
  },
  doubts: {},
};
