import { say, type RuleWords } from '../words.ts';

export const scaleUndeclared: RuleWords = {
  title: say(
    'Tuhansia euroja ei ole merkitty',
    'Tusental euro har inte angetts',
    'Thousands of euros are not declared',
  ),
  reasons: {
    'other-sheet-shows': {
      what: say(
        '{unit}: {figure} on {actual}, mutta taulukossa ”{sheet}” sama luku on {otherAmount}.',
        '{unit}: {figure} är {actual}, men på bladet ”{sheet}” är samma tal {otherAmount}.',
        '{unit}: {figure} is {actual}, but on the sheet “{sheet}” the same figure is {otherAmount}.',
      ),
      why: say(
        'Luvut ovat täsmälleen tuhannesosa toisen taulukon luvuista. Taulukko on ilmeisesti tuhansina euroina, mutta sitä ei ole merkitty.',
        'Talen är exakt en tusendel av talen på det andra bladet. Tabellen är uppenbarligen i tusental euro, men det har inte angetts.',
        'The figures are exactly a thousandth of those on the other sheet. The table is evidently in thousands of euros without saying so.',
      ),
      remedy: say(
        'Merkitse yksikkö taulukon otsikkoon, esimerkiksi ”1 000 €”, tai muuta luvut euroiksi.',
        'Ange enheten i tabellens rubrik, till exempel ”1 000 €”, eller ändra talen till euro.',
        'Put the unit in the heading of the table, for example “€ 1 000”, or change the figures to euros.',
      ),
    },
  },
  doubts: {},
};
