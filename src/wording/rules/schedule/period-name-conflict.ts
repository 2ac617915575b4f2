import { say, type RuleWords } from '../words.ts';

export const periodNameConflict: RuleWords = {
  title: say('Nimen vuosi poikkeaa kaudesta', 'Året i namnet avviker', 'The year in the name differs'),
  reasons: {
    one: {
      what: say(
        'Nimessä ”{subject}” on eri vuosi kuin kaudessa ”{schedule}”.',
        'Namnet ”{subject}” har ett annat år än perioden ”{schedule}”.',
        'The name “{subject}” has a year other than the period “{schedule}”.',
      ),
      why: say(
        'Jompikumpi voi olla edellisen vuoden jäljiltä.',
        'Det ena kan ha blivit kvar från året innan.',
        'One of them may be left from the year before.',
      ),
      remedy: say(
        'Tarkista kumpi on oikein.',
        'Kontrollera vilkendera som är rätt.',
        'Check which of them is right.',
      ),
    },
    many: {
      what: say(
        'Nimen vuosi poikkeaa kaudesta {count} rivillä. Ensimmäisenä on ”{subject}”: ”{schedule}”.',
        'Året i namnet avviker från perioden på {count} rader. Först kommer ”{subject}”: ”{schedule}”.',
        'The year in the name differs from the period on {count} rows. The first is “{subject}”: “{schedule}”.',
      ),
      why: say(
        'Jompikumpi voi olla edellisen vuoden jäljiltä.',
        'Det ena kan ha blivit kvar från året innan.',
        'One of them may be left from the year before.',
      ),
      remedy: say(
        'Tarkista kumpi on oikein.',
        'Kontrollera vilkendera som är rätt.',
        'Check which of them is right.',
      ),
    },
  },
  doubts: {},
};
