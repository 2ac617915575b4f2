import { say, type RuleWords } from '../words.ts';

export const internalBalance: RuleWords = {
  title: say(
    'Sisäiset erät eivät täsmää',
    'De interna posterna går inte jämnt ut',
    'Internal items do not balance',
  ),
  reasons: {
    differs: {
      what: say(
        '{unit}: {figure} {amount} ja {revenue} {revenueAmount} eivät kumoa toisiaan (ero {difference}).',
        '{unit}: {figure} {amount} och {revenue} {revenueAmount} tar inte ut varandra (skillnad {difference}).',
        '{unit}: {figure} {amount} and {revenue} {revenueAmount} do not cancel out (difference {difference}).',
      ),
      why: say(
        'Koko kunnassa toisen yksikön sisäinen tuotto on toisen sisäinen kulu.',
        'I hela kommunen är den ena enhetens interna intäkt den andras interna kostnad.',
        'Over the whole municipality the internal revenue of one unit is the internal expense of another.',
      ),
      remedy: say(
        'Etsi yksikkö, jonka sisäinen erä puuttuu toiselta osapuolelta.',
        'Sök den enhet vars interna post saknas hos motparten.',
        'Find the unit whose internal item the other side lacks.',
      ),
    },
  },
  doubts: {},
};
