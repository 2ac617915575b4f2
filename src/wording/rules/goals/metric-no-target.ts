import { say, type RuleWords } from '../words.ts';

export const metricNoTarget: RuleWords = {
  title: say('Mittarilta puuttuu tavoitetaso', 'Mätaren saknar målnivå', 'The metric has no target'),
  reasons: {
    one: {
      what: say(
        'Mittarilla ”{metric}” ei ole tavoitetasoa. Rivi: ”{subject}”.',
        'Mätaren ”{metric}” saknar målnivå. Rad: ”{subject}”.',
        'The metric “{metric}” has no target. Row: “{subject}”.',
      ),
      why: say(
        'Ilman tavoitetasoa ei voi sanoa, saavutettiinko tavoite.',
        'Utan målnivå går det inte att säga om målet nåddes.',
        'Without a target nobody can say whether the goal was reached.',
      ),
      remedy: say(
        'Lisää tavoitetaso, esim. vähintään 300 kpl, 80 % tai kasvaa 5 % edellisvuodesta.',
        'Lägg till en målnivå, t.ex. minst 300 st, 80 % eller ökar 5 % från året innan.',
        'Add a target, e.g. at least 300, 80 % or grows 5 % from the year before.',
      ),
    },
    many: {
      what: say(
        'Tavoitetaso puuttuu {count} mittarilta. Ensimmäinen niistä on ”{metric}”. Rivi: ”{subject}”.',
        'Målnivån saknas för {count} mätare. Den första är ”{metric}”. Rad: ”{subject}”.',
        '{count} metrics have no target. The first is “{metric}”. Row: “{subject}”.',
      ),
      why: say(
        'Ilman tavoitetasoa ei voi sanoa, saavutettiinko tavoite.',
        'Utan målnivå går det inte att säga om målet nåddes.',
        'Without a target nobody can say whether the goal was reached.',
      ),
      remedy: say(
        'Lisää tavoitetaso, esim. vähintään 300 kpl, 80 % tai kasvaa 5 % edellisvuodesta.',
        'Lägg till en målnivå, t.ex. minst 300 st, 80 % eller ökar 5 % från året innan.',
        'Add a target, e.g. at least 300, 80 % or grows 5 % from the year before.',
      ),
    },
  },
  doubts: {},
};
