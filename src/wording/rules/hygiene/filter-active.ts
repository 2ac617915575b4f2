import { say, type RuleWords } from '../words.ts';

const why = say(
  'Lähetettävästä suunnitelmasta näkyy vain osa, vaikka summat voivat sisältää kaiken.',
  'Bara en del av planen syns, fast summorna kan omfatta allt.',
  'Only a part of the plan is seen, although totals may include it all.',
);
const remedy = say(
  'Poista suodatus ennen lähettämistä (Tiedot – Tyhjennä).',
  'Rensa filtret innan planen lämnas in (Data – Rensa).',
  'Clear the filter before submitting (Data – Clear).',
);

export const filterActive: RuleWords = {
  title: say('Suodatin piilottaa rivejä', 'Ett filter döljer rader', 'A filter hides rows'),
  reasons: {
    'hides-units': {
      what: say(
        'Taulukossa ”{sheet}” on suodatin, joka piilottaa yksiköitä ({count}), ensimmäisenä {unit}.',
        'Bladet ”{sheet}” har ett filter som döljer enheter ({count}), den första {unit}.',
        'The sheet “{sheet}” has a filter that hides units ({count}), the first being {unit}.',
      ),
      why,
      remedy,
    },
    filtering: {
      what: say(
        'Taulukossa ”{sheet}” on suodatin, joka piilottaa rivejä.',
        'Bladet ”{sheet}” har ett filter som döljer rader.',
        'The sheet “{sheet}” has a filter that hides rows.',
      ),
      why,
      remedy,
    },
  },
  doubts: {},
};
