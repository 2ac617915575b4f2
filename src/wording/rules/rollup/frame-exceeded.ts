import { say, type RuleWords } from '../words.ts';

const why = say(
  'Kehyksestä on päätetty ylempänä: {frame}. Yksiköille ei voi jakaa enempää.',
  'Ramen har beslutats högre upp: {frame}. Mer än så kan inte fördelas på enheterna.',
  'The frame was decided above: {frame}. No more can be given to the units.',
);
const remedy = say(
  'Pienennä yksiköiden kuluja tai hae kehykseen muutosta siltä, joka siitä päätti.',
  'Minska enheternas kostnader eller ansök om en ändring av ramen hos den som beslutade om den.',
  'Cut the expense of the units, or ask whoever decided the frame to change it.',
);

export const frameExceeded: RuleWords = {
  title: say('Kehys ylittyy', 'Ramen överskrids', 'Frame is exceeded'),
  reasons: {
    exceeded: {
      what: say(
        '{unit}: {figure} on {actual}, vaikka kehys on {expected}. Ylitys {difference}.',
        '{unit}: {figure} är {actual} men ramen är {expected}. Överskridning {difference}.',
        '{unit}: {figure} is {actual} but the frame is {expected}. Exceeded by {difference}.',
      ),
      why,
      remedy,
    },
    'with-parts': {
      what: say(
        '{unit}: {figure} on {actual}, vaikka kehys on {expected}. Ylitys {difference}. Kehyksensä ylittävät: {parts}.',
        '{unit}: {figure} är {actual} men ramen är {expected}. Överskridning {difference}. Sin ram överskrider: {parts}.',
        '{unit}: {figure} is {actual} but the frame is {expected}. Exceeded by {difference}. Over their frames: {parts}.',
      ),
      why,
      remedy,
    },
    'part-within': {
      what: say(
        '{unit}: {figure} on {actual}, vaikka kehys on {expected}. Ylitys {difference}. Ylempi summa pysyy kehyksessään.',
        '{unit}: {figure} är {actual} men ramen är {expected}. Överskridning {difference}. Summan ovanför håller sig inom sin ram.',
        '{unit}: {figure} is {actual} but the frame is {expected}. Exceeded by {difference}. The total above keeps to its frame.',
      ),
      why: say(
        'Osan ylitys ei ylitä sitä, mistä on päätetty ylempänä, mutta se on katettava muista osista: {frame}.',
        'Att en del överskrids bryter inte mot det som beslutats högre upp, men andra delar måste täcka det: {frame}.',
        'A part that is exceeded does not break what was decided above, but other parts must cover it: {frame}.',
      ),
      remedy: say(
        'Tarkista, että siirto toisesta osasta on tarkoitettu, ja korjaa osien kehykset sen mukaan.',
        'Kontrollera att överföringen från en annan del är avsedd och ändra delarnas ramar enligt den.',
        'Check that the transfer from another part is meant, and change the frames of the parts accordingly.',
      ),
    },
  },
  doubts: {},
};
