import type { Item } from '../../model/table.ts';
import { findRate, findDifference, findOfYear } from './changes-in-headings.ts';
import type { GridCell } from './grid-cells.ts';
import type { HeadingFacts } from './heading-facts.ts';
import { findPhrases, findWord } from './heading-phrases.ts';
import { takeCode } from './label-code.ts';
import { takeYear, readMonth, withoutSpan } from './periods.ts';
import { remember } from './remember.ts';
import { partedWord, withoutNotes, normalise } from './text.ts';
import { composeHeader } from '../vocabulary/composed.ts';
import { isLevelWord, findLevel } from '../vocabulary/levels.ts';
import { takeScale } from '../vocabulary/scales.ts';
import {
  type HeaderWord,
  findSplit,
  exactHeaderWord,
  speaksOfYearBefore,
  findHeaderWord,
} from '../vocabulary/headings.ts';
import { type Quantity, revenueAccounts, expenseAccounts } from '../vocabulary/quantities.ts';
import { findLine } from '../vocabulary/lines.ts';
import { findDocument } from '../vocabulary/title-words.ts';

export type { HeadingFacts } from './heading-facts.ts';

/** `Summa / TA 2026`, `Summa av BU 2025`, `Sum of Amount`: what a pivot table calls its columns. */
const pivotSum = /^\s*(?:summa\s+av|sum\s+of|summa\s*[/:-]|sum\s*-)\s+(?=\S)/i;

/** `Vuokratalot Oy`, `Lokalservice Ab`: a company, whatever the words before it. */
const namesCompany = /\s(?:oyj?|ab|oy ab)$/;

/** `Arvo (alv 0 %)`, `Hinta sis. alv 25,5 %`: money, whatever the tax. */
const taxRate =
  /(?<=\p{L}|€)[\s,]*\(?\s*(?:sis\.?\s*|ilman\s*|inkl\.?\s*|exkl\.?\s*)?(?:alv|moms|vat)\.?\s*\d{1,2}(?:[.,]\d)?\s?%\s*\)?/iu;

/** `ALV 25,5 %`: the tax itself. */
const taxItself = /^(\s*(?:alv|moms|vat))\.?\s*\d{1,2}(?:[.,]\d)?\s?%/iu;

