import { say, type RuleWords } from '../words.ts';

export const dateInvalid: RuleWords = {
  title: say('Päivää ei ole kalenterissa', 'Dagen finns inte i kalendern', 'The date is not in the calendar'),
  reasons: {
    one: {
      what: say(
        '”{subject}”: päivää {date} ei ole. Aikataulussa lukee ”{schedule}”.',
        '”{subject}”: dagen {date} finns inte. I tidtabellen står ”{schedule}”.',
        '“{subject}”: there is no day {date}. The schedule says “{schedule}”.',
      ),
      why: say(
        'Päättymispäivästä riippuvat rahoitus, sopimukset ja maksatukset.',
        'Finansiering, avtal och utbetalningar beror på slutdagen.',
        'Funding, contracts and payments depend on the date.',
      ),
      remedy: say(
        'Tarkista päivä päätöksestä tai sopimuksesta ja korjaa se.',
        'Kontrollera dagen i beslutet eller avtalet och rätta den.',
        'Check the day in the decision or contract and correct it.',
      ),
    },
    several: {
      what: say(
        '”{subject}”: päiviä {dates} ei ole. Aikataulussa lukee ”{schedule}”.',
        '”{subject}”: dagarna {dates} finns inte. I tidtabellen står ”{schedule}”.',
        '“{subject}”: there are no days {dates}. The schedule says “{schedule}”.',
      ),
      why: say(
        'Alkamis- ja päättymispäivästä riippuvat rahoitus ja sopimukset.',
        'Finansiering och avtal beror på start- och slutdagen.',
        'Funding and contracts depend on the first and the last day.',
      ),
      remedy: say(
        'Tarkista päivät päätöksestä tai sopimuksesta ja korjaa ne.',
        'Kontrollera dagarna i beslutet eller avtalet och rätta dem.',
        'Check the days in the decision or contract and correct them.',
      ),
    },
  },
  doubts: {},
};
