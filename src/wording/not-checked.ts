import type { Language } from '../model/language.ts';
import type { OutcomeData } from '../model/outcome.ts';
import { fill } from './fill.ts';
import { say } from './rules/words.ts';

const words = {
  'empty-workbook': say(
    'Työkirja on tyhjä: siinä ei ole mitään tarkistettavaa.',
    'Arbetsboken är tom: det finns inget att granska.',
    'The workbook is empty: there is nothing to check.',
  ),
  'no-plan-table': say(
    'Taulukosta {sheet} ei löytynyt suunnitelmataulukkoa.',
    'I bladet {sheet} hittades ingen plantabell.',
    'No plan table was found on sheet {sheet}.',
  ),
  'figures-not-read': say(
    'Taulukossa {sheet} on lukuja, joita ei voitu lukea suunnitelmataulukoksi ({count} kpl, ensimmäinen {cell}).',
    'Bladet {sheet} har tal som inte kunde läsas som en plantabell ({count} st., det första {cell}).',
    'Sheet {sheet} holds figures that could not be read as a plan table ({count}, the first at {cell}).',
  ),
  'rows-without-name': say(
    'Taulukon {sheet} suunnitelmassa on lukurivejä, joilla ei ole nimeä eivätkä ne ole ylempien rivien summia ({count} kpl, ensimmäinen {cell}). Niiden lukuja ei voitu tarkistaa.',
    'I planen på bladet {sheet} finns rader med tal som saknar namn och inte är summor av raderna ovanför ({count} st., den första {cell}). Deras tal kunde inte granskas.',
    'The plan on sheet {sheet} has rows of figures that have no name and are no sums of the rows above ({count}, the first at {cell}). They could not be checked.',
  ),
  'doubtful-reading': say(
    'Taulukon {sheet} alue {cell} ei ole varmasti suunnitelma, joten sen lukuja ei voitu tarkistaa.',
    'Området {cell} på bladet {sheet} är inte säkert en plan, och dess tal kunde inte granskas.',
    'Area {cell} of sheet {sheet} may not be a plan, so its figures could not be checked.',
  ),
  'uncalculated-formulas': say(
    'Taulukossa {sheet} on kaavoja, joiden tulosta ei ole tallennettu ({count} kpl). Avaa työkirja Excelissä ja tallenna se.',
    'Bladet {sheet} har formler vars resultat inte har sparats ({count} st.). Öppna arbetsboken i Excel och spara den.',
    'Sheet {sheet} holds formulas whose results were not saved ({count}). Open the workbook in Excel and save it.',
  ),
  'calculated-formulas': say(
    'Työkirjan kaavojen tuloksia ei ole tallennettu ({count} kpl), joten ne laskettiin tarkistusta varten ilman Exceliä. Excelin omia tuloksia ei voitu tarkistaa.',
    'Resultaten av arbetsbokens formler har inte sparats ({count} st.), så de räknades ut för granskningen utan Excel. Excels egna resultat kunde inte granskas.',
    'The results of the formulas were not saved ({count}), so they were worked out for the check without Excel. What Excel itself comes to could not be checked.',
  ),
  'unusable-reading': say(
    'Työkirjaan tallennettua tulkintaa ei käytetty. {why}',
    'Den tolkning som sparats i arbetsboken användes inte. {why}',
    'The reading stored in the workbook was not used. {why}',
  ),
  'unusable-explanations': say(
    'Työkirjaan tallennetut selitykset ovat vioittuneet tai niitä on muutettu käsin. Selitä huomiot uudelleen.',
    'De motiveringar som sparats i arbetsboken är skadade eller har ändrats för hand. Motivera anmärkningarna på nytt.',
    'The explanations stored in the workbook are damaged or were changed by hand. Explain the findings again.',
  ),
  'newer-explanations': say(
    'Työkirjan selitykset on tallennettu uudemmalla Sitovalla. Päivitä Sitova.',
    'Arbetsbokens motiveringar har sparats med en nyare Sitova. Uppdatera Sitova.',
    'The explanations of the workbook were saved with a newer Sitova. Update Sitova.',
  ),
  'confirmed-table-missing': say(
    'Vahvistettua taulukkoa {place} ei enää löydy.',
    'Den bekräftade tabellen {place} finns inte längre.',
    'The confirmed table {place} is no longer found.',
  ),
  'reading-drifted': say(
    'Vahvistettu taulukko {place} on muuttunut. {changes}',
    'Den bekräftade tabellen {place} har ändrats. {changes}',
    'The confirmed table {place} has changed. {changes}',
  ),
  'copy-not-confirmed': say(
    'Taulukko {place} on vahvistetun taulukon {of} kopio, mutta sen tulkintaa ei ole vahvistettu.',
    'Tabellen {place} är en kopia av den bekräftade tabellen {of}, men dess tolkning har inte bekräftats.',
    'Table {place} is a copy of the confirmed table {of}, but how it is read has not been confirmed.',
  ),
  'bindings-no-headings': say(
    'Taulukosta {sheet} puuttuvat otsikot. Tarvitaan ainakin Tunnus tai Yksikkö, Sitova erä ja Sitova nähden.',
    'Bladet {sheet} saknar rubriker. Det behövs minst Kod eller Enhet, Bindande post och Bindande gentemot.',
    'Sheet {sheet} has no headings. At least Code or Unit, Binding item and Bound towards are needed.',
  ),
  'bindings-no-unit': say(
    'Taulukon {sheet} rivillä ei ole yksikön tunnusta eikä nimeä, joten riviä ei käytetty.',
    'En rad på bladet {sheet} saknar både enhetens kod och namn och användes inte.',
    'A row of sheet {sheet} names no unit, so it was not used.',
  ),
  'bindings-unknown-word': say(
    'Taulukon {sheet} sarakkeessa ”{heading}” on ”{text}”, jota ei tunneta. Rivin sitovuutta ei voitu käyttää kokonaan. Tunnetut sanat: {known}.',
    'I kolumnen ”{heading}” på bladet {sheet} står ”{text}”, som inte är känt. Radens bindning kunde inte användas helt. Kända ord: {known}.',
    'Column “{heading}” of sheet {sheet} says “{text}”, which is not known. The row could not be used in full. Known words: {known}.',
  ),
  'bindings-not-begun': say(
    'Taulukon {sheet} riveiltä puuttuu, mikä erä on sitova ja kehen nähden ({count} kpl, ensimmäinen {cell}). Täytä tai poista rivit.',
    'På rader på bladet {sheet} saknas vilken post som är bindande och gentemot vem ({count} st., den första {cell}). Fyll i eller ta bort raderna.',
    'Rows of sheet {sheet} do not say what binds and towards whom ({count}, the first at {cell}). Fill them in or delete them.',
  ),
  'bindings-no-plan': say(
    'Taulukon {sheet} yksikköä {unit} ei ole suunnitelmassa, joten sen sitovuutta ei voitu valvoa.',
    'Enheten {unit} på bladet {sheet} finns inte i planen, och dess bindning kunde inte följas.',
    'Unit {unit} of sheet {sheet} is not in the plan, so what binds it could not be watched.',
  ),
  'bindings-no-year': say(
    'Taulukon {sheet} sarakkeessa ”{heading}” on {text}, joka ei ole vuosi. Kirjoita vuosi neljällä numerolla.',
    'I kolumnen ”{heading}” på bladet {sheet} står {text}, som inte är ett år. Skriv året med fyra siffror.',
    'Column “{heading}” of sheet {sheet} says {text}, which is no year. Write the year with four digits.',
  ),
  'bindings-no-word': say(
    'Taulukon {sheet} riviltä puuttuu ”{heading}”, joten riviä ei käytetty.',
    'På en rad på bladet {sheet} saknas ”{heading}”, och raden användes inte.',
    'A row of sheet {sheet} lacks “{heading}”, so it was not used.',
  ),
  'bindings-no-number': say(
    'Taulukon {sheet} sarakkeessa ”{heading}” on ”{text}”, jota Excel ei pidä lukuna. Kirjoita siihen luku.',
    'I kolumnen ”{heading}” på bladet {sheet} står ”{text}”, som Excel inte ser som ett tal. Skriv ett tal.',
    'Column “{heading}” of sheet {sheet} says “{text}”, which Excel does not take for a number. Write a number.',
  ),
  'rules-off': say(
    'Kuntaprofiili on poistanut nämä tarkistukset käytöstä: {rules}.',
    'Kommunprofilen har stängt av dessa granskningar: {rules}.',
    'The city profile has switched off these checks: {rules}.',
  ),
  'not-filled-in': say(
    'Taulukon {sheet} suunnitelmaa {cell} ei ole täytetty: kaikki sen kaavat antavat nollan. Täytä luvut.',
    'Planen {cell} på bladet {sheet} är inte ifylld: alla dess formler ger noll. Fyll i talen.',
    'The plan {cell} on sheet {sheet} has not been filled in: all its formulas come to zero. Fill in the figures.',
  ),
  'sums-not-read': say(
    'Taulukossa {sheet} on summarivejä, joista ei selvinnyt, mitä ne laskevat yhteen ({count} kpl, ensimmäinen {cell}). Tarkista ne itse.',
    'Bladet {sheet} har summarader av vilka det inte framgick vad de räknar ihop ({count} st., den första {cell}). Granska dem själv.',
    'Sheet {sheet} has total rows of which it was not clear what they add up ({count}, the first at {cell}). Check them yourself.',
  ),
  'nothing-to-prove': say(
    'Taulukossa {sheet} ei ole katteita eikä summia, joista luvut voisi tarkistaa.',
    'Bladet {sheet} har varken bidrag eller summor som talen kunde granskas mot.',
    'Sheet {sheet} has neither margins nor totals to check the figures by.',
  ),
};
const others = say(
  'Samasta syystä jäi tarkistamatta myös {count} muuta kohtaa.',
  'Av samma orsak kunde {count} andra ställen inte granskas.',
  '{count} other places could not be checked for the same reason.',
);

export type NotCheckedReason = keyof typeof words;

export function wordNotChecked(reason: NotCheckedReason, data: OutcomeData, language: Language): string {
  return fill(words[reason][language], data, language);
}

/** Says that so many more of the same kind were left out of the list. */
export function wordOthers(count: number, language: Language): string {
  return fill(others[language], { count }, language);
}
