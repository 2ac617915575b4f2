import { say, type RuleWords } from '../words.ts';

export const yearChangeOutlier: RuleWords = {
  title: say(
    'Suuri muutos edellisvuodesta',
    'Stor förändring från året innan',
    'Large change from the year before',
  ),
  reasons: {
    times: {
      what: say(
        '{unit}: {figure} on {amount}, mutta {before} on {beforeAmount}. Suuruusluokka on eri.',
        '{unit}: {figure} är {amount}, men {before} är {beforeAmount}. Storleksordningen är en annan.',
        '{unit}: {figure} is {amount}, but {before} is {beforeAmount}. The size is another.',
      ),
      why: say(
        'Muutos on {change} eli {percent} prosenttia. Luvussa voi olla numero liikaa tai liian vähän.',
        'Förändringen är {change} eller {percent} procent. Talet kan ha en siffra för mycket eller för lite.',
        'The change is {change}, or {percent} per cent. The figure may have a digit too many or too few.',
      ),
      remedy: say(
        'Tarkista luku. Jos se on oikein, kirjoita perustelu riville.',
        'Kontrollera talet. Om det är rätt, skriv en motivering på raden.',
        'Check the figure. If it is right, write the reason on the row.',
      ),
    },
    turned: {
      what: say(
        '{unit}: {figure} on {amount}, mutta {before} on {beforeAmount}. Etumerkki on toinen.',
        '{unit}: {figure} är {amount}, men {before} är {beforeAmount}. Tecknet är ett annat.',
        '{unit}: {figure} is {amount}, but {before} is {beforeAmount}. The sign is another.',
      ),
      why: say(
        'Kate on rivin kaikissa muissa versioissa toisen merkkinen ja suunnilleen yhtä suuri.',
        'I radens alla andra versioner har bidraget det andra tecknet och är ungefär lika stort.',
        'In all other versions of the row the margin has the other sign and about the same size.',
      ),
      remedy: say(
        'Tarkista etumerkki. Jos luku on oikein, kirjoita perustelu riville.',
        'Kontrollera tecknet. Om talet är rätt, skriv en motivering på raden.',
        'Check the sign. If the figure is right, write the reason on the row.',
      ),
    },
    beyond: {
      what: say(
        '{unit}: {figure} on {amount}, {percent} prosenttia eri kuin {before} {beforeAmount}.',
        '{unit}: {figure} är {amount}, {percent} procent annat än {before} {beforeAmount}.',
        '{unit}: {figure} is {amount}, {percent} per cent away from {before} {beforeAmount}.',
      ),
      why: say(
        'Muutos on {change}, eikä rivillä ole perustelua.',
        'Förändringen är {change}, och raden har ingen motivering.',
        'The change is {change}, and the row gives no reason.',
      ),
      remedy: say(
        'Kirjoita perustelu tai tarkista luku.',
        'Skriv en motivering eller kontrollera talet.',
        'Write the reason, or check the figure.',
      ),
    },
  },
  doubts: {},
};
