import { say, type RuleWords } from '../words.ts';

export const overspendBelowLevel: RuleWords = {
  title: say(
    'Osa ylittää, yksikkö pysyy määrässään',
    'En del överskrids, enheten håller sig',
    'A part is over, the unit holds',
  ),
  reasons: {
    within: {
      what: say(
        '{unit}: {figure} on {over} heikompi kuin oma määrä, mutta {whole} pysyy sitovassa tasossa.',
        '{unit}: {figure} är {over} sämre än det egna beloppet, men {whole} håller sig på bindningsnivån.',
        '{unit}: {figure} is {over} worse than its own amount, but {whole} keeps within the binding level.',
      ),
      why: say(
        'Sitova taso on {whole}, ja sillä on jäljellä {room}. Siirrosta yksikön sisällä päättää sen esihenkilö.',
        'Bindningsnivån är {whole}, som har {room} kvar. Om en överföring inom enheten beslutar dess chef.',
        'The binding level is {whole}, which has {room} left. Its supervisor decides on transfers inside the unit.',
      ),
      remedy: say(
        'Toimia ei tarvita. Määrän voi siirtää yksikön sisällä.',
        'Inga åtgärder behövs. Beloppet kan överföras inom enheten.',
        'Nothing needs to be done. The amount can be moved inside the unit.',
      ),
    },
  },
  doubts: {},
};
