import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureCoverage, type ClassCoverage } from '../support/coverage/measure.ts';
import { coverageTable, withTable } from '../support/coverage/table.ts';
import { usedMembers } from '../support/coverage/used.ts';

/** `npm run host:coverage` writes the table anew instead of comparing it. */
const limits = join(process.cwd(), 'docs/limits.md');
let coverage: readonly ClassCoverage[] = [];
beforeAll(async () => {
  coverage = await measureCoverage();
}, 240_000);

const commonClasses = [
  'Application',
  'Comment',
  'CommentCollection',
  'ConditionalFormat',
  'ConditionalFormatCollection',
  'CustomXmlPart',
  'CustomXmlPartCollection',
  'DataValidation',
  'NamedItem',
  'NamedItemCollection',
  'Range',
  'Setting',
  'SettingCollection',
  'Table',
  'TableCollection',
  'Workbook',
  'Worksheet',
  'WorksheetCollection',
];

test('the table of members in docs/limits.md is what the host answers', () => {
  const written = withTable(readFileSync(limits, 'utf8'), coverageTable(coverage));
  if (process.env['SITOVA_WRITE_COVERAGE']) writeFileSync(limits, written);
  expect(readFileSync(limits, 'utf8')).toBe(written);
});

test.each(commonClasses)('at least three members of four of %s are answered', (name) => {
  const { answered, missing } = coverage.find((one) => one.name === name)!;
  expect(answered.length / (answered.length + missing.length)).toBeGreaterThanOrEqual(0.75);
});

test('every member that the add-in uses is answered', () => {
  const used = usedMembers(coverage);
  expect(used.length).toBeGreaterThan(30);
  const unanswered = used.filter((name) => !coverage.some(({ answered }) => answered.includes(name)));
  expect(unanswered).toEqual([]);
});
