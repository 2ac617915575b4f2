import type { Scale } from '../model/table.ts';
import { findHeaderWord, findLevel, findQuantity, takeScale } from './vocabulary/index.ts';
import type { Item } from '../model/table.ts';
import { readLabel } from './label.ts';
import { normalise, tidy } from './text.ts';

/** What the words around a table say of it: titles above, the corner cell, the sheet's name. */
export interface TitleFacts {
  readonly document: 'plan' | 'budget' | 'outcome' | 'amendment' | 'investments' | 'reservations' | null;
  /** Key figures, posts, contacts: tables of something else than money. */
  readonly isOtherMatter: boolean;
  readonly year: number | null;
  readonly scale: Scale | null;
  /** The one quantity the whole table speaks of ("Toimintakate toimintayksiköittäin"). */
  readonly item: Item | null;
  /** The entity the whole table speaks of, nearest words first. */
  readonly entity: { readonly code: string | null; readonly name: string } | null;
}

const documents: readonly [NonNullable<TitleFacts['document']>, RegExp][] = [
  ['reservations', /hankeraha|varaukset|varattu|projektmedel|reserveringar|project money|reservations/],
  ['investments', /investoin|investering|investment|capital (plan|budget|expenditure|programme)/],
  [
    'amendment',
    /muutosesitys|määrärahamuuto|talousarviomuuto|käyttösuunnitelman muuto|käyttösuunnitelmamuuto|lisätalousarvio|ändring|amendment/,
  ],
  [
    'outcome',
    /toteuma|toteutuma|osavuosi|seuranta|kuukausiraport|tilinpäätös|utfall|delår|uppföljning|bokslut|outcome|follow-up|actuals/,
  ],
  [
    'plan',
    /käyttösuunnitelma|käyttötaloussuunnitelma|vuosisuunnitelma|\bks\b|dispositionsplan|\bdp\b|spending plan|budget plan/,
  ],
  ['budget', /talousarvio|budjetti|\bta\b|\btae\b|budget/],
];
const year = /(?<!\d)(19[89]\d|20[0-6]\d)(?!\d)/;
const years = new RegExp(year.source, 'g');
const documentWords =
  /käyttösuunnitelma\p{L}*|käyttötaloussuunnitelma|dispositionsplan\p{L}*|talousarvio\p{L}*|budjetti|budget\p{L}*|toteuma\p{L}*|utfall|\b(ks|ta|dp|tae)\s?\d{2,4}\b|toimintayksikkö:|yksikkö:|enhet:/gu;

const otherMatter =
  /tunnusluvu|tunnusluku|nyckeltal|key figure|vakanssi|tjänsteförteckning|henkilöstömäärä|personalantal|staff list|yhteystie|kontaktuppgift|puhelinluettelo|väestö|befolkning|population/;

/** Names of sheets and statements that say nothing of a unit. */
const genericNames =
  /^(taul|taulu|taulukko|sheet|blad|luvut|talous|tuloslaskelma|resultaträkning|income statement|yhteenveto|sammandrag|summary|data|aineisto|raportti|rapport|report|ekonomi|käyttötalous|driftsekonomi|siffror|figures|euro|euroa|belopp|luku|luvut|summat|kuukausi|kk|månad|month|erä|post|item|selite|förklaring)\s?\d*$/;

/** `texts` from the farthest to the nearest; `corner` is what stands above the row labels. */
export function readTitles(
  titles: readonly string[],
  corner: readonly string[],
  sheetName: string,
): TitleFacts {
  const texts = [...titles, ...corner];
  const plain = texts.map(normalise);
  const near = [...plain].reverse();
  const all = [...near, normalise(sheetName)];
  const undated = all.map((text) => text.replace(/\d{1,2}\.\d{1,2}\.\d{2,4}/g, ' '));
  const yearsFound = undated.flatMap((text) => [...text.matchAll(years)].map((m) => Number(m[1])));
  const nearest = [...titles].reverse().map(readEntity);
  return {
    document: documents.find(([, words]) => all.some((text) => words.test(text)))?.[0] ?? null,
    isOtherMatter: all.some((text) => otherMatter.test(text)),
    year: yearsFound.length > 0 ? yearsFound[0]! : shortYear(all),
    scale: all.map((text) => declaredScale(text)).find((scale) => scale !== null) ?? null,
    item: near.map(soleQuantity).find((item) => item !== null) ?? null,
    entity:
      corner.map(readCorner).find((entity) => entity !== null) ??
      nearest.find((entity) => entity !== null && findLevel(entity.name) !== 'municipality') ??
      readEntity(sheetName) ??
      [...titles]
        .reverse()
        .map(readFreeTitle)
        .find((entity) => entity !== null) ??
      readSheetName(sheetName) ??
      nearest.find((entity) => entity !== null) ??
      null,
  };
}

