import { readFileSync } from 'node:fs';
import { languages } from '../../src/model/language.ts';
import type { BindingRule, Organisation } from '../../src/model/organisation.ts';
import { applyBindingSheet } from '../../src/profiles/binding-sheet/apply.ts';
import { readBindingSheet } from '../../src/profiles/binding-sheet/read.ts';
import { planBindingSheet } from '../../src/profiles/binding-sheet/template.ts';
import { findProfile } from '../../src/profiles/index.ts';
import { undoOf } from '../../src/model/undo.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { editXlsx } from '../../src/xlsx/write/edit-xlsx.ts';

const sample = readFileSync('assets/samples/iisalmi-ks2025.xlsx');
const city = findProfile('iisalmi')!;
const units = city.nodes
  .filter(({ level, code }) => level === 'operatingUnit' && code !== null)
  .map(({ code, names }) => ({ code, name: names[0]! }));

/** What binds each unit, without what the sheet words in its own way. */
function bindingsOf({ bindings }: Organisation, language: (typeof languages)[number]) {
  return bindings
    .flatMap((rule: BindingRule) =>
      rule.nodes.map((node) => ({
        ...rule,
        id: undefined,
        nodes: undefined,
        node,
        decidedBy: rule.decidedBy[language],
        source: [rule.source.title, rule.source.section].filter(Boolean).join(', '),
      })),
    )
    .map((one) => JSON.stringify(one, Object.keys(one).toSorted()))
    .toSorted();
}

test.each(languages)(
  'read back from a file, the sheet binds exactly what the profile binds (%s)',
  async (language) => {
    const { sheet, edits } = planBindingSheet({ units, organisation: city, language });
    const book = await readXlsx(await editXlsx(sample, edits));
    const read = readBindingSheet(book)!;
    expect(read.sheet).toBe(sheet);
    expect(read.faults).toEqual([]);
    expect(new Set(read.rows.map(({ code }) => code))).toEqual(new Set(units.map(({ code }) => code)));
    expect(bindingsOf(applyBindingSheet(city, read), language)).toEqual(bindingsOf(city, language));
  },
);

test('units that nothing is known of get a row to fill in', async () => {
  const { edits } = planBindingSheet({
    units: [{ code: '2100', name: 'Koulut' }],
    organisation: null,
    language: 'fi',
  });
  const read = readBindingSheet(await readXlsx(await editXlsx(sample, edits)))!;
  expect(read.rows).toEqual([]);
  expect(read.faults.map(({ kind, heading }) => `${kind} ${heading}`)).toEqual(['not-begun Sitova erä']);
});

test('rules that the sheet cannot say stay with the profile', () => {
  const [first] = city.bindings;
  const organisation = { ...city, bindings: [{ ...first!, excludes: ['internal'] }] };
  const { edits } = planBindingSheet({ units, organisation, language: 'fi' });
  const cells = edits.flatMap((edit) => (edit.kind === 'setCells' ? edit.contents : []));
  expect(cells.slice(4).every((row) => row[3]?.kind === 'blank')).toBe(true);
});

test('everything can be undone', () => {
  expect(undoOf(planBindingSheet({ units, organisation: city, language: 'fi' }).edits)).not.toBeNull();
});
