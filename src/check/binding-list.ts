import type { Language } from '../model/language.ts';
import type { Organisation } from '../model/organisation.ts';
import { toReportBinding } from './report-binding.ts';
import type { ReportHeadroom } from './report.ts';

/** Who is bound to what towards whom, as far as it is known without a workbook. */
export type Binding = Pick<
  ReportHeadroom,
  'unit' | 'unitName' | 'limit' | 'towards' | 'level' | 'item' | 'source' | 'decision'
>;

/** Every binding of an organisation, unit by unit in the order of its register. */
export function bindingList({ nodes, bindings }: Organisation, language: Language): Binding[] {
  return nodes.flatMap((node) =>
    bindings
      .filter((rule) => rule.nodes.includes(node.id))
      .map((rule) => ({
        unit: node.code ?? node.names[0]!,
        unitName: node.names[0]!,
        limit: rule.limit,
        ...toReportBinding(rule, node.level, language),
      })),
  );
}
