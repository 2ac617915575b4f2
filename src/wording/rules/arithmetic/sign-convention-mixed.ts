import { say, type RuleWords } from '../words.ts';

export const signConventionMixed: RuleWords = {
  title: say('Kulujen etumerkki vaihtelee', 'Kostnadernas förtecken varierar', 'Sign of expenses varies'),
  reasons: {
    'within-sheet': {
      what: say(
        'Taulukossa on kuluja kahdella etumerkillä: {count} luvulla on eri etumerkki kuin {usual} muulla. Ensimmäinen on {unit}, {figure} {amount}.',
        'Tabellen har kostnader med två förtecken: {count} tal har ett annat förtecken än {usual} andra. Det första är {unit}, {figure} {amount}.',
        'The sheet has expenses with two signs: {count} figures carry another sign than {usual} others. The first is {unit}, {figure} {amount}.',
      ),
      why: say(
        'Eri etumerkein merkittyjä kuluja ei voi laskea yhteen.',
        'Kostnader med olika förtecken kan inte räknas ihop.',
        'Expenses with different signs cannot be added up.',
      ),
      remedy: say(
        'Merkitse taulukon kaikki kulut samalla etumerkillä.',
        'Ange alla kostnader i tabellen med samma förtecken.',
        'Show all expenses of the sheet with the same sign.',
      ),
    },
    'sheet-differs': {
      what: say(
        'Taulukon {sheet} kuluilla on eri etumerkki kuin taulukossa {otherSheet}: {unit}, {figure} {amount}.',
        'I bladet {sheet} har kostnaderna ett annat förtecken än i bladet {otherSheet}: {unit}, {figure} {amount}.',
        'Expenses on sheet {sheet} carry another sign than on sheet {otherSheet}: {unit}, {figure} {amount}.',
      ),
      why: say(
        'Eri etumerkein merkittyjä taulukoita ei voi laskea yhteen.',
        'Blad med olika förtecken kan inte räknas ihop.',
        'Sheets with different signs cannot be added up.',
      ),
      remedy: say(
        'Merkitse kulut koko työkirjassa samalla tavalla.',
        'Ange kostnaderna på samma sätt i hela arbetsboken.',
        'Show expenses the same way in the whole workbook.',
      ),
    },
  },
  doubts: {},
};
