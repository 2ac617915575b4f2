import type { ReportTable } from './report.ts';

type Metric = ReportTable['goals'][number]['metrics'][number];

const number = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;
const comparators: readonly (readonly [string, RegExp])[] = [
  ['>', /(?<!\p{L})yli(?!\p{L})|>(?!=)/iu],
  ['>=', /(?<!\p{L})(?:vähintään|väh\.|min\.?|minst)(?!\p{L})|>=|≥/iu],
  ['<', /(?<!\p{L})(?:alle|under)(?!\p{L})|<(?!=)/iu],
  ['<=', /(?<!\p{L})(?:enintään|korkeintaan|max\.?|högst)(?!\p{L})|<=|≤/iu],
];
/** Dates, years, ordinals and product names carry digits that set no target. */
const noTarget =
  /\d{1,2}\.\d{1,2}\.\d{4}|(?<!\d)(?:19|20)\d\d(?!\d)|(?<![\d,])\d+\.(?=\s*\p{Ll})|\p{L}+\d+|\d+\.0(?!\d)/gu;
const target = new RegExp(`(?<value>${number})\\s*(?<unit>%|€|M€|/5|\\p{L}+)?`, 'u');
const direction = /kasva|kasvu|lisään|parant|paran|nost|pienen|lyhen|vähen|alittu|öka|minska|förbättra/iu;
const milestone =
  /(?:on|ovat) (?:tehty|laadittu|valmis|hyväksytty)|aloitettu|käynnist|valmistu|hyväksyminen|käyttöönot|uudistettu|laadittu|täyttyminen|suunnitelman mukaisesti/iu;
const qualitative = /hyvä|positiivi|riittävä|laaduk|toimiva|luotettava|ehjä/iu;

/** What kind of metric a text is, and its target when it states one. */
export function readMetric(text: string): Metric {
  const found = target.exec(text.replace(noTarget, ' '));
  if (found) {
    const value = Number(found.groups!['value']!.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'));
    const comparator = comparators.find(([, words]) => words.test(text))?.[0] ?? '=';
    return { text, kind: 'target', comparator, value, unit: found.groups!['unit'] ?? null };
  }
  const kind = milestone.test(text)
    ? 'milestone'
    : direction.test(text)
      ? 'direction'
      : qualitative.test(text)
        ? 'qualitative'
        : 'indicator';
  return { text, kind, comparator: null, value: null, unit: null };
}
