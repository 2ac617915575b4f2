import { say, type RuleWords } from '../words.ts';

export const varianceUnexplained: RuleWords = {
  title: say('Poikkeamaa ei ole selitetty', 'Avvikelsen är inte förklarad', 'Deviation is not explained'),
  reasons: {
    unexplained: {
      what: say(
        '{unit}: {figure} on {amount} ja {plan} on {planAmount} (ero {change}), mutta rivillä ei ole selitystä.',
        '{unit}: {figure} är {amount} och {plan} är {planAmount} (skillnad {change}), men raden har ingen förklaring.',
        '{unit}: {figure} is {amount} and {plan} is {planAmount} (difference {change}), but the row has no explanation.',
      ),
      why: say(
        'Muiden rivien suuret poikkeamat on selitetty. Ilman selitystä päättäjä ei tiedä, mitä poikkeamalle tehdään.',
        'De andra radernas stora avvikelser är förklarade. Utan förklaring vet beslutsfattaren inte vad som görs åt avvikelsen.',
        'The large deviations of the other rows are explained. Without an explanation, those who decide do not know what is done about it.',
      ),
      remedy: say(
        'Kirjoita riville, mistä poikkeama johtuu ja mitä sille tehdään.',
        'Skriv på raden vad avvikelsen beror på och vad som görs åt den.',
        'Write in the row what the deviation comes from and what is done about it.',
      ),
    },
  },
  doubts: {},
};
