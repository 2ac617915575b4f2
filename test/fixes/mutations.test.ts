import type { WorkbookSnapshot } from '../../src/model/snapshot.ts';
import { trials } from '../mutation/benchmark.ts';
import { fileOf } from '../support/file-of.ts';
import { checked, nameOf, offersIn, repair } from './repair.ts';

/** Operators whose fault one right fix takes away. */
const curable = [
  'margin-typed',
  'margin-typed-over',
  'total-typed',
  'range-short-last',
  'range-short-first',
  'average-for-sum',
  'plug',
  'flipped-sign',
  'wrong-row',
  'constant-for-formula',
  'text-spaces',
  'text-nbsp',
  'text-minus',
  'text-trailing-minus',
  'text-brackets',
  'text-euro',
];

test('every fix of a planted fault cures its finding and brings no other', async () => {
  const cured = new Set<string>();
  for (const { operator, snapshot } of trials('build', 1)) {
    const offers = offersIn(snapshot);
    if (offers.length === 0) continue;
    const bytes = await fileOf(snapshot);
    const before = new Set(grave(snapshot));
    for (const { finding, fix } of offers) {
      const once = await repair(bytes, fix);
      const left = grave(once.snapshot);
      expect(left).not.toContain(nameOf(finding));
      expect(left.filter((name) => !before.has(name))).toEqual([]);
      expect(offersIn(once.snapshot).map((one) => nameOf(one.finding))).not.toContain(nameOf(finding));
      cured.add(operator.id);
    }
  }
  expect([...cured]).toEqual(expect.arrayContaining(curable));
}, 240_000);

function grave(snapshot: WorkbookSnapshot): string[] {
  return checked(snapshot)
    .report.findings.filter(({ severity, fix }) => severity !== 'info' || fix)
    .map(nameOf);
}
