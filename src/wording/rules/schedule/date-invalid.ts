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
    text: {
      what: say(
        'Päivää {date} ei ole. Solussa lukee ”{text}”.',
        'Dagen {date} finns inte. I cellen står ”{text}”.',
        'There is no day {date}. The cell says “{text}”.',
      ),
      why: say(
        'Päätöksen tai määräajan voi löytää vain oikealla päivällä.',
        'Ett beslut eller en tidsfrist hittas bara med rätt dag.',
        'A decision or time limit can be found by its right day only.',
      ),
      remedy: say(
        'Tarkista päivä päätöksestä ja korjaa se.',
        'Kontrollera dagen i beslutet och rätta den.',
        'Check the day in the decision and correct it.',
      ),
    },
  },
  doubts: {},
};
