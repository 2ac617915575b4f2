import { partReason } from '../sums.ts';
import { say, type RuleWords } from '../words.ts';

const what = say(
  '{unit}: {figure} ei täsmää. Taulukossa {actual}, laskettuna {expected} (ero {difference}).',
  '{unit}: {figure} stämmer inte. I tabellen {actual}, uträknat {expected} (skillnad {difference}).',
  '{unit}: {figure} does not add up. The sheet says {actual}, the parts give {expected} (difference {difference}).',
);

export const marginMismatch: RuleWords = {
  title: say(
    'Toimintakate ei täsmää',
    'Verksamhetsbidraget stämmer inte',
    'Operating margin does not add up',
  ),
  reasons: {
    differs: {
      what,
      why: say(
        'Toimintakate on toimintatuotot, joista on vähennetty toimintakulut: {first} {firstAmount}, {last} {lastAmount}.',
        'Verksamhetsbidraget är verksamhetens intäkter minus verksamhetens kostnader: {first} {firstAmount}, {last} {lastAmount}.',
        'The operating margin is operating revenue less operating expense: {first} {firstAmount}, {last} {lastAmount}.',
      ),
      remedy: say(
        'Tarkista nämä kolme lukua ja korjaa se, joka on väärin.',
        'Kontrollera de tre talen och rätta det som är fel.',
        'Check the three figures and correct the one that is wrong.',
      ),
    },
    'accounts-differ': {
      what,
      why: say(
        'Yksiköllä ei ole toimintatuottojen eikä toimintakulujen riviä, joten kate on sen kaikkien tilien summa: {parts}.',
        'Enheten har ingen rad för verksamhetens intäkter eller kostnader, så bidraget är summan av alla dess konton: {parts}.',
        'The unit has no line for operating revenue or expense, so the margin is the sum of all its accounts: {parts}.',
      ),
      remedy: say(
        'Tarkista, että summa kattaa kaikki yksikön tilit ensimmäisestä viimeiseen.',
        'Kontrollera att summan omfattar alla enhetens konton från det första till det sista.',
        'Check that the sum covers every account of the unit, from the first to the last.',
      ),
    },
    'part-differs': partReason,
    rounding: {
      what,
      why: say(
        'Ero mahtuu pyöristykseen: luvut on pyöristetty kukin erikseen.',
        'Skillnaden ryms inom avrundningen: talen är avrundade vart för sig.',
        'The difference is within rounding: each figure was rounded on its own.',
      ),
      remedy: say(
        'Korjausta ei tarvita. Jos kate halutaan täsmäämään, laske se kaavalla.',
        'Ingen rättelse behövs. Räkna bidraget med en formel om det ska stämma på enheten.',
        'Nothing needs to be corrected. Calculate the margin with a formula if it should match exactly.',
      ),
    },
  },
  doubts: {
    'margin-missing': say(
      '{unit}: toimintakatetta ei ole merkitty, joten sitä ei voitu tarkistaa ({figure}).',
      '{unit}: verksamhetsbidraget är inte angivet och kunde inte granskas ({figure}).',
      '{unit}: no operating margin is given, so it could not be checked ({figure}).',
    ),
    'quantity-missing': say(
      '{unit}: {figure} jäi tarkistamatta, koska toimintatuottoja tai toimintakuluja ei ole merkitty.',
      '{unit}: {figure} kunde inte granskas, eftersom intäkter eller kostnader inte är angivna.',
      '{unit}: {figure} could not be checked, because revenue or expense is not given.',
    ),
    'part-unusable': say(
      '{unit}: {figure} jäi tarkistamatta, koska {part} ei ole luku.',
      '{unit}: {figure} kunde inte granskas, eftersom {part} inte är ett tal.',
      '{unit}: {figure} could not be checked, because {part} is not a number.',
    ),
  },
};
