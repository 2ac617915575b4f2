import { say, type RuleWords } from '../words.ts';

export const ruleMissing: RuleWords = {
  title: say(
    'Yksiköltä puuttuu sitovuustieto',
    'Enheten saknar uppgift om bindning',
    'Unit without a binding rule',
  ),
  reasons: {
    unbound: {
      what: say(
        '{unit} on sitovalla tasolla, mutta sille ei ole annettu sitovuutta.',
        '{unit} är på bindningsnivån, men för enheten har ingen bindning angivits.',
        '{unit} is on the binding level, but no rule has been given for it.',
      ),
      why: say(
        'Muut saman tason yksiköt on sidottu. Ilman sääntöä tämän yksikön ylityksiä ei huomata.',
        'Övriga enheter på samma nivå är bundna. Utan regel upptäcks inga överskridningar för enheten.',
        'Other units of the level are bound. Without a rule nobody notices overspends of this one.',
      ),
      remedy: say(
        'Lisää sitovuus taulukkoon Sitovuudet tai profiiliin.',
        'Lägg till bindningen på bladet Sitovuudet eller i profilen.',
        'Add the rule to the sheet Sitovuudet or to the profile.',
      ),
    },
  },
  doubts: {},
};
