import { headroomByUnit, isPassed } from '../../check/headroom-units.ts';
import type { ReportHeadroom } from '../../check/report.ts';
import type { Language } from '../../model/language.ts';
import { wordTowards } from '../../wording/authorities.ts';
import { formatNumber } from '../../wording/format.ts';
import { paint, type Terminal } from '../terminal.ts';
import { words } from '../words/index.ts';
import { alignColumns } from './align.ts';

/** What is left at the binding level, in euros; empty when nothing is known to bind. */
export function headroomText(
  headroom: readonly ReportHeadroom[],
  terminal: Terminal,
  language: Language,
): string {
  if (headroom.length === 0) return '';
  const say = words(language);
  const amount = (euros: number | null) => (euros === null ? '–' : formatNumber(euros, language));
  const lines = headroomByUnit(headroom).flatMap(({ title, entries }) => [
    [title],
    ...entries.map((entry) => [
      `  ${say.item[entry.item]}, ${wordTowards(entry.towards, language)}`,
      amount(entry.bound),
      amount(entry.used),
      amount(entry.left),
      isPassed(entry) ? say.headroom.passed : '',
    ]),
  ]);
  const { title, bound, used, left } = say.headroom;
  const table = alignColumns([['', bound, used, left], ...lines], 4);
  return `\n  ${paint(terminal, 'strong', title)}\n${table}`;
}
