import { say, type RuleWords } from '../words.ts';

export const frameExceeded: RuleWords = {
  title: say('Kehys ylittyy', 'Ramen överskrids', 'Frame is exceeded'),
  reasons: {
    exceeded: {
      what: say(
        '{unit}: {figure} on {actual}, vaikka kehys on {expected}. Ylitys {difference}.',
        '{unit}: {figure} är {actual} men ramen är {expected}. Överskridning {difference}.',
        '{unit}: {figure} is {actual} but the frame is {expected}. Exceeded by {difference}.',
      ),
      why: say(
        'Kehyksestä on päätetty ylempänä: {frame}. Yksiköille ei voi jakaa enempää.',
        'Ramen har beslutats högre upp: {frame}. Mer än så kan inte fördelas på enheterna.',
        'The frame was decided above: {frame}. No more can be given to the units.',
      ),
      remedy: say(
        'Pienennä yksiköiden kuluja tai hae kehykseen muutosta siltä, joka siitä päätti.',
        'Minska enheternas kostnader eller ansök om en ändring av ramen hos den som beslutade om den.',
        'Cut the expense of the units, or ask whoever decided the frame to change it.',
      ),
    },
  },
  doubts: {},
};
