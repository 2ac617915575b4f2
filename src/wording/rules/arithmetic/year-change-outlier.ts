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
