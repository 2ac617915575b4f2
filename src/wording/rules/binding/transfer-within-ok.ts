import { say, type RuleWords } from '../words.ts';

export const transferWithinOk: RuleWords = {
  title: say('Siirto yksikön sisällä', 'Överföring inom enheten', 'Transfer inside the unit'),
  reasons: {
    within: {
      what: say(
        '{unit}: {figure} siirtää {amount} yksikön {whole} sisällä.',
        '{unit}: {figure} överför {amount} inom enheten {whole}.',
        '{unit}: {figure} moves {amount} inside {whole}.',
      ),
      why: say(
        'Sitova taso on yksikkö, ja sen luku pysyy samana. Siirrosta päättää yksikön esihenkilö.',
        'Bindningsnivån är enheten, och dess belopp är oförändrat. Om överföringen beslutar enhetens chef.',
        'The binding level is the unit, and its figure stays the same. The supervisor of the unit decides.',
      ),
      remedy: say('Toimia ei tarvita.', 'Inga åtgärder behövs.', 'Nothing needs to be done.'),
    },
  },
  doubts: {},
};
