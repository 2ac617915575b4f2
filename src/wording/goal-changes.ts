import type { CarryChange } from '../model/carry-change.ts';
import type { Language, Words } from '../model/language.ts';
import { wordCount } from './counts.ts';
import { fill } from './fill.ts';
import { say } from './rules/words.ts';

const words: Readonly<Record<CarryChange['kind'] | 'kept' | 'removed', Words>> = {
  rolled: say(
    '”{subject}”: aikataulu {before} vaihtui muotoon {after}.',
    '”{subject}”: tidtabellen {before} ändrades till {after}.',
    '“{subject}”: the schedule {before} became {after}.',
  ),
  done: say(
    '”{subject}” on merkitty tehdyksi: ”{text}”.',
    '”{subject}” är antecknad som genomförd: ”{text}”.',
    '“{subject}” is marked as done: “{text}”.',
  ),
  ended: say(
    '”{subject}”: aika {text} on päättynyt.',
    '”{subject}”: tiden {text} har gått ut.',
    '“{subject}”: the period {text} is over.',
  ),
  cleared: say(
    '”{subject}”: sarake ”{heading}” tyhjennettiin. Siinä oli ”{text}”.',
    '”{subject}”: kolumnen ”{heading}” tömdes. Där stod ”{text}”.',
    '“{subject}”: the column “{heading}” was emptied. It said “{text}”.',
  ),
  kept: say('Harkitse rivin poistamista.', 'Överväg att ta bort raden.', 'Consider leaving the row out.'),
  removed: say('Rivi jätettiin pois.', 'Raden lämnades bort.', 'The row was left out.'),
};

/** What carrying a table to the next year changed, in one or two sentences. */
export function wordCarryChange(change: CarryChange, language: Language): string {
  const { kind, ...given } = change;
  const data = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
  const what = fill(words[kind][language], data, language);
  if (change.kind !== 'done' && change.kind !== 'ended') return what;
  return `${what} ${words[change.removed ? 'removed' : 'kept'][language]}`;
}

const moved = say(
  'Sarake ”{heading}” siirtyi toiseen sarakkeeseen ({cells}).',
  'Kolumnen ”{heading}” flyttades till en annan kolumn ({cells}).',
  'The column “{heading}” moved into another one ({cells}).',
);
const cells = [say('solu', 'cell', 'cell'), say('solua', 'celler', 'cells')] as const;

/** Texts of columns that another layout does not have: one sentence for each heading. */
export function wordMoved(texts: readonly { readonly heading: string }[], language: Language): string[] {
  const headings = [...new Set(texts.map(({ heading }) => heading))];
  return headings.map((heading) => {
    const times = texts.filter((one) => one.heading === heading).length;
    return fill(moved[language], { heading, cells: wordCount(times, ...cells, language) }, language);
  });
}
