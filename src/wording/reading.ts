import type { Language } from '../model/language.ts';
import type { EvidenceKind, TableReading } from '../model/table.ts';
import { fill } from './fill.ts';
import { formatNumber } from './format.ts';
import { say } from './rules/words.ts';

const kinds = {
  plan: say('suunnitelma', 'plan', 'plan'),
  outcome: say('toteumavertailu', 'utfallsjämförelse', 'outcome against plan'),
  amendment: say('muutostaulukko', 'ändringstabell', 'amendment table'),
  investments: say('investoinnit', 'investeringar', 'investments'),
  reservations: say('varaukset', 'reserveringar', 'reservations'),
  goals: say('tavoitteet', 'mål', 'goals'),
  list: say(
    'Ei suunnitelma, joten ei tarkisteta.',
    'Ingen plan, granskas därför inte.',
    'No plan, so not checked.',
  ),
};
export const scales = {
  1: say('euroina', 'i euro', 'in euros'),
  1000: say('tuhansina euroina', 'i tusen euro', 'in thousands of euros'),
  1000000: say('miljoonina euroina', 'i miljoner euro', 'in millions of euros'),
};
export const signs = {
  negative: say('kulut miinusmerkkisinä', 'kostnader med minus', 'expenses negative'),
  positive: say('kulut plusmerkkisinä', 'kostnader med plus', 'expenses positive'),
  unknown: say('kulujen etumerkki ei selviä', 'kostnadernas förtecken oklart', 'sign of expenses not known'),
};
const units = say('{count} yksikköä', '{count} enheter', '{count} units');
const oneUnit = say('1 yksikkö', '1 enhet', '1 unit');
const goalRows = say('{count} riviä', '{count} rader', '{count} rows');
const proofs: Partial<Record<EvidenceKind, ReturnType<typeof say>>> = {
  'margin-identity': say(
    'kate täsmää {holds}/{of}',
    'bidraget stämmer {holds}/{of}',
    'margins that add up {holds}/{of}',
  ),
  'sums-hold': say(
    'summa täsmää {holds}/{of}',
    'summan stämmer {holds}/{of}',
    'totals that add up {holds}/{of}',
  ),
};

/** How a table was understood, in one line: `KS 2025: suunnitelma, 7 yksikköä, euroina, …`. */
export function wordReading(table: TableReading, language: Language): string {
  if (table.kind === 'list') return kinds.list[language];
  const entities = table.units.filter((unit) => unit.level !== 'total' && unit.figures.length > 0).length;
  const parts = [kinds[table.kind][language]];
  if (table.goals.length > 0) parts.push(counted(goalRows, table.goals.length, language));
  if (entities > 0) {
    parts.push(entities === 1 ? oneUnit[language] : counted(units, entities, language));
    parts.push(scales[table.scale][language], signs[table.expenseSign][language]);
  }
  for (const { kind, holds, of } of table.evidence) {
    const words = proofs[kind];
    if (words && holds !== undefined && of !== undefined)
      parts.push(fill(words[language], { holds, of }, language));
  }
  const header = planHeader(table);
  const isDated = header !== null && /\d\d/.test(header);
  const title = [header, isDated ? null : table.year].filter((part) => part !== null).join(' ');
  return `${title ? `${title}: ` : ''}${parts.join(', ')}.`;
}

/** `KS 2025`; null where the plan has several columns, as each is then headed with more than its version. */
function planHeader({ columns }: TableReading): string | null {
  const plans = columns.filter(({ role, item }) => role === 'plan' && item === null);
  return plans.length === 1 ? plans[0]!.header : null;
}

function counted(words: ReturnType<typeof say>, count: number, language: Language): string {
  return fill(words[language], { count: formatNumber(count, language) }, language);
}
