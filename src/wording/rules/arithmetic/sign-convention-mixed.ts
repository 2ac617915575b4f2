import { say, type RuleWords } from '../words.ts';

export const signConventionMixed: RuleWords = {
  title: say('Kulujen etumerkki vaihtelee', 'Kostnadernas förtecken varierar', 'Sign of expenses varies'),
  reasons: {
    'margin-shows': {
      what: say(
        '{unit}: {figure} on {amount}, etumerkki eri kuin muilla yksiköillä ({usual}).',
        '{unit}: {figure} är {amount}, med annat förtecken än övriga enheter ({usual}).',
        '{unit}: {figure} is {amount}, with another sign than the other units ({usual}).',
      ),
      why: say(
        'Yksikön oma toimintakate täsmää vain, kun etumerkki vaihdetaan.',
        'Enhetens eget verksamhetsbidrag stämmer bara om förtecknet byts.',
        'The operating margin of the unit adds up only when the sign is changed.',
      ),
      remedy: say(
        'Vaihda luvun etumerkki samaksi kuin muualla taulukossa.',
        'Byt talets förtecken till samma som i tabellen i övrigt.',
        'Change the sign of the figure to that of the rest of the table.',
      ),
    },
    'others-differ': {
      what: say(
        '{unit}: {figure} on {amount}, etumerkki eri kuin muilla yksiköillä ({usual}).',
        '{unit}: {figure} är {amount}, med annat förtecken än övriga enheter ({usual}).',
        '{unit}: {figure} is {amount}, with another sign than the other units ({usual}).',
      ),
      why: say(
        'Väärä etumerkki muuttaa katetta kaksi kertaa luvun verran.',
        'Fel förtecken ändrar bidraget med två gånger beloppet.',
        'A wrong sign changes the margin by twice the amount.',
      ),
      remedy: say(
        'Vaihda etumerkki tai selitä, miksi kulut ovat tässä tuloja.',
        'Byt förtecken eller förklara varför kostnaderna här är en inkomst.',
        'Change the sign, or explain why the expense is an income here.',
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
