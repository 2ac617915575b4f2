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
    'no-sheet': {
      what: say(
        'Yksiköllä {missing} ei ole omaa taulukkoa, vaikka yhteenvedon ”{sheet}” muilla yksiköillä ({count}) on.',
        'Enheten {missing} har inget eget blad, fast de andra enheterna i sammandraget ”{sheet}” ({count}) har det.',
        '{missing} has no sheet of its own, while the other units of the summary “{sheet}” ({count}) have one.',
      ),
      why: say(
        'Yhteenvedon lukuja ei voi verrata yksikön suunnitelmaan, jos se puuttuu.',
        'Talen i sammandraget kan inte jämföras med enhetens plan, om den saknas.',
        'The figures of the summary cannot be held against the plan of the unit where it is missing.',
      ),
      remedy: say(
        'Lisää yksikön taulukko, tai kerro miksi sillä ei ole sellaista.',
        'Lägg till enhetens blad, eller berätta varför den inte har något.',
        'Add the sheet of the unit, or say why it has none.',
      ),
    },
    'not-in-section': {
      what: say(
        'Yksikkö {missing} puuttuu taulukon ”{sheet}” toimintakatteista, vaikka sen tuotot ja kulut on annettu.',
        'Enheten {missing} saknas bland verksamhetsbidragen på bladet ”{sheet}”, fast dess intäkter och kostnader har angetts.',
        '{missing} is missing from the margins of sheet “{sheet}”, although its revenue and expense are given.',
      ),
      why: say(
        'Kaikkien muiden yksiköiden kate on annettu, joten yksikön rivi on jäänyt pois.',
        'Alla andra enheters bidrag har angetts, så enhetens rad har fallit bort.',
        'The margins of all other units are given, so the row of the unit has been left out.',
      ),
      remedy: say(
        'Lisää yksikön rivi katteisiin ja tarkista, että summa ottaa sen mukaan.',
        'Lägg till enhetens rad bland bidragen och kontrollera att summan tar med den.',
        'Add the row of the unit to the margins, and check that their total takes it in.',
      ),
    },
  },
  doubts: {},
};
