import type { LayoutColumn, TableLanguage } from '../model/goal-layout.ts';
import type { RowText } from './rows.ts';
import { tableWords } from './words.ts';

export interface Moved {
  readonly line: number;
  readonly heading: string;
  readonly text: string;
  readonly into: number;
}

type Part = LayoutColumn['part'];

/** Where a text goes that has no column: beside what it belongs to, else to the follow-up or the action. */
const homes: Readonly<Partial<Record<Part, readonly Part[]>>> = {
  target: ['metric', 'followUp', 'action'],
  baseline: ['metric', 'followUp', 'action'],
  outcome: ['followUp', 'metric', 'action'],
  theme: ['goal', 'action', 'project'],
  goal: ['action', 'project'],
  number: ['goal', 'action'],
  metric: ['followUp', 'action', 'project'],
};
const others: readonly Part[] = ['followUp', 'action', 'project'];

/** Adds the texts to the cells of the row, each under its own heading; says where each of them went. */
export function leftovers(
  rest: readonly RowText[],
  columns: readonly LayoutColumn[],
  texts: (string | null)[],
  language: TableLanguage,
): Omit<Moved, 'line'>[] {
  return rest.map((one) => {
    const into = homeOf(one.part, columns);
    const heading = one.heading || tableWords[language].headings.schedule;
    texts[into] = joined(texts[into] ?? null, one, heading, columns[into]!.part);
    return { heading, text: one.text, into };
  });
}

function homeOf(part: Part, columns: readonly LayoutColumn[]): number {
  for (const home of homes[part] ?? others) {
    const at = columns.findIndex((column) => column.part === home);
    if (at !== -1) return at;
  }
  return columns.findLastIndex(({ part: own }) => own !== 'amount');
}

function joined(before: string | null, { part, text }: RowText, heading: string, home: Part): string {
  if (before === null && part === 'action' && home === 'project') return text;
  const isOneLine = !text.includes('\n');
  // A target right behind its metric is read as the metric's own.
  if (before !== null && home === 'metric' && isOneLine && !before.includes('\n')) {
    return `${before} (${heading.toLowerCase()}: ${text})`;
  }
  const added = isOneLine ? `${heading}: ${text}` : `${heading}:\n${text}`;
  return before === null ? added : `${before}\n${added}`;
}
