import { say, type RuleWords } from '../words.ts';

export const expenseSign: RuleWords = {
  title: say('Kulun etumerkki on väärä', 'Kostnaden har fel förtecken', 'Expense has the wrong sign'),
  reasons: {
    'margin-shows': {
      what: say(
        '{unit}: {figure} on {amount}, etumerkki eri kuin muilla kuluilla ({usual}).',
        '{unit}: {figure} är {amount}, med annat förtecken än övriga kostnader ({usual}).',
        '{unit}: {figure} is {amount}, with another sign than the other expenses ({usual}).',
      ),
      why: say(
        'Kate ja muut summat täsmäävät vain, kun etumerkki vaihdetaan.',
        'Bidraget och de andra summorna stämmer bara om förtecknet byts.',
        'The margin and the other sums add up only when the sign is changed.',
      ),
      remedy: say(
        'Vaihda luvun etumerkki samaksi kuin muualla taulukossa.',
        'Byt talets förtecken till samma som i tabellen i övrigt.',
        'Change the sign of the figure to that of the rest of the table.',
      ),
    },
    'others-differ': {
      what: say(
        '{unit}: {figure} on {amount}, etumerkki eri kuin muilla kuluilla ({usual}).',
        '{unit}: {figure} är {amount}, med annat förtecken än övriga kostnader ({usual}).',
        '{unit}: {figure} is {amount}, with another sign than the other expenses ({usual}).',
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
    'line-differs': {
      what: say(
        '{unit}: {figure} on {amount}, etumerkki eri kuin saman rivin muilla luvuilla.',
        '{unit}: {figure} är {amount}, med annat förtecken än de andra talen på raden.',
        '{unit}: {figure} is {amount}, with another sign than the other numbers of its row.',
      ),
      why: say(
        'Väärä etumerkki muuttaa summaa kaksi kertaa luvun verran.',
        'Fel förtecken ändrar summan med två gånger beloppet.',
        'A wrong sign changes the total by twice the amount.',
      ),
      remedy: say(
        'Vaihda etumerkki tai selitä, miksi luku on muista poikkeava.',
        'Byt förtecken eller förklara varför talet avviker från de andra.',
        'Change the sign, or explain why the number differs from the others.',
      ),
    },
  },
  doubts: {},
};
