import type { Language, Words } from '../model/language.ts';
import type { Drift } from '../model/table.ts';
import { fill } from './fill.ts';
import { scales, signs } from './reading.ts';
import { say } from './rules/words.ts';

const words = {
  'years-later': say(
    'Vuodet ovat vaihtuneet: {text}. Vahvistettu tulkinta luetaan uusien vuosien mukaan.',
    'Åren har ändrats: {text}. Den bekräftade tolkningen läses enligt de nya åren.',
    'The years have changed: {text}. The confirmed reading is read by the new years.',
  ),
  'scale-changed': say(
    'Luvut olivat ennen {text}.',
    'Talen var tidigare {text}.',
    'The figures were {text} before.',
  ),
  'sign-changed': say(
    'Etumerkki on muuttunut: ennen {text}.',
    'Förtecknet har ändrats: tidigare {text}.',
    'The sign has changed: {text} before.',
  ),
  'sheet-renamed': say(
    'Taulukko oli ennen välilehdellä {text}.',
    'Tabellen fanns tidigare på bladet {text}.',
    'The table was on sheet {text} before.',
  ),
  'column-added': say(
    'Sarake {column} ”{text}” on lisätty.',
    'Kolumn {column} ”{text}” har lagts till.',
    'Column {column} "{text}" has been added.',
  ),
  'column-renamed': say(
    'Sarakkeen {column} otsikko oli ennen ”{text}”.',
    'Kolumn {column} hade tidigare rubriken ”{text}”.',
    'Column {column} had the heading "{text}" before.',
  ),
  'column-removed': say(
    'Sarake ”{text}” puuttuu.',
    'Kolumnen ”{text}” saknas.',
    'Column "{text}" is missing.',
  ),
  'unit-added': say(
    'Yksikkö {text} on lisätty.',
    'Enheten {text} har lagts till.',
    'Unit {text} has been added.',
  ),
  'unit-removed': say('Yksikkö {text} puuttuu.', 'Enheten {text} saknas.', 'Unit {text} is missing.'),
  'table-missing': say(
    'Taulukkoa {text} ei enää löydy.',
    'Tabellen {text} finns inte längre.',
    'Table {text} is no longer found.',
  ),
};
const withoutHeading: Partial<Record<Drift['kind'], Words>> = {
  'column-added': say(
    'Sarake {column} on lisätty.',
    'Kolumn {column} har lagts till.',
    'Column {column} has been added.',
  ),
  'column-renamed': say(
    'Sarakkeella {column} ei ennen ollut otsikkoa.',
    'Kolumn {column} hade tidigare ingen rubrik.',
    'Column {column} had no heading before.',
  ),
  'column-removed': say(
    'Otsikoton sarake puuttuu.',
    'En kolumn utan rubrik saknas.',
    'A column without a heading is missing.',
  ),
};

/** One sentence on how a table differs from what was confirmed: `Sarake G ”Huom” on lisätty.` */
export function wordDrift({ kind, text, column }: Omit<Drift, 'weight'>, language: Language): string {
  const bare = text.trim() === '' ? withoutHeading[kind] : undefined;
  const sentence = bare ?? words[kind];
  const facts: Readonly<Record<string, Words>> = { ...scales, ...signs };
  const told = kind === 'scale-changed' || kind === 'sign-changed' ? facts[text]![language] : text;
  return fill(sentence[language], { text: told, column: column ?? '' }, language);
}
