import { say, type RuleWords } from '../words.ts';

export const changePct: RuleWords = {
  title: say(
    'Muutosprosentti ei täsmää',
    'Förändringsprocenten stämmer inte',
    'Change per cent does not add up',
  ),
  reasons: {
    differs: {
      what: say(
        '{unit}: {figure} on {shown} %, mutta luvuista laskettuna {expected} %.',
        '{unit}: {figure} är {shown} %, men uträknat ur talen {expected} %.',
        '{unit}: {figure} is {shown}%, but the figures give {expected}%.',
      ),
      why: say(
        'Sarake näyttää muutoksen luvusta {base} lukuun {part}.',
        'Kolumnen visar förändringen från {base} till {part}.',
        'The column shows the change from {base} to {part}.',
      ),
      remedy: say(
        'Laske prosentti kaavalla tai korjaa luvut, joista se lasketaan.',
        'Räkna procenten med en formel eller rätta talen som den räknas ur.',
        'Calculate the per cent with a formula, or correct the figures it follows from.',
      ),
    },
    'column-turned': {
      what: say(
        'Sarakkeen etumerkit ovat toisin päin. {unit}: {figure} on {shown} %, vaikka luku muuttuu toiseen suuntaan.',
        'Förtecknen i kolumnen är tvärtom. {unit}: {figure} är {shown} % fast talet ändras åt andra hållet.',
        'The signs of the column are the other way. {unit}: {figure} is {shown}%, although the figure changes the other way.',
      ),
      why: say(
        'Sarake näyttää muutoksen luvusta {base} lukuun {part}. Kasvun pitäisi olla positiivinen.',
        'Kolumnen visar förändringen från {base} till {part}. En ökning borde vara positiv.',
        'The column shows the change from {base} to {part}. Growth should be positive.',
      ),
      remedy: say(
        'Vaihda vähennyslaskun järjestys kaavassa: uusi luku miinus vanha luku, jaettuna vanhalla luvulla.',
        'Byt ordningen i formeln: det nya talet minus det gamla, delat med det gamla.',
        'Swap the terms of the formula: the new figure less the old one, divided by the old one.',
      ),
    },
    'sign-turned': {
      what: say(
        '{unit}: {figure} on {shown} %, mutta muutoksen suunta on toinen: {expected} %.',
        '{unit}: {figure} är {shown} %, men förändringen går åt andra hållet: {expected} %.',
        '{unit}: {figure} is {shown}%, but the change goes the other way: {expected}%.',
      ),
      why: say(
        'Sarake näyttää muutoksen luvusta {base} lukuun {part}. Muilla riveillä etumerkki on toisin päin.',
        'Kolumnen visar förändringen från {base} till {part}. På de andra raderna är förtecknet tvärtom.',
        'The column shows the change from {base} to {part}. The other rows have the sign the other way.',
      ),
      remedy: say(
        'Vaihda etumerkki tai laske prosentti samalla kaavalla kuin muilla riveillä.',
        'Byt förtecken eller räkna procenten med samma formel som på de andra raderna.',
        'Change the sign, or calculate the per cent with the formula of the other rows.',
      ),
    },
  },
  doubts: {},
};