/** `KS⏎26` */
/** `Elevbelopp (850 €/elev)`: euros, and what they are counted from. */
const pricedAt = /(?<=\p{L})\s*\(\s*\d[\d\s.,]*(?:€|eur(?:oa?)?)\s?\/\s?\p{L}+\.?\s*\)$/iu;
const yearBelow = /\r?\n[^\S\n]*(?='?[2-4]\d\s*$)/;

/** `TP-2023` without its year. */
const hyphenBeforeYear = /(?<=\p{L})\s*-$/u;

export const readHeading = remember((printed: string): HeadingFacts => {
  const spaced = printed.replace(partedWord, '$1').replaceAll('_', ' ');
  const untaxed = spaced.replace(taxRate, '').replace(taxItself, '$1');
  const joined = withoutNotes(untaxed.replace(pivotSum, '').replace(pricedAt, '')).replace(yearBelow, ' ');
  const lines = joined.replace(/\s*\r?\n\s*/g, ' | ');
  const scaled = takeScale(lines);
  const plain = scaled ? scaled.rest : normalise(lines);
  const { year, rest } = takeYearOf(plain, lines);
  const month = readMonth(plain, rest);
  const withoutPeriod = withoutCount(withoutSpan(rest).replace(hyphenBeforeYear, ''));
  const phrases = findPhrases(namesCompany.test(withoutPeriod) ? '' : withoutPeriod);
  const rate = findRate(rest);
  const quantity = rate ? null : phrases.quantity;
  const words = withoutPeriod.split(/[\s,/()-]+/).filter(Boolean);
  const split = words.map(findSplit).find(Boolean) ?? null;
  const composed = quantity ? null : composeHeader(withoutPeriod);
  const whole = quantity
    ? null
    : (rate ??
      findDifference(withoutPeriod) ??
      (year === null ? null : findOfYear(withoutPeriod)) ??
      findWhole(withoutPeriod, composed));
  const found = whole?.exact
    ? whole
    : phrases.word && (phrases.share >= 0.6 || !namesByCode.test(withoutPeriod))
      ? { word: phrases.word, exact: phrases.share >= 0.6 }
      : quantity
        ? findState(phrases.rest)
        : findWordOf(withoutPeriod);
  const isLine = !quantity && !found?.exact && findLine(withoutPeriod) !== null;
  const isPeriod = composed === 'period' && !found?.exact;
  const percent =
    !(quantity && rateOfQuantity.test(plain)) &&
    /%|prosent|procent|percent|(?<!\p{L})pros(?!\p{L})/u.test(plain);
  const isMonth = month !== null && (!percent || rateOfQuantity.test(plain));
  const strength = isPeriod
    ? 0.9
    : rateHeading(withoutPeriod, { quantity: !!quantity || isLine, split: !!split, found, month, year });
  return {
    text: printed,
    word:
      isMonth || (quantity && found?.word === 'total')
        ? null
        : settle(found?.word ?? null, { plain, year, isMoney: scaled !== null }),
    year,
    item: quantity && itemOf(quantity),
    account: quantity?.account ?? null,
    isLine,
    split,
    month,
    scale: scaled?.scale ?? null,
    percent,
    strength,
  };
});

export function headingOf(cell: GridCell): HeadingFacts {
  return (cell.heading ??= readHeading(cell.text));
}

/** `1012 Kirjanpito ja maksuliikenne` has a code of its own: a word within its name is no version. */
const namesByCode = /^\d{3,8}\s+\p{L}{3}/u;

function findWordOf(text: string): { word: HeaderWord; exact: boolean } | null {
  if (namesCompany.test(text)) return null;
  const found = findWord(text);
  return found && !found.exact && namesByCode.test(text) ? null : found;
}

/** `2011 Jäähalli` begins with a code, `2027 Budget` and `2027 LTK` with a year. */
function takeYearOf(plain: string, printed: string): { year: number | null; rest: string } {
  if (!/^\s*20\d\d[\s|]+\p{Lu}/u.test(printed)) return takeYear(plain);
  if (/\s\p{Lu}{2,3}$/u.test(printed) && findOfYear(plain.replace(/^20\d\d[\s|]+/, '')) !== null)
    return takeYear(plain);
  const { code, rest } = takeCode(printed.trim().replace(' | ', ' '));
  if (code === null || !plain.startsWith(code) || findDocument([normalise(rest)]) !== null)
    return takeYear(plain);
  const named = takeYear(plain.slice(code.length));
  return { year: named.year, rest: `${code} ${named.rest}` };
}

/** `Sivukulut 24,5 %`: what they are counted from, in euros. */
const rateOfQuantity = /(?<!\d)\d{1,2}(?:[.,]\d+)?\s*%/;

/** `TS1`, `TS+2`: the year after the plan's that it is. */
function withoutCount(text: string): string {
  const version = /^(\p{L}{2,})\.?[+-]?[1-4]$/u.exec(text)?.[1];
  return version && exactHeaderWord(version) === 'planYear' ? version : text;
}

/** `Ed. vuoden toteuma` is that of the year before; `Kasvu €` and `Kunnan osuus 2026` are no shares. */
function settle(
  word: HeaderWord | null,
  { plain, year, isMoney }: { plain: string; year: number | null; isMoney: boolean },
): HeaderWord | null {
  if (word === 'actual' && speaksOfYearBefore(plain)) return 'priorActual';
  if (/%|pros/.test(plain)) return word;
  if (word === 'changePercent' && isMoney) return 'variance';
  return word === 'percent' && (isMoney || year !== null) ? null : word;
}

/** `Hakemusten määrä`, `Osallistujien lkm`: how many there are, whatever is counted; what is paid has a sum. */
const countOf =
  /^(?!.*(?:raho|avustu|tuki|tuen|laino|euro|meno|tulo|kulu|tuotto|kustannu|maksu|palk|korvau|investoin))\p{L}+(?:sten|jen|ien|tten|iden|den)\s+(?:luku)?(?:määrä|lkm)\.?$|^(?!kokonais|netto|brutto|yhteis|enimmäis|vähimmäis)(?!.*(?:raha|euro|laina|summa|velka)määrä)\p{L}{4,}määrä$|^antal(?:et)?\s+\p{L}+$/u;

function findWhole(
  text: string,
  composed: HeaderWord | 'period' | null,
): { word: HeaderWord; exact: boolean } | null {
  const whole = findHeaderWord(text);
  if (!whole?.exact && countOf.test(text)) return { word: 'other', exact: true };
  if (whole?.exact || composed === null || composed === 'period') {
    return whole?.exact ? whole : (findNameOrCode(text) ?? whole);
  }
  return { word: composed, exact: true };
}

/** `Netto muutettu`, `Menot muutosten jälkeen`: what is said of the budget without naming it. */
function findState(rest: string): { word: HeaderWord; exact: boolean } | null {
  const word = rest === '' ? null : composeHeader(rest);
  return word === 'amendedBudget' ? { word, exact: true } : null;
}

/** `Toimintayksikön nimi`, `Kustannuspaikan koodi`, `Tulosyksikkö / Enhet`. */
function findNameOrCode(text: string): { word: HeaderWord; exact: boolean } | null {
  const words = text.split(/[\s/.|-]+/).filter(Boolean);
  if (words.length === 0 || words.length > 4) return null;
  if (words.every(isLevelWord)) return { word: 'name', exact: true };
  const compound = /^(\p{L}{3,}?)s?-?(kod|koodi|nummer|numero|nro|nr|code)$/u.exec(words[0]!);
  if (words.length === 1 && compound && findLevel(compound[1]!) !== null)
    return { word: 'code', exact: true };
  const word = findHeaderWord(words.at(-1)!);
  const isOfEntity = words.slice(0, -1).every((one) => findLevel(one) !== null);
  const isKnown = word?.word === 'name' || word?.word === 'code';
  return words.length > 1 && isOfEntity && isKnown ? { ...word, exact: true } : null;
}

/** Columns of these stand beside those of revenue, expense and margin. */
const besideMargins: ReadonlySet<string> = new Set([
  'contributions',
  'allocations',
  'marginAfterAllocations',
  'annualMargin',
  'taxRevenue',
  'stateShares',
  'turnover',
]);

/** Above a column, `Ulkoiset tuotot` is revenue. */
function itemOf({ item, account }: Quantity): Item | null {
  if (item !== 'account') return item;
  if (account === 'externalRevenue' || account === 'internalRevenue') return 'revenue';
  if (account === 'externalExpense' || account === 'internalExpense') return 'expense';
  return account !== null &&
    (besideMargins.has(account) || revenueAccounts.has(account) || expenseAccounts.has(account))
    ? 'account'
    : null;
}

function rateHeading(
  text: string,
  facts: {
    quantity: boolean;
    split: boolean;
    found: { exact: boolean } | null;
    month: number | null;
    year: number | null;
  },
): number {
  if (text === '') return facts.year !== null || facts.month !== null ? 1 : 0;
  if (facts.quantity || facts.month !== null || facts.found?.exact) return 1;
  if (facts.split) return 0.9;
  if (facts.found) return Math.max(0.3, 1 - text.split(' ').length / 8);
  return facts.year !== null && text.length < 12 ? 0.5 : 0;
}
