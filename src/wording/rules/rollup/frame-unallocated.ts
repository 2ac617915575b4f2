import { say, type RuleWords } from '../words.ts';

export const frameUnallocated: RuleWords = {
  title: say(
    'Kehyksestä on jakamatta rahaa',
    'En del av ramen är ofördelad',
    'Part of the frame is not allocated',
  ),
  reasons: {
    unallocated: {
      what: say(
        '{unit}: {figure} on {actual}, kehys on {expected}. Jakamatta {difference}.',
        '{unit}: {figure} är {actual}, ramen är {expected}. Ofördelat {difference}.',
        '{unit}: {figure} is {actual}, the frame is {expected}. Not allocated: {difference}.',
      ),
      why: say(
        'Kehyksestä on päätetty ylempänä: {frame}. Osaa siitä ei ole jaettu yksiköille.',
        'Ramen har beslutats högre upp: {frame}. En del av den har inte fördelats på enheterna.',
        'The frame was decided above: {frame}. Part of it was not given to the units.',
      ),
      remedy: say(
        'Jaa loputkin yksiköille tai kerro, miksi osa jätetään varalle.',
        'Fördela också resten på enheterna eller förklara varför en del lämnas i reserv.',
        'Give out the rest as well, or explain why part of it is kept in reserve.',
      ),
    },
  },
  doubts: {},
};
