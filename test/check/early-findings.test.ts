import { checkWorkbook } from '../../src/check/check-workbook.ts';
import { earlyFindings } from '../../src/check/early-findings.ts';
import type { WorkbookSnapshot } from '../../src/model/snapshot.ts';
import { trials } from '../mutation/benchmark.ts';
import { largeBook } from '../support/large-book.ts';

const spoiling = ['margin-typed', 'thousand-times', 'code-letter', 'revenue-sign', 'actual-over'];
const options = { language: 'fi', confirmed: null, explanations: [] } as const;

function earlyOf(snapshot: WorkbookSnapshot) {
  return [...earlyFindings(snapshot, options)].flatMap(({ findings }) => findings);
}

test('each sheet tells what it shows by itself, as the whole check does', () => {
  const book = largeBook(21, 12);
  const steps = [...earlyFindings(book, options)];
  expect(steps.map(({ done, of }) => `${done}/${of}`)).toEqual(book.sheets.map((_, at) => `${at + 1}/21`));
  const withFindings = steps.flatMap(({ findings }, at) => (findings.length > 0 ? at : []));
  expect(withFindings).toEqual([0, 10, 20]);
  const whole = checkWorkbook(book, { language: 'fi' }).findings;
  const unfixed = whole.map((finding) => ({ ...finding, fix: null }));
  expect(unfixed).toEqual(expect.arrayContaining(steps.flatMap(({ findings }) => findings)));
});

test('what is told early is not taken back, save where the whole names its cause', () => {
  let told = 0;
  for (const { snapshot, found } of trials('build', 2, spoiling)) {
    const known = new Set(found.map(({ fingerprint }) => fingerprint));
    const places = found.flatMap(({ sheet, cell, related }) =>
      [cell, ...related].map((at) => `${sheet}!${at}`),
    );
    const early = earlyOf(snapshot);
    told += early.length;
    const moved = early.filter(({ fingerprint }) => !known.has(fingerprint));
    expect(places).toEqual(expect.arrayContaining(moved.map(({ sheet, cell }) => `${sheet}!${cell}`)));
  }
  expect(told).toBeGreaterThan(2);
});
