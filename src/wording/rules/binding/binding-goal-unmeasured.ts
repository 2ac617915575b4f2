import { say, type RuleWords } from '../words.ts';

export const bindingGoalUnmeasured: RuleWords = {
  title: say(
    'Sitovalla tavoitteella ei ole mittaria',
    'Det bindande målet saknar mätare',
    'Binding goal without a metric',
  ),
  reasons: {
    'no-metric': {
      what: say(
        'Tavoite ”{goal}” on sitova, mutta sillä ei ole mittaria.',
        'Målet ”{goal}” är bindande men saknar mätare.',
        'The goal “{goal}” is binding but has no metric.',
      ),
      why: say(
        'Sitovan tavoitteen toteutuminen on voitava todeta. Ilman mittaria siitä ei voi raportoida valtuustolle.',
        'Det måste gå att konstatera om ett bindande mål nås. Utan mätare kan det inte rapporteras till fullmäktige.',
        'It must be possible to tell whether a binding goal was met. Without a metric nothing can be reported to the council.',
      ),
      remedy: say(
        'Lisää mittari ja tavoitetaso, esimerkiksi ”vähintään 90 %”.',
        'Lägg till en mätare och en målnivå, till exempel ”minst 90 %”.',
        'Add a metric and a target, for example “at least 90 %”.',
      ),
    },
  },
  doubts: {},
};
