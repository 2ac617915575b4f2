import { say, type RuleWords } from '../words.ts';

export const amountDiffers: RuleWords = {
  title: say(
    'Sama luku on eri välilehdillä eri',
    'Samma tal är olika på olika blad',
    'The same figure differs between sheets',
  ),
  reasons: {
    differs: {
      what: say(
        '{unit}: {figure} on välilehdellä {sheet} {actual}, mutta välilehdellä {otherSheet} {expected} (ero {difference}).',
        '{unit}: {figure} är {actual} på bladet {sheet} men {expected} på bladet {otherSheet} (skillnad {difference}).',
        '{unit}: {figure} is {actual} on sheet {sheet} but {expected} on sheet {otherSheet} (difference {difference}).',
      ),
      why: say(
        'Yksikön sama erä, versio ja vuosi on molemmilla välilehdillä: {otherFigure}. Eroavia lukuja: {count}.',
        'Samma post, version och år för enheten finns på båda bladen: {otherFigure}. Tal som skiljer sig: {count}.',
        'The same quantity, version and year of the unit is on both sheets: {otherFigure}. Figures that differ: {count}.',
      ),
      remedy: say(
        'Selvitä, kumpi luku on oikea. Hae luku kaavalla yksikön omalta välilehdeltä.',
        'Ta reda på vilket tal som är rätt. Hämta talet med en formel från enhetens eget blad.',
        "Find out which figure is right. Fetch the figure with a formula from the unit's own sheet.",
      ),
    },
  },
  doubts: {},
};
