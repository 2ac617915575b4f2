import type { Binding } from '../../check/binding-list.ts';
import { isPassed } from '../../check/headroom-units.ts';
import type { ReportHeadroom } from '../../check/report.ts';
import type { Language } from '../../model/language.ts';
import { toCents } from '../../model/money.ts';
import { wordTowards } from '../../wording/authorities.ts';
import { formatEuros } from '../../wording/format.ts';
import { levelNames } from '../../wording/roles.ts';
import { paint, wrap, type Terminal } from '../terminal.ts';
import { words } from '../words/index.ts';

/** By unit: each bound quantity, what is left of it where a workbook tells, and where all that is said. */
export function bindingsText(
  city: string | null,
  bindings: readonly (Binding | ReportHeadroom)[],
  terminal: Terminal,
  language: Language,
): string {
  const sources = [...new Set(bindings.map(({ source }) => source))];
  const parts = city === null ? [] : [`${paint(terminal, 'strong', city)}\n`];
  let unit = '';
  for (const binding of bindings) {
    const title = titleOf(binding, language);
    if (title !== unit) parts.push(`\n${paint(terminal, 'strong', title)}\n`);
    unit = title;
    parts.push(wrap(ruleText(binding, sources, language), terminal.width, 2));
    if ('bound' in binding) {
      const look = isPassed(binding) ? 'error' : 'faint';
      parts.push(paint(terminal, look, wrap(amountsText(binding, language), terminal.width, 4)));
    }
  }
  const list = sources.map((source, at) => wrap(`[${at + 1}] ${source}`, terminal.width, 2));
  return `${parts.join('').trimStart()}\n${words(language).bindings.sources}\n${list.join('')}`;
}

function titleOf({ unit, unitName, level }: Binding, language: Language): string {
  const name = unit === unitName ? unit : `${unit} ${unitName}`;
  return `${name}, ${levelNames[level][language]}`;
}

function ruleText(binding: Binding, sources: readonly string[], language: Language): string {
  const say = words(language);
  const { item, limit, towards, decision, source } = binding;
  const rule = say.bindings.rule(say.item[item], wordTowards(towards, language), limit);
  return `${rule} ${say.bindings.decided(decision)}\u00a0[${sources.indexOf(source) + 1}]`;
}

function amountsText({ bound, used, usedBy, left, limit }: ReportHeadroom, language: Language): string {
  const say = words(language);
  const euros = (amount: number) => formatEuros(toCents(amount), language);
  if (bound === null) return say.bindings.unknown;
  if (used === null || usedBy === null || left === null) return say.bindings.alone(euros(bound));
  const amounts = say.bindings.amounts(euros(bound), say.role[usedBy], euros(used));
  return `${amounts} ${left < 0 ? say.bindings.passed[limit](euros(-left)) : say.bindings.left(euros(left))}`;
}
