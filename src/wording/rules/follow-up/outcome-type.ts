import { say, type RuleWords } from '../words.ts';

export const outcomeType: RuleWords = {
  title: say('Toteuma ei ole luku', 'Utfallet är inte ett tal', 'The outcome is not a number'),
  reasons: {
    one: {
      what: say(
        'Rivin ”{subject}” toteuma on ”{outcome}”, mutta tavoite on {target}.',
        'Utfallet på raden ”{subject}” är ”{outcome}”, men målet är {target}.',
        'The outcome of the row “{subject}” is “{outcome}”, but the target is {target}.',
      ),
      why: say(
        'Tavoitetaso on luku, joten sanallisesta toteumasta ei näe, saavutettiinko se.',
        'Målnivån är ett tal, så ett utfall i ord visar inte om den nåddes.',
        'The target is a number, so an outcome in words does not show whether it was reached.',
      ),
      remedy: say(
        'Kirjoita toteuma lukuna samassa yksikössä kuin tavoitetaso. Selityksen voi kirjoittaa luvun perään.',
        'Skriv utfallet som ett tal i samma enhet som målnivån. En förklaring kan skrivas efter talet.',
        'Write the outcome as a number in the unit of the target. An explanation may follow the number.',
      ),
    },
    many: {
      what: say(
        'Toteuma on kirjoitettu sanoin {count} rivillä, joilla tavoite on luku. Ensimmäinen niistä on ”{subject}”: toteuma ”{outcome}”, tavoite {target}.',
        'Utfallet är skrivet i ord på {count} rader där målet är ett tal. Den första är ”{subject}”: utfall ”{outcome}”, mål {target}.',
        'The outcome is written in words on {count} rows whose target is a number. The first is “{subject}”: outcome “{outcome}”, target {target}.',
      ),
      why: say(
        'Tavoitetaso on luku, joten sanallisesta toteumasta ei näe, saavutettiinko se.',
        'Målnivån är ett tal, så ett utfall i ord visar inte om den nåddes.',
        'The target is a number, so an outcome in words does not show whether it was reached.',
      ),
      remedy: say(
        'Kirjoita toteuma lukuna samassa yksikössä kuin tavoitetaso. Selityksen voi kirjoittaa luvun perään.',
        'Skriv utfallet som ett tal i samma enhet som målnivån. En förklaring kan skrivas efter talet.',
        'Write the outcome as a number in the unit of the target. An explanation may follow the number.',
      ),
    },
  },
  doubts: {},
};
