import type { Headroom } from '../binding/headroom.ts';
import { cellAddress } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import { toEuros, type Cents } from '../model/money.ts';
import type { BindingRule, Source } from '../model/organisation.ts';
import type { Level } from '../model/table.ts';
import type { ReportFinding, ReportHeadroom } from './report.ts';

/** Who is bound towards whom and who decides, in the words of the public report. */
export function toReportBinding(
  { towards, item, source, decidedBy }: BindingRule,
  level: Level,
  language: Language,
): NonNullable<ReportFinding['binding']> {
  return { towards, level, item, source: nameSource(source), decision: decidedBy[language] };
}

export function toReportHeadroom(entry: Headroom, language: Language): ReportHeadroom {
  const { node, rule, year, bound, boundBy, used, usedBy, left, at } = entry;
  const name = node.names[0] ?? node.id;
  return {
    unit: node.code ?? name,
    unitName: name,
    limit: rule.limit,
    ...toReportBinding(rule, node.level, language),
    year,
    bound: euros(bound),
    boundBy,
    used: euros(used),
    usedBy,
    left: euros(left),
    sheet: at?.sheet ?? null,
    cell: at && cellAddress(at.cell),
  };
}

/** `Käyttösuunnitelma 2025, 3.3.3`. */
function nameSource({ title, section }: Source): string {
  return section === null ? title : `${title}, ${section}`;
}

function euros(cents: Cents | null): number | null {
  return cents === null ? null : toEuros(cents);
}
