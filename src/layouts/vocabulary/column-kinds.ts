import { normalise } from '../cells/text.ts';
import columns from './columns.json';
import rows from './rows.json';
import { headerKey } from './headings.ts';

/** `Sitovuus`: the quantity named there is the one that binds, not the one of the row. */
export function speaksOfBinding(text: string): boolean {
  const plain = normalise(text);
  return rows.binding.some((stem) => plain.startsWith(stem));
}

const each = new RegExp(`(?:\\p{L}\\s?/\\s?|(?<!\\p{L})per\\s)(?:${columns.each.join('|')})\\.?$`, 'u');

const eachMonth =
  /(?:€|eur(?:oa)?|maksu|hinta|taksa|vuokra|palkka|avgift|pris|hyra|lön|fee|price|rent)\s?\/\s?(?:kk|kuukausi|mån|månad|month)\.?$/u;

/** `Palkkio/kokous`, `Kostnad per elev`: a price, no amount of the budget. */
export function speaksOfEach(text: string): boolean {
  return each.test(text) || eachMonth.test(text);
}

const measured =
  /\p{L}{2}\s+\(?(?:1[\s.]?000\s*)?(?:[kmg]wh|km|jm|m2|m²|m3|m³|ha|kpl|htv|årsv|hlö|kg)\.?\)?$|(?:pituus|längd|leveys|bredd|syvyys)\s+\(?m\)?$/u;

/** `Lämpö MWh`, `Myyty vesi 1000 m3`, `Pituus m`: so much of something, no money. */
export function speaksOfMeasure(text: string): boolean {
  return measured.test(text);
}

const measures: ReadonlySet<string> = new Set([...columns.measures, ...columns.each].map(headerKey));

/** `htv`, `kpl`, `m2`: what something is counted in. */
export function namesMeasure(text: string): boolean {
  return text.split(' / ').every((side) => measures.has(headerKey(side)));
}

const parties: ReadonlySet<string> = new Set(columns.parties.map(headerKey));

/** `Toimittaja`, `Hyresgäst`: with whom something is agreed on, no unit. */
export function headsParties(heading: string): boolean {
  return heading.split(/\s*\/\s*/).some((side) => parties.has(headerKey(side)));
}

const states: ReadonlySet<string> = new Set(columns.states.map(headerKey));

/** `Varma`, `Haettu`: how sure the money is, and no unit that has it. */
export function namesState(heading: string): boolean {
  return states.has(headerKey(heading));
}

const recipients: ReadonlySet<string> = new Set(columns.recipients.map(headerKey));

/** `Saaja`, `Förening`: to whom money is granted. */
export function headsRecipients(heading: string): boolean {
  return recipients.has(headerKey(heading));
}

const asides: ReadonlySet<string> = new Set(columns.asides.map(headerKey));

/** `Selite` right of the names explains them; alone it heads the names themselves. */
export function explainsNames(heading: string): boolean {
  return asides.has(headerKey(heading));
}

const transferredFrom: ReadonlySet<string> = new Set(columns.transferredFrom.map(headerKey));
const transferredTo: ReadonlySet<string> = new Set(columns.transferredTo.map(headerKey));

/** `Mistä` and `Mihin`: each row moves money from one unit to another and is neither's. */
export function speakOfTransfers(headings: readonly string[]): boolean {
  const keys = headings.map(headerKey);
  return keys.some((key) => transferredFrom.has(key)) && keys.some((key) => transferredTo.has(key));
}

const posts: ReadonlySet<string> = new Set(columns.posts.map(headerKey));
const termsOfPosts: ReadonlySet<string> = new Set(columns.termsOfPosts.map(headerKey));

/** `Tehtävänimike` beside `Htv` or `Kk-palkka`: the rows are posts, whatever they cost. */
export function speakOfPosts(headings: readonly string[]): boolean {
  const keys = headings.map(headerKey);
  return keys.some((key) => posts.has(key)) && keys.some((key) => termsOfPosts.has(key));
}

const contracts: ReadonlySet<string> = new Set(columns.contracts.map(headerKey));

/** `Toimittaja` beside `Sopimusnro` or `Voimassa`: the rows are agreements, whatever is paid for them. */
export function speakOfContracts(headings: readonly string[]): boolean {
  return headings.some(headsParties) && headings.some((heading) => contracts.has(headerKey(heading)));
}

const share = new RegExp(`(?<!\\p{L})(?:${columns.shares.join('|')})(?!\\p{L})`, 'u');

/** `Andel %`, `Osuus`: what part of a whole, no change. */
export function speaksOfShare(text: string): boolean {
  return share.test(normalise(text));
}
