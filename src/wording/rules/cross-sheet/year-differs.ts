import { say, type RuleWords } from '../words.ts';

export const yearDiffers: RuleWords = {
  title: say(
    'Yksi taulukko on eri vuodelta',
    'Ett blad är från ett annat år',
    'One sheet is of another year',
  ),
  reasons: {
    differs: {
      what: say(
        'Taulukon ”{sheet}” otsikossa ”{header}” on vuosi {found}, mutta {count} samanlaista taulukkoa on vuodelta {year}.',
        'Bladet ”{sheet}” har året {found} i rubriken ”{header}”, men {count} likadana blad är från år {year}.',
        'The sheet “{sheet}” says {found} in its heading “{header}”, but {count} sheets of the same form are of {year}.',
      ),
      why: say(
        'Edellisen vuoden taulukko on voinut jäädä työkirjaan, ja silloin luvut ovat väärältä vuodelta.',
        'Ett blad från förra året kan ha blivit kvar i arbetsboken, och då är talen från fel år.',
        'A sheet of last year may have been left in the workbook; then its figures are of the wrong year.',
      ),
      remedy: say(
        'Tarkista, minkä vuoden luvut taulukossa ovat, ja korjaa otsikko tai luvut.',
        'Kontrollera vilket års tal bladet har och rätta rubriken eller talen.',
        'Find out which year the figures of the sheet are of, and correct the heading or the figures.',
      ),
    },
    linked: {
      what: say(
        'Taulukon ”{sheet}” otsikossa ”{header}” on vuosi {found}, mutta sen kaavat hakevat vuoden {year} lukuja ({count}).',
        'Bladet ”{sheet}” har året {found} i rubriken ”{header}”, men dess formler hämtar tal från år {year} ({count}).',
        'The sheet “{sheet}” says {found} in its heading “{header}”, but its formulas fetch figures of {year} ({count}).',
      ),
      why: say(
        'Koosteessa on silloin joko vanha otsikko tai väärän vuoden luvut.',
        'Sammandraget har då antingen en gammal rubrik eller tal från fel år.',
        'The summary then has either an old heading or figures of the wrong year.',
      ),
      remedy: say(
        'Tarkista, minkä vuoden luvut taulukossa ovat, ja korjaa otsikko tai kaavat.',
        'Kontrollera vilket års tal bladet har och rätta rubriken eller formlerna.',
        'Find out which year the figures of the sheet are of, and correct the heading or the formulas.',
      ),
    },
  },
  doubts: {},
};
