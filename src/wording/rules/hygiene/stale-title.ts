import { say, type RuleWords } from '../words.ts';

const why = say(
  'Vanha vuosi on usein jäänyt edellisen vuoden pohjasta, ja se johtaa lukijaa harhaan.',
  'Det gamla året har ofta blivit kvar från förra årets mall och vilseleder läsaren.',
  'An old year has often been left from last year’s template, and misleads the reader.',
);
const remedy = say(
  'Korjaa vuosi tai tarkista, että luvut ovat oikealta vuodelta.',
  'Rätta året eller kontrollera att talen är från rätt år.',
  'Correct the year, or make sure that the figures are of the right year.',
);

export const staleTitle: RuleWords = {
  title: say(
    'Otsikossa tai nimessä on vanha vuosi',
    'Ett gammalt år i titel eller namn',
    'Old year in a title or name',
  ),
  reasons: {
    title: {
      what: say(
        'Otsikossa ”{text}” on vuosi {found}, mutta luvut ovat vuodelta {year} (”{header}”).',
        'Titeln ”{text}” har året {found}, men talen är från år {year} (”{header}”).',
        'The title “{text}” says {found}, but the figures are of {year} (“{header}”).',
      ),
      why,
      remedy,
    },
    'sheet-name': {
      what: say(
        'Taulukon nimessä ”{text}” on vuosi {found}, mutta luvut ovat vuodelta {year} (”{header}”).',
        'Bladets namn ”{text}” har året {found}, men talen är från år {year} (”{header}”).',
        'The name of the sheet, “{text}”, says {found}, but the figures are of {year} (“{header}”).',
      ),
      why,
      remedy,
    },
  },
  doubts: {},
};
