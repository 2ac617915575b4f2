import type { Language } from '../model/language.ts';
import type { Drift } from '../model/table.ts';
import { fill } from './fill.ts';
import { say } from './rules/words.ts';

const words = {
  'sheet-renamed': say(
    'Taulukon nimi oli ennen {text}.',
    'Bladet hette tidigare {text}.',
    'The sheet was called {text} before.',
  ),
  'column-added': say(
    'Sarake {column} ”{text}” on lisätty.',
    'Kolumn {column} ”{text}” har lagts till.',
    'Column {column} "{text}" has been added.',
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
const withoutHeading = {
  'column-added': say(
    'Sarake {column} on lisätty.',
    'Kolumn {column} har lagts till.',
    'Column {column} has been added.',
  ),
  'column-removed': say(
    'Otsikoton sarake puuttuu.',
    'En kolumn utan rubrik saknas.',
    'A column without a heading is missing.',
  ),
};

/** One sentence on how a table differs from what was confirmed: `Sarake G ”Huom” on lisätty.` */
export function wordDrift({ kind, text, column }: Drift, language: Language): string {
  const isBare = text.trim() === '' && (kind === 'column-added' || kind === 'column-removed');
  const sentence = isBare ? withoutHeading[kind] : words[kind];
  return fill(sentence[language], { text, column: column ?? '' }, language);
}
