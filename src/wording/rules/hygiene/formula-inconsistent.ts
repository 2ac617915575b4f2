import { say, type RuleWords } from '../words.ts';

const what = say(
  '{unit}: {figure} lasketaan kaavalla {formula}, joka ei anna osien summaa. Taulukossa {actual}, osista laskettuna {expected} (ero {difference}).',
  '{unit}: {figure} räknas med formeln {formula}, som inte ger summan av delarna. I tabellen {actual}, räknat av delarna {expected} (skillnad {difference}).',
  '{unit}: {figure} is calculated by {formula}, which does not give the sum of its parts. The sheet says {actual}, the parts give {expected} (difference {difference}).',
);

export const formulaInconsistent: RuleWords = {
  title: say(
    'Kaava poikkeaa tai laskee väärin',
    'Formeln avviker eller räknar fel',
    'Formula unlike the others, or wrong',
  ),
  reasons: {
    'unlike-others': {
      what: say(
        '{unit}: {figure} lasketaan kaavalla {formula}. Muiden mukaan sen pitäisi olla {usual} ({count}/{of}).',
        '{unit}: {figure} räknas med formeln {formula}. Enligt de andra borde den vara {usual} ({count}/{of}).',
        '{unit}: {figure} is calculated by {formula}. By the others it should be {usual} ({count}/{of}).',
      ),
      why: say(
        'Saman sarakkeen tai rivin luvut lasketaan yleensä samalla tavalla. Poikkeava kaava on usein kopioitu väärin.',
        'Talen i samma kolumn eller rad räknas i regel på samma sätt. En avvikande formel är ofta felkopierad.',
        'Figures of one column or row are usually calculated alike. A formula of its own has often been copied wrongly.',
      ),
      remedy: say(
        'Korvaa kaava kaavalla {usual} tai perustele poikkeus.',
        'Ersätt formeln med {usual} eller motivera undantaget.',
        'Replace the formula with {usual}, or explain the exception.',
      ),
    },
    'wrong-total': {
      what,
      why: say(
        'Summan kaava laskee muuta kuin rivin nimi sanoo.',
        'Summans formel räknar något annat än radens namn säger.',
        'The formula of the total calculates something else than its label says.',
      ),
      remedy: say(
        'Korvaa kaava osien summalla.',
        'Ersätt formeln med delarnas summa.',
        'Replace the formula with the sum of the parts.',
      ),
    },
    'wrong-margin': {
      what,
      why: say(
        'Kate on tuotot ja kulut yhteensä. Tarkista kaavan etumerkit ja solut.',
        'Bidraget är intäkter och kostnader tillsammans. Kontrollera formelns tecken och celler.',
        'The margin is revenue and expense together. Check the signs and cells of the formula.',
      ),
      remedy: say(
        'Korvaa kaava tuottojen ja kulujen summalla.',
        'Ersätt formeln med summan av intäkter och kostnader.',
        'Replace the formula with the sum of revenue and expense.',
      ),
    },
  },
  doubts: {},
};
