import type { Scale, Item, Level } from '../../model/table.ts';
import { normalise } from '../cells/text.ts';
import { type TitleEntity, findTitleEntity } from './title-entity.ts';
import { yearIn } from './title-year.ts';
import { years, soleQuantity, onlyQuantity, soleAccount } from './title-quantity.ts';
import { findLevelOfRows } from '../vocabulary/levels.ts';
import { speaksOfNetCosts } from '../vocabulary/row-names.ts';
import { takeScale } from '../vocabulary/scales.ts';
import {
  type DocumentKind,
  findDocument,
  isOtherMatter,
  speaksOfContributions,
} from '../vocabulary/title-words.ts';

/** What the words around a table say of it: titles above, the corner cell, the sheet's name. */
export interface TitleFacts {
  readonly document: DocumentKind | null;
  /** Key figures, posts, contacts: tables of something else than money. */
  readonly isOtherMatter: boolean;
  readonly year: number | null;
  /** The last year of `2025–2026`. */
  readonly until: number | null;
  readonly scale: Scale | null;
  /** The one quantity the whole table speaks of ("Toimintakate toimintayksiköittäin"). */
  readonly item: Item | null;
  /** The one line of expense it speaks of instead ("Ostopalvelut 2026"). */
  readonly account: string | null;
  /** "Nettomenot toimielimittäin": what its margins cost is printed positive as a rule. */
  readonly areNetCosts: boolean;
  /** What its rows are: "Määrärahat tulosalueittain". */
  readonly rowLevel: Level | null;
  /** The year of the month that has just ended: "Tilanne 30.9.2025". */
  readonly closedYear: number | null;
  /** The year of the decision of which it tells: "Kh 18.1.2027 § 14". */
  readonly decidedYear: number | null;
  /** The entity the whole table speaks of, nearest words first. */
  readonly entity: TitleEntity | null;
}

/** `texts` from the farthest to the nearest; `corner` is what stands above the row labels. */
export function readTitles(
  titles: readonly string[],
  corner: readonly string[],
  sheetName: string,
  isBlock = false,
): TitleFacts {
  const plain = [...titles, ...corner].map(normalise);
  const near = [...plain].reverse();
  const all = [...near, normalise(sheetName)];
  const stated = all.filter((text) => !isProse(text));
  const undated = stated.map((text) => text.replace(/\d{1,2}\.\d{1,2}\.\d{2,4}/g, ' '));
  return {
    document: findDocument(stated),
    isOtherMatter:
      all.some((text) => isOtherMatter(text) && !statesNumber.test(text)) && !all.some(speaksOfContributions),
    year:
      undated.map(yearOfMatter).find((year) => year !== null) ??
      undated.map(yearIn).find((year) => year !== null) ??
      shortYear(stated) ??
      yearOfPeriod(all) ??
      yearOfMonths(all) ??
      yearOfReport(all),
    until: lastOfSpan(undated.find((text) => text.search(years) >= 0)),
    scale: all.map((text) => declaredScale(text)).find((scale) => scale !== null) ?? null,
    item: near.map(soleQuantity).find((item) => item !== null) ?? onlyQuantity(normalise(sheetName)),
    account: near.map(soleAccount).find((account) => account !== null) ?? null,
    areNetCosts: all.some(speaksOfNetCosts),
    rowLevel: all.map(findLevelOfRows).find((level) => level !== null) ?? null,
    closedYear: all.map(closedYear).find((year) => year !== null) ?? null,
    decidedYear: all.map(decidedYear).find((year) => year !== null) ?? null,
    entity: findTitleEntity(titles, corner, sheetName, isBlock),
  };
}

/** Grounds written out in sentences tell of the figures and of any year, not what the table is: "Kuluihin on varattu 2,5 %, yhteensä 45 000 €." */
function isProse(text: string): boolean {
  return /[.!?]$/.test(text) && text.split(' ').length >= 10;
}

