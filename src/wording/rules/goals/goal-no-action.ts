import { say, type RuleWords } from '../words.ts';

export const goalNoAction: RuleWords = {
  title: say('Tavoitteelta puuttuu toimenpide', 'Målet saknar åtgärd', 'The goal has no action'),
  reasons: {
    one: {
      what: say(
        'Tavoitteella ”{goal}” ei ole toimenpidettä.',
        'Målet ”{goal}” har ingen åtgärd.',
        'The goal “{goal}” has no action.',
      ),
      why: say(
        'Ilman toimenpidettä ei tiedetä, mitä tavoitteen hyväksi tehdään tänä vuonna.',
        'Utan åtgärd vet man inte vad som görs för målet i år.',
        'Without an action nobody knows what is done for the goal this year.',
      ),
      remedy: say(
        'Lisää vuoden toimenpide, esim. laaditaan palveluverkkoselvitys.',
        'Lägg till årets åtgärd, t.ex. en utredning om servicenätet görs upp.',
        'Add this year’s action, e.g. a report on the service network is drawn up.',
      ),
    },
    many: {
      what: say(
        'Toimenpide puuttuu {count} tavoitteelta. Ensimmäinen niistä on ”{goal}”.',
        'Åtgärden saknas för {count} mål. Det första är ”{goal}”.',
        '{count} goals have no action. The first is “{goal}”.',
      ),
      why: say(
        'Ilman toimenpidettä ei tiedetä, mitä tavoitteen hyväksi tehdään tänä vuonna.',
        'Utan åtgärd vet man inte vad som görs för målet i år.',
        'Without an action nobody knows what is done for the goal this year.',
      ),
      remedy: say(
        'Lisää vuoden toimenpide, esim. laaditaan palveluverkkoselvitys.',
        'Lägg till årets åtgärd, t.ex. en utredning om servicenätet görs upp.',
        'Add this year’s action, e.g. a report on the service network is drawn up.',
      ),
    },
  },
  doubts: {},
};
