import type { ClassCoverage } from './measure.ts';

const start = '<!-- coverage: written by npm run host:coverage -->';
const end = '<!-- /coverage -->';

/** One row a class of which anything is answered; the rest is named below. */
export function coverageTable(coverage: readonly ClassCoverage[]): string {
  const some = coverage.filter(({ answered }) => answered.length > 0);
  const none = coverage.filter(({ answered }) => answered.length === 0);
  const rows = some.map(({ name, answered, missing }) => {
    const share = Math.round((answered.length / (answered.length + missing.length)) * 100);
    return [name, answered.length + missing.length, answered.length, `${share} %`, missing.join(', ') || '–'];
  });
  const count = (list: readonly ClassCoverage[], part: 'answered' | 'missing') =>
    list.reduce((sum, one) => sum + one[part].length, 0);
  const total = `${count(some, 'answered')} of ${count(some, 'answered') + count(some, 'missing')} members of ${some.length} classes are answered.`;
  return [
    total,
    '',
    ...aligned([['Class', 'Members', 'Answered', 'Share', 'Not answered'], ...rows]),
    '',
    `Of these classes nothing is answered: ${none.map(({ name }) => name).join(', ')}.`,
  ].join('\n');
}

export function withTable(text: string, table: string): string {
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error('docs/limits.md has lost its marks.');
  return `${before}${start}\n\n${table}\n\n${end}${after}`;
}

/** As the formatter writes tables. */
function aligned(rows: readonly (readonly (string | number)[])[]): string[] {
  const texts = rows.map((row) => row.map(String));
  const widths = texts[0]!.map((_, column) => Math.max(3, ...texts.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`;
  return [line(texts[0]!), line(widths.map((width) => '-'.repeat(width))), ...texts.slice(1).map(line)];
}