/** `Asukasluku 4 650` is told beside the money that the table is of; `Henkilöstömäärä 2026` is its subject. */
const statesNumber = /(?<![\d.])(?!(?:19|20)\d\d$)\d{1,3}(?:[\s.]?\d{3})*$/u;

/** `Alustava 10/2025` says when it was told, `Toteuma 10/2025` of what. */
function yearOfMatter(text: string): number | null {
  return yearIn(isOfRunningYear(text) ? text : text.replace(monthOfYear, ' '));
}

const monthOfYear = /(?<![\d–-])\d{1,2}\/20\d\d(?!\d)/g;

function lastOfSpan(text: string | undefined): number | null {
  const [, from, to] =
    /(?<!\d)((?:19|20)\d\d)\s?(?:-|->|→|>|och|ja|and|&)\s?((?:19|20)?\d\d)(?![\d.])/.exec(text ?? '') ?? [];
  const until = to?.length === 2 ? Number(from!.slice(0, 2) + to) : Number(to);
  return from && until > Number(from) ? until : null;
}

function shortYear(texts: readonly string[]): number | null {
  for (const text of texts) {
    const match = /\b(?:ks|ta|dp|tae)[\s-]?(\d\d)\b/.exec(text);
    if (match) return 2000 + Number(match[1]);
  }
  return null;
}

/** `1.1.–31.5.2025`, `Seuranta 30.9.2025`: of a date alone, nothing follows. */
function yearOfPeriod(texts: readonly string[]): number | null {
  for (const text of texts) {
    const years = /\.(20\d\d)\s?-\s?\d{1,2}\.\d{1,2}\.(20\d\d)/.exec(text);
    if (years && years[1] !== years[2]) return Number(years[1]);
    const match = /(?:\d{1,2}\.\d{1,2}\.|\d)\s?-\s?\d{1,2}\.\d{1,2}\.(20\d\d)/.exec(text);
    const dated = match ?? (isOfRunningYear(text) ? /\d{1,2}\.\d{1,2}\.(20\d\d)/.exec(text) : null);
    if (dated) return Number(dated[1]);
  }
  return null;
}

/** `Kausi 202601 - 202609`: months as ledgers write them. */
function yearOfMonths(texts: readonly string[]): number | null {
  const found = texts.flatMap((text) => [...text.matchAll(/(?<!\d)(20\d\d)(?:0[1-9]|1[0-2])(?!\d)/g)]);
  return found.length > 0 ? Number(found[0]![1]) : null;
}

/** Outcomes and amendments are of the year in which they are dated. */
function isOfRunningYear(text: string): boolean {
  const document = findDocument([text]);
  return document === 'outcome' || document === 'amendment';
}

/** "Muistio 12.2.2027" above what came true; what is told in January may be of the year before. */
function yearOfReport(texts: readonly string[]): number | null {
  if (findDocument(texts) !== 'outcome') return null;
  const found = texts.flatMap((text) => [...text.matchAll(/(?<!\d)\d{1,2}\.(\d{1,2})\.(20\d\d)(?!\d)/g)]);
  const dated = found.find(([, month]) => Number(month) > 1);
  return dated ? Number(dated[2]) : null;
}

function decidedYear(text: string): number | null {
  const year = /(?<!\d)\d{1,2}\.\d{1,2}\.(20\d\d),?\s*(?:§|\()/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** Of the last day of a month; any other date may be that of printing. */
function closedYear(text: string): number | null {
  for (const [, day, month, year] of text.matchAll(/(?<!\d)(\d{1,2})\.(\d{1,2})\.(20\d\d)(?!\d)/g)) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    if (Number(day) === last) return Number(year);
  }
  return null;
}

/** A bare "euroa" in running prose declares nothing. */
function declaredScale(text: string): Scale | null {
  const found = takeScale(text);
  if (!found) return null;
  return found.scale > 1 || text.length < 40 ? found.scale : null;
}
