import type { ReportFinding } from '../../check/report.ts';
import { sheetAddress } from '../../model/address.ts';
import type { Language } from '../../model/language.ts';
import { toCents } from '../../model/money.ts';
import { wordTowards } from '../../wording/authorities.ts';
import { formatDate, formatEuros } from '../../wording/format.ts';
import { wordReport, type ReportWord } from '../../wording/report.ts';
import { itemNames, levelNames } from '../../wording/roles.ts';
import { ruleTitle } from '../../wording/rules/titles.ts';
import { html, Markup } from './markup.ts';

/** One finding: where, what, why and what to do, then the amounts and who is bound and decides. */
export function findingCard(finding: ReportFinding, level: number, language: Language): Markup {
  const { rule, severity, sheet, cell, parts } = finding;
  const tag = new Markup(`h${level}`);
  return html`<article class="${severity}">
<${tag}>${sheetAddress(sheet, cell)}: ${ruleTitle(rule, language)}</${tag}>
<p>${parts.what}</p>
<p>${parts.why}</p>
<p>${parts.remedy}</p>
<dl>${factsOf(finding, language).map(
    ([word, text]) =>
      html` <dt>${wordReport(word, language)}</dt>
        <dd>${text}</dd>`,
  )}
</dl>
</article>
`;
}

function factsOf(finding: ReportFinding, language: Language): [ReportWord, string][] {
  const { unit, unitName, actual, expected, difference, binding, related, fix, acknowledged, rule } = finding;
  const facts: [ReportWord, string | null][] = [
    ['unit', unit === unitName ? unit : [unit, unitName].filter(Boolean).join(' ')],
    ['actual', euros(actual, language)],
    [binding ? 'limit' : 'expected', euros(expected, language)],
    ['difference', euros(difference, language)],
    ['binding', binding && `${itemNames[binding.item][language]}, ${wordTowards(binding.towards, language)}`],
    ['level', binding && levelNames[binding.level][language]],
    ['decision', binding && binding.decision],
    ['source', binding && binding.source],
    ['fix', fix && `${wordReport(fix.safety, language)}: ${fix.title}`],
    ['reason', acknowledged && acknowledged.reason],
    ['by', acknowledged && `${acknowledged.by}, ${formatDate(acknowledged.at.slice(0, 10), language)}`],
    ['related', related.join(', ')],
    ['rule', rule],
  ];
  return facts.filter((fact): fact is [ReportWord, string] => Boolean(fact[1]));
}

function euros(amount: number | null, language: Language): string | null {
  return amount === null ? null : formatEuros(toCents(amount), language);
}
