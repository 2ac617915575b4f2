import titles from './titles.json';

export type DocumentKind = 'plan' | 'budget' | 'outcome' | 'amendment' | 'investments' | 'reservations';

const documents = titles.documents.map(({ kind, stems, words }) => {
  const whole = words.map((word) => `(?<!\\p{L})${word}(?!\\p{L})`);
  return [kind as DocumentKind, new RegExp([...stems, ...whole].join('|'), 'u')] as const;
});
const otherMatter = new RegExp(titles.otherMatter.join('|'), 'u');
const generic = new RegExp(
  `^(?:${titles.generic.join('|')}|\\p{L}*(?:${titles.genericEndings.join('|')}))\\s?\\d*$`,
  'u',
);

const comparison = new RegExp(`(?<!\\p{L})(?:${titles.comparisons.join('|')})(?!\\p{L}).*$`, 'u');

/** What the normalised texts call the table; the most telling word of any of them wins. */
export function findDocument(texts: readonly string[]): DocumentKind | null {
  const said = texts.map((text) => text.replace(comparison, ''));
  return documents.find(([, words]) => said.some((text) => words.test(text)))?.[0] ?? null;
}

/** Key figures, posts, contacts, consumption: tables of something else than a budget. */
export function isOtherMatter(text: string): boolean {
  return otherMatter.test(text);
}

const contributions = new RegExp(titles.contributions.join('|'), 'u');

/** "Maksuosuudet ja suoritteet": what is counted is only what the money is shared by. */
export function speaksOfContributions(text: string): boolean {
  return contributions.test(text);
}

const person = new RegExp(`^(?:${titles.persons.join('|')})(?!\\p{L})`, 'u');

/** `Ansvarig: M. Rönnqvist`: who answers for the figures or wrote them down. */
export function isPerson(text: string): boolean {
  return person.test(text);
}

const personWithin = new RegExp(`(?<=\\S)[,;(\\s]+(?:${titles.persons.join('|')})(?!\\p{L}).*$`, 'iu');

/** `Kp 32015, vastaa: johtaja` without who answers for it. */
export function withoutPerson(text: string): string {
  return text.replace(personWithin, '');
}

const dated = new RegExp(`^(?:${titles.dated.join('|')})\\s*:?$`, 'u');

/** `Tilanne`, `Tulostettu`: the word before a date. */
export function namesDate(text: string): boolean {
  return dated.test(text.trim().toLowerCase());
}

const printMark = new RegExp(
  `^(?:(?:sivu|sida|page)\\s*:?\\s*\\d+(?:\\s*[/(]\\s*\\d+\\)?)?|(?:${titles.printed.join('|')})[\\s:]+\\d.*)$`,
  'u',
);

/** `Sivu 1/2`, `Tulostettu 8.1.2027`: what a program prints at the edge of each page. */
export function isPrintMark(text: string): boolean {
  return printMark.test(text.trim().toLowerCase());
}

const documentEnd = new RegExp(`(?:${titles.documentEndings.join('|')})$`, 'u');

/** `Verotulojen arvio`, `Maapoliittinen ohjelma`: what the sheet is, no unit. */
export function endsAsDocument(text: string): boolean {
  return documentEnd.test(text);
}

const caption = new RegExp(
  `^\\s*(?:${titles.captions.map((word) => word.replace('.', '\\.')).join('|')})\\s*\\d{1,3}[a-z]?\\s*[.:)–-]?\\s+(?=\\p{L})`,
  'iu',
);

/** `Tabell 2. Biblioteket` without its number. */
export function withoutCaption(text: string): string {
  return text.replace(caption, '');
}

/** Names of sheets, statements and columns that say nothing of a unit. */
export function isGenericName(text: string): boolean {
  return generic.test(text);
}

const readers = new RegExp(
  `^(\\S+)\\s+(?:${titles.readers.join('|')}|(?:till|for)\\s\\p{L}+|\\p{L}{4,}lle)$`,
  'u',
);

/** `Kooste KH`, `Yhteenveto valtuustolle`, `Sammandrag till fullmäktige`: whom it is made for, not whose it is. */
export function isForReaders(text: string): boolean {
  const document = readers.exec(text)?.[1];
  return document !== undefined && isGenericName(document);
}
