import type { Language } from '../model/language.ts';
import { formatEuros } from './format.ts';
import { say } from './rules/words.ts';

const standard = [
  say(
    'Kerro syy: mikä on muuttunut tai miksi luku on oikein. Pelkkä ”ok” tai ”tarkistettu” ei riitä.',
    'Ange orsaken: vad som har ändrats eller varför talet är rätt. Enbart ”ok” eller ”granskat” räcker inte.',
    'Name the cause: what has changed or why the figure is right. “OK” or “checked” alone is not enough.',
  ),
  say(
    'Jos havainnossa on ero euroina, kerro euromäärät, jotka selittävät siitä yli puolet.',
    'Om anmärkningen gäller en skillnad i euro, ange belopp som förklarar mer än hälften av den.',
    'Where the finding is a difference in euros, give amounts that account for more than half of it.',
  ),
  say(
    'Kirjoita nimesi. Selitys, nimi ja aika tallentuvat työkirjaan ja tarkistusmerkintään.',
    'Skriv ditt namn. Motiveringen, namnet och tiden sparas i arbetsboken och i granskningsanteckningen.',
    'Write your name. The explanation, the name and the time are kept in the workbook and in its record.',
  ),
];

const faults = {
  empty: say('Kirjoita selitys.', 'Skriv en motivering.', 'Write an explanation.'),
  'no-name': say('Kirjoita nimesi.', 'Skriv ditt namn.', 'Write your name.'),
  'no-cause': say(
    'Kerro myös syy: mikä on muuttunut tai miksi luku on oikein.',
    'Ange också orsaken: vad som har ändrats eller varför talet är rätt.',
    'Name the cause too: what has changed or why the figure is right.',
  ),
};

/** When an explanation is adequate, one sentence each. */
export function wordStandard(language: Language): readonly string[] {
  return standard.map((sentence) => sentence[language]);
}

/** What an explanation lacks and what to write. */
export function wordExplanationFault(
  fault:
    | { readonly kind: keyof typeof faults }
    | { readonly kind: 'too-little'; readonly covered: number; readonly needed: number },
  language: Language,
): string {
  if (fault.kind !== 'too-little') return faults[fault.kind][language];
  const covered = formatEuros(Math.round(fault.covered * 100), language);
  const needed = formatEuros(Math.round(fault.needed * 100), language);
  return say(
    `Kerro euromäärät, jotka selittävät erosta yli ${needed}. Tekstissä on nyt ${covered}.`,
    `Ange belopp som förklarar mer än ${needed} av skillnaden. Texten anger nu ${covered}.`,
    `Give amounts that account for more than ${needed} of the difference. The text now gives ${covered}.`,
  )[language];
}

const stale = {
  gone: say('Havaintoa ei enää ole.', 'Anmärkningen finns inte längre.', 'The finding is no longer there.'),
  outgrown: say(
    'Selitys ei riitä havaintoon sellaisena kuin se nyt on. Selitä havainto uudelleen.',
    'Motiveringen räcker inte för anmärkningen sådan den nu är. Motivera anmärkningen på nytt.',
    'The explanation is not adequate for the finding as it is now. Explain the finding again.',
  ),
};

/** Why a stored explanation counts for nothing any more. */
export function wordStale(why: keyof typeof stale, language: Language): string {
  return stale[why][language];
}
