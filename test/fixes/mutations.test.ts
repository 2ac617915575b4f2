import type { WorkbookSnapshot } from '../../src/model/snapshot.ts';
import { plantings } from '../mutation/benchmark.ts';
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
  for (const { operator, snapshot } of plantings('build', 1)) {
    const { offers, grave } = found(snapshot);
    if (offers.length === 0) continue;
    const bytes = await fileOf(snapshot);
    const before = new Set(grave);
    for (const { finding, fix } of offers) {
      const left = found((await repair(bytes, fix)).snapshot);
      expect(left.grave).not.toContain(nameOf(finding));
      expect(left.grave.filter((name) => !before.has(name))).toEqual([]);
      expect(left.offers.map((one) => nameOf(one.finding))).not.toContain(nameOf(finding));
      cured.add(operator.id);
    }
  }
  expect([...cured]).toEqual(expect.arrayContaining(curable));
}, 240_000);

function found(snapshot: WorkbookSnapshot) {
  const result = checked(snapshot);
  const grave = result.report.findings.filter(({ severity, fix }) => severity !== 'info' || fix).map(nameOf);
  return { offers: offersIn(result), grave };
}
