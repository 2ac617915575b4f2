import { say, type RuleWords } from '../words.ts';

export const potOvercommitted: RuleWords = {
  title: say(
    'Hankerahaa on varattu liikaa',
    'För mycket projektmedel har reserverats',
    'Too much of the pot is reserved',
  ),
  reasons: {
    exceeded: {
      what: say(
        'Varauksia on yhteensä {reserved}, mutta rahaa on {limit} (ero {over}).',
        'Reserveringarna är sammanlagt {reserved}, men det finns {limit} (skillnad {over}).',
        'Reservations add up to {reserved}, but there is {limit} (difference {over}).',
      ),
      why: say(
        'Varauksia on {count}. Niitä voi tehdä vain sen verran kuin rahaa on osoitettu.',
        'Antalet reserveringar är {count}. De får göras bara för det belopp som har anvisats.',
        'There are {count} reservations. They may not exceed the money that was given.',
      ),
      remedy: say(
        'Pienennä varauksia tai hae lisää rahaa ennen uusia sitoumuksia.',
        'Minska reserveringarna eller ansök om mer medel före nya åtaganden.',
        'Reduce the reservations or ask for more money before new commitments.',
      ),
    },
  },
  doubts: {},
};
