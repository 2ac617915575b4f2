import { say, type RuleWords } from '../words.ts';

export const ruleConflict: RuleWords = {
  title: say(
    'Sitovuustiedot ovat ristiriidassa',
    'Uppgifterna om bindning strider mot varandra',
    'Binding rules contradict each other',
  ),
  reasons: {
    authorities: {
      what: say(
        '{unit}: sama erä on sidottu kahteen suuntaan: {one} ({oneSource}) ja {other} ({otherSource}).',
        '{unit}: samma post är bunden åt två håll: {one} ({oneSource}) och {other} ({otherSource}).',
        '{unit}: the same item is bound twice: {one} ({oneSource}) and {other} ({otherSource}).',
      ),
      why: say(
        'Yhdellä erällä on yksi päättäjä. Muuten ei tiedetä, kenen lupa ylitykseen tarvitaan.',
        'En post har en beslutsfattare. Annars vet man inte vems tillstånd en överskridning kräver.',
        'One item has one authority. Otherwise nobody knows whose consent an overspend needs.',
      ),
      remedy: say(
        'Poista toinen sitovuus tai erota ne toisistaan.',
        'Ta bort den ena bindningen eller skilj dem åt.',
        'Remove one of the rules or tell them apart.',
      ),
    },
    directions: {
      what: say(
        '{unit}: sama erä on sidottu sekä ylärajaksi että alarajaksi: {one} ({oneSource}) ja {other} ({otherSource}).',
        '{unit}: samma post är bunden både uppåt och nedåt: {one} ({oneSource}) och {other} ({otherSource}).',
        '{unit}: the same item is bound as a ceiling and as a floor: {one} ({oneSource}) and {other} ({otherSource}).',
      ),
      why: say(
        'Määräraha on yläraja ja tuloarvio tai kate alaraja. Molempina erää ei voi noudattaa.',
        'Ett anslag är ett tak, en inkomstpost eller ett bidrag ett golv. Båda kan inte följas samtidigt.',
        'An appropriation is a ceiling, revenue or a margin a floor. An item cannot be both.',
      ),
      remedy: say(
        'Korjaa suunta tai poista toinen sitovuus.',
        'Rätta riktningen eller ta bort den ena bindningen.',
        'Correct the direction or remove one of the rules.',
      ),
    },
    amounts: {
      what: say(
        '{unit}: {figure} on {amount}, mutta sitovaksi määräksi on annettu {bound} ({source}). Ero on {difference}.',
        '{unit}: {figure} är {amount}, men det bindande beloppet är angivet som {bound} ({source}). Skillnaden är {difference}.',
        '{unit}: {figure} is {amount}, but the bound amount is given as {bound} ({source}). The difference is {difference}.',
      ),
      why: say(
        'Ylitys lasketaan siitä, mitä on päätetty. Kahdesta määrästä toinen on vanha tai väärin.',
        'En överskridning räknas från det som har beslutats. Av två belopp är det ena gammalt eller fel.',
        'An overspend is counted from what was decided. Of two amounts one is old or wrong.',
      ),
      remedy: say(
        'Tarkista määrä päätöksestä ja korjaa se, joka on väärin.',
        'Kontrollera beloppet i beslutet och rätta det som är fel.',
        'Look the amount up in the decision and correct the one that is wrong.',
      ),
    },
  },
  doubts: {},
};
