import { say, type RuleWords } from '../words.ts';

export const scheduleUnparsable: RuleWords = {
  title: say('Aikataulusta ei saa selvää', 'Tidtabellen är otydlig', 'The schedule is not clear'),
  reasons: {
    one: {
      what: say(
        '”{subject}”: aikataulussa lukee ”{schedule}”, josta ei selviä ajankohta.',
        '”{subject}”: i tidtabellen står ”{schedule}”, som inte anger någon tid.',
        '“{subject}”: the schedule says “{schedule}”, which gives no time.',
      ),
      why: say(
        'Toteumaa voi verrata aikatauluun vain, kun siinä on ajankohta.',
        'Utfallet kan jämföras med tidtabellen bara när den anger en tid.',
        'The outcome can be compared with the schedule only when it gives a time.',
      ),
      remedy: say(
        'Kirjoita vuosi, kausi tai päivä, esim. 2025, 2025–2026 tai jatkuva.',
        'Skriv år, period eller dag, t.ex. 2025, 2025–2026 eller fortlöpande.',
        'Write a year, a period or a day, e.g. 2025, 2025–2026 or ongoing.',
      ),
    },
    many: {
      what: say(
        'Aikataulusta ei saa selvää {count} rivillä. Ensimmäisenä on ”{subject}”: ”{schedule}”.',
        'Tidtabellen är otydlig på {count} rader. Först kommer ”{subject}”: ”{schedule}”.',
        'The schedule is not clear on {count} rows. The first is “{subject}”: “{schedule}”.',
      ),
      why: say(
        'Toteumaa voi verrata aikatauluun vain, kun siinä on ajankohta.',
        'Utfallet kan jämföras med tidtabellen bara när den anger en tid.',
        'The outcome can be compared with the schedule only when it gives a time.',
      ),
      remedy: say(
        'Kirjoita vuosi, kausi tai päivä, esim. 2025, 2025–2026 tai jatkuva.',
        'Skriv år, period eller dag, t.ex. 2025, 2025–2026 eller fortlöpande.',
        'Write a year, a period or a day, e.g. 2025, 2025–2026 or ongoing.',
      ),
    },
  },
  doubts: {},
};
