import { areaAddress, cellAddress } from '../model/address.ts';
import type { Hindrance } from '../model/hindrance.ts';
import type { Language, Words } from '../model/language.ts';
import { fill } from './fill.ts';
import { say } from './rules/words.ts';

const words: Readonly<Record<Hindrance['kind'] | 'cells', Words>> = {
  'no-sheet': say(
    'Taulukkoa {sheet} ei ole tai siinä ei ole soluja. Valitse toinen taulukko.',
    'Bladet {sheet} finns inte eller har inga celler. Välj ett annat blad.',
    'There is no sheet {sheet}, or it has no cells. Choose another sheet.',
  ),
  'sheet-taken': say(
    'Taulukko {sheet} on jo olemassa. Anna toinen nimi.',
    'Bladet {sheet} finns redan. Ange ett annat namn.',
    'The sheet {sheet} is already there. Give another name.',
  ),
  protected: say(
    'Taulukko {sheet} on suojattu. Poista suojaus tai lisää taulukko uudelle välilehdelle.',
    'Bladet {sheet} är skyddat. Ta bort skyddet eller infoga tabellen på ett nytt blad.',
    'The sheet {sheet} is protected. Remove the protection or insert the table on a new sheet.',
  ),
  filtered: say(
    'Taulukossa {sheet} on suodatus päällä. Poista suodatus ja yritä uudelleen.',
    'Bladet {sheet} är filtrerat. Ta bort filtret och försök igen.',
    'The sheet {sheet} is filtered. Remove the filter and try again.',
  ),
  'structure-protected': say(
    'Työkirjan rakenne on suojattu, joten uutta välilehteä ei voi lisätä. Poista suojaus tai valitse olemassa oleva välilehti.',
    'Arbetsbokens struktur är skyddad, så inget nytt blad kan läggas till. Ta bort skyddet eller välj ett befintligt blad.',
    'The structure of the workbook is protected, so no sheet can be added. Remove the protection or choose a sheet that is there.',
  ),
  'no-room': say(
    'Taulukko ei mahdu alueelle {sheet}!{area}. Valitse kohta ylempää tai vasempaa.',
    'Tabellen ryms inte i området {sheet}!{area}. Välj en plats högre upp eller längre till vänster.',
    'The table does not fit into {sheet}!{area}. Choose a place further up or to the left.',
  ),
  cell: say(
    'Alueella {sheet}!{area} on jo tekstiä: solussa {cell} on ”{text}”. Valitse tyhjä kohta tai uusi välilehti.',
    'Området {sheet}!{area} är inte tomt: cell {cell} innehåller ”{text}”. Välj en tom plats eller ett nytt blad.',
    'The area {sheet}!{area} is not empty: cell {cell} holds “{text}”. Choose an empty place or a new sheet.',
  ),
  cells: say(
    'Alueella {sheet}!{area} on jo {count} täytettyä solua, ensimmäisenä {cell}: ”{text}”. Valitse tyhjä kohta tai uusi välilehti.',
    'Området {sheet}!{area} har redan {count} ifyllda celler, den första är {cell}: ”{text}”. Välj en tom plats eller ett nytt blad.',
    'The area {sheet}!{area} already holds {count} filled cells, the first one is {cell}: “{text}”. Choose an empty place or a new sheet.',
  ),
  table: say(
    'Taulukossa {sheet} on jo Excel-taulukko alueella {area}. Valitse tyhjä kohta tai uusi välilehti.',
    'Bladet {sheet} har redan en Excel-tabell i området {area}. Välj en tom plats eller ett nytt blad.',
    'The sheet {sheet} already has an Excel table in {area}. Choose an empty place or a new sheet.',
  ),
  merged: say(
    'Taulukon {sheet} solut {area} on yhdistetty. Pura yhdistäminen tai valitse toinen kohta.',
    'Cellerna {area} på bladet {sheet} är sammanfogade. Dela dem eller välj en annan plats.',
    'The cells {area} of the sheet {sheet} are merged. Unmerge them or choose another place.',
  ),
};

/** What stands in the way of something new, and what to do. */
export function wordHindrance(hindrance: Hindrance, language: Language): string {
  const isMany = hindrance.kind === 'cell' && hindrance.count > 1;
  const data = {
    sheet: 'sheet' in hindrance ? hindrance.sheet : '',
    area: 'area' in hindrance ? areaAddress(hindrance.area) : '',
    cell: 'cell' in hindrance ? cellAddress(hindrance.cell) : '',
    text: 'text' in hindrance ? hindrance.text.slice(0, 60) : '',
    count: 'count' in hindrance ? hindrance.count : 0,
  };
  return fill(words[isMany ? 'cells' : hindrance.kind][language], data, language);
}
