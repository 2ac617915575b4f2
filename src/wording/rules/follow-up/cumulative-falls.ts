import { say, type RuleWords } from '../words.ts';

export const cumulativeFalls: RuleWords = {
  title: say('Kertymä pienenee', 'Ackumulerat utfall minskar', 'Outcome so far becomes smaller'),
  reasons: {
    falls: {
      what: say(
        '{unit}: {figure} on {amount}, mutta {before} on {beforeAmount}.',
        '{unit}: {figure} är {amount}, men {before} är {beforeAmount}.',
        '{unit}: {figure} is {amount}, but {before} is {beforeAmount}.',
      ),
      why: say(
        'Vuoden alusta kertyvä toteuma ei yleensä pienene kuukaudesta toiseen. Luku on todennäköisesti kirjoitettu väärin tai väärään sarakkeeseen.',
        'Ett utfall från årets början minskar i regel inte från månad till månad. Talet är sannolikt felskrivet eller i fel kolumn.',
        'An outcome since January does not usually become smaller from month to month. The number is probably mistyped or in the wrong column.',
      ),
      remedy: say(
        'Tarkista luku kirjanpidosta. Jos kertymää on oikaistu, kirjoita syy selitteeseen.',
        'Kontrollera talet i bokföringen. Om utfallet har rättats, skriv orsaken i förklaringen.',
        'Check the number in the accounts. If the outcome was corrected, write the reason in the remarks.',
      ),
    },
  },
  doubts: {},
};
