import type { FixKind } from '../model/fix.ts';
import type { Language, Words } from '../model/language.ts';
import { fill } from './fill.ts';
import { say } from './rules/words.ts';

const titles: Readonly<Record<FixKind, { readonly one: Words; readonly many: Words }>> = {
  'to-number': {
    one: say('Muuta teksti luvuksi', 'Gör texten till ett tal', 'Turn the text into a number'),
    many: say(
      'Muuta tekstit luvuiksi {count} solussa',
      'Gör texterna till tal i {count} celler',
      'Turn the texts into numbers in {count} cells',
    ),
  },
  trim: {
    one: say(
      'Poista tekstin ylimääräiset välilyönnit',
      'Ta bort textens överflödiga mellanslag',
      'Remove the extra spaces of the text',
    ),
    many: say(
      'Poista ylimääräiset välilyönnit {count} solusta',
      'Ta bort överflödiga mellanslag i {count} celler',
      'Remove extra spaces from {count} cells',
    ),
  },
  formula: {
    one: say('Kirjoita soluun oikea kaava', 'Skriv rätt formel i cellen', 'Write the right formula'),
    many: say(
      'Kirjoita oikeat kaavat {count} soluun',
      'Skriv rätt formler i {count} celler',
      'Write the right formulas in {count} cells',
    ),
  },
  value: {
    one: say(
      'Kirjoita soluun osien summa',
      'Skriv delarnas summa i cellen',
      'Write the sum of the parts in the cell',
    ),
    many: say(
      'Kirjoita osien summa {count} soluun',
      'Skriv delarnas summa i {count} celler',
      'Write the sum of the parts in {count} cells',
    ),
  },
};

/** What a fix does, in a few words. */
export function fixTitle(kind: FixKind, cells: number, language: Language): string {
  const { one, many } = titles[kind];
  return fill((cells === 1 ? one : many)[language], { count: cells }, language);
}
