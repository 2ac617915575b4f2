import { say, type RuleWords } from '../words.ts';

const why = say(
  'Kun tuotot ja kulut ovat toistensa paikalla, yksikön kate on väärä kaksi kertaa niiden eron verran.',
  'När intäkter och kostnader står på varandras platser är enhetens bidrag fel med två gånger skillnaden.',
  'When revenue and expense stand in each other’s place, the margin of the unit is wrong by twice their difference.',
);
const remedy = say(
  'Vaihda luvut keskenään, tai tarkista ne ja kirjoita perustelu.',
  'Låt talen byta plats, eller granska dem och skriv en motivering.',
  'Let the two change places, or check them and say why.',
);

export const sidesSwapped: RuleWords = {
  title: say(
    'Tuotot ja kulut ovat vaihtuneet',
    'Intäkter och kostnader har bytt plats',
    'Revenue and expense are swapped',
  ),
  reasons: {
    'sums-show': {
      what: say(
        '{unit}: tuotot ja kulut ovat vaihtuneet keskenään. {revenue} on {revenueAmount} ja {expense} on {expenseAmount}; summat täsmäävät vasta, kun luvut vaihtavat paikkaa.',
        '{unit}: intäkter och kostnader har bytt plats. {revenue} är {revenueAmount} och {expense} är {expenseAmount}; summorna stämmer först när talen byter plats.',
        '{unit}: revenue and expense are swapped. {revenue} is {revenueAmount} and {expense} is {expenseAmount}; the sums come out only when the two change places.',
      ),
      why,
      remedy,
    },
    'versions-show': {
      what: say(
        '{unit}: tuotot ja kulut näyttävät vaihtuneen keskenään. {revenue} on {revenueAmount} ja {expense} on {expenseAmount}, mutta {before} on {beforeAmount}.',
        '{unit}: intäkter och kostnader ser ut att ha bytt plats. {revenue} är {revenueAmount} och {expense} är {expenseAmount}, men {before} är {beforeAmount}.',
        '{unit}: revenue and expense seem to be swapped. {revenue} is {revenueAmount} and {expense} is {expenseAmount}, but {before} is {beforeAmount}.',
      ),
      why,
      remedy,
    },
    'signs-show': {
      what: say(
        '{unit}: tuotot ja kulut näyttävät vaihtuneen keskenään. {revenue} on {revenueAmount} ja {expense} on {expenseAmount}, vaikka muilla tuotot ovat plussalla ja kulut miinuksella.',
        '{unit}: intäkter och kostnader ser ut att ha bytt plats. {revenue} är {revenueAmount} och {expense} är {expenseAmount}, fast de andra har intäkter över noll och kostnader under noll.',
        '{unit}: revenue and expense seem to be swapped. {revenue} is {revenueAmount} and {expense} is {expenseAmount}, though the others have revenue above zero and expense below it.',
      ),
      why,
      remedy,
    },
    'parts-show': {
      what: say(
        '{unit}: ulkoinen ja sisäinen ovat vaihtuneet keskenään. {external} on {externalAmount} ja {internal} on {internalAmount}; summat täsmäävät vasta, kun luvut vaihtavat paikkaa.',
        '{unit}: externt och internt har bytt plats. {external} är {externalAmount} och {internal} är {internalAmount}; summorna stämmer först när talen byter plats.',
        '{unit}: external and internal are swapped. {external} is {externalAmount} and {internal} is {internalAmount}; the sums come out only when the two change places.',
      ),
      why: say(
        'Ulkoiset ja sisäiset erät summataan erikseen, ja molemmat summat ovat väärin.',
        'Externa och interna poster summeras var för sig, och båda summorna är fel.',
        'External and internal items are added up apart, and both sums are wrong.',
      ),
      remedy,
    },
  },
  doubts: {},
};
