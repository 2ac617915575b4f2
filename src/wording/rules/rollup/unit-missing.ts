import { say, type RuleWords } from '../words.ts';

export const unitMissing: RuleWords = {
  title: say('Yksikkö puuttuu', 'En enhet saknas', 'Unit is missing'),
  reasons: {
    'not-printed': {
      what: say(
        'Suunnitelmasta puuttuu {missing} ({body}).',
        'I planen saknas {missing} ({body}).',
        'The plan lacks {missing} ({body}).',
      ),
      why: say(
        'Yksikkö kuuluu toimielimen suunnitelmaan. Lähde: {profile}, {source}.',
        'Enheten hör till organets plan. Källa: {profile}, {source}.',
        'The unit belongs to the plan of the body. Source: {profile}, {source}.',
      ),
      remedy: say(
        'Lisää yksikön luvut tai tarkista, onko yksikkö lakkautettu.',
        'Lägg till enhetens tal eller kontrollera om enheten har upphört.',
        'Add the figures of the unit, or check whether the unit has been closed.',
      ),
    },
    'not-in-summary': {
      what: say(
        'Taulukosta ”{sheet}” puuttuu {missing}, jonka luvut ovat taulukossa ”{otherSheet}”.',
        'På bladet ”{sheet}” saknas {missing}, vars tal finns på bladet ”{otherSheet}”.',
        'Sheet “{sheet}” lacks {missing}, whose figures are on sheet “{otherSheet}”.',
      ),
      why: say(
        'Yhteenvedossa ovat kaikki muut yksiköt, joten sen summa jää vajaaksi.',
        'Sammandraget har alla andra enheter, så dess summa blir för liten.',
        'The summary has all the other units, so its total falls short.',
      ),
      remedy: say(
        'Lisää yksikkö yhteenvetoon ja summaan, tai kerro miksi se ei kuulu siihen.',
        'Lägg till enheten i sammandraget och summan, eller berätta varför den inte hör dit.',
        'Add the unit to the summary and its total, or say why it does not belong there.',
      ),
    },
  },
  doubts: {},
};