/** Words above a table that are no document, place, date, remark or quantity: the unit it is about. */
function readFreeTitle(printed: string): TitleFacts['entity'] {
  const text = tidy(withoutScale(printed).replace(/[\s,–-]*(?<!\d)(19[89]\d|20[0-6]\d)(?!\d)/g, ' ')).replace(
    /[\s,;–-]+$/,
    '',
  );
  const plain = normalise(text);
  if (
    text.length > 70 ||
    !/^[\p{L}\d]/u.test(text.trim()) ||
    documents.some(([, words]) => words.test(plain))
  )
    return null;
  if (
    /\d{1,2}\.\d{1,2}\.|luonnos|utkast|draft|huom|obs|liite|bilaga|sivu|sida|[.!?]$|§/.test(plain) ||
    text.includes(':')
  )
    return null;
  if (findLevel(text) === 'municipality' || soleQuantity(text) || findHeaderWord(text)?.exact) return null;
  if (genericNames.test(normalise(text))) return null;
  const facts = readLabel(text);
  return facts.isTotal ? null : { code: facts.code, name: facts.name };
}

/** A sheet named after its unit; names that say nothing ("Taul1", "KS 2025") are left out. */
function readSheetName(name: string): TitleFacts['entity'] {
  const bare = normalise(name)
    .replace(documentWords, '')
    .replace(years, '')
    .replace(genericNames, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return bare.length >= 4 && !findHeaderWord(bare)
    ? { code: readLabel(name).code, name: readLabel(name).name }
    : null;
}

function shortYear(texts: readonly string[]): number | null {
  for (const text of texts) {
    const match = /\b(?:ks|ta|dp|tae)[\s-]?(\d\d)\b/.exec(text);
    if (match) return 2000 + Number(match[1]);
  }
  return null;
}

/** A bare "euroa" in running prose declares nothing. */
function declaredScale(text: string): Scale | null {
  const found = takeScale(text);
  if (!found) return null;
  return found.scale > 1 || text.length < 40 ? found.scale : null;
}

function soleQuantity(text: string): Item | null {
  for (const part of text.split(/[\s,;:()]+/)) {
    const quantity = findQuantity(part);
    if (quantity && quantity.item !== 'account') return quantity.item;
  }
  return null;
}

/** Above the row labels stands the unit's name, unless it is the name of the column. */
function readCorner(text: string): TitleFacts['entity'] {
  if (!/^[\p{L}\d]/u.test(text.trim())) return null;
  if (/^\d{3,8}$/.test(text.trim()) && !year.test(text)) return { code: text.trim(), name: '' };
  const entity = readEntity(text);
  if (entity) return entity;
  const bare = normalise(text)
    .replace(documentWords, '')
    .replace(years, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  if (bare.length < 3 || genericNames.test(bare) || findHeaderWord(text) || text.length > 80) return null;
  const facts = readLabel(withoutScale(text));
  if (facts.name.length < 3) return null;
  return facts.quantity || facts.isTotal || facts.level ? null : { code: facts.code, name: facts.name };
}

const entityPrefix =
  /^\s*(toimintayksikkö|yksikkö|tulosyksikkö|vastuualue|tulosalue|lautakunta|toimielin|kustannuspaikka|verksamhetsenhet|resultatenhet|enhet|nämnd|operating unit|unit)(?:\s*\/\s*\p{L}+)?\s*(?:[:–-]\s*|\s(?=[\p{Lu}\d]))(?=.)/iu;

function readEntity(text: string): TitleFacts['entity'] {
  const plain = withoutScale(text);
  const bare = tidy(plain.replace(entityPrefix, ''));
  const facts = readLabel(bare);
  if (facts.quantity || facts.isTotal) return null;
  if (facts.code || entityPrefix.test(plain)) return { code: facts.code, name: facts.name };
  const level = findLevel(bare);
  const rest = normalise(bare)
    .replace(documentWords, '')
    .replace(years, '')
    .replace(/[\s,.:()/–-]+/g, '');
  if (level && rest.length > 2 && bare.length <= 60) return { code: null, name: bare };
  return null;
}

/** `Museo, 1 000 €` → `Museo`. */
function withoutScale(text: string): string {
  const scale = takeScale(text);
  if (!scale) return text;
  const cut = text.search(
    /[\s,(–-]*\(?\s*(1[\s.\u00a0]?000|t€|te\b|teur|keur|k€|tuha|tusen|milj|m€|meur|mn |thousand|eur|€)/i,
  );
  return cut > 0 ? text.slice(0, cut) : cut === 0 ? '' : text;
}
